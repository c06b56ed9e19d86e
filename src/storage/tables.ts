/** The tables of the database, and what their rows hold. */
import type { Dexie, EntityTable } from 'dexie'

import type { Change } from '../domain/changes/change.ts'
import type { RestorePoint } from '../domain/history/restorePoint.ts'
import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import type { summaryOf } from '../domain/project/summary.ts'

/** Version of the tables. An app that knows less than what it finds writes nothing there. */
export const VERSION = 5

export type EntryRow = {
  id: Id
  binnedAt: string | null
  copiedAt: string | null
  thumbnail: string | null
}
export type SummaryRow = ReturnType<typeof summaryOf> & { changedAt: string }
/** `formatVersion` is that of the content; the first apps did not write it, and theirs was 1. */
export type CheckpointRow = { id: Id; project: Project; formatVersion?: number }
/** Up to which row the changes of a project are folded into its checkpoint. */
export type FoldRow = { id: Id; upTo: number }
export type ChangeRow = { seq?: number; projectId: Id; change: Change }
/** The content is apart, so that listing the points of a project does not read them whole. */
type PointContentRow = { id: Id; content: Uint8Array }
/** `opened` is the file, packed, that the project was opened from; null when it was begun here. */
type LineageRow = { id: Id; versions: string[]; opened: Uint8Array | null }
type SettingRow = { key: string; value: unknown }

export type Tables = ReturnType<typeof declareTables>

/** Declares the tables of every version, and gives those of the last. */
export function declareTables(database: Dexie) {
  database.version(1).stores({
    entries: 'id',
    summaries: 'id',
    checkpoints: 'id',
    changes: '++seq, projectId',
  })
  database.version(2).stores({ folds: 'id' })
  database.version(3).stores({
    restorePoints: 'id, projectId',
    pointContents: 'id',
    lineages: 'id',
    settings: 'key',
  })
  // No new table: projects of formats 3 and 4, that an older tab must not write into.
  database.version(4).stores({})
  database.version(VERSION).stores({})
  return {
    entries: database.table('entries') as EntityTable<EntryRow, 'id'>,
    summaries: database.table('summaries') as EntityTable<SummaryRow, 'id'>,
    checkpoints: database.table('checkpoints') as EntityTable<CheckpointRow, 'id'>,
    changes: database.table<ChangeRow, number>('changes'),
    folds: database.table('folds') as EntityTable<FoldRow, 'id'>,
    restorePoints: database.table('restorePoints') as EntityTable<RestorePoint, 'id'>,
    pointContents: database.table('pointContents') as EntityTable<PointContentRow, 'id'>,
    lineages: database.table('lineages') as EntityTable<LineageRow, 'id'>,
    settings: database.table('settings') as EntityTable<SettingRow, 'key'>,
  }
}
