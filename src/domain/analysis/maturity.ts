/** Where a project is among the stages of maturity, from those that it says it reached. */
import type { MaturityStage, Project } from '../project/records.ts'
import { boundsOf } from '../time/edtf.ts'

/**
 * The stages reached, from the first to the last in time. Those without a known moment come first, and
 * of two at one moment the furthest comes last.
 */
export function stagesInOrder({ maturityStages }: Pick<Project, 'maturityStages'>) {
  return Object.values(maturityStages).toSorted(
    (a, b) =>
      compared(beginningOf(a), beginningOf(b)) ||
      compared(a.stage, b.stage) ||
      compared(a.id, b.id),
  )
}

/** The stage where the project is now: the last one in time; null when none was said. */
export function presentStage(project: Pick<Project, 'maturityStages'>): MaturityStage | null {
  return stagesInOrder(project).at(-1) ?? null
}

function beginningOf({ when }: MaturityStage): string {
  return boundsOf(when.edtf).earliest ?? ''
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
