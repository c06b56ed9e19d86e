import fc from 'fast-check'
import { expect, test } from 'vitest'

import { scanJson } from '../../src/files/jsonScan.ts'
import { cpuTime } from '../helpers/cpuTime.ts'
import { parseStrictly } from '../helpers/strictJson.ts'

const anySize = { size: 1e9, depth: 1e9 }
const doubleKey = (text: string) => scanJson(text, anySize).doubleKey

test.each([
  ['{}', null],
  ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":2}]}', null],
  ['{"a":1,"a":1}', 'a'],
  ['{"a":{"b":1,"c":[],"b":2}}', 'b'],
  ['[{"x":1},{"x":1,"x":1}]', 'x'],
  ['{"a":"a","b":"a"}', null],
  ['{"a":["a","a"]}', null],
  ['{"\\u0061":1,"a":1}', 'a'],
  ['{"é":1,"\\u00e9":1}', 'é'],
  ['{"a\\\\":1,"a":1}', null],
  ['{"a\\"":1,"a\\"":1}', 'a"'],
  ['{"t":"{\\"a\\":1,\\"a\\":1}"}', null],
  ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ['{"constructor":1,"toString":2}', null],
  ['{"":1,"":2}', ''],
  ['{ "a" : 1 , "a" : 2 }', 'a'],
])('In %s the double name is %j.', (text, expected) => {
  expect(doubleKey(text)).toBe(expected)
})

test('On random JSON it finds a double name exactly when a slow reader does.', () => {
  const key = fc.constantFrom('a', 'b', '\\u0061', 'a\\"', '', '\\\\')
  const { text } = fc.letrec<{ text: string; object: string; list: string; leaf: string }>(
    (tie) => ({
      leaf: fc.constantFrom('1', 'null', '"a"', '"{\\"a\\":1}"', '"\\\\"', '"],"'),
      object: fc
        .array(fc.tuple(key, tie('text')), { maxLength: 4 })
        .map((fields) => `{${fields.map(([name, value]) => `"${name}": ${value}`).join(',')}}`),
      list: fc.array(tie('text'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
      text: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('object'), tie('list')),
    }),
  )
  fc.assert(
    fc.property(text, (json) => {
      let expected = false
      try {
        parseStrictly(json)
      } catch (error) {
        expected = String(error).includes('Twice')
      }
      expect(doubleKey(json) !== null).toBe(expected)
    }),
    { numRuns: 1000 },
  )
})

test('Any text at all can be scanned.', () => {
  const likely = fc.string({ unit: fc.constantFrom(...'{}[]",:\\ a1'), maxLength: 30 })
  fc.assert(
    fc.property(fc.oneof(likely, fc.string({ unit: 'binary' })), (text) => {
      expect(scanJson(text, anySize).size).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 1000 },
  )
})

test('It counts fields and items, and depth, and stops where too much is too much.', () => {
  expect(scanJson('[[[]],{"a":[1,2]}]', anySize)).toEqual({ doubleKey: null, size: 7, depth: 3 })
  expect(scanJson('['.repeat(1e6), { size: 1e9, depth: 10 }).depth).toBe(11)
  expect(scanJson('[1,1,1,1,1,1,1]', { size: 3, depth: 10 }).size).toBe(4)
})

test('Fifty megabytes are scanned in a second or so.', () => {
  const record = `{"id":"${'x'.repeat(20)}","title":"Un « titre » de \\"projet\\"","n":[1,2,3]},`
  const text = `[${record.repeat(Math.floor(50e6 / record.length))}0]`
  expect(cpuTime(() => expect(doubleKey(text)).toBeNull())).toBeLessThan(2000)
})
