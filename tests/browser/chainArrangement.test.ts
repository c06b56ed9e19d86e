// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'

import { keepChainArrangement, readChainArrangement } from '../../src/browser/chainArrangement.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('The chain is arranged in time until the person chooses otherwise, and as chosen after.', () => {
  expect(readChainArrangement()).toBe('time')
  keepChainArrangement('depth')
  expect(readChainArrangement()).toBe('depth')
  keepChainArrangement('time')
  expect(readChainArrangement()).toBe('time')
})

test('In a browser that keeps nothing, the chain is arranged in time.', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  keepChainArrangement('depth')
  expect(readChainArrangement()).toBe('time')
})
