/**
 * From words already sorted out to the moment they mean.
 *
 * **Thirds.** « début 2019 » is January to April, « milieu » May to August, « fin » September to
 * December. Of a month: days 1–10, 11–20, 21 to the end. Of a decade: years 0–3, 4–6, 7–9. Of a
 * season, which spans four months: the first two, the middle two, the last two.
 *
 * **A year said once serves both ends** of an interval. The end that has none takes the year of the
 * other, or, when the interval would run backwards, the year that makes it cross New Year:
 * « novembre–janvier 2020 » is November 2019 to January 2020. A winter that ends such an interval follows
 * what starts it: « automne-hiver 2019 » runs to March 2020.
 *
 * **Before and after** leave out the moment itself: « avant l'été 2021 » ends on 31 May 2021, « après
 * mars 2020 » begins in April. « Avant la fin de 2020 » ends with 2020: the end of a thing is its end.
 */
import { addDays, addMonths, daysInMonth, partsOfDay } from './calendar.ts'
import {
  dayPoint,
  decadePoint,
  isInOrder,
  isPoint,
  isSamePoint,
  LEAP_YEAR,
  monthPoint,
  plainBounds,
  seasonPoint,
  WINTER,
  writeInterval,
  writePoint,
  yearPoint,
  type Point,
} from './edtf.ts'
import type { Part, Relation } from './vocabulary.ts'

/** What a moment names. Numbers are as said, and may be impossible (month 13). */
export type Core =
  | { readonly kind: 'year' | 'decade'; readonly year: number }
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null }
  | {
      readonly kind: 'season'
      readonly season: number
      readonly year: number | null
      /** True for a winter said with its two years: `year` is the one in which it begins. */
      readonly isDated: boolean
    }
  | {
      readonly kind: 'months'
      readonly first: number
      readonly last: number
      readonly year: number | null
    }
  | {
      readonly kind: 'day'
      readonly day: number
      readonly month: number
      readonly year: number | null
    }
  /** A day whose year is said in two figures, as 12/03/20: which figures are the year, none can tell. */
  | { readonly kind: 'shortDay'; readonly year: null }
  /** A day whose month is that of the other end: the « 3 » of « 3 au 5 mai ». */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly year: number | null }

export type Moment = {
  readonly core: Core
  readonly part: Part | null
  /** True for the week that begins on the day named. */
  readonly isWeek: boolean
  readonly isApproximate: boolean
}

export type Phrase = {
  readonly relation: Relation | 'at'
  readonly from: Moment
  readonly to: Moment | null
  /** True when « vers » bears on the whole. */
  readonly isApproximate: boolean
}

/** Which winter « hiver 2019 » is: the one that ends in 2019, or the one that begins in it. */
export type WinterReading = 'ends' | 'begins'

type Span = { readonly from: Point; readonly to: Point }

/** The EDTF that a phrase means with this reading of winters, or null when there is no such moment. */
export function meaningOf(phrase: Phrase, winter: WinterReading): string | null {
  const span = phrase.to
    ? intervalOf(phrase.from, phrase.to, winter)
    : spanOf(phrase.from, yearOf(phrase.from), winter)
  if (!span) return null
  const { from, to } = phrase.isApproximate ? approximate(span) : span
  return written(phrase, from, to)
}

function written(phrase: Phrase, from: Point, to: Point): string | null {
  switch (phrase.relation) {
    case 'at':
      if (isSamePoint(from, to)) return writePoint(from)
      return writeInterval(withoutDecade(from, 'first'), withoutDecade(to, 'last'))
    case 'since':
      return writeInterval(withoutDecade(from, 'first'), null)
    case 'until':
      return writeInterval(null, withoutDecade(to, 'last'))
    case 'before': {
      if (phrase.from.part === 'late') return writeInterval(null, withoutDecade(to, 'last'))
      const end = pointBefore(from)
      return isPoint(end) ? writeInterval(null, end) : null
    }
    case 'after': {
      const start = pointAfter(to)
      return isPoint(start) ? writeInterval(start, null) : null
    }
  }
}

/** The year said with a moment, or null. */
function yearOf(moment: Moment): number | null {
  return moment.core.year
}

function intervalOf(start: Moment, end: Moment, winter: WinterReading): Span | null {
  const monthOfEnd = monthOf(end)
  const monthOfStart = monthOf(start)
  for (const [startYear, endYear] of sharedYears(start, end, winter)) {
    const first = spanOf(start, startYear, winter, monthOfEnd)
    const last = spanOf(end, endYear, winter, monthOfStart)
    if (!first || !last) continue
    const isOneMoment = isSamePoint(first.from, last.to)
    if (isOneMoment || isInterval(first.from, last.to)) return { from: first.from, to: last.to }
  }
  return null
}

function isInterval(from: Point, to: Point): boolean {
  return isInOrder(withoutDecade(from, 'first'), withoutDecade(to, 'last'))
}

/** The years to try for the two ends, the likeliest first. */
function sharedYears(
  start: Moment,
  end: Moment,
  winter: WinterReading,
): (readonly [number | null, number | null])[] {
  const startYear = yearOf(start)
  const endYear = yearOf(end)
  if ((startYear === null) === (endYear === null)) return [[startYear, endYear]]
  const year = startYear ?? endYear ?? 0
  const isLaterWinter =
    winter === 'ends' && end.core.kind === 'season' && end.core.season === WINTER
  if (isLaterWinter || isWithinOneMonth(start, end)) return [[year, year]]
  return [[year, year], startYear === null ? [year - 1, year] : [year, year + 1]]
}

