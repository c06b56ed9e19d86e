import { expect, test } from 'vitest'

import { markLabel, periodLabel } from '../../src/layout/axisLabels.ts'

const mark = { x: 0, hasLabel: true, isShort: true }
const period = { x: 0, width: 200, hasLabel: true, isOne: true }

test('A month is named by its own name in every time zone, its first day not being the day before.', () => {
  const months = Array.from({ length: 12 }, (_, at) => `2020-${String(at + 1).padStart(2, '0')}-01`)
  const named = (language: 'fr' | 'en') =>
    months.map((day) => markLabel({ ...mark, unit: 'month', day }, language).slice(0, 3))
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

test('A month with room for it is written whole.', () => {
  const whole = { ...mark, unit: 'month', day: '2020-09-01', isShort: false } as const
  expect(markLabel(whole, 'fr')).toBe('septembre')
  expect(markLabel(whole, 'en')).toBe('September')
})

test('A year is written as it is, a day by its number, and a month over days with its year.', () => {
  expect(markLabel({ ...mark, unit: 'year', day: '2020-01-01' }, 'fr')).toBe('2020')
  expect(markLabel({ ...mark, unit: 'day', day: '2020-01-07' }, 'fr')).toBe('7')
  expect(periodLabel({ ...period, unit: 'year', day: '2020-01-01' }, 'fr')).toBe('2020')
  expect(periodLabel({ ...period, unit: 'month', day: '2020-08-01' }, 'fr')).toBe('août 2020')
  expect(periodLabel({ ...period, unit: 'month', day: '2020-08-01' }, 'en')).toBe('August 2020')
})
