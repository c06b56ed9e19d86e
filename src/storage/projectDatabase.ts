/**
 * Projects on this device, in IndexedDB.
 *
 * A project is a checkpoint (the whole of it, at some point) and the changes made since, one small
 * row per edit. Writing an edit costs about a millisecond and is durable when it is said to be
 * (`strict`: the browser answers after the disk has). Opening a project applies its changes and, when
 * they are many, writes a new checkpoint in the same transaction that removes them.
 *
 * An edit is written without Dexie: all its requests are made at once, reading nothing first, and the
 * transaction is told to commit. A page that is reloaded or closed right after a keystroke aborts the
 * transactions that still wait for an answer, and Dexie's explicit ones wait for several; one that is
 * committing goes through. This is why the summaries, rewritten at each edit, have their own table.
 */
import { Dexie, type EntityTable, type Table } from 'dexie'

import { applyChange, type Change } from '../domain/changes/change.ts'
import { mended } from '../domain/changes/mending.ts'
import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import { summaryOf } from '../domain/project/summary.ts'

type EntryRow = {
  id: Id
  binnedAt: string | null
  copiedAt: string | null
  thumbnail: string | null
}
type SummaryRow = ReturnType<typeof summaryOf> & { changedAt: string }
type CheckpointRow = { id: Id; project: Project }
type ChangeRow = { seq?: number; projectId: Id; change: Change }

/** Changes kept beside a checkpoint before opening the project folds them into it. */
const MANY_CHANGES = 200

/** Opens the database of that name; `now` gives the instant to note, as an ISO 8601 text. */
export function openProjectDatabase(name = 'jalons', now = () => new Date().toISOString()) {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  database.version(1).stores({
    entries: 'id',
    summaries: 'id',
    checkpoints: 'id',
    changes: '++seq, projectId',
  })
  const entries: EntityTable<EntryRow, 'id'> = database.table('entries')
  const summaries: EntityTable<SummaryRow, 'id'> = database.table('summaries')
  const checkpoints: EntityTable<CheckpointRow, 'id'> = database.table('checkpoints')
  const changes: Table<ChangeRow, number> = database.table('changes')

  const changesOf = (id: Id) => changes.where('projectId').equals(id)

  function remove(id: Id): Promise<void> {
    return database.transaction('rw', entries, summaries, checkpoints, changes, async () => {
      const rows = [entries, summaries, checkpoints].map((table) => table.delete(id))
      await Promise.all([...rows, changesOf(id).delete()])
    })
  }

  return {
    remove,

    list(): Promise<(EntryRow & SummaryRow)[]> {
      return database.transaction('r', entries, summaries, async () => {
        const rows = new Map((await entries.toArray()).map((row) => [row.id, row]))
        const recentFirst = (await summaries.toArray()).toSorted(
          (a, b) => -compared(a.changedAt, b.changedAt) || compared(a.id, b.id),
        )
        return recentFirst.flatMap((summary) => {
          const row = rows.get(summary.id)
          return row ? [{ ...row, ...summary }] : []
        })
      })
    },

    load(id: Id): Promise<Project | null> {
      return database.transaction('rw', checkpoints, changes, async () => {
        const checkpoint = await checkpoints.get(id)
        if (!checkpoint) return null
        const rows = await changesOf(id).sortBy('seq')
        const project = mended(
          rows.reduce((before, { change }) => applyChange(before, change), checkpoint.project),
        )
        if (rows.length >= MANY_CHANGES) {
          await checkpoints.put({ id, project })
          await changesOf(id).delete()
        }
        return project
      })
    },

    async create(project: Project): Promise<void> {
      await database.transaction('rw', entries, summaries, checkpoints, async () => {
        await entries.add({ id: project.id, binnedAt: null, copiedAt: null, thumbnail: null })
        await checkpoints.add({ id: project.id, project })
        await summaries.put({ ...summaryOf(project), changedAt: now() })
      })
    },

    async append(added: readonly Change[], next: Project): Promise<void> {
      if (!database.isOpen()) await database.open()
      const rows = added.map((change) => ({ projectId: next.id, change }))
      const summary = { ...summaryOf(next), changedAt: now() }
      try {
        if (await writeAtOnce(database.backendDB(), rows, summary)) return
      } catch (error) {
        // A connection that the browser has dropped: the next try opens another.
        if (isInvalidState(error)) database.close({ disableAutoOpen: false })
        throw error
      }
      await remove(next.id)
      throw new Error(`The project ${next.id} was removed: its edits have nowhere to go.`)
    },

    async moveToBin(id: Id): Promise<void> {
      await entries.update(id, { binnedAt: now() })
    },

    async takeFromBin(id: Id): Promise<void> {
      await entries.update(id, { binnedAt: null })
    },

    async keepThumbnail(id: Id, thumbnail: string): Promise<void> {
      await entries.update(id, { thumbnail })
    },

    async noteCopy(id: Id): Promise<void> {
      await entries.update(id, { copiedAt: now() })
    },

    close(): void {
      database.close()
    },
  }
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isInvalidState(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError'
}

/** Writes rows in one transaction that nothing delays; says whether their project is still listed. */
function writeAtOnce(
  database: IDBDatabase,
  rows: readonly ChangeRow[],
  summary: SummaryRow,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const stores = ['entries', 'summaries', 'changes']
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
    const entry = transaction.objectStore('entries').getKey(summary.id)
    transaction.addEventListener('complete', () => resolve(entry.result !== undefined))
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new Error('The write was aborted.'))
    })
    try {
      for (const row of rows) transaction.objectStore('changes').add(row)
      transaction.objectStore('summaries').put(summary)
      transaction.commit()
    } catch (error) {
      transaction.abort()
      reject(error)
    }
  })
}
