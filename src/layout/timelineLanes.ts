/**
 * The lanes of a timeline. An event stands in every lane it belongs to, not in the first alone: the
 * lane of an actor that left out half of what the actor did would not tell the truth. See
 * docs/decisions/0018.
 */
import { eventsInOrder } from '../domain/project/order.ts'
import type { Id } from '../domain/project/ids.ts'
import type { KeyEvent, Project } from '../domain/project/records.ts'
import { boundsOfWhen } from './whenBounds.ts'

export const LANE_KINDS = ['none', 'function', 'actor', 'workSession'] as const
export type LaneKind = (typeof LANE_KINDS)[number]

/** The events of a lane; `key` is a function's number, an actor's or a work session's id, '' for none. */
export type LaneOfEvents = { readonly key: string; readonly ids: ReadonlySet<Id> }

/**
 * The lanes, first to last, of the events that have a date; one lane of all when they are not split.
 * The three functions are always there, in their order: one without any event says something too.
 * Actors come in the order in which the story meets them, work sessions in that of their dates, and
 * the events that belong to no lane come last.
 */
export function lanesOf(
  project: Project,
  kind: LaneKind,
  functionOf: (outcomeId: Id) => number | null,
): LaneOfEvents[] {
  const lanes = new Map<string, Set<Id>>()
  if (kind === 'function') for (const key of ['1', '2', '3']) lanes.set(key, new Set())
  if (kind === 'workSession') for (const key of sessionsInOrder(project)) lanes.set(key, new Set())
  const keysOf = keysOfKind(project, kind, functionOf)
  const others = new Set<Id>()
  for (const event of eventsInOrder(project)) {
    const { earliest, latest } = boundsOfWhen(event.when)
    if (earliest === null && latest === null) continue
    const keys = keysOf(event)
    if (keys.length === 0) others.add(event.id)
    for (const key of keys) {
      const lane = lanes.get(key)
      if (lane) lane.add(event.id)
      else lanes.set(key, new Set([event.id]))
    }
  }
  const shown = [...lanes].filter(([, ids]) => kind === 'function' || ids.size > 0)
  if (others.size > 0 || shown.length === 0) shown.push(['', others])
  return shown.map(([key, ids]) => ({ key, ids }))
}

/** The function whose lane it is; null for the events that show none. */
export function functionOfLane(key: string): 1 | 2 | 3 | null {
  return key === '1' ? 1 : key === '2' ? 2 : key === '3' ? 3 : null
}

function keysOfKind(
  project: Project,
  kind: LaneKind,
  functionOf: (outcomeId: Id) => number | null,
): (event: KeyEvent) => string[] {
  switch (kind) {
    case 'none':
      return () => []
    case 'function':
      return ({ outcomes }) => [
        ...new Set(
          outcomes.flatMap(({ outcomeId }) => {
            const number = functionOf(outcomeId)
            return number === null ? [] : [String(number)]
          }),
        ),
      ]
    case 'actor':
      return ({ actorIds }) =>
        [...new Set(actorIds)].filter((id) => Object.hasOwn(project.actors, id))
    case 'workSession':
      return ({ workSessionId: id }) =>
        id !== null && Object.hasOwn(project.workSessions, id) ? [id] : []
  }
}

function sessionsInOrder(project: Project): Id[] {
  const dated = Object.values(project.workSessions).map(({ id, when }) => ({
    id,
    day: boundsOfWhen(when).earliest ?? '9',
  }))
  return dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ id }) => id)
}
