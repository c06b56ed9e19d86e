/** When each function of networks shows in a story. Neutral facts to discuss, never a score. */
import { eventsInOrder } from '../project/order.ts'
import type { KeyEvent, Project } from '../project/records.ts'

const FUNCTIONS = [1, 2, 3] as const
type FunctionNumber = (typeof FUNCTIONS)[number]

/** Years from `first` to `last`, both counted, and how many events show each function in them. */
export type Period = {
  readonly first: number
  readonly last: number
  readonly counts: Readonly<Record<FunctionNumber, number>>
}

export type FunctionsOverTime = {
  /** One after the other, without a gap; empty when no event has both a year and a function. */
  readonly periods: readonly Period[]
  /** How many events show a function and have no year. */
  readonly undated: number
}

/** The most columns that are still read at a glance. */
const MOST_PERIODS = 12
const LENGTHS = [1, 2, 5, 10, 20, 50, 100]

/**
 * Counts by period the events that show each function, whatever their number of outcomes; those that
 * were abandoned are left out. An event belongs to the first year that its date names.
 */
export function functionsOverTime(
  project: Project,
  functionOf: (outcomeId: string) => FunctionNumber | null,
): FunctionsOverTime {
  const shown = eventsInOrder(project)
    .filter(({ status }) => status !== 'abandoned')
    .map((event) => ({ year: yearOf(event), functions: functionsOf(event, functionOf) }))
    .filter(({ functions }) => functions.size > 0)
  const years = shown.flatMap(({ year }) => (year === null ? [] : [year]))
  const undated = shown.length - years.length
  if (years.length === 0) return { periods: [], undated }
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const length = LENGTHS.find((each) => fitting(first, last, each) <= MOST_PERIODS) ?? 1000
  const start = Math.floor(first / length) * length
  const periods = Array.from({ length: fitting(first, last, length) }, (_, at) => {
    const from = start + at * length
    const inside = shown.filter(({ year }) => year !== null && year >= from && year < from + length)
    const count = (each: FunctionNumber) =>
      inside.filter(({ functions }) => functions.has(each)).length
    return {
      first: from,
      last: from + length - 1,
      counts: { 1: count(1), 2: count(2), 3: count(3) },
    }
  })
  return { periods, undated }
}

/** How many periods of that length, begun at round years, go from one year to another. */
function fitting(first: number, last: number, length: number): number {
  return Math.floor(last / length) - Math.floor(first / length) + 1
}

function functionsOf(
  { outcomes }: KeyEvent,
  functionOf: (outcomeId: string) => FunctionNumber | null,
): Set<FunctionNumber> {
  return new Set(outcomes.flatMap(({ outcomeId }) => functionOf(outcomeId) ?? []))
}

/** The first year named, as the chain does: winter 2020 is told under 2020. */
function yearOf({ when }: KeyEvent): number | null {
  const named = /\d{4}/u.exec(when.edtf ?? '')
  return named ? Number(named[0]) : null
}

/** The periods in which a function shows most; none when it never does, or shows alike in all. */
export function busiestPeriods(periods: readonly Period[], each: FunctionNumber): Period[] {
  const most = Math.max(0, ...periods.map(({ counts }) => counts[each]))
  const busiest = periods.filter(({ counts }) => counts[each] === most)
  return most === 0 || (busiest.length === periods.length && periods.length > 1) ? [] : busiest
}
