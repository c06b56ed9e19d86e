import { afterEach, expect, test, vi } from 'vitest'

import { newId } from '../../../src/domain/project/ids.ts'

afterEach(() => vi.restoreAllMocks())

test('An id has twenty characters among digits and small letters.', () => {
  for (let count = 0; count < 1000; count += 1) expect(newId()).toMatch(/^[0-9a-z]{20}$/)
})

test('Ten thousand ids are ten thousand different ids.', () => {
  expect(new Set(Array.from({ length: 10_000 }, newId)).size).toBe(10_000)
})

test('Every character comes as often as another.', () => {
  const counts = new Map<string, number>()
  for (let count = 0; count < 5000; count += 1) {
    for (const letter of newId()) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  const expected = (5000 * 20) / 36
  expect(counts.size).toBe(36)
  for (const [letter, count] of counts) {
    expect(Math.abs(count - expected) / expected, letter).toBeLessThan(0.12)
  }
})

test('Bytes that would favour some letters are drawn again.', () => {
  let draws = 0
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
    draws += 1
    ;(bytes as Uint8Array).fill(draws === 1 ? 255 : 35)
    return bytes
  })
  expect(newId()).toBe('z'.repeat(20))
  expect(draws).toBe(2)
})
