/** What a project's events show, in numbers. Neutral facts to discuss, never a score. */
import type { Id } from '../project/ids.ts'
import type { KeyEvent, Project } from '../project/records.ts'
import { counted, countedOverTime, type CountedOverTime, type EventCounts } from './overTime.ts'

/** How many events show each outcome, those abandoned left out; an outcome without any has no entry. */
export function outcomeCounts(project: Project): Map<Id, EventCounts> {
  const events = Object.values(project.events).filter(({ status }) => status !== 'abandoned')
  return counted(events.map((event) => ({ event, things: outcomesOf(event) })))
}

/** How many events show each outcome, period by period; those abandoned are left out. */
export function outcomesOverTime(project: Project): CountedOverTime<Id> {
  return countedOverTime(project, outcomesOf)
}

/**
 * How many times the events show an outcome of each function: an event that shows two outcomes of a
 * function counts twice. Those abandoned are left out.
 */
export function functionShares(
  project: Project,
  functionOf: (outcomeId: string) => 1 | 2 | 3 | null,
): Record<1 | 2 | 3, number> {
  const shares = { 1: 0, 2: 0, 3: 0 }
  for (const [id, { came, planned }] of outcomeCounts(project)) {
    const networkFunction = functionOf(id)
    if (networkFunction !== null) shares[networkFunction] += came + planned
  }
  return shares
}

function outcomesOf({ outcomes }: KeyEvent): Set<Id> {
  return new Set(outcomes.map(({ outcomeId }) => outcomeId))
}
