/** What the words of the repertoire are made of, in each language. */
import type { FunctionNumber, OutcomeId, OutcomeIdOf } from './outcomes.ts'

export type FunctionWords = {
  readonly label: string
  /** For narrow places. */
  readonly shortLabel: string
  readonly definition: string
}

export type OutcomeWords = {
  readonly label: string
  /** For narrow cards: 26 characters at most. */
  readonly shortLabel: string
  readonly definition: string
  /** The question that tells whether an event shows this outcome. */
  readonly testQuestion: string
  readonly examples: readonly [string, string]
  /**
   * The grid. In `Answer.questionId` they are called by outcome and column: `governance-learn`,
   * `governance-reinvest`, `governance-specific`.
   */
  readonly questions: {
    /** To draw lessons. */
    readonly learn: string
    /** To put them back into action. */
    readonly reinvest: string
    /** About this outcome only. */
    readonly specific: string
  }
  /** Where the label comes from. */
  readonly source: string
}

/** The words of the outcomes of one function. */
export type OutcomeWordsOf<F extends FunctionNumber> = Readonly<
  Record<OutcomeIdOf<F>, OutcomeWords>
>

export type RepertoireWords = {
  readonly functions: Readonly<Record<FunctionNumber, FunctionWords>>
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeWords>>
  /** The label of an outcome that nothing describes. */
  readonly unknown: string
  /** The label of one that the project adds, until it has one. */
  readonly unnamed: string
  /** Says that the repertoire is not official, and why. */
  readonly notice: {
    readonly title: string
    readonly short: string
    /** Whose repertoire it is; the source may be empty. */
    readonly whose: (name: string, source: string) => string
    /** How many labels are the project's own, when nobody says whose they are. */
    readonly own: (count: number) => string
    /** How many labels are still reconstructed. */
    readonly still: (count: number) => string
    /** Paragraphs. */
    readonly why: readonly string[]
    /** Said instead when no label is reconstructed any more. */
    readonly whyOwn: readonly string[]
  }
  /**
   * The questions of the grid that bear on the whole chain, looking back (`learn`) and ahead
   * (`reinvest`). In `Answer.questionId`: `general-learn-1`, `general-reinvest-1`…
   */
  readonly general: {
    readonly learn: readonly string[]
    readonly reinvest: readonly string[]
  }
}
