/** What each part of a merge is given: the answers known so far, and where to say what is asked. */
import { changedList } from '../changes/lists.ts'
import type { DivergentView, TableName } from '../project/records.ts'
import type { Answer, Conflict, Side, Telling } from './conflict.ts'

export type Merging = {
  readonly answerOf: (key: string) => Answer
  readonly telling: Telling
  /** Takes note of a conflict. */
  readonly ask: (conflict: Conflict) => void
}

/** The version of a field that is not the one told, as a divergent view. */
export function viewOf(
  side: Side,
  table: TableName,
  field: string,
  value: unknown,
  { names, tell }: Telling,
): DivergentView {
  return { by: names[side], text: tell(table, field, value) }
}

/** A list of views with more, none of them twice. */
export function withViews(views: unknown, more: readonly DivergentView[]): unknown {
  return changedList(Array.isArray(views) ? views : [], [], more)
}
