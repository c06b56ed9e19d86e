/**
 * Moving a moment in time without making it more precise, or less, than it was said.
 *
 * **A step** is the unit that was said: a decade, a year, a season, a month, a day. An interval moves
 * whole, both ends by the same step: that of its ends, or the larger when they differ (the end said
 * with the smaller unit then moves by as many of its own: twelve months, three months). `~` stays.
 *
 * **Winter.** `2018-12/2019-03` is how a winter is written once it is known which one it is, so it
 * moves by seasons, and a season that becomes a winter is written so: where it was put says which.
 *
 * All steps can be taken back by as many the other way, but for two: a day that the month does not have
 * becomes the last of that month, and a winter said with one year, which may be either, comes back written
 * with its two years.
 */
import { addDays, addMonths, dayFromNumber, dayNumber, partsOfDay } from './calendar.ts'
import {
  boundsOf,
  dayPoint,
  decadePoint,
  FIRST_YEAR,
  isInOrder,
  isPoint,
  LAST_YEAR,
  LEAP_YEAR,
  monthPoint,
  plainBounds,
  readEdtf,
  seasonPoint,
  WINTER,
  writeInterval,
  writePoint,
  yearPoint,
  type Edtf,
  type Point,
} from './edtf.ts'

export type TimeUnit = Point['unit']

/**
 * Why a moment cannot be moved: `unknown`, it is not written as one; `yearMissing`, it stands at no
 * place in time; `outOfRange`, it would leave the years that we write; `impossible`, its ends, once
 * moved, would no longer be in order.
 */
export type ShiftRefusal = 'unknown' | 'yearMissing' | 'outOfRange' | 'impossible'

export type Shifted = { readonly edtf: string } | { readonly refusal: ShiftRefusal }

/** From the smallest to the largest, with about how many days each lasts. */
const DAYS_IN: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  month: 30.44,
  season: 91.31,
  year: 365.24,
  decade: 3652.4,
}
/** Past these the calendar is not even asked: further than « about » the first and last years we write. */
const FIRST_DAY = dayNumber(`${FIRST_YEAR - 100}-01-01`.padStart(10, '0'))
const LAST_DAY = dayNumber(`${LAST_YEAR + 100}-12-31`)
const MONTHS_IN: Readonly<Record<TimeUnit, number>> = {
  day: 0,
  month: 1,
  season: 3,
  year: 12,
  decade: 120,
}

/** The moment so many steps later (earlier when negative); the same text when there are none. */
export function shiftEdtf(edtf: string, steps: number): Shifted {
  const value = readMovable(edtf)
  if ('refusal' in value) return value
  if (steps === 0) return { edtf }
  const unit = stepOf(value)
  const target = anchorOf(edtf) + steps * DAYS_IN[unit]
  if (target < FIRST_DAY || target > LAST_DAY) return { refusal: 'outOfRange' }
  if (value.kind === 'point') {
    const point = shiftPoint(value.point, unit, steps)
    return isPoint(point) ? { edtf: writeSettled(point) } : { refusal: 'outOfRange' }
  }
  const from = value.from && shiftPoint(value.from, unit, steps)
  const to = value.to && shiftPoint(value.to, unit, steps)
  if ((from && !isPoint(from)) || (to && !isPoint(to))) return { refusal: 'outOfRange' }
  if (from && to && !isInOrder(from, to)) return { refusal: 'impossible' }
  return { edtf: writeInterval(from, to) }
}

/**
 * The moment moved by whole steps so that it begins (ends, when its beginning is open) as near as can
 * be to so many days later, or earlier when negative.
 */
export function shiftEdtfByDays(edtf: string, days: number): Shifted {
  const value = readMovable(edtf)
  if ('refusal' in value) return value
  const anchor = anchorOf(edtf)
  const guess = Math.round(days / DAYS_IN[stepOf(value)])
  let best = shiftEdtf(edtf, guess)
  let least = Infinity
  for (const steps of [guess - 1, guess, guess + 1]) {
    const shifted = shiftEdtf(edtf, steps)
    if ('refusal' in shifted) continue
    const miss = Math.abs(anchorOf(shifted.edtf) - anchor - days)
    if (miss >= least) continue
    best = shifted
    least = miss
  }
  return best
}

/** The moment of that unit in which a day falls: winter is December to February, and so on. */
export function edtfAtDay(day: string, unit: TimeUnit): Shifted {
  const { year, month, day: dayOfMonth } = partsOfDay(day)
  const point = {
    decade: () => decadePoint(Math.floor(year / 10) * 10),
    year: () => yearPoint(year),
    season: () => pointOfSeason(Math.floor((year * 12 + month) / 3)),
    month: () => monthPoint(year, month),
    day: () => dayPoint(year, month, dayOfMonth),
  }[unit]()
  return isPoint(point) ? { edtf: writeSettled(point) } : { refusal: 'outOfRange' }
}

