/**
 * Undoing and redoing beside others. Another tab may have gone on with what a step touched; what it
 * made of it is work too. So a step is replayed only where things (in a list, its items) still are as
 * the step left them, and what was passed over is said, never overwritten in silence.
 */
import type { Id } from '../project/ids.ts'
import { type Project, TABLES, type TableName } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import { unsoundness } from '../project/soundness.ts'
import {
  applyChange,
  type Change,
  changeBetween,
  type FieldChange,
  type RecordChange,
} from './change.ts'
import { replayedList } from './lists.ts'
import { mended } from './mending.ts'

/** Something a step would have touched and left alone; `field` is null for a whole record. */
export type PassedOver = {
  readonly table: TableName | 'info'
  readonly id: Id
  readonly field: string | null
}

type At = { readonly table: TableName; readonly id: Id }
type Fields = Readonly<Record<string, unknown>>
type Table = Readonly<Record<Id, Fields>>

/** The project with a change replayed wherever it still fits, and what was passed over. */
export function replayed(
  project: Project,
  change: Change,
): { readonly project: Project; readonly passedOver: readonly PassedOver[] } {
  const passedOver: PassedOver[] = []

  function fitting(fields: Change['info'], current: Fields, at: Omit<PassedOver, 'field'>) {
    const fits = ([field, { before, after }]: [string, FieldChange]): [string, FieldChange][] => {
      const value = Object.hasOwn(current, field) ? current[field] : undefined
      if (sameValue(value, before)) return [[field, { before, after }]]
      if (Array.isArray(value) && Array.isArray(before) && Array.isArray(after)) {
        const { list, isWhole } = replayedList(value, before, after)
        if (!isWhole) passedOver.push({ ...at, field })
        return [[field, { before: value, after: list }]]
      }
      if (!sameValue(value, after)) passedOver.push({ ...at, field })
      return []
    }
    return Object.fromEntries(Object.entries(fields).flatMap(fits))
  }

  function fittingRecord(each: RecordChange, at: At, current?: Fields): RecordChange | null {
    if (each.kind === 'changed' && current !== undefined) {
      return { kind: 'changed', fields: fitting(each.fields, current, at) }
    }
    const isAsLeft = each.kind === 'removed' ? holds(current, each) : current === undefined
    if (each.kind !== 'changed' && isAsLeft) return each
    const isDone =
      each.kind === 'added' ? holds(current, each) : each.kind === 'removed' && !current
    if (!isDone) passedOver.push({ ...at, field: null })
    return null
  }

  const info = fitting(change.info, project.info, { table: 'info', id: project.id })
  const tables: Record<string, Record<Id, RecordChange>> = {}
  for (const table of TABLES) {
    const records: Table = project[table]
    const kept = Object.entries(change.tables[table] ?? {}).flatMap(([id, each]) => {
      const current = Object.hasOwn(records, id) ? records[id] : undefined
      const fit = fittingRecord(each, { table, id }, current)
      return fit ? [[id, fit] as const] : []
    })
    tables[table] = Object.fromEntries(kept)
  }
  const next = applyChange(project, { info, tables })
  const faults = unsoundness(next).length
  if (faults === 0) return { project: next, passedOver }

  // Others may lean on what would go: a link drawn to an event whose adding is undone. It stays.
  const leanedOn = recordsGone(tables).filter(
    ({ table, id }) => unsoundness(withRecordOf(next, project, table, id)).length < faults,
  )
  const leant = leanedOn.reduce((on, { table, id }) => withRecordOf(on, project, table, id), next)
  // What comes back may lean on what is gone: a link to an event that was removed meanwhile.
  const whole = mended(leant)
  const mending = changeBetween(leant, whole)
  const letGo = TABLES.flatMap((table) =>
    Object.keys(mending?.tables[table] ?? {}).map((id) => ({ table, id, field: null })),
  )
  return { project: whole, passedOver: [...passedOver, ...leanedOn, ...letGo] }
}

function holds(current: Fields | undefined, { record }: { readonly record: Fields }): boolean {
  return sameValue(current, record)
}

function recordsGone(tables: Change['tables']): (At & { readonly field: null })[] {
  return TABLES.flatMap((table) =>
    Object.entries(tables[table] ?? {}).flatMap(([id, { kind }]) =>
      kind === 'removed' ? [{ table, id, field: null }] : [],
    ),
  )
}

function withRecordOf(next: Project, from: Project, table: TableName, id: Id): Project {
  const { [id]: record } = from[table] as Table
  return { ...next, [table]: Object.fromEntries([...Object.entries(next[table]), [id, record]]) }
}
