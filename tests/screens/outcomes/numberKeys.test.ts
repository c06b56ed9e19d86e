import { expect, test } from 'vitest'

import { digitOf, typeDigit } from '../../../src/screens/outcomes/numberKeys.ts'

test.each([
  ['a Québec keyboard', { key: '4', code: 'Digit4', shiftKey: false }, 4],
  ['AZERTY without Shift', { key: '&', code: 'Digit1', shiftKey: false }, 1],
  ['AZERTY with Shift', { key: '1', code: 'Digit1', shiftKey: true }, 1],
  ['the numeric pad', { key: '7', code: 'Numpad7', shiftKey: false }, 7],
  ['the numeric pad without NumLock', { key: 'End', code: 'Numpad1', shiftKey: false }, null],
  ['« ! », which is Shift+1 elsewhere', { key: '!', code: 'Digit1', shiftKey: true }, null],
  ['a letter', { key: 'a', code: 'KeyQ', shiftKey: false }, null],
])('reads the digit of %s', (_, key, digit) => {
  expect(digitOf(key)).toBe(digit)
})

const TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

test.each([
  ['4', TWELVE, [4], null],
  ['1', TWELVE, [], 1],
  ['10', TWELVE, [10], null],
  ['12', TWELVE, [12], null],
  ['15', TWELVE, [1, 5], null],
  ['11', TWELVE, [11], null],
  ['0', TWELVE, [], null],
  ['112', TWELVE, [11, 2], null],
  ['13', TWELVE, [1, 3], null],
  ['13', [...TWELVE, 13], [13], null],
  ['2', [...TWELVE, 20], [], 2],
  ['21', [...TWELVE, 20], [2], 1],
  ['20', [...TWELVE, 20], [20], null],
])('%s typed at once among %j means %j', (digits, known, numbers, left) => {
  const all: number[] = []
  let waiting: number | null = null
  for (const digit of digits) {
    const typed: ReturnType<typeof typeDigit> = typeDigit(waiting, Number(digit), known)
    all.push(...typed.numbers)
    waiting = typed.waiting
  }
  expect(all).toEqual(numbers)
  expect(waiting).toBe(left)
})
