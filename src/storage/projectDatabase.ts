/**
 * Projects on this device, in IndexedDB.
 *
 * A project is a checkpoint (the whole of it, at some point) and the changes made since, one small
 * row per edit. Writing an edit costs about a millisecond and is durable when it is said to be
 * (`strict`: the browser answers after the disk has). Opening a project applies its changes and, when
 * they are many, writes a new checkpoint in the same transaction that removes them.
 *
 * An edit is written without Dexie: all its requests are made at once, waiting for nothing, and the
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
import { StorageError, storageFault } from './faults.ts'
import { versionOnDevice } from './versionGate.ts'

type EntryRow = {
  id: Id
  binnedAt: string | null
  copiedAt: string | null
  thumbnail: string | null
}
type SummaryRow = ReturnType<typeof summaryOf> & { changedAt: string }
type CheckpointRow = { id: Id; project: Project }
/** Up to which row the changes of a project are folded into its checkpoint. */
type FoldRow = { id: Id; upTo: number }
type ChangeRow = { seq?: number; projectId: Id; change: Change }

type Written = { readonly project: Project; readonly upTo: number }
type Read = Written & { readonly isInBin: boolean }

/** Version of the tables. An app that knows less than what it finds writes nothing there. */
const VERSION = 2

/** Changes kept beside a checkpoint before opening the project folds them into it. */
const MANY_CHANGES = 200

/**
 * Opens the database of that name; `now` gives the instant to note, as an ISO 8601 text. `onOutdated`
 * is called when a newer app, in another tab, takes the data over: this one can write no more.
 */
