import { expect, test, vi } from 'vitest'

import { daysLeft, emptyBin } from '../../src/session/bin.ts'
import type { LibraryEntry } from '../../src/session/projectStore.ts'

const entry = (id: string, binnedAt: string | null): LibraryEntry => ({
  id,
  title: id,
  territory: '',
  eventCount: 0,
  effectCount: 0,
  linkCount: 0,
  changedAt: '2026-01-01T00:00:00.000Z',
  binnedAt,
  copiedAt: null,
  thumbnail: null,
})
const NOW = '2026-06-30T12:00:00.000Z'
const always = (_id: string, act: () => Promise<void>) => act()

test('A project in the bin has thirty days, then fewer, down to none.', () => {
  expect(daysLeft(NOW, NOW)).toBe(30)
  expect(daysLeft('2026-06-30T11:00:00.000Z', NOW)).toBe(30)
  expect(daysLeft('2026-06-29T12:00:00.000Z', NOW)).toBe(29)
  expect(daysLeft('2026-05-31T12:00:01.000Z', NOW)).toBe(1)
  expect(daysLeft('2026-05-31T12:00:00.000Z', NOW)).toBe(0)
  expect(daysLeft('2020-01-01T00:00:00.000Z', NOW)).toBe(0)
  // Put there by a clock that was ahead.
  expect(daysLeft('2026-07-10T12:00:00.000Z', NOW)).toBe(40)
})

test('Only what was in the bin for more than thirty days is removed.', async () => {
  const removeBinned = vi.fn<(id: string, before: string) => Promise<boolean>>(async () => true)
  const entries = [
    entry('listed', null),
    entry('justInTime', '2026-05-31T12:00:00.000Z'),
    entry('old', '2026-05-31T11:59:59.999Z'),
    entry('odd', 'not a date'),
    entry('recent', '2026-06-29T12:00:00.000Z'),
  ]
  expect(await emptyBin(entries, { removeBinned }, NOW, always)).toBe(true)
  expect(removeBinned.mock.calls).toEqual([['old', '2026-05-31T12:00:00.000Z']])
})

test('One that is open, or taken back meanwhile, is not.', async () => {
  const removeBinned = vi.fn<(id: string) => Promise<boolean>>(async () => false)
  const entries = [
    entry('open', '2026-01-01T00:00:00.000Z'),
    entry('back', '2026-01-01T00:00:00.000Z'),
  ]
  const unlessOpen = async (id: string, act: () => Promise<void>) =>
    id === 'open' ? undefined : act()
  expect(await emptyBin(entries, { removeBinned }, NOW, unlessOpen)).toBe(false)
  expect(removeBinned.mock.calls.map(([id]) => id)).toEqual(['back'])
})
