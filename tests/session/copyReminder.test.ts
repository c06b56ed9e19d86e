import { describe, expect, it } from 'vitest'

import {
  changedSinceCopy,
  copyReminder,
  NO_MEMORY,
  withSeen,
} from '../../src/session/copyReminder.ts'

const at = (day: number, time = '12:00:00') =>
  `2026-03-${String(day).padStart(2, '0')}T${time}.000Z`
const moment = (day: number) => ({ now: at(day), today: at(day).slice(0, 10) })
const entry = (
  changedAt: string,
  copiedAt: string | null = null,
  binnedAt: string | null = null,
) => ({
  id: 'p',
  changedAt,
  copiedAt,
  binnedAt,
})
/** The days of March on which one is reminded, of an entry that does not change. */
const daysOf = (one: ReturnType<typeof entry>, memory = NO_MEMORY) =>
  Array.from({ length: 31 }, (_, index) => index + 1).filter((day) =>
    copyReminder(one, memory, moment(day)),
  )

describe('A reminder of a copy', () => {
  it('comes a week after the last copy when something changed since, and not before', () => {
    expect(daysOf(entry(at(3), at(2)))[0]).toBe(9)
    expect(
      copyReminder(entry(at(3), at(2)), NO_MEMORY, { now: at(9, '11:59:59'), today: '' }),
    ).toBe(false)
  })

  it('never comes when nothing changed since the last copy, nor for what is in the bin', () => {
    expect(daysOf(entry(at(2), at(2)))).toEqual([])
    expect(daysOf(entry(at(3), at(2), at(4)))).toEqual([])
  })

  it('comes a week after the work began when there was never a copy', () => {
    const memory = withSeen(NO_MEMORY, [entry(at(1))], at(1, '12:00:01'))
    expect(daysOf(entry(at(1, '12:30:00')), memory)[0]).toBe(8)
  })

  it('never comes for what was opened from a file or an example and left as it was', () => {
    const memory = withSeen(NO_MEMORY, [entry(at(1))], at(1, '12:00:01'))
    expect(daysOf(entry(at(1)), memory)).toEqual([])
    expect(changedSinceCopy(entry(at(1)), memory)).toBe(false)
  })

  it('comes for work that was there long before it was first seen', () => {
    const memory = withSeen(NO_MEMORY, [entry(at(1))], at(20))
    expect(daysOf(entry(at(1)), memory)[0]).toBe(8)
  })

  it('put off, comes back the next day', () => {
    const memory = { ...NO_MEMORY, putOff: { p: '2026-03-10' } }
    const days = daysOf(entry(at(3), at(2)), memory)
    expect(days.slice(0, 3)).toEqual([9, 11, 12])
  })

  it('forgets what it knew of projects that are gone, and is the same object when nothing is new', () => {
    const memory = withSeen(
      {
        begun: { gone: { at: at(1), isUntouched: true } },
        putOff: { gone: '' },
        inFolder: { gone: '' },
      },
      [entry(at(2), at(2))],
      at(3),
    )
    expect(memory).toEqual(NO_MEMORY)
    const seen = withSeen(NO_MEMORY, [entry(at(2))], at(3))
    expect(withSeen(seen, [entry(at(5))], at(6))).toBe(seen)
  })
})
