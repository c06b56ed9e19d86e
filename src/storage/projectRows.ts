/**
 * A project as its rows hold it: a checkpoint (the whole of it, at some point) and the changes made
 * since. Reading it whole folds its changes into its checkpoint when they are many.
 */
import type { Dexie } from 'dexie'

import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import { type FormatStep, versionOf } from '../files/migrations/steps.ts'
import { continued, withRows, type Written } from './changeRows.ts'
import { StorageError, storageFault } from './faults.ts'
import { ageOf } from './olderProjects.ts'
import type { ChangeRow, Tables } from './tables.ts'

type Read = Written & { readonly isInBin: boolean }
/** `count`: how many changes are beside its checkpoint. */
type Found = { readonly read: Read; readonly count: number }

/** Changes kept beside a checkpoint before reading the project folds them into it. */
const MANY_CHANGES = 200

/**
 * What is done with all the rows of one project; an older one is brought up to date before it is read.
 * `isWhole` says whether a value is a project.
 */
export function projectRows(
  database: Dexie,
  tables: Tables,
  bringUpToDate: (id: Id) => Promise<void>,
  steps: readonly FormatStep[],
  isWhole: (value: unknown) => value is Project,
) {
  const { entries, summaries, checkpoints, changes, folds } = tables
  const changesOf = (id: Id) => changes.where('projectId').equals(id)

  /** The project that rows make; fails when they make something else. */
  function wholeProject(id: Id, start: unknown, rows: readonly ChangeRow[]): Project {
    let project: unknown
    try {
      project = withRows(start as Project, rows)
    } catch (error) {
      throw new StorageError('damaged', error)
    }
    if (!isWhole(project) || project.id !== id) throw new StorageError('damaged')
    return project
  }

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
    const found = await database.transaction('r', entries, checkpoints, folds, changes, () =>
      rowsOf(id),
    )
    if (found === 'newer') throw new StorageError('newer')
    if (found === 'older') {
      await bringUpToDate(id)
      return readWhole(id)
    }
    if (found === null) return null
    if (found.count >= MANY_CHANGES) await foldChanges(id)
    return found.read
  }

  function foldChanges(id: Id): Promise<void> {
    return database.transaction('rw', entries, checkpoints, folds, changes, async () => {
      const found = await rowsOf(id)
      if (found === null || typeof found === 'string') return
      const { project, upTo } = found.read
      await checkpoints.put({ id, project, formatVersion: versionOf(steps) })
      await folds.put({ id, upTo })
      await changesOf(id).delete()
    })
  }

  /** The project as its rows hold it, within a transaction. */
  async function rowsOf(id: Id): Promise<Found | 'newer' | 'older' | null> {
    const [entry, checkpoint, fold, rows, last] = await Promise.all([
      entries.get(id),
      checkpoints.get(id),
      folds.get(id),
      changesOf(id).sortBy('seq'),
      changes.orderBy(':id').lastKey(),
    ])
    if (!entry) return null
    const age = checkpoint ? ageOf(checkpoint, steps) : 'current'
    if (age !== 'current') return age
    const project = wholeProject(id, checkpoint?.project, rows)
    const upTo = Math.max(Number(last ?? 0), fold?.upTo ?? 0)
    return { read: { project, upTo, isInBin: entry.binnedAt !== null }, count: rows.length }
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

  /** The project as it is written, read without touching anything; null when it is of another version. */
  function peek(id: Id): Promise<Project | null> {
    return database.transaction('r', checkpoints, changes, async () => {
      const checkpoint = await checkpoints.get(id)
      if (checkpoint && ageOf(checkpoint, steps) !== 'current') return null
      return wholeProject(id, checkpoint?.project, await changesOf(id).sortBy('seq'))
    })
  }

  /** The projects whose rows cannot be made into a project. */
  async function damaged(): Promise<Id[]> {
    const found: Id[] = []
    for (const id of await entries.toCollection().primaryKeys()) {
      await peek(id).catch((error: unknown) => {
        if (storageFault(error).code !== 'damaged') throw error
        found.push(id)
      })
    }
    return found
  }

  /** All that is written of a project, as it is found. */
  async function rawRows(id: Id): Promise<unknown> {
    const one = [entries, summaries, checkpoints, folds].map(async (table) => table.get(id))
    const [entry, summary, checkpoint, fold] = await Promise.all(one)
    return { entry, summary, checkpoint, fold, changes: await changesOf(id).toArray() }
  }

  return { removeRows, readWhole, readOn, peek, damaged, rawRows }
}
