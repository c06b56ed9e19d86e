import fc from 'fast-check'
import { expect, test } from 'vitest'

import { rawText } from '../../src/files/rawText.ts'

test('JSON is written as it is.', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(rawText(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('What JSON cannot say is said in words, and nothing makes it fail.', () => {
  const circle: Record<string, unknown> = { name: 'a' }
  circle['self'] = circle
  const odd = { circle, big: 12n, none: undefined, not: NaN, map: new Map([['k', new Set([1])]]) }
  expect(JSON.parse(rawText(odd))).toEqual({
    circle: { name: 'a', self: '[circular]' },
    big: '12',
    none: null,
    not: 'NaN',
    map: [['k', [1]]],
  })
  expect(JSON.parse(rawText(undefined))).toBeNull()
})
