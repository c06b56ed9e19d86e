/**
 * Projects on this device, in IndexedDB.
 *
 * A project is a checkpoint (the whole of it, at some point) and the changes made since, one small
 * row per edit. An edit is written without waiting for the disk, which would make the following ones
 * wait; the disk is waited for when they pause (`seal`). Opening a project applies its changes and,
 * when they are many, writes a new checkpoint in the same transaction that removes them.
 */
import type { Change } from '../domain/changes/change.ts'
import { mended } from '../domain/changes/mending.ts'
import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import { isProject } from '../domain/project/validity.ts'
import { summaryOf } from '../domain/project/summary.ts'
import { STEPS, versionOf } from '../files/migrations/steps.ts'
import { continued, writeAtOnce, type Written } from './changeRows.ts'
import { connect } from './connection.ts'
import { lineageRows } from './lineages.ts'
import { libraryRows } from './libraryRows.ts'
import { olderProjects } from './olderProjects.ts'
import { projectRows } from './projectRows.ts'
import { restorePointRows } from './restorePoints.ts'

/**
 * Opens the database of that name; `now` gives the instant to note, as an ISO 8601 text. `onOutdated`
 * is called when a newer app, in another tab, takes the data over: this one can write no more. `steps`
 * are those of the format, and `isWhole` tells a project of its last version.
 */
export function openProjectDatabase(
  name = 'jalons',
  now = () => new Date().toISOString(),
  onOutdated = () => {},
  steps = STEPS,
  isWhole = isProject,
) {
  const { database, tables, opened, mayBeErased } = connect(name, onOutdated)
  const { entries, summaries, checkpoints, changes, folds, settings } = tables
  const lineages = lineageRows(database, tables)
  const points = restorePointRows(database, tables, now)
  const bringUpToDate = olderProjects(database, tables, points, steps)
  const projects = projectRows(database, tables, bringUpToDate, steps, isWhole)
  const { removeRows, readWhole, readOn } = projects
  const library = libraryRows(database, tables, projects.peek, now)

  /** Adds a project, within a transaction on all tables. */
  async function addRows(project: Project): Promise<void> {
    const { id } = project
    await entries.add({ id, binnedAt: null, copiedAt: null, thumbnail: null })
    await checkpoints.add({ id, project, formatVersion: versionOf(steps) })
    await summaries.put({ ...summaryOf(project), changedAt: now() })
    // One that was removed and is kept again: what others know of it is from before this point.
    const upTo = await changes.add({ projectId: id, change: { info: {}, tables: {} } })
    await folds.put({ id, upTo })
    await changes.delete(upTo)
  }

  /** Writes changes after those already written; null when the project was removed. */
  async function write(
    durability: 'relaxed' | 'strict',
    added: readonly Change[],
    next: Project,
    known: Written,
  ): Promise<Written | null> {
    const { id } = next
    const rows = added.map((change) => ({ projectId: id, change }))
    const summary = { ...summaryOf(next), changedAt: now() }
    const connection = database.backendDB()
    const found = await writeAtOnce(connection, durability, rows, summary, known.upTo)
    const wasErased = mayBeErased() && !found.isListed
    if (found.isListed) return continued(id, known, found.fold, found.rows) ?? readWhole(id)
    await database.transaction('rw', database.tables, async () => {
      // Unless another tab has kept it again meanwhile: then these changes are its last ones.
      if (await entries.get(id)) return
      await removeRows(id)
      // Nobody removed it: the browser lost it, and what is on the table is all there is.
      if (wasErased) await addRows(next)
    })
    return wasErased ? readWhole(id) : null
  }

  return {
    list: opened(library.list),

    load: opened(async (id: Id): Promise<Project | null> => {
      const written = await readWhole(id)
      return written && mended(written.project)
    }),

    read: opened((id: Id, known?: Written) => (known ? readOn(id, known) : readWhole(id))),

    create: opened((project: Project): Promise<void> => {
      return database.transaction('rw', database.tables, () => addRows(project))
    }),

    append: opened((added: readonly Change[], next: Project, known: Written) =>
      write('relaxed', added, next, known),
    ),

    seal: opened((next: Project, known: Written) => write('strict', [], next, known)),

    moveToBin: opened(async (id: Id): Promise<void> => {
      await entries.update(id, { binnedAt: now() })
    }),

    takeFromBin: opened(async (id: Id): Promise<void> => {
      await entries.update(id, { binnedAt: null })
    }),

    remove: opened((id: Id): Promise<void> => {
      return database.transaction('rw', database.tables, () => removeRows(id))
    }),

    removeBinned: opened((id: Id, before: string): Promise<boolean> => {
      return database.transaction('rw', database.tables, async () => {
        const binnedAt = (await entries.get(id))?.binnedAt
        const isOld = typeof binnedAt === 'string' && Date.parse(binnedAt) < Date.parse(before)
        if (isOld) await removeRows(id)
        return isOld
      })
    }),

    damaged: opened(projects.damaged),
    rawRows: opened(projects.rawRows),

    keepThumbnail: opened(async (id: Id, thumbnail: string): Promise<void> => {
      await entries.update(id, { thumbnail })
    }),

    noteCopy: opened(async (id: Id): Promise<void> => {
      await entries.update(id, { copiedAt: now() })
    }),

    lineageOf: opened(lineages.lineageOf),
    keepLineage: opened(lineages.keep),

    restorePoints: opened(points.pointsOf),
    keepRestorePoint: opened(points.keep),
    readRestorePoint: opened(points.content),
    nameRestorePoint: opened(points.name),
    removeRestorePoint: opened(points.remove),

    setting: opened(async (key: string): Promise<unknown> => (await settings.get(key))?.value),

    keepSetting: opened(async (key: string, value: unknown): Promise<void> => {
      await settings.put({ key, value })
    }),

    close(): void {
      database.close()
    },
  }
}
