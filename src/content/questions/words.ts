/** The questions of the grid that one asks looking ahead; the others are in the repertoire. */
import type { OutcomeId } from '../repertoire/outcomes.ts'

export type AheadWords = {
  /** On the whole chain. In `Answer.questionId`: `general-learn-ahead-1`… The list only grows at its end. */
  readonly general: readonly string[]
  /** In `Answer.questionId`: `governance-learn-ahead`, `governance-specific-ahead`. */
  readonly outcomes: Readonly<
    Record<OutcomeId, { readonly learn: string; readonly specific: string }>
  >
}
