import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  daysInMonth,
  isDay,
  monthEdge,
} from '../../../src/domain/time/calendar.ts'

describe('days and their numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2020-03-12', 18_333],
    ['1600-01-01', -135_140],
    ['0000-03-01', -719_468],
  ])('%s is day number %i', (day, number) => {
    expect(dayNumber(day)).toBe(number)
    expect(dayFromNumber(number)).toBe(day)
  })

  it('comes back to the same day from its number, over four thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 800_000 }), (number) => {
        expect(dayNumber(dayFromNumber(number))).toBe(number)
      }),
    )
  })

  it('numbers days in the order of their texts, one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 800_000 }), (number) => {
        expect(dayFromNumber(number) < dayFromNumber(number + 1)).toBe(true)
      }),
    )
  })
})

describe('months', () => {
  it.each([
    [2019, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2021, 4, 30],
    [2021, 12, 31],
  ])('in %i, month %i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
    expect(isDay(year, month, days)).toBe(true)
    expect(isDay(year, month, days + 1)).toBe(false)
  })

  it('runs over New Year both ways', () => {
    expect(monthEdge(2020, 13, 'first')).toBe('2021-01-01')
    expect(monthEdge(2020, 0, 'last')).toBe('2019-12-31')
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01')
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29')
    expect(addMonths('2020-01-15', -1)).toBe('2019-12-15')
  })
})
