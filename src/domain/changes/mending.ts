/**
 * Two tabs may each do something sound that is not once both are done: one removes an event while the
 * other links to it. Mending lets go of what points at nothing, as the removal would have done.
 */
import { withoutLinks } from '../edits/removal.ts'
import type { Id } from '../project/ids.ts'
import type { Project } from '../project/records.ts'
import { unsoundness } from '../project/soundness.ts'
import { withEach, withoutRecords } from '../project/tables.ts'

/** The project without links, places and references that lead nowhere; the same when there are none. */
export function mended(project: Project): Project {
  if (unsoundness(project).length === 0) return project
  const isEvent = (id: Id) => Object.hasOwn(project.events, id)
  const isCard = (id: Id) => isEvent(id) || Object.hasOwn(project.effects, id)
  const found = (id: Id | null, table: object) => (id && Object.hasOwn(table, id) ? id : null)
  const { events, effects, actors, workSessions } = project
  let next = withoutLinks(project, ({ fromId, toId }) => !isEvent(fromId) || !isCard(toId))
  next = withoutRecords(next, 'places', ({ id }) => !isCard(id))
  next = withoutRecords(next, 'accounts', ({ id }) => !Object.hasOwn(project.effects, id))
  next = withEach(next, 'events', (event) => ({
    ...event,
    actorIds: event.actorIds.filter((id) => Object.hasOwn(actors, id)),
    workSessionId: found(event.workSessionId, workSessions),
  }))
  next = withEach(next, 'actors', (actor) => ({
    ...actor,
    joins: { ...actor.joins, eventId: found(actor.joins.eventId, events) },
    leaves: { ...actor.leaves, eventId: found(actor.leaves.eventId, events) },
  }))
  next = withEach(next, 'actions', (action) => ({
    ...action,
    effectId: found(action.effectId, effects),
    eventId: found(action.eventId, events),
  }))
  return withEach(next, 'ratings', (rating) => ({
    ...rating,
    workSessionId: found(rating.workSessionId, workSessions),
  }))
}
