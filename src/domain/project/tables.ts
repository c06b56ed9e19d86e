/** Reading and rewriting one table of a project. Each gives the same project back when nothing changes. */
import type { Id } from './ids.ts'
import type { Project, RecordIn, TableName } from './records.ts'
import { sameValue } from './sameValue.ts'

type Table<T extends TableName> = Record<Id, RecordIn<T>>

function withTable<T extends TableName>(project: Project, name: T, table: Table<T>): Project {
  return { ...project, [name]: table }
}

/** The record of that id, or undefined; never something inherited from `Object`. */
export function recordOf<T extends TableName>(
  project: Project,
  name: T,
  id: Id,
): RecordIn<T> | undefined {
  const table = project[name] as Table<T>
  return Object.hasOwn(table, id) ? table[id] : undefined
}

/** Adds the record, or replaces the one of the same id. */
export function withRecord<T extends TableName>(
  project: Project,
  name: T,
  record: RecordIn<T>,
): Project {
  if (sameValue(recordOf(project, name, record.id), record)) return project
  return withTable(project, name, { ...(project[name] as Table<T>), [record.id]: record })
}

/** Changes some fields of a record; nothing happens when the record is not there. */
export function withFields<T extends TableName>(
  project: Project,
  name: T,
  id: Id,
  fields: Partial<RecordIn<T>>,
): Project {
  const record = recordOf(project, name, id)
  if (record === undefined) return project
  return withRecord(project, name, { ...record, ...fields, id })
}

/** Removes the records for which `isGone` is true. */
export function withoutRecords<T extends TableName>(
  project: Project,
  name: T,
  isGone: (record: RecordIn<T>) => boolean,
): Project {
  const entries = Object.entries(project[name] as Table<T>)
  const kept = entries.filter(([, record]) => !isGone(record))
  return kept.length === entries.length
    ? project
    : withTable(project, name, Object.fromEntries(kept) as Table<T>)
}

/** Rewrites each record; nothing happens when none changes. */
export function withEach<T extends TableName>(
  project: Project,
  name: T,
  rewrite: (record: RecordIn<T>) => RecordIn<T>,
): Project {
  const table = project[name] as Table<T>
  const rewritten = Object.entries(table).map(([id, record]): [Id, RecordIn<T>] => {
    const next = rewrite(record)
    return [id, sameValue(next, record) ? record : next]
  })
  return rewritten.every(([id, record]) => record === table[id])
    ? project
    : withTable(project, name, Object.fromEntries(rewritten) as Table<T>)
}
