/**
 * Merging another copy into the open project: what the two have in common, the points kept before and
 * what is noted after, so that the next merge of the same copies begins from this one.
 */
import type { Change } from '../domain/changes/change.ts'
import { mergeCopy } from '../domain/edits/projectEdits.ts'
import type { RestorePoint } from '../domain/history/restorePoint.ts'
import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import { contentOf, printOf } from '../files/content.ts'
import { commonBase, type Lineage, withVersions } from '../files/lineage.ts'
import { keepPoint, readPoint } from './points.ts'
import type { ProjectStore } from './projectStore.ts'
import type { Session } from './session.ts'

type Reader = Pick<ProjectStore, 'lineageOf' | 'restorePoints' | 'readRestorePoint'>
type Keeper = Pick<ProjectStore, 'keepRestorePoint' | 'removeRestorePoint'>

/** A copy that comes in, and the name it was given. */
export type OtherCopy = { readonly project: Project; readonly name: string }

/** The version that two copies come from; `at` is when it was kept here, ISO 8601, when it was. */
export type CommonCopy = { readonly project: Project; readonly at: string | null }

/** The latest version that the project and a copy of it have in common; null when none is held. */
export async function commonCopy(
  projectId: Id,
  theirs: Lineage,
  store: Reader,
): Promise<CommonCopy | null> {
  const points = await store.restorePoints(projectId)
  const pointOf = (print: string) => points.find((point) => point.print === print)
  const ours = withReceived(await store.lineageOf(projectId), points)
  const content = await commonBase(ours, theirs, async (print) => {
    const point = pointOf(print)
    const found = point ? await readPoint(store, point) : null
    return found && contentOf(found)
  })
  if (content === null) return null
  return { project: { id: projectId, ...content }, at: pointOf(printOf(content))?.at ?? null }
}

/**
 * A lineage with the versions that were merged in and still are: their points are there (undoing a merge
 * removes its point), and the project did not go back to an earlier version since. They are not noted in
 * the lineage itself, from which nothing can be taken out: the next merge would take what they brought
 * for removed here.
 */
export function withReceived(lineage: Lineage, points: readonly RestorePoint[]): Lineage {
  const wentBackAt = points.find(({ reason }) => reason === 'beforeRestore')?.at ?? ''
  const received = points.filter(({ reason, at }) => reason === 'received' && at > wentBackAt)
  const prints = received.toReversed().flatMap(({ print }) => (print === null ? [] : [print]))
  return withVersions(lineage, prints)
}

/** Says whether a file may be a copy of a project: whether they name a version in common. */
export async function isCopyOf(
  projectId: Id,
  theirs: Lineage,
  store: Pick<ProjectStore, 'lineageOf'>,
): Promise<boolean> {
  const { versions } = await store.lineageOf(projectId)
  return theirs.versions.some((version) => versions.includes(version))
}

/**
 * Does a merge as one step: first keeps the project and the copy as they are, and fails without
 * having changed anything when that cannot be. `change` is what the merge gave, from what was merged.
 */
export async function mergeIn(
  session: Session,
  change: Change | null,
  copy: OtherCopy,
  store: Keeper,
): Promise<void> {
  const { project } = session.state.getState()
  const received = { ...copy.project, id: project.id }
  const keepReceived = () =>
    keepPoint(store, received, 'received', { print: printOf(contentOf(received)) })
  await keepPoint(store, project, 'beforeMerge')
  let point: RestorePoint | null = await keepReceived()
  if (change === null) return
  const edit = mergeCopy(change, copy.name)
  session.perform(edit)
  // Undone, the copy is common no more: the next merge must not take its work for removed here.
  session.state.subscribe(({ lastDeed }, before) => {
    if (lastDeed === before.lastDeed || lastDeed?.label !== edit.label) return
    if (lastDeed.kind === 'undone' && point) {
      void store.removeRestorePoint(point.id).catch(() => undefined)
      point = null
    } else if (lastDeed.kind === 'redone' && point === null) {
      keepReceived().then(
        (kept) => (point = kept),
        () => undefined,
      )
    }
  })
}
