import fc from 'fast-check'
import { expect, test } from 'vitest'

import { dayNumber } from '../../../src/domain/time/calendar.ts'
import { boundsOf, isValidEdtf, readEdtf } from '../../../src/domain/time/edtf.ts'
import {
  edtfAtDay,
  shiftEdtf,
  shiftEdtfByDays,
  withYearNear,
  type Shifted,
} from '../../../src/domain/time/shiftWhen.ts'
import { edtfs } from './edtfSamples.ts'

const written = (shifted: Shifted) => ('edtf' in shifted ? shifted.edtf : shifted.refusal)
const steps = fc.integer({ min: -40, max: 40 })

test.each([
  ['2018', 1, '2019'],
  ['201X', -1, '200X'],
  ['2018~', -3, '2015~'],
  ['2020-03', 10, '2021-01'],
  ['2020-01', -1, '2019-12'],
  ['2020-03-12', 30, '2020-04-11'],
  ['2020-02-29', 1, '2020-03-01'],
  ['2018-23~', -1, '2018-22~'],
  ['2016/2018', 2, '2018/2020'],
  ['2019-01/2019-04', 12, '2020-01/2020-04'],
  ['2020-05-03/2020-05-05', -3, '2020-04-30/2020-05-02'],
  ['2018/2020-03', 1, '2019/2021-03'],
  ['2018-23/2019-02', 2, '2019-21/2019-08'],
  ['2018/..', -1, '2017/..'],
  ['../2020-03-31', 1, '../2020-04-01'],
])('%s moved by %i of its own steps is %s.', (edtf, by, expected) => {
  expect(written(shiftEdtf(edtf, by))).toBe(expected)
})

test('A winter is written with its two years once it has been put somewhere.', () => {
  expect(written(shiftEdtf('2018-23', 1))).toBe('2018-12/2019-03')
  expect(written(shiftEdtf('2019-21~', -1))).toBe('2018-12~/2019-03~')
  expect(written(shiftEdtf('2018-12/2019-03', 1))).toBe('2019-21')
  expect(written(shiftEdtf('2018-12/2019-03', -1))).toBe('2018-23')
  expect(written(edtfAtDay('2018-12-05', 'season'))).toBe('2018-12/2019-03')
  expect(written(edtfAtDay('2019-02-28', 'season'))).toBe('2018-12/2019-03')
})

test('What stands at no place in time, or would leave the calendar, is refused with the reason.', () => {
  expect(shiftEdtf('avant-hier', 1)).toEqual({ refusal: 'unknown' })
  expect(shiftEdtf('XXXX-03', 1)).toEqual({ refusal: 'yearMissing' })
  expect(shiftEdtf('XXXX-03/..', 0)).toEqual({ refusal: 'yearMissing' })
  expect(shiftEdtf('2999', 1)).toEqual({ refusal: 'outOfRange' })
  expect(shiftEdtf('1000-01-01', -1)).toEqual({ refusal: 'outOfRange' })
  expect(shiftEdtf('2020-03-12', 40_000_000)).toEqual({ refusal: 'outOfRange' })
  expect(shiftEdtf('2020-03-12', -40_000_000)).toEqual({ refusal: 'outOfRange' })
  expect(shiftEdtf('2019-02/2019-02-28', 1)).toEqual({ refusal: 'impossible' })
})

test('Moved by no step, a moment is the same text.', () => {
  fc.assert(
    fc.property(edtfs, (edtf) => {
      const shifted = shiftEdtf(edtf, 0)
      expect(shifted).toEqual(edtf.includes('XXXX') ? { refusal: 'yearMissing' } : { edtf })
    }),
  )
})

test('Whatever the moment and the steps, the answer may be stored or says why not.', () => {
  fc.assert(
    fc.property(edtfs, fc.integer(), (edtf, by) => {
      const shifted = shiftEdtf(edtf, by)
      expect('refusal' in shifted || isValidEdtf(shifted.edtf)).toBe(true)
    }),
  )
})

/** Four months that come to run from December to March are from then on a winter, as they are said. */
const isWinter = (edtf: string) => /^\d{4}-12(~?)\/\d{4}-03\1$/.test(edtf)

/** Days apart, a day of the month lost, and winters said without their two years cannot come back whole. */
const isRegular = (edtf: string) => {
  const value = readEdtf(edtf)
  if (value === null || edtf.includes('-24')) return false
  if (value.kind === 'point') return true
  const units = [value.from?.unit ?? value.to?.unit, value.to?.unit ?? value.from?.unit]
  return units[0] === units[1] || !units.includes('day')
}

test('A vague moment moves to the very ends of the calendar.', () => {
  expect(written(shiftEdtf('101X~', -1))).toBe('100X~')
  expect(written(shiftEdtf('298X~', 1))).toBe('299X~')
  expect(written(shiftEdtf('1001~', -1))).toBe('1000~')
  expect(written(shiftEdtf('2998~', 1))).toBe('2999~')
})

