/**
 * What a project is made of.
 *
 * A project is plain JSON: a few facts about itself (`info`) and one table per kind of record, keyed
 * by id. Every field of every record is always there (an empty text, an empty list or `null` when it
 * says nothing), so that two projects can be compared field by field, and a file has one way only of
 * being written. The schemas are the single source: the TypeScript types are read from them, and so
 * is the JSON Schema published in docs/.
 *
 * Time is never a `Date`: see `domain/time`. Places on screen live in `places`, apart from meaning.
 */
import * as v from 'valibot'

import { both, count, id, rank, rankOrNone, source, text, view, when, written } from './fields.ts'
import * as learning from './learningRecords.ts'

/** The title and description in the language that the project is not written in, when someone gave them. */
const translation = { translatedTitle: text, translatedDescription: text }

/** `tentative`: the group hesitates over this outcome; the why is its argument. */
const eventOutcome = v.strictObject({ outcomeId: id, why: text, tentative: v.boolean() })

const event = v.strictObject({
  id,
  title: text,
  when,
  /** Fractional index: events are told in the order of their ranks, ties by id. */
  rank,
  status: v.picklist(['planned', 'happened', 'unplanned', 'abandoned']),
  polarity: v.picklist(['advance', 'neutral', 'setback']),
  outcomes: v.array(eventOutcome),
  /** True when the group decided that the event is context: no outcome, and nothing left to classify. */
  isContext: v.boolean(),
  description: text,
  ...translation,
  actorIds: v.array(id),
  sources: v.array(source),
  views: v.array(view),
  /** Votes of the room. */
  importance: count,
  workSessionId: v.nullable(id),
})

const effect = v.strictObject({
  id,
  title: text,
  when,
  rank,
  status: v.picklist(['observed', 'expected']),
  description: text,
  ...translation,
  /** The resource or living condition that changed. */
  resource: text,
  where: text,
  forWhom: text,
  sources: v.array(source),
  views: v.array(view),
})

const link = v.strictObject({
  id,
  /** An event. */
  fromId: id,
  /** An event or an effect. */
  toId: id,
  kind: v.picklist(['leadsTo', 'hinders']),
  label: text,
  why: text,
  confidence: v.picklist(['sure', 'likely', 'toDiscuss']),
  sources: v.array(source),
  views: v.array(view),
})

/** When an actor joins or leaves: a moment, an event, both or neither. */
const passage = v.strictObject({ when, eventId: v.nullable(id) })

const actor = v.strictObject({
  id,
  name: text,
  kind: v.picklist([
    'community',
    'institution',
    'elected',
    'citizens',
    'business',
    'funder',
    'knowledge',
    'report',
    'rule',
    'programme',
    'technology',
    'funding',
  ]),
  role: v.picklist(['none', 'spokesperson', 'mediator', 'intermediary']),
  joins: passage,
  leaves: passage,
  /** Levels of the continuum of collaboration (Himmelman, 2002) over time. */
  collaboration: v.array(
    v.strictObject({
      when,
      level: v.picklist(['communication', 'cooperation', 'coordination', 'collaboration']),
    }),
  ),
})

const workSession = v.strictObject({
  id,
  title: text,
  when,
  place: text,
  participants: v.array(text),
  notes: text,
})

/**
 * What the project says itself of an outcome: one of the repertoire, told in its own words, or one that
 * it adds. An empty text and a null keep what the repertoire says.
 */
const outcome = v.strictObject({
  id,
  networkFunction: v.nullable(v.picklist([1, 2, 3])),
  number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  /** Left out of the table; what events say of it is kept. */
  isHidden: v.boolean(),
  label: both,
  definition: both,
  /** The question that tells whether an event shows this outcome. */
  testQuestion: both,
  /** One a line. */
  examples: both,
  /** The grid: to draw lessons, to put them back into action, about this outcome only. */
  learn: both,
  reinvest: both,
  specific: both,
})

