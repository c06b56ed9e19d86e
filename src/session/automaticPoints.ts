/**
 * Restore points kept without being asked for: the project as it was found, at the first change of a
 * sitting, then the project as it is, every five minutes of change. Only what is done here counts: the
 * other tabs keep their own, and the store keeps one when two come at once. An edit never waits: a point
 * is packed and written once all edits are, since what is written meanwhile would wait with it.
 */
import { TIME_BETWEEN_POINTS } from '../domain/history/restorePoint.ts'
import type { Project } from '../domain/project/records.ts'
import { keepPoint } from './points.ts'
import type { ProjectStore } from './projectStore.ts'
import type { Session } from './session.ts'

type Store = Pick<ProjectStore, 'keepRestorePoint' | 'restorePoints'>

/** Starts keeping points of the open project; gives what ends it. */
export function keepPointsOf({ state }: Pick<Session, 'state'>, store: Store): () => void {
  let isFound = false
  let changedAt = 0
  let missedAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function keepFound(project: Project): Promise<void> {
    const [newest] = await store.restorePoints(project.id)
    if (newest && Date.now() - Date.parse(newest.at) < TIME_BETWEEN_POINTS) return
    await keepPoint(store, project, 'time')
  }

  async function keepNow(): Promise<void> {
    const changed = changedAt
    const point = await keepPoint(store, state.getState().project, 'time')
    // Another tab's point came back, older than what was done here: this is tried once more.
    if (point === null || Date.parse(point.at) >= changed || changed === missedAt) return
    missedAt = changed
    startTimer()
  }

  function startTimer(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      // When the store fails, the edits say so; a point is tried again with the next ones.
      whenSaved(() => void keepNow().catch(() => undefined))
    }, TIME_BETWEEN_POINTS)
  }

  const unlisten = state.subscribe(({ lastDeed }, before) => {
    if (lastDeed === before.lastDeed) return
    changedAt = Date.now()
    startTimer()
    if (isFound) return
    isFound = true
    whenSaved(() => void keepFound(before.project).catch(() => undefined))
  })

  /** Also once the project is closed, if its last edits are still being saved. */
  function whenSaved(act: () => void): void {
    if (state.getState().saving === 'saved') {
      whenIdle(act)
      return
    }
    const stop = state.subscribe(({ saving }) => {
      if (saving !== 'saved') return
      stop()
      whenIdle(act)
    })
  }

  return () => {
    unlisten()
    clearTimeout(timer)
  }
}

/** Some browsers cannot say when nothing else is to be done: there, it is done after what is under way. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 5000 })
  else setTimeout(act)
}
