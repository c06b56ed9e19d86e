/** A chain ready to be put into sentences: its facts as texts of the project, in the order told. */
import type { Effect, KeyEvent, Link } from '../../domain/project/records.ts'

/** A text as written in the project. `isForeign`: it is in the other language, and so can only be quoted. */
export type Quoted = { readonly text: string; readonly isForeign: boolean }

/** A moment ready for a sentence (« en mars 2020 »), empty when not known; or words to be quoted. */
export type ToldWhen = { readonly at: string } | { readonly quoted: string }

export type ToldView = { readonly by: string; readonly text: string }

export type ToldLink = Pick<Link, 'kind' | 'confidence'> & {
  /** The card at its other end. */
  readonly title: Quoted
  /** True when that card was told just before. */
  readonly isPrevious: boolean
  /** True when the two are joined through events that are not told. */
  readonly isIndirect: boolean
  readonly label: Quoted
  readonly why: Quoted
  readonly views: readonly ToldView[]
}

export type ToldOutcome = {
  readonly label: string
  readonly why: Quoted
  readonly isTentative: boolean
}

export type ToldActor = {
  readonly name: string
  readonly isForeign: boolean
  readonly isThing: boolean
}

export type ToldStep = Pick<KeyEvent, 'status'> & {
  readonly title: Quoted
  readonly when: ToldWhen
  readonly isSetback: boolean
  readonly arrivals: readonly ToldLink[]
  readonly returns: readonly ToldLink[]
  readonly outcomes: readonly ToldOutcome[]
  readonly actors: readonly ToldActor[]
  readonly moreActors: number
  readonly views: readonly ToldView[]
}

export type ToldChain = {
  readonly steps: readonly ToldStep[]
  readonly untold: { readonly events: number; readonly links: number; readonly actors: number }
  readonly effect: Pick<Effect, 'status'> & {
    readonly title: Quoted
    readonly when: ToldWhen
    readonly arrivals: readonly ToldLink[]
    readonly resource: Quoted
    readonly where: Quoted
    readonly forWhom: Quoted
    readonly description: Quoted
    readonly views: readonly ToldView[]
  }
}
