/** What the report to hand over says besides the project's own words. */
import type { Provenance } from '../repertoire/inProject.ts'

/** The parts of the report, in the order in which the app tells them. */
export const PART_IDS = [
  'cover',
  'context',
  'people',
  'timeline',
  'chain',
  'effects',
  'portrait',
  'lessons',
  'actions',
  'next',
  'sources',
  'method',
] as const
export type PartId = (typeof PART_IDS)[number]

/** How much a project or a part of it holds. */
type Counts = {
  readonly events: number
  readonly effects: number
  readonly links: number
  readonly actors: number
}

type NamedTable = { readonly caption: string; readonly head: readonly string[] }

export type ReportWords = {
  readonly parts: Readonly<Record<PartId, string>>
  /** What kind of document it is, on its cover. */
  readonly kind: string
  readonly untitled: string
  /** For an event or an effect. */
  readonly untitledCard: string
  /** An outcome with its number; null when it has none. */
  readonly outcomeNumbers: (numbers: readonly number[]) => string
  readonly outcome: (number: number | null, label: string) => string
  readonly writtenOn: (date: string) => string
  /** Told on the cover of a report whose names are hidden. */
  readonly nameless: string
  /** What joins an actor to an event. */
  readonly takesPart: string
  readonly figure: (number: number, caption: string) => string
  readonly table: (number: number, caption: string) => string
  readonly contents: string
  readonly counted: (counts: Counts) => string
  readonly facts: {
    readonly caption: string
    readonly head: readonly [string, string]
    readonly territory: string
    readonly period: string
    readonly use: string
  }
  readonly people: {
    readonly actorsCaption: string
    readonly actorsHead: readonly [string, string, string, string, string]
    readonly sessionsCaption: string
    readonly sessionsHead: readonly [string, string, string, string]
    readonly told: (actors: number, sessions: number) => string
    readonly none: string
  }
  readonly timeline: {
    readonly told: (events: number, undated: number) => string
    /** `first` and `last` are moments in words. */
    readonly from: (first: string, last: string) => string
    readonly none: string
    readonly figure: string
    /** For those who cannot see the picture. */
    readonly alt: (events: number) => string
    readonly caption: string
    readonly head: readonly [string, string, string, string, string, string]
    readonly setback: string
    readonly hesitating: string
    readonly viewsCaption: string
    readonly viewsHead: readonly [string, string, string]
  }
  readonly chain: {
    readonly told: (links: number, effects: number) => string
    readonly off: (count: number) => string
    readonly none: string
    readonly figure: string
    readonly alt: (counts: Counts) => string
    readonly caption: string
    readonly head: readonly [string, string, string, string, string]
  }
  readonly effects: {
    readonly told: (count: number) => string
    readonly none: string
    readonly figure: (effect: string) => string
    /** Of a long storyline. */
    readonly figureInPart: (effect: string, shown: number, whole: number) => string
    /** Said of a link that stands for events that are not shown. */
    readonly through: string
    readonly alt: (effect: string, events: number) => string
    readonly factsCaption: (effect: string) => string
    readonly status: string
    readonly when: string
  }
  readonly portrait: {
    readonly told: (classified: number, events: number) => string
    readonly none: string
    readonly periodsCaption: string
    readonly period: string
  }
  readonly lessons: {
    readonly told: (count: number) => string
    readonly none: string
    readonly kinds: Readonly<Record<'lesson' | 'lever' | 'brake', string>>
    readonly caption: (kind: string) => string
    readonly head: readonly [string, string, string, string]
    readonly answersCaption: string
    readonly answersHead: readonly [string, string, string]
  }
  readonly actions: {
    readonly told: (count: number) => string
    readonly none: string
    readonly caption: string
    readonly head: readonly [string, string, string, string, string]
    readonly states: Readonly<Record<'toDo' | 'underWay' | 'done' | 'dropped', string>>
  }
  readonly next: {
    readonly told: (strategy: string, meaning: string) => string
    readonly none: string
    readonly stages: NamedTable
    readonly obstacles: NamedTable
    readonly resources: NamedTable
  }
  readonly sources: {
    readonly told: (count: number) => string
    readonly none: string
    readonly caption: string
    readonly head: readonly [string, string, string]
  }
  /** For spreadsheets. */
  readonly sheets: {
    readonly number: string
    /** After the date as said: in EDTF, its first day possible, its last. */
    readonly bounds: readonly [string, string, string]
    /** At most 31 letters, none of []:*?/\. */
    readonly names: Readonly<
      Record<
        | 'events'
        | 'effects'
        | 'links'
        | 'actors'
        | 'outcomes'
        | 'details'
        | 'views'
        | 'sources'
        | 'workSessions'
        | 'lessons'
        | 'actions'
        | 'maturityStages'
        | 'obstacles'
        | 'resources'
        | 'ratings',
        string
      >
    >
  }
  readonly method: {
    /** Paragraphs. */
    readonly how: readonly string[]
    readonly provenanceCaption: string
    readonly provenanceHead: readonly [string, string, string, string]
    readonly provenances: Readonly<Record<Provenance, string>>
    /** Said under a repertoire some labels of which are reconstructed. */
    readonly notOfficial: string
  }
}