test('Moved there and back, a moment is the same.', () => {
  fc.assert(
    fc.property(edtfs.filter(isRegular), steps, (edtf, by) => {
      const there = shiftEdtf(edtf, by)
      if ('refusal' in there || !isRegular(there.edtf)) return
      if (isWinter(there.edtf) && !isWinter(edtf) && edtf.includes('/')) return
      expect(written(shiftEdtf(there.edtf, -by))).toBe(edtf)
    }),
    { numRuns: 1000 },
  )
})

test('A winter said with one year comes back as the winter that ends in it, now with its two years.', () => {
  const winters = fc.tuple(fc.integer({ min: 1100, max: 2900 }), fc.constantFrom('', '~'))
  fc.assert(
    fc.property(winters, steps, ([year, doubt], by) => {
      if (by === 0) return
      const there = written(shiftEdtf(`${year}-24${doubt}`, by))
      expect(written(shiftEdtf(there, -by))).toBe(`${year - 1}-12${doubt}/${year}-03${doubt}`)
    }),
    { examples: [[[1790, '~'], 47]] },
  )
})

/** What a moment says of its precision: its units, its doubts and its open ends. */
const precisionOf = (edtf: string): unknown => {
  const value = readEdtf(edtf)
  if (value === null) return null
  if (value.kind === 'point') return [value.point.unit, value.point.isApproximate]
  const { from, to } = value
  if (isWinter(edtf)) return ['season', from?.isApproximate]
  return [from?.unit, from?.isApproximate, to?.unit, to?.isApproximate]
}

test('A moment keeps the precision and the doubt with which it was said.', () => {
  fc.assert(
    fc.property(edtfs, steps, (edtf, by) => {
      const shifted = shiftEdtf(edtf, by)
      if ('refusal' in shifted) return
      if (isWinter(shifted.edtf) && !isWinter(edtf) && edtf.includes('/')) return
      expect(precisionOf(shifted.edtf)).toEqual(precisionOf(edtf))
    }),
    { numRuns: 1000 },
  )
})

const startOf = (edtf: string) => {
  const { earliest, latest } = boundsOf(edtf)
  return dayNumber(earliest ?? latest ?? '')
}

test('Moved by days, a moment lands on the step nearest to them.', () => {
  fc.assert(
    fc.property(edtfs, fc.integer({ min: -4000, max: 4000 }), (edtf, days) => {
      const shifted = shiftEdtfByDays(edtf, days)
      if ('refusal' in shifted) return
      const missOf = (moved: string) => Math.abs(startOf(moved) - startOf(edtf) - days)
      // Steps of the moment itself: one taken from where it landed may start from a shorter month, or another winter.
      const guesses = [1, 30.44, 91.31, 365.24, 3652.4].map((length) => Math.round(days / length))
      for (const count of guesses.flatMap((guess) => [guess - 2, guess - 1, guess, guess + 1])) {
        const other = shiftEdtf(edtf, count)
        if ('refusal' in other) continue
        expect(missOf(other.edtf)).toBeGreaterThanOrEqual(missOf(shifted.edtf))
      }
    }),
    { numRuns: 1000, examples: [['1790-24~', 47]] },
  )
})

test('A small move leaves a vague moment where it is.', () => {
  expect(written(shiftEdtfByDays('2018', 150))).toBe('2018')
  expect(written(shiftEdtfByDays('2018', 250))).toBe('2019')
  expect(written(shiftEdtfByDays('2020-03', -20))).toBe('2020-02')
  expect(written(shiftEdtfByDays('2020-03-12', -20))).toBe('2020-02-21')
})

test('A day is said with the precision asked for.', () => {
  const said = (day: string) =>
    (['decade', 'year', 'season', 'month', 'day'] as const).map((unit) =>
      written(edtfAtDay(day, unit)),
    )
  expect(said('2019-07-14')).toEqual(['201X', '2019', '2019-22', '2019-07', '2019-07-14'])
  expect(said('2019-11-30')).toEqual(['201X', '2019', '2019-23', '2019-11', '2019-11-30'])
  expect(edtfAtDay('0950-07-14', 'year')).toEqual({ refusal: 'outOfRange' })
})

test('A moment said without its year takes the one nearest to where it is put.', () => {
  expect(written(withYearNear('XXXX-03', '2020-05-01'))).toBe('2020-03')
  expect(written(withYearNear('XXXX-01', '2019-12-20'))).toBe('2020-01')
  expect(written(withYearNear('XXXX-12-28~', '2020-01-02'))).toBe('2019-12-28~')
  expect(written(withYearNear('XXXX-11/XXXX-01', '2020-10-20'))).toBe('2020-11/2021-01')
  expect(written(withYearNear('XXXX-24', '2019-01-20'))).toBe('2018-12/2019-03')
  expect(written(withYearNear('XXXX-02-29', '2019-02-20'))).toBe('2020-02-29')
  expect(written(withYearNear('2018', '2020-05-01'))).toBe('2018')
  expect(withYearNear('?', '2020-05-01')).toEqual({ refusal: 'unknown' })
})
