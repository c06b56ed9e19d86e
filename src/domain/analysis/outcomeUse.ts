/** How the outcomes of a repertoire are used in a project. Neutral facts to discuss, never a score. */
import type { Id } from '../project/ids.ts'
import { eventsInOrder } from '../project/order.ts'
import type { KeyEvent, Project } from '../project/records.ts'

/** The events linked to each outcome, in the order told; an outcome without events has no entry. */
export function eventsByOutcome(project: Project): Map<Id, KeyEvent[]> {
  const groups = new Map<Id, KeyEvent[]>()
  for (const event of eventsInOrder(project)) {
    for (const outcomeId of new Set(event.outcomes.map((each) => each.outcomeId))) {
      const group = groups.get(outcomeId)
      if (group) group.push(event)
      else groups.set(outcomeId, [event])
    }
  }
  return groups
}

/** The outcome that stands for an event where there is room for one: the first settled, or the first; '' without any. */
export function mainOutcome({ outcomes }: Pick<KeyEvent, 'outcomes'>): Id {
  return (outcomes.find(({ tentative }) => !tentative) ?? outcomes[0])?.outcomeId ?? ''
}

/** The events that wait for an outcome: none given, and not set aside as context. */
export function eventsToClassify(project: Project): KeyEvent[] {
  return eventsInOrder(project).filter((event) => event.outcomes.length === 0 && !event.isContext)
}

/** The events over whose outcome the group still hesitates. */
export function eventsInDiscussion(project: Project): KeyEvent[] {
  return eventsInOrder(project).filter(({ outcomes }) =>
    outcomes.some(({ tentative }) => tentative),
  )
}

/** Outcomes of the repertoire that no event shows, in the order of the repertoire. */
export function absentOutcomes(project: Project, repertoire: readonly Id[]): Id[] {
  const used = eventsByOutcome(project)
  return repertoire.filter((id) => !used.has(id))
}

/** Outcomes shown by at least `times` events (3 unless said), the most used first. */
export function repeatedOutcomes(project: Project, times = 3): Id[] {
  return [...eventsByOutcome(project)]
    .filter(([, events]) => events.length >= times)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([id]) => id)
}
