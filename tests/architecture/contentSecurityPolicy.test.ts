import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { REACT_ARIA_STYLES } from '../../build/contentSecurityPolicy.ts'

const library = join(import.meta.dirname, '../../node_modules/react-aria/dist/private')

/** The texts that a module of react-aria puts in a <style> element, as the browser receives them. */
function stylesIn(file: string): string[] {
  const code = readFileSync(join(library, file), 'utf8')
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/u.exec(code)?.[1] ?? ''
  return [...code.matchAll(/style\.textContent = `([^`]+)`\.trim\(\)/gu)].map(([, text = '']) =>
    text.replaceAll(/\$\{[^}]+\}/gu, attribute).trim(),
  )
}

test('the policy lets in the exact <style> elements of react-aria', () => {
  const written = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].flatMap(stylesIn)
  expect(written).toEqual([...REACT_ARIA_STYLES])
})
