/** The wheel: how a group rates each outcome, now and as it wants it to be. Facts to discuss, never a score. */
import type { Id } from '../project/ids.ts'
import type { Project, Rating } from '../project/records.ts'
import { newRating } from '../project/newRecords.ts'
import { recordOf } from '../project/tables.ts'

/** Who rates, and at which work session; '' is the whole table, null no session in particular. */
export type Rater = Pick<Rating, 'group' | 'workSessionId'>

/** From 0 to 10; null when it is not said. */
export type Spoke = {
  readonly id: Id
  readonly now: number | null
  readonly wanted: number | null
}

/** Those who have rated one of these outcomes at least, by work session as they were added, then by group. */
export function ratersOf(project: Project, outcomeIds: readonly Id[]): Rater[] {
  const wanted = new Set(outcomeIds)
  const sessions = ['', ...Object.keys(project.workSessions)]
  const raters = new Map<string, Rater>()
  for (const { subjectId, group, workSessionId } of Object.values(project.ratings)) {
    if (wanted.has(subjectId)) {
      raters.set(raterKey({ group, workSessionId }), { group, workSessionId })
    }
  }
  const placeOf = ({ workSessionId }: Rater) => sessions.indexOf(workSessionId ?? '')
  return [...raters.values()].toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.group.localeCompare(b.group),
  )
}

/** Tells raters apart. */
export function raterKey({ group, workSessionId }: Rater): string {
  return JSON.stringify([workSessionId, group])
}

/** The same rater in another version of the project, where the names of groups may be others. */
export function raterIn(version: Project, project: Project, rater: Rater): Rater {
  const known = Object.values(project.ratings).find(
    ({ group, workSessionId }) => group === rater.group && workSessionId === rater.workSessionId,
  )
  const there = known && recordOf(version, 'ratings', known.id)
  return there ? { group: there.group, workSessionId: there.workSessionId } : rater
}

/** The rating of an outcome by someone; one that says nothing, under the id given, when there is none. */
export function ratingBy(
  project: Project,
  outcomeId: Id,
  { group, workSessionId }: Rater,
  id: Id,
): Rating {
  const known = Object.values(project.ratings).find(
    (each) =>
      each.subjectId === outcomeId && each.group === group && each.workSessionId === workSessionId,
  )
  return known ?? { ...newRating(id, outcomeId, group), workSessionId }
}

/** The outcomes as someone rates them, in the order given. */
export function spokesBy(project: Project, outcomeIds: readonly Id[], rater: Rater): Spoke[] {
  return outcomeIds.map((id) => {
    const { now, wanted } = ratingBy(project, id, rater, '')
    return { id, now, wanted }
  })
}

/** From now to what is wanted; null when either is not said. */
export function gapOf({ now, wanted }: Spoke): number | null {
  return now === null || wanted === null ? null : wanted - now
}

/** The outcomes wanted higher than they are, the farthest first; those as far in the order given. */
export function widestGaps(spokes: readonly Spoke[]): Spoke[] {
  return spokes
    .filter((spoke) => (gapOf(spoke) ?? 0) > 0)
    .toSorted((a, b) => (gapOf(b) ?? 0) - (gapOf(a) ?? 0))
}
