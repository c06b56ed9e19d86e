// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'

import {
  currentWorkSessionId,
  keepCurrentWorkSessionId,
  onCurrentWorkSession,
} from '../../src/browser/preferences.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('The work session under way is kept apart for each project, until it ends.', () => {
  keepCurrentWorkSessionId('p', 's')
  expect(currentWorkSessionId('p')).toBe('s')
  expect(currentWorkSessionId('q')).toBeNull()
  keepCurrentWorkSessionId('p', null)
  expect(currentWorkSessionId('p')).toBeNull()
})

test('Those who listen are told when it begins or ends, until they stop.', () => {
  const heard = vi.fn<() => void>()
  const stop = onCurrentWorkSession(heard)
  keepCurrentWorkSessionId('p', 's')
  keepCurrentWorkSessionId('p', null)
  stop()
  keepCurrentWorkSessionId('p', 's')
  expect(heard).toHaveBeenCalledTimes(2)
})

test('In a browser that keeps nothing, it is under way in the tab all the same.', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  keepCurrentWorkSessionId('p', 's')
  expect(currentWorkSessionId('p')).toBe('s')
})
