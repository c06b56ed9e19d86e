/** Restore points in their tables: what each is, and apart, its content. */
import type { Dexie } from 'dexie'

import {
  isReason,
  newestFirst,
  type RestorePoint,
  TIME_BETWEEN_POINTS,
} from '../domain/history/restorePoint.ts'
import { pointsToLetGo } from '../domain/history/retention.ts'
import { type Id, newId } from '../domain/project/ids.ts'
import type { Tables } from './tables.ts'

/** What is done with restore points; `now` gives the instant to note, as an ISO 8601 text. */
export function restorePointRows(database: Dexie, tables: Tables, now: () => string) {
  const { entries, restorePoints, pointContents } = tables

  async function pointsOf(id: Id): Promise<RestorePoint[]> {
    const rows = await restorePoints.where('projectId').equals(id).toArray()
    return rows.map(readable).toSorted(newestFirst)
  }

  /** A point already there that serves as well as another one of the reason `time`. */
  async function asGood(points: readonly RestorePoint[], content: Uint8Array, at: string) {
    const sinceThen = (point: RestorePoint) => Date.parse(at) - Date.parse(point.at)
    const [newest] = points
    const kept = newest && (await pointContents.get(newest.id))
    if (kept && isSame(kept.content, content)) return newest
    return points.find(
      (each) => each.reason === 'time' && sinceThen(each) < TIME_BETWEEN_POINTS / 2,
    )
  }

  async function keep(
    told: Omit<RestorePoint, 'id' | 'at'>,
    content: Uint8Array,
  ): Promise<RestorePoint | null> {
    const point = { id: newId(), at: now(), ...told }
    const kept = await database.transaction('rw', restorePoints, pointContents, async () => {
      const others = await pointsOf(told.projectId)
      const found = told.reason === 'time' ? await asGood(others, content, point.at) : undefined
      if (found) return found
      await restorePoints.add(point)
      await pointContents.add({ id: point.id, content })
      const gone = pointsToLetGo([point, ...others], point.at).map(({ id }) => id)
      await Promise.all([restorePoints.bulkDelete(gone), pointContents.bulkDelete(gone)])
      return point
    })
    // Apart, and after: edits are written in the table of entries, and would wait for all of the above.
    if (await entries.get(told.projectId)) return kept
    await remove(kept.id)
    return null
  }

  const content = async (pointId: Id): Promise<Uint8Array | null> =>
    (await pointContents.get(pointId))?.content ?? null

  async function name(pointId: Id, given: string): Promise<void> {
    await restorePoints.update(pointId, { name: given })
  }

  function remove(pointId: Id): Promise<void> {
    return database.transaction('rw', restorePoints, pointContents, async () => {
      await Promise.all([restorePoints.delete(pointId), pointContents.delete(pointId)])
    })
  }

  return { pointsOf, keep, content, name, remove }
}

/** A point whose row is damaged is listed all the same: its content may still be read. */
function readable(row: RestorePoint): RestorePoint {
  const { at, reason, name, print } = row as Readonly<Record<keyof RestorePoint, unknown>>
  const isInstant = typeof at === 'string' && !Number.isNaN(Date.parse(at))
  return {
    ...row,
    at: isInstant ? at : new Date(0).toISOString(),
    reason: isReason(reason) ? reason : 'time',
    name: typeof name === 'string' ? name : '',
    print: typeof print === 'string' ? print : null,
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
