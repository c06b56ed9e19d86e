/** What a project's events show, in numbers. Neutral facts to discuss, never a score. */
import type { Id } from '../project/ids.ts'
import type { Project } from '../project/records.ts'

/** Events that came about, planned or not, and events that are planned still. */
export type EventCounts = { readonly came: number; readonly planned: number }

export const NO_EVENTS: EventCounts = { came: 0, planned: 0 }

/** How many events show each outcome, those abandoned left out; an outcome without any has no entry. */
export function outcomeCounts(project: Project): Map<Id, EventCounts> {
  const counts = new Map<Id, EventCounts>()
  for (const { status, outcomes } of Object.values(project.events)) {
    if (status === 'abandoned') continue
    for (const id of new Set(outcomes.map(({ outcomeId }) => outcomeId))) {
      const { came, planned } = counts.get(id) ?? NO_EVENTS
      const isPlanned = status === 'planned'
      counts.set(id, {
        came: came + (isPlanned ? 0 : 1),
        planned: planned + (isPlanned ? 1 : 0),
      })
    }
  }
  return counts
}
