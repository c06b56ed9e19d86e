/**
 * The time axis, in two levels: periods, whose name stays in sight as long as they are, and marks
 * within them. From days to centuries, what is written depends on the room there is for it: two labels
 * never touch. Only the part of the axis that is looked at is written.
 */
import { dayFromNumber, dayNumber, monthEdge, padded, partsOfDay } from '../domain/time/calendar.ts'
import type { TimeUnit } from '../domain/time/shiftWhen.ts'
import { pixelsOf, type TimeScale } from './timelineScale.ts'

/** `day`: 'YYYY-MM-DD', the first of what is named. `isShort`: there is room for an abbreviation only. */
export type AxisMark = {
  readonly day: string
  readonly unit: 'day' | 'month' | 'year'
  readonly x: number
  readonly hasLabel: boolean
  readonly isShort: boolean
}

/** A stretch of time under one name, cut where the drawing ends; without a label when too narrow. */
export type AxisPeriod = {
  readonly day: string
  readonly unit: 'month' | 'year'
  readonly x: number
  readonly width: number
  readonly hasLabel: boolean
  /** True when its label is true of all of it: that of several years names the first only. */
  readonly isOne: boolean
}

export type TimelineAxis = {
  /** What the axis tells apart: the precision of a moment that is put on it. */
  readonly precision: TimeUnit
  readonly periods: readonly AxisPeriod[]
  readonly marks: readonly AxisMark[]
}

/** Room for the widest label of each kind and the blank around it, in pixels, in either language. */
const LABEL_ROOM = {
  day: 24,
  shortMonth: 48,
  month: 82,
  year: 46,
  monthAndYear: 140,
} as const

const DAYS_IN_YEAR = 365
const DAYS_IN_SHORTEST_MONTH = 28
const DAYS_IN_QUARTER = 90
/** Under this, marks without a label would be a grey band. */
const CLOSEST = 7
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
const FIFTHS = [1, 5, 10, 15, 20, 25]

type Level = {
  readonly precision: TimeUnit
  readonly periods: { readonly unit: 'month' | 'year'; readonly months: number }
  readonly marks:
    | { readonly unit: 'day'; readonly days: readonly number[] | null }
    | { readonly unit: 'month' | 'year'; readonly months: number; readonly isShort: boolean }
    | null
  readonly hasMarkLabels: boolean
}

/** The part of the axis from one day to another, both numbered; `width`: that of the whole drawing. */
export function axisBetween(
  scale: TimeScale,
  from: number,
  to: number,
  width: number,
): TimelineAxis {
  const { precision, periods, marks, hasMarkLabels } = levelAt(scale.pixelsPerDay)
  const xOf = pixelsOf(scale)
  const isInside = (x: number) => x >= 0 && x <= width
  const room = periods.unit === 'month' ? LABEL_ROOM.monthAndYear : LABEL_ROOM.year
  const isOne = periods.months <= 12
  const starts = monthsBetween(from, to, periods.months)
  return {
    precision,
    periods: starts.flatMap((day) => {
      const start = xOf(dayNumber(day))
      const x = Math.max(0, start)
      const end = Math.min(width, xOf(dayNumber(monthsAfter(day, periods.months))))
      if (end <= 0 || x >= width) return []
      const hasLabel = end - x >= room && (isOne || start >= 0)
      return { day, unit: periods.unit, x, width: end - x, hasLabel, isOne }
    }),
    marks: marksBetween(marks, from, to).flatMap((day) => {
      const x = xOf(dayNumber(day))
      if (!isInside(x) || marks === null) return []
      const isShort = marks.unit !== 'day' && marks.isShort
      return { day, unit: marks.unit, x, hasLabel: hasMarkLabels, isShort }
    }),
  }
}

/** What is written at a scale: the finest for which there is room. */
function levelAt(pixelsPerDay: number): Level {
  const month = { unit: 'month', months: 1 } as const
  const year = { unit: 'year', months: 12 } as const
  const fits = (days: number, room: number) => days * pixelsPerDay >= room
  const labelled = { hasMarkLabels: true }
  if (fits(1, LABEL_ROOM.day)) {
    return { precision: 'day', periods: month, marks: { unit: 'day', days: null }, ...labelled }
  }
  if (fits(4, LABEL_ROOM.day) && fits(DAYS_IN_SHORTEST_MONTH, LABEL_ROOM.monthAndYear)) {
    return { precision: 'day', periods: month, marks: { unit: 'day', days: FIFTHS }, ...labelled }
  }
  if (fits(DAYS_IN_SHORTEST_MONTH, LABEL_ROOM.shortMonth)) {
    const isShort = !fits(DAYS_IN_SHORTEST_MONTH, LABEL_ROOM.month)
    return { precision: 'month', periods: year, marks: { ...month, isShort }, ...labelled }
  }
  if (fits(DAYS_IN_QUARTER, LABEL_ROOM.shortMonth)) {
    const marks = { unit: 'month', months: 3, isShort: true } as const
    return { precision: 'season', periods: year, marks, ...labelled }
  }
  const years = YEAR_STEPS.find((step) => fits(step * DAYS_IN_YEAR, LABEL_ROOM.year)) ?? 1000
  const closer = years === 1 ? 3 : years <= 10 ? 12 : (years / 10) * 12
  const hasRoom = fits((closer / 12) * DAYS_IN_YEAR, CLOSEST)
  return {
    precision: years >= 10 ? 'decade' : 'year',
    periods: { unit: 'year', months: years * 12 },
    marks: hasRoom ? { unit: closer < 12 ? 'month' : 'year', months: closer, isShort: true } : null,
    hasMarkLabels: false,
  }
}

function marksBetween(marks: Level['marks'], from: number, to: number): string[] {
  if (marks === null) return []
  if (marks.unit !== 'day') return monthsBetween(from, to, marks.months)
  const days: string[] = []
  for (let number = Math.floor(from); number <= to; number += 1) {
    const day = dayFromNumber(number)
    if (marks.days === null || marks.days.includes(partsOfDay(day).day)) days.push(day)
  }
  return days
}

/** The firsts of months, every so many from year 0, the one under way at `from` included. */
function monthsBetween(from: number, to: number, step: number): string[] {
  const { year, month } = partsOfDay(dayFromNumber(Math.max(Math.floor(from), YEAR_ZERO)))
  let at = Math.floor((year * 12 + month - 1) / step) * step
  const days: string[] = []
  for (; at < 120_000; at += step) {
    const day = `${padded(Math.floor(at / 12), 4)}-${padded((at % 12) + 1, 2)}-01`
    if (dayNumber(day) > to) break
    days.push(day)
  }
  return days
}

const YEAR_ZERO = dayNumber('0000-01-01')

function monthsAfter(day: string, months: number): string {
  const { year, month } = partsOfDay(day)
  return monthEdge(year, month + months, 'first')
}
