import type { Id } from './ids.ts'
import { eventsInOrder, rankForDate } from './order.ts'
import { rankBefore } from './rank.ts'
import type { Project, When } from './records.ts'

/**
 * A rank for a new event that leads to a card: where its date calls for, but always before the event
 * it leads to; effects come after the whole story.
 */
export function rankToLeadTo(project: Project, targetId: Id, when: When): string {
  const events = eventsInOrder(project)
  const target = events.find(({ id }) => id === targetId)
  const byDate = rankForDate(project, when)
  return target && byDate >= target.rank ? rankBefore(events, target) : byDate
}