/** A moment said without its year, in the year that brings it nearest to a day. */
export function withYearNear(edtf: string, day: string): Shifted {
  const value = readEdtf(edtf)
  if (value === null) return { refusal: 'unknown' }
  if (!isYearMissing(value)) return { edtf }
  const { year } = partsOfDay(day)
  const target = dayNumber(day)
  let best: Shifted = { refusal: 'outOfRange' }
  let least = Infinity
  for (const each of [year - 1, year, year + 1]) {
    const dated = inYear(value, each)
    if (dated === null) continue
    const miss = Math.abs(anchorOf(dated) - target)
    if (miss >= least) continue
    best = { edtf: dated }
    least = miss
  }
  return best
}

function inYear(value: Edtf, year: number): string | null {
  if (value.kind === 'point') {
    const point = { ...value.point, year }
    return isPoint(point) ? writeSettled(point) : null
  }
  const from = value.from && { ...value.from, year }
  for (const later of [0, 1]) {
    const to = value.to && { ...value.to, year: year + later }
    if ((from && !isPoint(from)) || (to && !isPoint(to))) continue
    if (!from || !to || isInOrder(from, to)) return writeInterval(from, to)
  }
  return null
}

function readMovable(edtf: string): Edtf | { readonly refusal: ShiftRefusal } {
  const value = readEdtf(edtf)
  if (value === null) return { refusal: 'unknown' }
  if (isYearMissing(value)) return { refusal: 'yearMissing' }
  return asWinter(value) ?? value
}

function isYearMissing(value: Edtf): boolean {
  const points = value.kind === 'point' ? [value.point] : [value.from, value.to]
  return points.some((point) => point?.year === null)
}

/** The winter that an interval from December to March is, or null. */
function asWinter(value: Edtf): Edtf | null {
  if (value.kind === 'point' || !value.from || !value.to) return null
  const { from, to } = value
  const isWinter = from.unit === 'month' && from.month === 12 && to.unit === 'month'
  if (!isWinter || to.month !== 3 || from.year === null || to.year !== from.year + 1) return null
  if (from.isApproximate !== to.isApproximate) return null
  const point = { ...seasonPoint(to.year, WINTER), isApproximate: to.isApproximate }
  return { kind: 'point', point }
}

/** A point as EDTF, a winter as its months. */
function writeSettled(point: Point): string {
  if (point.unit !== 'season' || point.season !== WINTER || point.year === null) {
    return writePoint(point)
  }
  const { isApproximate } = point
  const from = { ...monthPoint(point.year - 1, 12), isApproximate }
  const to = { ...monthPoint(point.year, 3), isApproximate }
  return isPoint(from) ? writeInterval(from, to) : writePoint(point)
}

function stepOf(value: Edtf): TimeUnit {
  if (value.kind === 'point') return value.point.unit
  const units = [value.from, value.to].flatMap((point) => point?.unit ?? [])
  return units.reduce((a, b) => (DAYS_IN[a] >= DAYS_IN[b] ? a : b))
}

function shiftPoint(point: Point, step: TimeUnit, steps: number): Point {
  const year = point.year ?? LEAP_YEAR
  const months = MONTHS_IN[step] * steps
  switch (point.unit) {
    case 'decade':
    case 'year':
      return { ...point, year: year + months / 12 }
    case 'season':
      return {
        ...pointOfSeason(year * 4 + ((point.season - 20) % 4) + months / 3),
        isApproximate: point.isApproximate,
      }
    case 'month': {
      const month = year * 12 + point.month - 1 + months
      return {
        ...point,
        year: Math.floor(month / 12),
        month: month - Math.floor(month / 12) * 12 + 1,
      }
    }
    case 'day': {
      const day = plainBounds(point).earliest
      const moved = partsOfDay(step === 'day' ? addDays(day, steps) : addMonths(day, months))
      return { ...point, year: moved.year, month: moved.month, day: moved.day }
    }
  }
}

/** Seasons counted from the winter that ends in year 0. */
function pointOfSeason(number: number): Point {
  const ofYear = number - Math.floor(number / 4) * 4
  return seasonPoint(Math.floor(number / 4), ofYear === 0 ? WINTER : 20 + ofYear)
}

/** The day that says where a moment with a year stands. */
function anchorOf(edtf: string): number {
  const { earliest, latest } = boundsOf(edtf)
  return dayNumber(earliest ?? latest ?? dayFromNumber(0))
}
