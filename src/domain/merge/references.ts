/** What records name, so that a merge sees what would be left pointing at nothing. */
import { withEachEvidence } from '../project/evidence.ts'
import type { Id } from '../project/ids.ts'
import type { Project, RecordIn, TableName } from '../project/records.ts'
import { withEach } from '../project/tables.ts'
import { type At, type Fields, fieldsOf } from './conflict.ts'

type Reference = readonly [id: Id | null, ...tables: TableName[]]
type Readers = { readonly [T in TableName]?: (record: RecordIn<T>) => readonly Reference[] }

/** What a record cannot be without. */
const HELD_BY: Readers = {
  links: ({ fromId, toId }) => [
    [fromId, 'events'],
    [toId, 'events', 'effects'],
  ],
  ratings: ({ subjectId }) => [[subjectId, 'events', 'effects']],
  accounts: ({ id }) => [[id, 'effects']],
  places: ({ id }) => [[id, 'events', 'effects']],
}

const evidence = ({ evidenceIds }: { readonly evidenceIds: readonly Id[] }) =>
  evidenceIds.map((id): Reference => [id, 'events', 'effects', 'links'])

/** What a record names, and would say less without. */
const NAMED_BY: Readers = {
  events: ({ actorIds, workSessionId }) => [
    ...actorIds.map((id): Reference => [id, 'actors']),
    [workSessionId, 'workSessions'],
  ],
  actors: ({ joins, leaves }) => [
    [joins.eventId, 'events'],
    [leaves.eventId, 'events'],
  ],
  lessons: evidence,
  maturityStages: evidence,
  obstacles: evidence,
  resources: evidence,
  actions: (action) => [
    [action.effectId, 'effects'],
    [action.eventId, 'events'],
    ...evidence(action),
  ],
  answers: evidence,
  ratings: ({ workSessionId }) => [[workSessionId, 'workSessions']],
}

/** The records of a project without which that record cannot be: a link's ends, a place's card. */
export function heldBy(project: Project, table: TableName, record: Fields): At[] {
  return found(project, HELD_BY, table, record)
}

/** The other records of a project that it names. */
export function namedBy(project: Project, table: TableName, record: Fields): At[] {
  return found(project, NAMED_BY, table, record)
}

function found(project: Project, readers: Readers, table: TableName, record: Fields): At[] {
  const read = readers[table] as ((fields: Fields) => readonly Reference[]) | undefined
  return (read?.(record) ?? []).flatMap(([id, ...tables]) => {
    const holder = id === null ? undefined : tables.find((name) => fieldsOf(project, name, id))
    return id === null || holder === undefined ? [] : [{ table: holder, id }]
  })
}

/** The project where what named some records names others; the records themselves stay. */
export function withNamesChanged(
  project: Project,
  kind: 'cards' | 'actors' | 'links',
  changed: ReadonlyMap<Id, Id>,
): Project {
  if (changed.size === 0) return project
  const other = <I extends Id | null>(id: I): I | Id => (id && changed.get(id)) || id
  const all = (ids: Id[]) =>
    ids.some((id) => changed.has(id)) ? [...new Set(ids.map((id) => other(id)))] : ids
  if (kind === 'actors') {
    return withEach(project, 'events', (event) => ({ ...event, actorIds: all(event.actorIds) }))
  }
  const proved = withEachEvidence(project, all)
  if (kind === 'links') return proved
  let next = withEach(proved, 'links', (link) => ({
    ...link,
    fromId: other(link.fromId),
    toId: other(link.toId),
  }))
  next = withEach(next, 'ratings', (each) => ({ ...each, subjectId: other(each.subjectId) }))
  next = withEach(next, 'actors', (actor) => ({
    ...actor,
    joins: { ...actor.joins, eventId: other(actor.joins.eventId) },
    leaves: { ...actor.leaves, eventId: other(actor.leaves.eventId) },
  }))
  return withEach(next, 'actions', (action) => ({
    ...action,
    effectId: other(action.effectId),
    eventId: other(action.eventId),
  }))
}
