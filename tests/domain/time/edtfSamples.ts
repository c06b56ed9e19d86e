/** Arbitrary moments of every form that the application writes. */
import fc from 'fast-check'

import { dayFromNumber } from '../../../src/domain/time/calendar.ts'
import { isValidEdtf } from '../../../src/domain/time/edtf.ts'

const pad = (value: number) => String(value).padStart(2, '0')

const year = fc
  .oneof(
    { weight: 8, arbitrary: fc.integer({ min: 2015, max: 2022 }) },
    { weight: 3, arbitrary: fc.integer({ min: 1790, max: 2210 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1000, max: 2999 }) },
  )
  .map(String)
const month = fc.integer({ min: 1, max: 12 }).map(pad)
const season = fc.constantFrom('21', '22', '23', '24')
const monthAndDay = fc
  .integer({ min: 0, max: 365 })
  .map((day) => dayFromNumber(10_957 + day).slice(5))
const inYear = fc.oneof(month, season, monthAndDay)
const about = fc.constantFrom('', '', '', '~')

const dated = fc
  .oneof(
    year,
    fc.tuple(year, inYear).map(([of, part]) => `${of}-${part}`),
  )
  .filter(isValidEdtf)
const yearless = inYear.map((part) => `XXXX-${part}`)
const decade = fc.integer({ min: 100, max: 299 }).map((tens) => `${tens}X`)

const intervalOf = (point: fc.Arbitrary<string>) =>
  fc
    .tuple(point, about, point, about)
    .map(([from, fromAbout, to, toAbout]) => `${from}${fromAbout}/${to}${toAbout}`)
const openOf = (point: fc.Arbitrary<string>) =>
  fc
    .tuple(point, about, fc.boolean())
    .map(([at, doubt, isStart]) => (isStart ? `${at}${doubt}/..` : `../${at}${doubt}`))

/** Any moment that may be stored. */
export const edtfs: fc.Arbitrary<string> = fc
  .oneof(
    fc.tuple(fc.oneof(dated, yearless, decade), about).map(([point, doubt]) => point + doubt),
    intervalOf(dated),
    intervalOf(yearless),
    openOf(dated),
    openOf(yearless),
  )
  .filter(isValidEdtf)
