/**
 * How a moment is written: the part of EDTF (ISO 8601-2, level 1) that this application writes, plus
 * the few forms that people's words need and that other readers of EDTF may refuse: a season without a
 * year, inside an interval or approximate, and `~` on a decade or on what has no year.
 *
 *   point      2018 · 2020-03 · 2020-03-12 · 2021-21 (season) · 201X (decade)
 *   no year    XXXX-03 · XXXX-03-12 · XXXX-21
 *   about      any point followed by ~
 *   interval   from/to · from/.. · ../to   between points, decades aside; all with a year or none
 *
 * **Seasons** are those of Québec. A season covers both the weather's reading and the calendar's,
 * because the room never says which one it means: spring 1 March – 20 June, summer 1 June – 22
 * September, autumn 1 September – 20 December, winter 1 December – 20 March. Neighbours overlap on
 * purpose: better a wide bar than a false contradiction.
 *
 * **Winter** straddles two years, so `2019-24` has two readings: the winter that ends in 2019, the
 * usual one here (the winter of a year is its first months), and the winter that begins in December
 * 2019. Bounds use the first; `readingsOf` gives both; `2018-12/2019-03` says the first without
 * ambiguity and `2019-12/2020-03` the second.
 *
 * **About** (`~`) adds half a unit on each side: a year runs from 1 July of the year before to 30 June
 * of the year after, a month from the 16th of the month before to the 15th of the month after, a day
 * three days each way, a decade five years; a season gets one month each side.
 *
 * An interval is in order when its end neither begins nor ends before its start does; `~` set aside.
 */
import { addDays, addMonths, dayText, isDay, monthEdge, padded } from './calendar.ts'

/** First and last day possible, as 'YYYY-MM-DD'; null when open or unknown. */
export type Bounds = { readonly earliest: string | null; readonly latest: string | null }

/** A point of EDTF. What the unit does not need is 0; `year` is null when it was not said. */
export type Point = {
  readonly unit: 'decade' | 'year' | 'season' | 'month' | 'day'
  readonly year: number | null
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season: number
  readonly month: number
  readonly day: number
  readonly isApproximate: boolean
}

export type Edtf =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'interval'; readonly from: Point | null; readonly to: Point | null }

export const FIRST_YEAR = 1000
export const LAST_YEAR = 2999
export const WINTER = 24
/** Stands in for a year that was not said: a leap year, so that 29 February exists. */
export const LEAP_YEAR = 2000

const NOTHING = { season: 0, month: 0, day: 0, isApproximate: false }

export const decadePoint = (year: number): Point => ({ ...NOTHING, unit: 'decade', year })
export const yearPoint = (year: number): Point => ({ ...NOTHING, unit: 'year', year })
export const monthPoint = (year: number | null, month: number): Point => ({
  ...NOTHING,
  unit: 'month',
  year,
  month,
})
export const seasonPoint = (year: number | null, season: number): Point => ({
  ...NOTHING,
  unit: 'season',
  year,
  season,
})
export const dayPoint = (year: number | null, month: number, day: number): Point => ({
  ...NOTHING,
  unit: 'day',
  year,
  month,
  day,
})

/** True for exactly the texts that this application may store as a moment. */
export function isValidEdtf(text: string): boolean {
  return readEdtf(text) !== null
}

/** First and last day possible of a moment; both null when unknown, or when the year is. */
export function boundsOf(edtf: string | null): Bounds {
  const value = edtf === null ? null : readEdtf(edtf)
  if (value === null) return { earliest: null, latest: null }
  const [from, to] = value.kind === 'point' ? [value.point, value.point] : [value.from, value.to]
  return {
    earliest: from && withDoubt(from).earliest,
    latest: to && withDoubt(to).latest,
  }
}

/** What an EDTF text says, or null when it is not one of ours. */
export function readEdtf(text: string): Edtf | null {
  const ends = text.split('/')
  if (ends.length === 1) {
    const point = readPoint(text)
    return point && { kind: 'point', point }
  }
  const [start = '', end = '', ...more] = ends
  if (more.length > 0 || (start === '..' && end === '..')) return null
  const from = start === '..' ? null : readPoint(start)
  const to = end === '..' ? null : readPoint(end)
  if ((from === null && start !== '..') || (to === null && end !== '..')) return null
  if (from?.unit === 'decade' || to?.unit === 'decade') return null
  if (from && to && !isInOrder(from, to)) return null
  return { kind: 'interval', from, to }
}

/** True when an interval may run between these two points. */
export function isInOrder(from: Point, to: Point): boolean {
  if ((from.year === null) !== (to.year === null)) return false
  if (isSamePoint(from, to)) return false
  if (from.year === null) return true
  const start = plainBounds(from)
  const end = plainBounds(to)
  return start.earliest <= end.earliest && start.latest <= end.latest
}

