import fc from 'fast-check'
import { expect, test } from 'vitest'

import { sameValue } from '../../../src/domain/project/sameValue.ts'
import { saysTheSame } from '../../helpers/editLaws.ts'

const json = fc.jsonValue()
const parsed = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('Two JSON values say the same exactly when their data is the same.', () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      const [one, other] = [parsed(a), parsed(b)]
      expect(sameValue(one, other)).toBe(saysTheSame(one, other))
      expect(sameValue(one, parsed(one))).toBe(true)
      expect(sameValue(one, other)).toBe(sameValue(other, one))
    }),
    { numRuns: 400 },
  )
})

test('The order of keys does not matter, that of lists does.', () => {
  expect(sameValue({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true)
  expect(sameValue([1, 2], [2, 1])).toBe(false)
})

test.each([
  [{}, []],
  [[], null],
  [{}, null],
  [0, ''],
  [0, false],
  ['1', 1],
  [null, undefined],
  [[1], [1, undefined]],
  [{ a: undefined }, {}],
  [{ a: undefined }, { b: undefined }],
  [{}, { constructor: 1 }],
  [{ constructor: 1 }, { a: 1 }],
  [JSON.parse('{"__proto__":1}'), {}],
  [JSON.parse('{"__proto__":{}}'), { a: {} }],
  ['é', 'e\u0301'],
])('%j and %j do not say the same.', (a, b) => {
  expect(sameValue(a, b)).toBe(false)
  expect(sameValue(b, a)).toBe(false)
})

test('JSON has one zero.', () => {
  expect(sameValue({ x: -0 }, { x: 0 })).toBe(true)
})
