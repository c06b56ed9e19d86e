/** What each part of a merge is given: the answers known so far, and where to say what is asked. */
import { changedList } from '../changes/lists.ts'
import type { Account, DivergentView, TableName } from '../project/records.ts'
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

/** Two written texts, one after the other; what it was written from is not known any more. */
export function bothWritten(ours: Account['fr'], theirs: Account['fr']): Account['fr'] {
  if (theirs.text === '' || theirs.text === ours.text) return ours
  if (ours.text === '') return theirs
  return { text: `${ours.text}\n\n${theirs.text}`, basis: '' }
}

/** A text, a list, a date, a passage or another value that says nothing. */
export function saysNothing(value: unknown): boolean {
  if (value === null || value === '') return true
  return typeof value === 'object' && Object.values(value).every(saysNothing)
}