/** The account of a chain as the group wrote it; its id is the effect's. An empty text leaves it to the app. */
const account = v.strictObject({ id, fr: written, en: written })

/** A part of the report as the group wants it; its id is the part's, empty texts leave it to the app. */
const reportPart = v.strictObject({
  id,
  isLeftOut: v.boolean(),
  /** Its place among the parts. */
  rank: rankOrNone,
  fr: written,
  en: written,
})

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(1_000_000))
/** Where a card was put by hand in the chain; its id is the event's or the effect's. Units: pixels at zoom 1. */
const place = v.strictObject({ id, x: coordinate, y: coordinate })

const info = v.strictObject({
  title: text,
  territory: text,
  summary: text,
  /** The language the project is written in; empty when nobody said. Translations are in the other. */
  language: v.picklist(['', 'fr', 'en']),
  translatedTitle: text,
  translatedSummary: text,
  use: v.picklist(['retrospective', 'prospective', 'both']),
  period: when,
  strategy: v.picklist(['', 'handover', 'consolidation', 'dissemination', 'spread']),
  /** Id of the model of concertation the project started from; empty when it started blank. */
  startedFrom: text,
  /** Whose outcomes these are, and where they were published, when they are not the app's repertoire. */
  repertoire: v.strictObject({ name: text, source: text }),
})

const table = <S extends v.GenericSchema>(record: S) => v.record(id, record)

/** Everything a project holds. */
export const projectSchema = v.strictObject({
  id,
  info,
  events: table(event),
  effects: table(effect),
  links: table(link),
  actors: table(actor),
  lessons: table(learning.lesson),
  actions: table(learning.action),
  answers: table(learning.answer),
  questions: table(learning.question),
  ratings: table(learning.rating),
  maturityStages: table(learning.maturityStage),
  obstacles: table(learning.obstacle),
  resources: table(learning.resource),
  workSessions: table(workSession),
  outcomes: table(outcome),
  accounts: table(account),
  reportParts: table(reportPart),
  places: table(place),
})

/** The schemas of an id and of a free text, by which one knows them wherever they stand. */
export const [idSchema, textSchema] = [id, text]

export type Project = v.InferOutput<typeof projectSchema>
export type ProjectInfo = Project['info']
export type When = v.InferOutput<typeof when>
export type Source = v.InferOutput<typeof source>
export type DivergentView = v.InferOutput<typeof view>
export type EventOutcome = v.InferOutput<typeof eventOutcome>
export type KeyEvent = v.InferOutput<typeof event>
export type Effect = v.InferOutput<typeof effect>
export type Link = v.InferOutput<typeof link>
export type Actor = v.InferOutput<typeof actor>
export type Lesson = v.InferOutput<typeof learning.lesson>
export type Action = v.InferOutput<typeof learning.action>
export type Answer = v.InferOutput<typeof learning.answer>
export type OwnQuestion = v.InferOutput<typeof learning.question>
export type Rating = v.InferOutput<typeof learning.rating>
export type MaturityStage = v.InferOutput<typeof learning.maturityStage>
export type Obstacle = v.InferOutput<typeof learning.obstacle>
export type Resource = v.InferOutput<typeof learning.resource>
export type WorkSession = v.InferOutput<typeof workSession>
export type OwnOutcome = v.InferOutput<typeof outcome>
export type Account = v.InferOutput<typeof account>
export type ReportPart = v.InferOutput<typeof reportPart>
export type InBothLanguages = v.InferOutput<typeof both>
export type Place = v.InferOutput<typeof place>

/** The tables of a project, in the order in which a file writes them. */
export const TABLES = [
  'events',
  'effects',
  'links',
  'actors',
  'lessons',
  'actions',
  'answers',
  'questions',
  'ratings',
  'maturityStages',
  'obstacles',
  'resources',
  'workSessions',
  'outcomes',
  'accounts',
  'reportParts',
  'places',
] as const
export type TableName = (typeof TABLES)[number]
export type RecordIn<T extends TableName> = Project[T][string]
