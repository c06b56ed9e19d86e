import fc from 'fast-check'
import { expect, test } from 'vitest'

import { FILE_EXTENSION, fileName } from '../../src/files/fileName.ts'
import { text } from '../helpers/arbitraryParts.ts'

const day = '2026-11-21'
const named = (project: string, part?: string) =>
  fileName({ project, day, ...(part === undefined ? {} : { part }) }, '.svg')

test.each([
  ['Un marché solidaire', 'chaîne', 'Un marché solidaire – chaîne – 2026-11-21.svg'],
  ['Un marché solidaire', undefined, 'Un marché solidaire – 2026-11-21.svg'],
  ['', undefined, 'Jalons – 2026-11-21.svg'],
  [' ... ', undefined, 'Jalons – 2026-11-21.svg'],
  ['A/B: « qui ? »', undefined, 'A B « qui » – 2026-11-21.svg'],
  ['..\\..\\etc/passwd', undefined, 'etc passwd – 2026-11-21.svg'],
  ['.caché', undefined, 'caché – 2026-11-21.svg'],
  ['e\u0301te\u0301', undefined, 'été – 2026-11-21.svg'],
  ['deux\r\nlignes\u0000', undefined, 'deux lignes – 2026-11-21.svg'],
  ['\u202egvs.projet\u202c', undefined, 'gvs.projet – 2026-11-21.svg'],
  ['x'.repeat(200), undefined, `${'x'.repeat(80)} – 2026-11-21.svg`],
])('%j (%j) is named %s.', (project, part, expected) => {
  expect(named(project, part)).toBe(expected)
})

test('A title cut in the middle of a character loses that character whole.', () => {
  expect(named(`${'x'.repeat(79)}🌾🌾`)).toBe(`${'x'.repeat(79)} – 2026-11-21.svg`)
})

test('Any title gives a name that any system accepts, with its day and extension.', () => {
  fc.assert(
    fc.property(text, fc.string({ unit: 'binary', maxLength: 200 }), (project, part) => {
      const name = fileName({ project, part, day }, FILE_EXTENSION)
      expect(name).not.toMatch(/\p{Cs}/u)
      expect(name).toMatch(
        /^[^\p{Cc}\p{Cf}<>:"/\\|?*. ][^\p{Cc}\p{Cf}<>:"/\\|?*]* – 2026-11-21\.jalons\.json$/u,
      )
      expect(name.length).toBeLessThan(200)
    }),
    { numRuns: 300 },
  )
})
