/**
 * A change is the difference between two projects, by record and by field, with both sides: what was
 * and what is. Being a value it can be written on disk, sent to another tab, reversed and applied to
 * a project that has moved on meanwhile. Undo is nothing else than the reverse of a change applied to
 * today's project, so that it takes back what it did and nothing more.
 */
import { TABLES, type Project, type TableName } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import { changedList } from './lists.ts'

type Fields = Record<string, unknown>
export type FieldChange = { readonly before: unknown; readonly after: unknown }
export type RecordChange =
  | { readonly kind: 'added'; readonly record: Fields }
  | { readonly kind: 'removed'; readonly record: Fields }
  | { readonly kind: 'changed'; readonly fields: Readonly<Record<string, FieldChange>> }

export type Change = {
  readonly info: Readonly<Record<string, FieldChange>>
  readonly tables: Partial<Readonly<Record<TableName, Readonly<Record<string, RecordChange>>>>>
}

/** The difference from one project to another, or null when they say the same. */
export function changeBetween(before: Project, after: Project): Change | null {
  const info = before.info === after.info ? {} : fieldChanges(before.info, after.info)
  const tables: Record<string, Record<string, RecordChange>> = {}
  for (const name of TABLES) {
    if (before[name] === after[name]) continue
    const records = recordChanges(before[name], after[name])
    if (Object.keys(records).length > 0) tables[name] = records
  }
  const isEmpty = Object.keys(info).length + Object.keys(tables).length === 0
  return isEmpty ? null : { info, tables }
}

function recordChanges(
  before: Record<string, Fields>,
  after: Record<string, Fields>,
): Record<string, RecordChange> {
  const changes = new Map<string, RecordChange>()
  for (const [id, record] of Object.entries(before)) {
    const next = ownValue(after, id)
    if (next === record) continue
    if (next === undefined) {
      changes.set(id, { kind: 'removed', record })
      continue
    }
    const fields = fieldChanges(record, next)
    if (Object.keys(fields).length > 0) changes.set(id, { kind: 'changed', fields })
  }
  for (const [id, record] of Object.entries(after)) {
    if (!Object.hasOwn(before, id)) changes.set(id, { kind: 'added', record })
  }
  return Object.fromEntries(changes)
}

function fieldChanges(before: Fields, after: Fields): Record<string, FieldChange> {
  const changes = new Map<string, FieldChange>()
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const change = { before: ownValue(before, name), after: ownValue(after, name) }
    if (!sameValue(change.before, change.after)) changes.set(name, change)
  }
  return Object.fromEntries(changes)
}

/** What a table or a record holds under a key; never something inherited from `Object`. */
function ownValue<V>(fields: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

/** The change that takes this one back. */
export function reverseOf(change: Change): Change {
  return {
    info: reverseFields(change.info),
    tables: Object.fromEntries(
      Object.entries(change.tables).map(([name, records]) => [
        name,
        Object.fromEntries(Object.entries(records).map(([id, each]) => [id, reverseRecord(each)])),
      ]),
    ),
  }
}

function reverseRecord(change: RecordChange): RecordChange {
  if (change.kind === 'changed') return { kind: 'changed', fields: reverseFields(change.fields) }
  return { kind: change.kind === 'added' ? 'removed' : 'added', record: change.record }
}

function reverseFields(fields: Change['info']): Change['info'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { before, after }]) => [
      name,
      { before: after, after: before },
    ]),
  )
}

/**
 * Applies a change to a project, whatever happened to it meanwhile. A field takes the new value (a
 * list, item by item), a record added is there, a record removed is not; what aims at a record that is
 * gone does nothing. The same object comes back when nothing changes.
 */
export function applyChange(project: Project, change: Change): Project {
  const info = withNewValues(project.info, change.info)
  let next: Project = info === project.info ? project : { ...project, info }
  for (const [name, records] of Object.entries(change.tables)) {
    // By the project's own tables, not by today's: an older project takes the changes of its time.
    const before = ownTable(project, name)
    if (before === undefined) continue
    const table = changedTable(before, records)
    if (table !== before) next = { ...next, [name]: table }
  }
  return next
}

function ownTable(project: Project, name: string): Record<string, Fields> | undefined {
  return name === 'id' || name === 'info'
    ? undefined
    : ownValue(project as unknown as Record<string, Record<string, Fields>>, name)
}

function changedTable<T extends Record<string, Fields>>(
  table: T,
  changes: Readonly<Record<string, RecordChange>>,
): T {
  const next = new Map<string, Fields>(Object.entries(table))
  let isChanged = false
  for (const [id, change] of Object.entries(changes)) {
    const current = next.get(id)
    if (change.kind === 'removed') {
      if (current === undefined) continue
      next.delete(id)
    } else if (change.kind === 'added') {
      if (sameValue(current, change.record)) continue
      next.set(id, change.record)
    } else {
      if (current === undefined) continue
      const changed = withNewValues(current, change.fields)
      if (changed === current) continue
      next.set(id, changed)
    }
    isChanged = true
  }
  return isChanged ? (Object.fromEntries(next) as T) : table
}

function withNewValues<R extends Fields>(record: R, fields: Change['info']): R {
  const next = new Map<string, unknown>(Object.entries(record))
  let isChanged = false
  for (const [name, { before, after }] of Object.entries(fields)) {
    const current = next.get(name)
    if (sameValue(current, after)) continue
    const areLists = Array.isArray(current) && Array.isArray(before) && Array.isArray(after)
    const value = areLists ? changedList(current, before, after) : after
    if (value === current) continue
    next.set(name, value)
    isChanged = true
  }
  return isChanged ? (Object.fromEntries(next) as R) : record
}
