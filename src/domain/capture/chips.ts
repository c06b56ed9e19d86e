/** What a line may say beside its title: the types shared by those who find it and those who show it. */
import type { Id } from '../project/ids.ts'
import type { When } from '../project/records.ts'
import type { Language } from '../time/vocabulary.ts'

/** A stretch of the line, in UTF-16 units; `end` is after the last. */
export type Span = { readonly start: number; readonly end: number }

export type ChipKind = 'when' | 'outcome' | 'actor' | 'setback' | 'planned' | 'view'

/** One thing understood, and the words of the line that say it. */
export type Chip = Span &
  (
    | { readonly kind: 'when'; readonly when: When }
    | { readonly kind: 'outcome'; readonly outcomeId: Id }
    | {
        readonly kind: 'actor'
        readonly name: string
        /** Null for one that the project does not have yet. */
        readonly actorId: Id | null
        /** The name is also a word of the sentence, which keeps it. */
        readonly isInSentence: boolean
      }
    | { readonly kind: 'setback' }
    | { readonly kind: 'planned' }
    | { readonly kind: 'view'; readonly text: string }
  )

export type ChipOf<K extends ChipKind> = Extract<Chip, { kind: K }>

/** Words that the person said are no date, no actor…: they stay in the title. */
export type IgnoredSpan = Span & { readonly kind: ChipKind }

export type KnownActor = { readonly id: Id; readonly name: string }

export type KnownOutcome = {
  readonly id: Id
  /** 1 to 99. */
  readonly number: number
  /** The names by which it may be called, the one shown first. */
  readonly names: readonly string[]
}

/** What is known of the project and of the person when a line is read. */
export type CaptureContext = {
  readonly language: Language
  readonly actors: readonly KnownActor[]
  readonly outcomes: readonly KnownOutcome[]
}

export type CapturedLine = {
  /** What is left of the line once all that is understood is taken out; may be empty. */
  readonly title: string
  /** All that is understood, in the order of the line. */
  readonly chips: readonly Chip[]
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * The same ignored words after the line was edited: those before the change stay, those after it
 * move, those inside it are read anew.
 */
export function ignoredAfter(
  ignored: readonly IgnoredSpan[],
  before: string,
  after: string,
): IgnoredSpan[] {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const shift = after.length - before.length
  return ignored.flatMap((span) => {
    if (span.end <= head) return [span]
    if (span.start < before.length - tail) return []
    return [{ ...span, start: span.start + shift, end: span.end + shift }]
  })
}
