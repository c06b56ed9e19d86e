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

test.each([
  ['4', [4], false],
  ['1', [], true],
  ['10', [10], false],
  ['12', [12], false],
  ['15', [1, 5], false],
  ['11', [11], false],
  ['0', [], false],
  ['112', [11, 2], false],
])('%s typed at once means %j', (digits, numbers, isOneWaiting) => {
  const all: number[] = []
  let isWaiting = false
  for (const digit of digits) {
    const typed = typeDigit(isWaiting, Number(digit))
    all.push(...typed.numbers)
    isWaiting = typed.isOneWaiting
  }
  expect(all).toEqual(numbers)
  expect(isWaiting).toBe(isOneWaiting)
})
