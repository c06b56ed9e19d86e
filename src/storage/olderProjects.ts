/**
 * Projects that an older app has left on this device, in the format of its time. Before one is read it
 * is brought up to date, all at once: what it was is kept as a restore point, and what it is takes its
 * place in the same transaction.
 */
import type { Dexie } from 'dexie'

import { mended } from '../domain/changes/mending.ts'
import type { Id } from '../domain/project/ids.ts'
import { type Project, TABLES } from '../domain/project/records.ts'
import { summaryOf } from '../domain/project/summary.ts'
import type { Content } from '../files/content.ts'
import type { Json } from '../files/migrations/json.ts'
import { migrate } from '../files/migrations/migrate.ts'
import { contentSteps, type FormatStep, versionOf } from '../files/migrations/steps.ts'
import { pack } from '../files/packed.ts'
import { writeOlder } from '../files/projectFile.ts'
import { withRows } from './changeRows.ts'
import { StorageError } from './faults.ts'
import type { restorePointRows } from './restorePoints.ts'
import type { CheckpointRow, Tables } from './tables.ts'

type Points = Pick<ReturnType<typeof restorePointRows>, 'keep'>
/** An older project with its changes, and what it was made of. */
type Older = { readonly project: Project; readonly version: number; readonly lastRow: number }

/** Where a checkpoint stands among the versions of the format. */
export function ageOf(
  { formatVersion = 1 }: CheckpointRow,
  steps: readonly FormatStep[],
): 'newer' | 'older' | 'current' {
  if (formatVersion > versionOf(steps)) return 'newer'
  // A step that changes only the envelope of files changes nothing here.
  return steps.slice(formatVersion - 1).some(({ content }) => content) ? 'older' : 'current'
}

/** What brings older projects up to date. */
export function olderProjects(
  database: Dexie,
  tables: Tables,
  points: Points,
  steps: readonly FormatStep[],
) {
  const { entries, summaries, checkpoints, changes, folds, restorePoints, pointContents } = tables
  const all = [entries, summaries, checkpoints, changes, folds, restorePoints, pointContents]

  /** Within a transaction: the project with its changes made, in its own format; null when not older. */
  async function found(id: Id): Promise<Older | null> {
    const checkpoint = await checkpoints.get(id)
    if (!checkpoint || ageOf(checkpoint, steps) !== 'older') return null
    const rows = await changes.where('projectId').equals(id).sortBy('seq')
    const project = withRows(checkpoint.project, rows)
    return { project, version: checkpoint.formatVersion ?? 1, lastRow: rows.at(-1)?.seq ?? 0 }
  }

  /**
   * Brings a project up to date, when it is older. Fails with `unreadable`, changing nothing, when a
   * step cannot bring it over.
   */
  async function bringUpToDate(id: Id): Promise<void> {
    const before = await database.transaction('r', checkpoints, changes, () => found(id))
    if (!before) return
    const { project, version } = before
    const { id: _ours, ...content } = readable(project)
    const next = broughtOver(id, content, version, steps)
    // Packing waits for something else than the database, which ends a transaction.
    const packed = await pack(writeOlder(content, version, steps))
    const isDone = await database.transaction('rw', all, async () => {
      const now = await found(id)
      // Another tab has written or migrated it meanwhile: what was prepared is not the last of it.
      if (now?.lastRow !== before.lastRow || now.version !== version) return false
      const last = Number((await changes.orderBy(':id').lastKey()) ?? 0)
      const upTo = Math.max(last, (await folds.get(id))?.upTo ?? 0)
      await points.keep({ projectId: id, reason: 'beforeMigration', name: '', print: null }, packed)
      await checkpoints.put({ id, project: next, formatVersion: versionOf(steps) })
      await folds.put({ id, upTo })
      await changes.where('projectId').equals(id).delete()
      await summaries.update(id, summaryOf(next))
      return true
    })
    if (!isDone) await bringUpToDate(id)
  }

  return bringUpToDate
}

function broughtOver(
  id: Id,
  content: Json,
  version: number,
  steps: readonly FormatStep[],
): Project {
  const migrated = migrate(contentSteps(steps), version, content)
  if ('fault' in migrated) throw new StorageError('unreadable')
  try {
    return mended({ ...(migrated.value as Content), id })
  } catch (error) {
    throw new StorageError('unreadable', error)
  }
}

/** Mended, so that its file opens, unless it is too old for the rules of today to read it. */
function readable(project: Project): Project {
  const missing = TABLES.filter((name) => !Object.hasOwn(project, name))
  const empty = Object.fromEntries(missing.map((name) => [name, {}]))
  try {
    const sound = Object.entries(mended({ ...empty, ...project }))
    return Object.fromEntries(sound.filter(([name]) => !Object.hasOwn(empty, name))) as Project
  } catch {
    return project
  }
}
