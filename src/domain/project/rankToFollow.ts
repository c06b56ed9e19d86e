import { boundsOf } from '../time/edtf.ts'
import type { Id } from './ids.ts'
import { eventsInOrder, rankForDate } from './order.ts'
import { rankAtEnd, rankBefore } from './rank.ts'
import type { Project, When } from './records.ts'

/** A rank for a new event that another one led to: where its date calls for, but always after that one. */
export function rankToFollow(project: Project, sourceId: Id, when: When): string {
  const byDate = rankForDate(project, when)
  const events = eventsInOrder(project)
  const at = events.findIndex(({ id }) => id === sourceId)
  const source = events[at]
  const isDated = boundsOf(when.edtf).latest !== null
  if (!source || (isDated && byDate > source.rank)) return byDate
  const next = events[at + 1]
  return next ? rankBefore(events, next) : rankAtEnd(project.events)
}
