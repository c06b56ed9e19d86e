import { expect, test } from 'vitest'

import { today } from '../../src/browser/today.ts'

test.each([
  [2026, 0, 1],
  [2028, 1, 29],
  // The days on which clocks change in Canada.
  [2026, 2, 8],
  [2026, 10, 1],
  [2026, 11, 31],
])('All day long on day %i-%i (from 0)-%i, that day is today.', (year, month, day) => {
  const expected = [year, month + 1, day].map((part) => String(part).padStart(2, '0')).join('-')
  for (let hour = 0; hour < 24; hour += 1) {
    for (const minute of [0, 30, 59]) {
      expect(today(new Date(year, month, day, hour, minute))).toBe(expected)
    }
  }
})

test('An evening in Canada is already tomorrow in Tokyo, and each has the day of its own calendar.', () => {
  const days: Readonly<Record<string, string>> = {
    'America/Toronto': '2026-03-08',
    'America/Vancouver': '2026-03-08',
    'Asia/Tokyo': '2026-03-09',
    UTC: '2026-03-09',
  }
  expect(today(new Date('2026-03-09T01:30:00Z'))).toBe(days[process.env['TZ'] ?? ''])
})
