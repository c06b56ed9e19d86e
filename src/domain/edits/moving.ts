/** Changing where events are told. */
import type { Id } from '../project/ids.ts'
import { inOrder, ranksToMove } from '../project/rank.ts'
import type { Project } from '../project/records.ts'
import { recordOf, withFields } from '../project/tables.ts'

/**
 * Tells the events of those ids together, in the order they have, just before another (at the end when
 * null). Nothing happens when that one is gone, or when they are there already; when it is one of
 * those moved, they go before the first after it that stays.
 */
export function withMoved(project: Project, ids: ReadonlySet<Id>, beforeId: Id | null): Project {
  if (beforeId !== null && !recordOf(project, 'events', beforeId)) return project
  const order = inOrder(project.events).map(({ id }) => id)
  const from = beforeId === null ? order.length : order.indexOf(beforeId)
  const staying = order.slice(from).find((id) => !ids.has(id)) ?? null
  const first = order.findIndex((id) => ids.has(id))
  const count = order.filter((id) => ids.has(id)).length
  const isTogether = order.slice(first, first + count).every((id) => ids.has(id))
  if (count === 0 || (isTogether && (order[first + count] ?? null) === staying)) return project
  return Object.entries(ranksToMove(project.events, ids, staying)).reduce(
    (next, [id, rank]) => withFields(next, 'events', id, { rank }),
    project,
  )
}
