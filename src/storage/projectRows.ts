/**
 * A project as its rows hold it: a checkpoint (the whole of it, at some point) and the changes made
 * since. Reading it whole folds its changes into its checkpoint when they are many.
 */
import type { Dexie } from 'dexie'

import type { Id } from '../domain/project/ids.ts'
import { type FormatStep, versionOf } from '../files/migrations/steps.ts'
import { continued, withRows, type Written } from './changeRows.ts'
import { StorageError } from './faults.ts'
import { ageOf } from './olderProjects.ts'
import type { Tables } from './tables.ts'

type Read = Written & { readonly isInBin: boolean }

/** Changes kept beside a checkpoint before reading the project folds them into it. */
const MANY_CHANGES = 200

/** What is done with all the rows of one project; an older one is brought up to date before it is read. */
export function projectRows(
  database: Dexie,
  tables: Tables,
  bringUpToDate: (id: Id) => Promise<void>,
  steps: readonly FormatStep[],
) {
  const { entries, summaries, checkpoints, changes, folds } = tables
  const changesOf = (id: Id) => changes.where('projectId').equals(id)

  /** Removes all that is kept of a project, within a transaction on all tables. */
  async function removeRows(id: Id): Promise<void> {
    const { lineages, restorePoints, pointContents } = tables
    const rows = [entries, summaries, checkpoints, folds, lineages].map((table) => table.delete(id))
    const points = restorePoints.where('projectId').equals(id)
    await pointContents.bulkDelete(await points.primaryKeys())
    await Promise.all([...rows, changesOf(id).delete(), points.delete()])
  }

  /** The whole project; its changes are folded into its checkpoint when they are many. */
  async function readWhole(id: Id): Promise<Read | null> {
    const found = await readRows(id)
    if (found === 'newer') throw new StorageError('newer')
    if (found !== 'older') return found
    await bringUpToDate(id)
    return readWhole(id)
  }

  function readRows(id: Id): Promise<Read | 'newer' | 'older' | null> {
    return database.transaction('rw', entries, checkpoints, folds, changes, async () => {
      const [entry, checkpoint] = await Promise.all([entries.get(id), checkpoints.get(id)])
      if (!entry || !checkpoint) return null
      const age = ageOf(checkpoint, steps)
      if (age !== 'current') return age
      const rows = await changesOf(id).sortBy('seq')
      const last = (await changes.orderBy(':id').lastKey()) ?? 0
      const upTo = Math.max(Number(last), (await folds.get(id))?.upTo ?? 0)
      const project = withRows(checkpoint.project, rows)
      if (rows.length >= MANY_CHANGES) {
        await checkpoints.put({ id, project, formatVersion: versionOf(steps) })
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

  return { removeRows, readWhole, readOn }
}
