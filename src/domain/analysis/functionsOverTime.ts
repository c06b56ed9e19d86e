/** When each function of networks shows in a story. Neutral facts to discuss, never a score. */
import type { Project } from '../project/records.ts'
import { countedOverTime, type CountedOverTime } from './overTime.ts'

type FunctionNumber = 1 | 2 | 3

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

/**
 * Counts by period the events that show each function, whatever their number of outcomes; those that
 * were abandoned are left out. An event belongs to the first year that its date names.
 */
export function functionsOverTime(
  project: Project,
  functionOf: (outcomeId: string) => FunctionNumber | null,
): FunctionsOverTime {
  const { periods, undated } = functionCounts(project, functionOf)
  return {
    periods: periods.map(({ first, last, counts }) => {
      const count = (each: FunctionNumber) => {
        const { came = 0, planned = 0 } = counts.get(each) ?? {}
        return came + planned
      }
      return { first, last, counts: { 1: count(1), 2: count(2), 3: count(3) } }
    }),
    undated,
  }
}

/** The same, what came about apart from what is planned. */
export function functionCounts(
  project: Project,
  functionOf: (outcomeId: string) => FunctionNumber | null,
): CountedOverTime<FunctionNumber> {
  return countedOverTime(
    project,
    ({ outcomes }) => new Set(outcomes.flatMap(({ outcomeId }) => functionOf(outcomeId) ?? [])),
  )
}

/** The periods in which a function shows most; none when it never does, or shows alike in all. */
export function busiestPeriods(periods: readonly Period[], each: FunctionNumber): Period[] {
  const most = Math.max(0, ...periods.map(({ counts }) => counts[each]))
  const busiest = periods.filter(({ counts }) => counts[each] === most)
  return most === 0 || (busiest.length === periods.length && periods.length > 1) ? [] : busiest
}
