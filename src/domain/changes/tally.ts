/** How much a change changes: what can be said of it in one line. */
import { TABLES, type TableName } from '../project/records.ts'
import type { Change, RecordChange } from './change.ts'

/** Tables of what people tell; where cards lie is counted apart, as one thing. */
export type ToldTable = Exclude<TableName, 'places'>
export type Count = Readonly<Record<RecordChange['kind'], number>>

export type Tally = {
  /** Records added, removed and changed, in the tables where there are any. */
  readonly tables: Partial<Readonly<Record<ToldTable, Count>>>
  /** Whether the title, the territory or another fact about the project changes. */
  readonly isInfoChanged: boolean
  /** Whether cards are moved in the chain. */
  readonly isLayoutChanged: boolean
}

/** Counts what a change adds, removes and changes; null, no change, counts as nothing. */
export function tallyOf(change: Change | null): Tally {
  const tables: Partial<Record<ToldTable, Count>> = {}
  for (const name of TABLES) {
    const records = Object.values(change?.tables[name] ?? {})
    if (name !== 'places' && records.length > 0) tables[name] = countOf(records)
  }
  return {
    tables,
    isInfoChanged: Object.keys(change?.info ?? {}).length > 0,
    isLayoutChanged: Object.keys(change?.tables.places ?? {}).length > 0,
  }
}

function countOf(records: readonly RecordChange[]): Count {
  const count = { added: 0, removed: 0, changed: 0 }
  for (const { kind } of records) count[kind] += 1
  return count
}
