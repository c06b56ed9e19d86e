import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayFromNumber, dayNumber } from '../../../src/domain/time/calendar.ts'
import { dayOfSerial, edtfShown, mayBeSerial } from '../../../src/files/imports/cellDates.ts'

describe('Numbers of days', () => {
  it('Both systems count from their own start, the false 29 February 1900 included.', () => {
    expect(dayOfSerial(1, 1900)).toBe('1900-01-01')
    expect(dayOfSerial(59, 1900)).toBe('1900-02-28')
    expect(dayOfSerial(61, 1900)).toBe('1900-03-01')
    expect(dayOfSerial(44_378.75, 1900)).toBe('2021-07-01')
    expect(dayOfSerial(1, 1904)).toBe('1904-01-02')
    expect(dayOfSerial(0, 1900)).toBe(null)
    expect(dayOfSerial(5_000_000, 1900)).toBe(null)
  })

  it('The next number is the next day.', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 300_000 }), (serial) => {
        const [day, next] = [dayOfSerial(serial, 1900), dayOfSerial(serial + 1, 1900)]
        expect(next).toBe(dayFromNumber(dayNumber(day ?? '') + 1))
      }),
    )
  })

  it('A year or an amount of money is not taken for a day.', () => {
    expect([2018, 9999, 150_000, 43_983.5].map(mayBeSerial)).toEqual([false, false, false, false])
    expect(mayBeSerial(43_983)).toBe(true)
  })
})

it.each([
  ['dd/mm/yyyy', '2018-03-12'],
  ['[$-C0C]d mmmm yyyy;@', '2018-03-12'],
  ['mmmm\\ yyyy', '2018-03'],
  ['mmm" de d"yy', '2018-03'],
  ['yyyy', '2018'],
  ['h:mm', null],
  ['d mmm', null],
  ['General', null],
  ['0.00', null],
])('What the format %s shows is what is said: %s.', (format, edtf) => {
  expect(edtfShown(43_171, format, 1900)).toBe(edtf)
})
