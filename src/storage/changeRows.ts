/**
 * The rows of changes. An edit is written without Dexie: all its requests are made at once, waiting for
 * nothing, and the transaction is told to commit. A page that is reloaded or closed right after a
 * keystroke aborts the transactions that still wait for an answer, and Dexie's explicit ones wait for
 * several; one that is committing goes through. This is why the summaries, rewritten at each edit, have
 * their own table.
 */
import { applyChange } from '../domain/changes/change.ts'
import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import type { ChangeRow, FoldRow, SummaryRow } from './tables.ts'

/** A project as it is written, up to some row. */
export type Written = { readonly project: Project; readonly upTo: number }

/** The project once the changes of the rows are made, in their order. */
export function withRows(project: Project, rows: readonly ChangeRow[]): Project {
  return rows.reduce((before, { change }) => applyChange(before, change), project)
}

/** What is known, with rows written after it; undefined when some were folded away meanwhile. */
export function continued(
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

/**
 * Writes rows in one transaction that nothing delays, and reads there what came before them. The answer
 * to a `relaxed` one comes when the system holds them, whatever becomes of the browser; to a `strict` one,
 * when the disk holds them and all that was written before, which a power cut does not take back.
 */
export function writeAtOnce(
  database: IDBDatabase,
  durability: 'relaxed' | 'strict',
  rows: readonly ChangeRow[],
  summary: SummaryRow,
  after: number,
): Promise<WriteAnswer> {
  return new Promise((resolve, reject) => {
    const stores = ['entries', 'summaries', 'folds', 'changes']
    const transaction = database.transaction(stores, 'readwrite', { durability })
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
