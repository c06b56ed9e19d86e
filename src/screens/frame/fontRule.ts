import address from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'

import { asDataUri } from '../../browser/rasterise.ts'

/** The `@font-face` rule that puts the app's typeface, whole, inside a picture. */
export async function fontRule(): Promise<string> {
  const data = await asDataUri(address, 'font/woff2')
  return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;src:url(${data}) format('woff2')}`
}
