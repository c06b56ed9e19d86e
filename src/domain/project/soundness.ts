/** What must hold between the records of a project, beyond the shape of each. */
import type { Id } from './ids.ts'
import { type Project, type RecordIn, type TableName, TABLES } from './records.ts'

/** Where a project is unsound: `where` is the path of the field at fault, as in `links.abc.toId`. */
export type Unsoundness = { readonly where: string; readonly code: 'wrongId' | 'missingRecord' }

/**
 * Lists what is unsound, nothing when all holds: each record stands under its own id, no id serves
 * twice among events and effects, and every reference finds its record. References to outcomes and
 * questions are free: a repertoire may come and go, and what names it is kept.
 */
export function unsoundness(project: Project): Unsoundness[] {
  const found: Unsoundness[] = []
  for (const name of TABLES) {
    for (const [key, record] of Object.entries(project[name])) {
      if (record.id !== key) found.push({ where: `${name}.${key}.id`, code: 'wrongId' })
    }
  }
  for (const id of Object.keys(project.effects)) {
    if (Object.hasOwn(project.events, id)) found.push({ where: `effects.${id}`, code: 'wrongId' })
  }
  for (const name of TABLES) {
    for (const record of Object.values(project[name])) {
      for (const field of missingFrom(project, name, record)) {
        found.push({ where: `${name}.${record.id}.${field}`, code: 'missingRecord' })
      }
    }
  }
  return found
}

/** Says whether all that a record refers to is in the project. */
export function isAnchored<T extends TableName>(
  project: Project,
  name: T,
  record: RecordIn<T>,
): boolean {
  return missingFrom(project, name, record).length === 0
}

/** The fields by which a record refers to what is not there. */
function missingFrom<T extends TableName>(
  project: Project,
  name: T,
  record: RecordIn<T>,
): string[] {
  const references = REFERENCES[name]?.(record) ?? []
  return references
    .filter(([, id, ...tables]) => {
      return id !== null && !tables.some((table) => Object.hasOwn(project[table], id))
    })
    .map(([field]) => field)
}

type Reference = readonly [field: string, id: Id | null, ...tables: TableName[]]

const REFERENCES: { readonly [T in TableName]?: (record: RecordIn<T>) => Reference[] } = {
  events: ({ actorIds, workSessionId }) => [
    ...actorIds.map((id): Reference => ['actorIds', id, 'actors']),
    ['workSessionId', workSessionId, 'workSessions'],
  ],
  links: ({ fromId, toId }) => [
    ['fromId', fromId, 'events'],
    ['toId', toId, 'events', 'effects'],
  ],
  actors: ({ joins, leaves }) => [
    ['joins.eventId', joins.eventId, 'events'],
    ['leaves.eventId', leaves.eventId, 'events'],
  ],
  actions: ({ effectId, eventId }) => [
    ['effectId', effectId, 'effects'],
    ['eventId', eventId, 'events'],
  ],
  ratings: ({ workSessionId }) => [['workSessionId', workSessionId, 'workSessions']],
  accounts: ({ id }) => [['id', id, 'effects']],
  places: ({ id }) => [['id', id, 'events', 'effects']],
}
