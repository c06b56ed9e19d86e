/** What a group draws from its story: schemas, as in `records.ts`, where they are put together. */
import * as v from 'valibot'

import { both, count, id, rankOrNone, text, view, when } from './fields.ts'

/** Ids of the events, effects, links or outcomes that support it. What is gone does no harm. */
const evidenceIds = v.array(id)

export const lesson = v.strictObject({
  id,
  kind: v.picklist(['lesson', 'lever', 'brake']),
  text,
  theme: text,
  timesNamed: count,
  evidenceIds,
  views: v.array(view),
})

export const action = v.strictObject({
  id,
  what: text,
  who: text,
  when,
  state: v.picklist(['toDo', 'underWay', 'done', 'dropped']),
  outcomeId: v.nullable(id),
  effectId: v.nullable(id),
  /** The planned event that this action became in the story. */
  eventId: v.nullable(id),
  evidenceIds,
})

export const answer = v.strictObject({ id, questionId: id, text, evidenceIds })

/**
 * What the project says itself of a question of the grid: one of the app's (its id is then the app's),
 * said otherwise or left out, or one that it adds. An empty text leaves it to the app.
 */
export const question = v.strictObject({
  id,
  column: v.picklist(['learn', 'reinvest', 'specific']),
  /** The outcome it is about; null when it bears on the whole chain. */
  outcomeId: v.nullable(id),
  /** Whether one asks it looking back, looking ahead, or both. */
  use: v.picklist(['retrospective', 'prospective', 'both']),
  /** Its place among those that the project adds. */
  rank: rankOrNone,
  text: both,
  isHidden: v.boolean(),
})

const score = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)))
/** A group's rating, 0 to 10, of an outcome (the wheel) or of an event. */
export const rating = v.strictObject({
  id,
  subjectId: id,
  group: text,
  now: score,
  wanted: score,
  workSessionId: v.nullable(id),
})

/** A stage of maturity that the project reached, and when; see docs/decisions/0028. */
export const maturityStage = v.strictObject({
  id,
  stage: v.picklist(['1a', '1b', '1c', '1d', '2a', '2b', '2c', '3a', '3b', '3c']),
  when,
  note: text,
  evidenceIds,
})

export const obstacle = v.strictObject({
  id,
  text,
  state: v.picklist(['persisting', 'overcome']),
  /** How it was overcome, or what was tried. */
  how: text,
  evidenceIds,
})

/** What the project needs to go on; `when` is since when, or by when. */
export const resource = v.strictObject({
  id,
  text,
  kind: v.picklist(['money', 'people', 'place', 'equipment', 'knowledge', 'support', 'other']),
  state: v.picklist(['sought', 'promised', 'obtained', 'refused', 'lost']),
  when,
  evidenceIds,
})
