import address from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'

import { asDataUri } from '../../browser/rasterise.ts'

let rule: Promise<string> | null = null

/** The `@font-face` rule that puts the app's typeface, whole, inside a picture; made once. */
export function fontRule(): Promise<string> {
  rule ??= asDataUri(address, 'font/woff2').then(
    (data) =>
      `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;src:url(${data}) format('woff2')}`,
  )
  // What could not be read now may be later.
  rule.catch(() => (rule = null))
  return rule
}