/** Days of one month: said backwards they are a mistake, not a New Year crossed. */
function isWithinOneMonth(start: Moment, end: Moment): boolean {
  const kinds = [start.core.kind, end.core.kind]
  if (kinds.includes('dayOfMonth')) return true
  return kinds.every((kind) => kind === 'day') && monthOf(start) === monthOf(end)
}

function monthOf({ core }: Moment): number {
  return core.kind === 'day' || core.kind === 'month' ? core.month : 0
}

/** First and last points of a moment in a year (null: not said), or null when it does not exist. */
function spanOf(
  moment: Moment,
  year: number | null,
  winter: WinterReading,
  otherMonth = 0,
): Span | null {
  const span = plainSpan(moment, year, winter, otherMonth)
  if (!isPoint(span.from) || !isPoint(span.to)) return null
  return moment.isApproximate ? approximate(span) : span
}

function plainSpan(
  { core, part, isWeek }: Moment,
  year: number | null,
  winter: WinterReading,
  otherMonth: number,
): Span {
  switch (core.kind) {
    case 'year':
      return part ? thirdOfYear(core.year, part) : same(yearPoint(core.year))
    case 'decade': {
      if (!part) return same(decadePoint(core.year))
      const [first, last] = THIRDS_OF_DECADE[part]
      return { from: yearPoint(core.year + first), to: yearPoint(core.year + last) }
    }
    case 'month':
      return part ? thirdOfMonth(year, core.month, part) : same(monthPoint(year, core.month))
    case 'season': {
      const isWinter = core.season === WINTER
      const isMonths = part || (isWinter && (core.isDated || winter === 'begins'))
      if (!isMonths || (isWinter && year === null && !part)) {
        return same(seasonPoint(year, core.season))
      }
      const beginsBefore = isWinter && !core.isDated && winter === 'ends'
      const firstYear = beginsBefore && year !== null ? year - 1 : year
      const first = FIRST_MONTH_OF_SEASON[core.season] ?? 0
      const [from, to] = part ? THIRDS_OF_SEASON[part] : [0, 3]
      return monthsOf(firstYear, first + from, first + to)
    }
    case 'months':
      return monthsOf(year, core.first, core.last)
    case 'shortDay':
      return same(NO_DAY)
    case 'day':
    case 'dayOfMonth': {
      const day = dayPoint(year, core.kind === 'day' ? core.month : otherMonth, core.day)
      return { from: day, to: isWeek && isPoint(day) ? shifted(day, 6) : day }
    }
  }
}

const NO_DAY = dayPoint(null, 0, 0)

const THIRDS_OF_YEAR = { early: [1, 4], middle: [5, 8], late: [9, 12] } as const
const THIRDS_OF_DECADE = { early: [0, 3], middle: [4, 6], late: [7, 9] } as const
const THIRDS_OF_SEASON = { early: [0, 1], middle: [1, 2], late: [2, 3] } as const
const FIRST_MONTH_OF_SEASON: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

function same(point: Point): Span {
  return { from: point, to: point }
}

function monthsOf(year: number | null, first: number, last: number): Span {
  return { from: monthFrom(year, first), to: monthFrom(year, last) }
}

function monthFrom(year: number | null, month: number): Point {
  if (month <= 12) return monthPoint(year, month)
  return monthPoint(year === null ? null : year + 1, month - 12)
}

function thirdOfYear(year: number, part: Part): Span {
  const [first, last] = THIRDS_OF_YEAR[part]
  return monthsOf(year, first, last)
}

function thirdOfMonth(year: number | null, month: number, part: Part): Span {
  const end = daysInMonth(year ?? LEAP_YEAR, month)
  const first = { early: 1, middle: 11, late: 21 }[part]
  const last = { early: 10, middle: 20, late: end }[part]
  return { from: dayPoint(year, month, first), to: dayPoint(year, month, last) }
}

function approximate({ from, to }: Span): Span {
  return { from: { ...from, isApproximate: true }, to: { ...to, isApproximate: true } }
}

/** Intervals run between years: a decade gives its first or its last. */
function withoutDecade(point: Point, edge: 'first' | 'last'): Point {
  if (point.unit !== 'decade' || point.year === null) return point
  return { ...point, unit: 'year', year: edge === 'first' ? point.year : point.year + 9 }
}

function pointBefore(point: Point): Point {
  const { earliest } = plainBounds(point)
  if (point.isApproximate) return neighbour(point, earliest, -1)
  const day = partsOfDay(addDays(earliest, -1))
  if (point.year !== null) return dayPoint(day.year, day.month, day.day)
  return point.unit === 'day' && point.day > 1
    ? dayPoint(null, day.month, day.day)
    : monthPoint(null, day.month)
}

function pointAfter(point: Point): Point {
  const { latest } = plainBounds(point)
  return neighbour(point, latest, 1)
}

/** The point of the same size (a day for a season, or a month when approximate) on one side. */
function neighbour(point: Point, edge: string, step: 1 | -1): Point {
  const { isApproximate, unit } = point
  const isSeason = unit === 'season'
  const { year, month, day } = partsOfDay(
    isSeason && isApproximate ? addMonths(edge, step) : addDays(edge, step),
  )
  const said = point.year === null ? null : year
  if (unit === 'year' || unit === 'decade') return { ...yearPoint(year), isApproximate }
  if (unit === 'month' || (isSeason && isApproximate)) {
    return { ...monthPoint(said, month), isApproximate }
  }
  return { ...dayPoint(said, month, day), isApproximate }
}

function shifted(point: Point, days: number): Point {
  const { year, month, day } = partsOfDay(addDays(plainBounds(point).earliest, days))
  return dayPoint(point.year === null ? null : year, month, day)
}