/** True when two points say the same moment, whether or not one of them is approximate. */
export function isSamePoint(a: Point, b: Point): boolean {
  return writePoint({ ...a, isApproximate: false }) === writePoint({ ...b, isApproximate: false })
}

/** Writes an interval, open where an end is null, or the point alone when both ends are the same. */
export function writeInterval(from: Point | null, to: Point | null): string {
  if (from && to && isSamePoint(from, to)) {
    return writePoint({ ...from, isApproximate: from.isApproximate || to.isApproximate })
  }
  return `${from ? writePoint(from) : '..'}/${to ? writePoint(to) : '..'}`
}

/** Writes a point as EDTF. */
export function writePoint(point: Point): string {
  const year = point.year === null ? 'XXXX' : padded(point.year, 4)
  const about = point.isApproximate ? '~' : ''
  switch (point.unit) {
    case 'decade':
      return `${year.slice(0, 3)}X${about}`
    case 'year':
      return `${year}${about}`
    case 'season':
      return `${year}-${point.season}${about}`
    case 'month':
      return `${year}-${padded(point.month, 2)}${about}`
    case 'day':
      return `${year}-${padded(point.month, 2)}-${padded(point.day, 2)}${about}`
  }
}

const POINT = /^(\d{4}|XXXX|\d{3}X)(?:-(\d\d)(?:-(\d\d))?)?(~?)$/

function readPoint(text: string): Point | null {
  const match = POINT.exec(text)
  if (!match) return null
  const [, yearText = '', second, third, about] = match
  const point = pointOf(yearText, second, third)
  return point && isPoint(point) ? { ...point, isApproximate: about === '~' } : null
}

function pointOf(yearText: string, second?: string, third?: string): Point | null {
  const isDecade = yearText.endsWith('X') && yearText !== 'XXXX'
  if (isDecade) return second === undefined ? decadePoint(Number(yearText.slice(0, 3)) * 10) : null
  const year = yearText === 'XXXX' ? null : Number(yearText)
  if (second === undefined) return year === null ? null : yearPoint(year)
  if (third !== undefined) return dayPoint(year, Number(second), Number(third))
  const number = Number(second)
  return number > 20 ? seasonPoint(year, number) : monthPoint(year, number)
}

/** True when the calendar, and the years that we write, have such a point. */
export function isPoint(point: Point): boolean {
  const { unit, year } = point
  if (year !== null && (year < FIRST_YEAR || year > LAST_YEAR)) return false
  if (unit === 'season') return point.season >= 21 && point.season <= WINTER
  if (unit === 'month') return isDay(year ?? LEAP_YEAR, point.month, 1)
  if (unit === 'day') return isDay(year ?? LEAP_YEAR, point.month, point.day)
  return year !== null
}

type Days = { readonly earliest: string; readonly latest: string }

/** First and last day of a point, its doubt set aside; a missing year reads as a leap year. */
export function plainBounds(point: Point): Days {
  const year = point.year ?? LEAP_YEAR
  switch (point.unit) {
    case 'decade':
      return { earliest: dayText(year, 1, 1), latest: dayText(year + 9, 12, 31) }
    case 'year':
      return { earliest: dayText(year, 1, 1), latest: dayText(year, 12, 31) }
    case 'season':
      return seasonBounds(year, point.season)
    case 'month':
      return {
        earliest: monthEdge(year, point.month, 'first'),
        latest: monthEdge(year, point.month, 'last'),
      }
    case 'day': {
      const day = dayText(year, point.month, point.day)
      return { earliest: day, latest: day }
    }
  }
}

function seasonBounds(year: number, season: number): Days {
  switch (season) {
    case 21:
      return { earliest: dayText(year, 3, 1), latest: dayText(year, 6, 20) }
    case 22:
      return { earliest: dayText(year, 6, 1), latest: dayText(year, 9, 22) }
    case 23:
      return { earliest: dayText(year, 9, 1), latest: dayText(year, 12, 20) }
    default:
      return { earliest: dayText(year - 1, 12, 1), latest: dayText(year, 3, 20) }
  }
}

function withDoubt(point: Point): Bounds {
  if (point.year === null) return { earliest: null, latest: null }
  const { earliest, latest } = plainBounds(point)
  if (!point.isApproximate) return { earliest, latest }
  switch (point.unit) {
    case 'decade':
      return { earliest: addMonths(earliest, -60), latest: addMonths(latest, 60) }
    case 'year':
      return { earliest: dayText(point.year - 1, 7, 1), latest: dayText(point.year + 1, 6, 30) }
    case 'season':
      return { earliest: addMonths(earliest, -1), latest: addMonths(latest, 1) }
    case 'month':
      return { earliest: addDays(addMonths(earliest, -1), 15), latest: addDays(latest, 15) }
    case 'day':
      return { earliest: addDays(earliest, -3), latest: addDays(latest, 3) }
  }
}
