/** Removing a record takes with it, in the same step, all that would be left pointing at nothing. */
import { withEachEvidence } from '../project/evidence.ts'
import type { Id } from '../project/ids.ts'
import type { Project } from '../project/records.ts'
import { withEach, withoutRecords } from '../project/tables.ts'

/** Removes events or effects, with their links, places, ratings, and what refers to them. */
export function withoutCards(
  project: Project,
  table: 'events' | 'effects',
  gone: ReadonlySet<Id>,
): Project {
  let next = withoutRecords(project, table, ({ id }) => gone.has(id))
  if (next === project) return project
  next = withoutLinks(next, (link) => gone.has(link.fromId) || gone.has(link.toId))
  next = withoutRecords(next, 'places', ({ id }) => gone.has(id))
  next = withoutRecords(next, 'accounts', ({ id }) => gone.has(id))
  next = withoutRecords(next, 'ratings', ({ subjectId }) => gone.has(subjectId))
  const free = (id: Id | null) => (id !== null && gone.has(id) ? null : id)
  next = withEach(next, 'actors', (actor) => ({
    ...actor,
    joins: { ...actor.joins, eventId: free(actor.joins.eventId) },
    leaves: { ...actor.leaves, eventId: free(actor.leaves.eventId) },
  }))
  next = withEach(next, 'actions', (action) => ({
    ...action,
    eventId: free(action.eventId),
    effectId: free(action.effectId),
  }))
  return withoutEvidence(next, gone)
}

/** Removes links, also from the evidence they gave. */
export function withoutLinks(
  project: Project,
  isGone: (link: Project['links'][string]) => boolean,
): Project {
  const gone = new Set(
    Object.values(project.links)
      .filter(isGone)
      .map(({ id }) => id),
  )
  if (gone.size === 0) return project
  return withoutEvidence(
    withoutRecords(project, 'links', ({ id }) => gone.has(id)),
    gone,
  )
}

/** Takes ids out of all evidence. */
export function withoutEvidence(project: Project, gone: ReadonlySet<Id>): Project {
  return withEvidence(project, gone, (ids) => ids.filter((id) => !gone.has(id)))
}

/** Writes anew the evidence that holds one of these ids. */
export function withEvidence(
  project: Project,
  touched: ReadonlySet<Id>,
  write: (ids: Id[]) => Id[],
): Project {
  return withEachEvidence(project, (ids) => (ids.some((id) => touched.has(id)) ? write(ids) : ids))
}
