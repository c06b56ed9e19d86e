/** How long restore points are kept. */
import { newestFirst, type RestorePoint } from './restorePoint.ts'

/** How long an unnamed point is kept at least, in milliseconds. */
const KEPT_FOR = 7 * 24 * 3_600_000
/** How many unnamed points of a project are kept, however old. */
const KEPT_AT_LEAST = 20
/** How many of those that a merge may look for are kept, however old. */
const KEPT_FOR_MERGES = 10
const OF_MERGES: readonly string[] = ['copy', 'opened', 'received']

/**
 * The points of one project that may be let go, at the instant `now` (ISO 8601): those without a
 * name that are both old and many. What has a name is never among them.
 */
export function pointsToLetGo(points: readonly RestorePoint[], now: string): RestorePoint[] {
  const unnamed = points.filter(({ name }) => name === '').toSorted(newestFirst)
  const ofMerges = unnamed.filter(({ reason }) => OF_MERGES.includes(reason))
  const kept = new Set([...unnamed.slice(0, KEPT_AT_LEAST), ...ofMerges.slice(0, KEPT_FOR_MERGES)])
  return unnamed.filter(
    (point) => !kept.has(point) && Date.parse(now) - Date.parse(point.at) > KEPT_FOR,
  )
}
