import { expect, test } from 'vitest'

import { tickLabel } from '../../../src/screens/story/tickLabel.ts'

test('A month is named by its own name in every time zone, its first day not being the day before.', () => {
  const months = Array.from({ length: 12 }, (_, at) => `2020-${String(at + 1).padStart(2, '0')}-01`)
  const named = (language: 'fr' | 'en') =>
    months.map((day) => tickLabel({ kind: 'month', day, x: 0 }, language).slice(0, 3))
  expect(named('en')).toEqual([
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sep',
    'Oct',
    'Nov',
    'Dec',
  ])
  expect(named('fr')[2]).toBe('mar')
})

test('A year is written as it is.', () => {
  expect(tickLabel({ kind: 'year', day: '2020-01-01', x: 0 }, 'fr')).toBe('2020')
})
