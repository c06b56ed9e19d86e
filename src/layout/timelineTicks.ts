/** Ticks of a time axis: months, years or decades, as close together as their labels allow. */
import { dayFromNumber, dayNumber } from '../domain/time/calendar.ts'

/** `day` is 'YYYY-MM-DD', the first of the month, year or decade; `x` in pixels. */
export type TimelineTick = {
  readonly day: string
  readonly kind: 'month' | 'year' | 'decade'
  readonly x: number
}

type Step = { readonly months: number; readonly labelWidth: number }

/** Room taken by a label and the blank after it, in pixels, at the sizes the axis is drawn with. */
const MONTH_LABEL = 88
const YEAR_LABEL = 64

const DAYS_IN_MONTH = 30.44
/** Beyond history: there is always a step wide enough. */
const LARGEST_STEP: Step = { months: 120_000, labelWidth: YEAR_LABEL }

const STEPS: readonly Step[] = [
  ...[1, 3].map((months) => ({ months, labelWidth: MONTH_LABEL })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years) => ({
    months: years * 12,
    labelWidth: YEAR_LABEL,
  })),
]

/** A stretch of axis: `from` and `to` are day numbers, `xOf` gives pixels. */
type Axis = {
  readonly from: number
  readonly to: number
  readonly pixelsPerDay: number
  readonly xOf: (dayNumber: number) => number
}

/** The ticks from `from` to `to`; two labels never touch. */
export function ticksOf({ from, to, pixelsPerDay, xOf }: Axis): TimelineTick[] {
  const step =
    STEPS.find(({ months, labelWidth }) => months * DAYS_IN_MONTH * pixelsPerDay >= labelWidth) ??
    LARGEST_STEP
  const ticks: TimelineTick[] = []
  let month = Math.ceil((monthIndex(dayFromNumber(from)) - 1e-9) / step.months) * step.months
  for (; month < 120_000; month += step.months) {
    if (month < 0) continue
    const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
    const number = dayNumber(day)
    if (number > to) break
    if (number >= from) ticks.push({ day, kind: kindOf(month, step), x: xOf(number) })
  }
  return ticks
}

/** Months since year 0; the first of January 2020 is 24240. */
function monthIndex(day: string): number {
  const [year, month] = day.split('-') as [string, string]
  return Number(year) * 12 + Number(month) - 1
}

function kindOf(month: number, step: Step): TimelineTick['kind'] {
  if (step.months >= 120) return 'decade'
  return month % 12 === 0 ? 'year' : 'month'
}