export function openProjectDatabase(
  name = 'jalons',
  now = () => new Date().toISOString(),
  onOutdated = () => {},
) {
  const database = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' })
  database.version(1).stores({
    entries: 'id',
    summaries: 'id',
    checkpoints: 'id',
    changes: '++seq, projectId',
  })
  database.version(VERSION).stores({ folds: 'id' })
  const entries: EntityTable<EntryRow, 'id'> = database.table('entries')
  const summaries: EntityTable<SummaryRow, 'id'> = database.table('summaries')
  const checkpoints: EntityTable<CheckpointRow, 'id'> = database.table('checkpoints')
  const changes: Table<ChangeRow, number> = database.table('changes')
  const folds: EntityTable<FoldRow, 'id'> = database.table('folds')

  let isOutdated = false
  database.on('versionchange', ({ newVersion }) => {
    // A newer app, in another tab, waits for this one to let go; or the data is being cleared.
    isOutdated = newVersion !== null && newVersion > VERSION * 10
    database.close()
    if (isOutdated) onOutdated()
    return false
  })

  /** Opens the database, unless what is in it is for a newer app. */
  async function ready(): Promise<void> {
    if (isOutdated) throw new StorageError('outdated')
    if (typeof indexedDB === 'undefined') throw new StorageError('unavailable')
    if ((await versionOnDevice(name)) > VERSION) throw new StorageError('newer')
    let onBlocked = () => {}
    // An older tab that does not let go: said at once, and tried again with the next request.
    const blocked = new Promise<never>((_resolve, reject) => {
      onBlocked = () => reject(new StorageError('blocked'))
    })
    database.on('blocked', onBlocked)
    await Promise.race([database.open(), blocked]).finally(() =>
      database.on('blocked').unsubscribe(onBlocked),
    )
  }

  /** The same, once the database is open; what goes wrong is told by its code. */
  function opened<Args extends unknown[], T>(act: (...args: Args) => Promise<T>) {
    return async (...args: Args): Promise<T> => {
      try {
        // Nothing is awaited when it is open: an edit leaves at once.
        if (!database.isOpen()) await ready()
        return await act(...args)
      } catch (error) {
        const fault = storageFault(error)
        // A connection that the browser has dropped: the next try opens another.
        if (fault.code === 'closed') database.close()
        throw isOutdated ? new StorageError('outdated', error) : fault
      }
    }
  }

  const changesOf = (id: Id) => changes.where('projectId').equals(id)

  function remove(id: Id): Promise<void> {
    return database.transaction('rw', database.tables, () => removeRows(id))
  }

  async function removeRows(id: Id): Promise<void> {
    const rows = [entries, summaries, checkpoints, folds].map((table) => table.delete(id))
    await Promise.all([...rows, changesOf(id).delete()])
  }

  /** The whole project; its changes are folded into its checkpoint when they are many. */
  function readWhole(id: Id): Promise<Read | null> {
    return database.transaction('rw', database.tables, async () => {
      const [entry, checkpoint] = await Promise.all([entries.get(id), checkpoints.get(id)])
      if (!entry || !checkpoint) return null
      const rows = await changesOf(id).sortBy('seq')
      const last = (await changes.orderBy(':id').lastKey()) ?? 0
      const upTo = Math.max(Number(last), (await folds.get(id))?.upTo ?? 0)
      const project = withRows(checkpoint.project, rows)
      if (rows.length >= MANY_CHANGES) {
        await checkpoints.put({ id, project })
        await folds.put({ id, upTo })
        await changesOf(id).delete()
      }
      return { project, upTo, isInBin: entry.binnedAt !== null }
    })
  }

  /** What is known and what was written after it, unless that was folded away since. */
  async function readOn(id: Id, known: Written): Promise<Read | null> {
    const found = await database.transaction('r', entries, folds, changes, async () => {
      const [entry, fold, rows] = await Promise.all([
        entries.get(id),
        folds.get(id),
        changes.where(':id').above(known.upTo).toArray(),
      ])
      if (!entry) return null
      const written = continued(id, known, fold, rows)
      return written ? { ...written, isInBin: entry.binnedAt !== null } : 'folded'
    })
    return found === 'folded' ? readWhole(id) : found
  }

  return {
    remove: opened(remove),

    list: opened(async (): Promise<(EntryRow & SummaryRow)[]> => {
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
    }),

    load: opened(async (id: Id): Promise<Project | null> => {
      const written = await readWhole(id)
      return written && mended(written.project)
    }),

    read: opened((id: Id, known?: Written): Promise<Read | null> => {
      return known ? readOn(id, known) : readWhole(id)
    }),

    create: opened(async (project: Project): Promise<void> => {
      const { id } = project
      await database.transaction('rw', database.tables, async () => {
        await entries.add({ id, binnedAt: null, copiedAt: null, thumbnail: null })
        await checkpoints.add({ id, project })
        await summaries.put({ ...summaryOf(project), changedAt: now() })
        // One that was removed and is kept again: what others know of it is from before this point.
        const upTo = await changes.add({ projectId: id, change: { info: {}, tables: {} } })
        await folds.put({ id, upTo })
        await changes.delete(upTo)
      })
    }),

    append: opened(
      async (added: readonly Change[], next: Project, known: Written): Promise<Written | null> => {
        const { id } = next
        const rows = added.map((change) => ({ projectId: id, change }))
        const summary = { ...summaryOf(next), changedAt: now() }
        const found = await writeAtOnce(database.backendDB(), rows, summary, known.upTo)
        if (found.isListed) return continued(id, known, found.fold, found.rows) ?? readWhole(id)
        await database.transaction('rw', database.tables, async () => {
          // Unless another tab has kept it again meanwhile: then these changes are its last ones.
          if (!(await entries.get(id))) await removeRows(id)
        })
        return null
      },
    ),

    moveToBin: opened(async (id: Id): Promise<void> => {
      await entries.update(id, { binnedAt: now() })
    }),

    takeFromBin: opened(async (id: Id): Promise<void> => {
      await entries.update(id, { binnedAt: null })
    }),

    keepThumbnail: opened(async (id: Id, thumbnail: string): Promise<void> => {
      await entries.update(id, { thumbnail })
    }),

    noteCopy: opened(async (id: Id): Promise<void> => {
      await entries.update(id, { copiedAt: now() })
    }),

    close(): void {
      database.close()
    },
  }
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function withRows(project: Project, rows: readonly ChangeRow[]): Project {
  return rows.reduce((before, { change }) => applyChange(before, change), project)
}

/** What is known, with rows written after it; undefined when some were folded away meanwhile. */
function continued(
  id: Id,
  known: Written,
  fold: FoldRow | undefined,
  rows: readonly ChangeRow[],
): Written | undefined {
  if (fold && fold.upTo > known.upTo) return undefined
  const own = rows.filter(({ projectId }) => projectId === id)
  return { project: withRows(known.project, own), upTo: rows.at(-1)?.seq ?? known.upTo }
}

/** Whether the project written to is still listed, how far it is folded, all rows after a point. */
type WriteAnswer = {
  readonly isListed: boolean
  readonly fold: FoldRow | undefined
  readonly rows: readonly ChangeRow[]
}

/** Writes rows in one transaction that nothing delays, and reads there what came before them. */
function writeAtOnce(
  database: IDBDatabase,
  rows: readonly ChangeRow[],
  summary: SummaryRow,
  after: number,
): Promise<WriteAnswer> {
  return new Promise((resolve, reject) => {
    const stores = ['entries', 'summaries', 'folds', 'changes']
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
    const entry = transaction.objectStore('entries').getKey(summary.id)
    const fold: IDBRequest<FoldRow | undefined> = transaction.objectStore('folds').get(summary.id)
    const changes = transaction.objectStore('changes')
    try {
      for (const row of rows) changes.add(row)
      transaction.objectStore('summaries').put(summary)
      const found: IDBRequest<ChangeRow[]> = changes.getAll(IDBKeyRange.lowerBound(after, true))
      transaction.addEventListener('complete', () =>
        resolve({ isListed: entry.result !== undefined, fold: fold.result, rows: found.result }),
      )
      transaction.addEventListener('abort', () => {
        reject(transaction.error ?? new Error('The write was aborted.'))
      })
      transaction.commit()
    } catch (error) {
      transaction.abort()
      reject(error)
    }
  })
}
