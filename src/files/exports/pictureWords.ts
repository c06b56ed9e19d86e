/** What a picture says besides the project's own words; written by the caller, in its language. */
import type { Arrangement, Lane } from '../../layout/chainModel.ts'

export type PictureWords = {
  /** Names of the two pictures: « Chaîne », « Ligne du temps ». */
  readonly chain: string
  readonly timeline: string
  readonly legend: string
  /** Heads of the legend, over statuses of events and kinds of links. */
  readonly events: string
  readonly links: string
  readonly planned: string
  readonly happened: string
  readonly unplanned: string
  readonly abandoned: string
  readonly setback: string
  /** An outcome that the group still hesitates over. */
  readonly tentative: string
  readonly leadsTo: string
  readonly hinders: string
  readonly likely: string
  readonly toDiscuss: string
  readonly effects: string
  readonly observed: string
  readonly expected: string
  /** An event without outcome. */
  readonly context: string
  readonly undated: string
  readonly today: string
  /** What the bars of the timeline mean. */
  readonly doubt: string
  /** What their soft ends mean. */
  readonly softEnds: string
  /** A card of the timeline under which another shows. */
  readonly inOtherLane: string
  /** The notice that the repertoire is a reconstruction; empty when it is not one. */
  readonly reconstructed: string
  /** With `{date}` where the date goes. */
  readonly madeWith: string
}

export type PictureOptions = {
  readonly words: PictureWords
  readonly language: 'fr' | 'en'
  readonly functionOf: (outcomeId: string) => 1 | 2 | 3 | null
  /** The number written in the shape; null for an unknown outcome, which gets no shape. */
  readonly numberOf: (outcomeId: string) => number | null
  /** The name of an outcome, for the legend; without it, the legend names functions only. */
  readonly outcomeLabel?: (outcomeId: string) => string
  readonly laneLabels: Readonly<Record<Lane, string>>
  /** An `@font-face` rule for 'Atkinson Hyperlegible Next' with a data: address, or ''. */
  readonly fontCss: string
  /** For paper: nothing is painted behind the picture. */
  readonly isForPaper?: boolean
  /** Today, as it is to be read. */
  readonly date: string
  /** How the chain is arranged; in time when absent. */
  readonly arrangement?: Arrangement
  /** Ids of the cards to draw (one storyline); all when absent. */
  readonly only?: ReadonlySet<string>
  /** What these cards are, under the title: a part must not be taken for the whole. */
  readonly partName?: string
  /** In a document, which says the title and the date itself: the picture does not. */
  readonly isInDocument?: boolean
  /** False to leave the legend out. */
  readonly hasLegend?: boolean
  /** The story of the chain in words, under the drawing. */
  readonly account?: readonly AccountPart[]
}

/** A piece of the account in words: a title, then paragraphs. */
export type AccountPart = { readonly title: string; readonly paragraphs: readonly string[] }
