/**
 * Random projects, sound and as nasty as people's files can be: accents, emoji, right-to-left,
 * control characters, texts that look like code, ids that look like numbers, tied ranks, missing and
 * two-fold dates; from nothing at all to a few dozen records in every table.
 */
import fc from 'fast-check'

import type * as r from '../../src/domain/project/records.ts'
import { freshId, outcomeId, questionId, ranks, text, when } from './arbitraryParts.ts'

/** A record as JSON makes them: `fast-check` would now and then give it no prototype. */
export function jsonRecord<R extends object>(fields: {
  [K in keyof R]: fc.Arbitrary<R[K]>
}): fc.Arbitrary<R> {
  const drawn: fc.Arbitrary<unknown> = fc.record(fields, { noNullPrototype: true })
  return drawn as fc.Arbitrary<R>
}

const source = jsonRecord({ text, url: text })
const view = jsonRecord({ by: text, text })
const few = <T>(item: fc.Arbitrary<T>, most = 3) => fc.array(item, { maxLength: most })
const both = jsonRecord({ fr: text, en: text })
const rankOrNone = fc.constantFrom('', 'a0', 'a0V')
const score = fc.option(fc.nat({ max: 10 }))
const among = (ids: readonly string[]) =>
  ids.length === 0 ? fc.constant<string[]>([]) : few(fc.constantFrom(...ids))
const maybe = (ids: readonly string[]) =>
  ids.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...ids))

/** The ids of each table, so that records can refer to one another. */
export type Ids = Readonly<
  Record<
    Exclude<r.TableName, 'outcomes' | 'accounts' | 'reportParts' | 'places'>,
    readonly string[]
  >
>

/** How to draw each kind of record, given what it may refer to. */
export const recordArbitraries = {
  events: (ids: Ids, id: string, rank: string) =>
    jsonRecord<r.KeyEvent>({
      id: fc.constant(id),
      title: text,
      when,
      rank: fc.constant(rank),
      status: fc.constantFrom('planned', 'happened', 'unplanned', 'abandoned'),
      polarity: fc.constantFrom('advance', 'neutral', 'setback'),
      outcomes: fc.uniqueArray(jsonRecord({ outcomeId, why: text, tentative: fc.boolean() }), {
        maxLength: 3,
        selector: (each) => each.outcomeId,
      }),
      isContext: fc.boolean(),
      description: text,
      translatedTitle: text,
      translatedDescription: text,
      actorIds: among(ids.actors),
      sources: few(source),
      views: few(view),
      importance: fc.nat({ max: 1_000_000 }),
      workSessionId: maybe(ids.workSessions),
    }),
  effects: (_ids: Ids, id: string, rank: string) =>
    jsonRecord<r.Effect>({
      id: fc.constant(id),
      title: text,
      when,
      rank: fc.constant(rank),
      status: fc.constantFrom('observed', 'expected'),
      description: text,
      translatedTitle: text,
      translatedDescription: text,
      resource: text,
      where: text,
      forWhom: text,
      sources: few(source),
      views: few(view),
    }),
  links: (ids: Ids, id: string) =>
    jsonRecord<r.Link>({
      id: fc.constant(id),
      fromId: fc.constantFrom(...ids.events),
      toId: fc.constantFrom(...ids.events, ...ids.effects),
      kind: fc.constantFrom('leadsTo', 'hinders'),
      label: text,
      why: text,
      confidence: fc.constantFrom('sure', 'likely', 'toDiscuss'),
      sources: few(source),
      views: few(view),
    }),
  actors: (ids: Ids, id: string) =>
    jsonRecord<r.Actor>({
      id: fc.constant(id),
      name: text,
      kind: fc.constantFrom('community', 'institution', 'elected', 'citizens', 'report', 'rule'),
      role: fc.constantFrom('none', 'spokesperson', 'mediator', 'intermediary'),
      joins: jsonRecord({ when, eventId: maybe(ids.events) }),
      leaves: jsonRecord({ when, eventId: maybe(ids.events) }),
      collaboration: few(
        jsonRecord({
          when,
          level: fc.constantFrom('communication', 'cooperation', 'coordination'),
        }),
      ),
    }),
  lessons: (ids: Ids, id: string) =>
    jsonRecord<r.Lesson>({
      id: fc.constant(id),
      kind: fc.constantFrom('lesson', 'lever', 'brake'),
      text,
      theme: text,
      timesNamed: fc.nat({ max: 50 }),
      evidenceIds: evidence(ids),
      views: few(view),
    }),
  actions: (ids: Ids, id: string) =>
    jsonRecord<r.Action>({
      id: fc.constant(id),
      what: text,
      who: text,
      when,
      state: fc.constantFrom('toDo', 'underWay', 'done', 'dropped'),
      outcomeId: fc.option(outcomeId),
      effectId: maybe(ids.effects),
      eventId: maybe(ids.events),
      evidenceIds: evidence(ids),
    }),
  answers: (ids: Ids, id: string) =>
    jsonRecord<r.Answer>({ id: fc.constant(id), questionId, text, evidenceIds: evidence(ids) }),
  questions: (_ids: Ids, id: string) =>
    jsonRecord<r.OwnQuestion>({
      id: fc.constant(id),
      column: fc.constantFrom('learn', 'reinvest', 'specific'),
      outcomeId: fc.option(outcomeId),
      use: fc.constantFrom('retrospective', 'prospective', 'both'),
      rank: rankOrNone,
      text: both,
      isHidden: fc.boolean(),
    }),
  maturityStages: (ids: Ids, id: string) =>
    jsonRecord<r.MaturityStage>({
      id: fc.constant(id),
      stage: fc.constantFrom('1a', '2b', '3c'),
      when,
      note: text,
      evidenceIds: evidence(ids),
    }),
  obstacles: (ids: Ids, id: string) =>
    jsonRecord<r.Obstacle>({
      id: fc.constant(id),
      text,
      state: fc.constantFrom('persisting', 'overcome'),
      how: text,
      evidenceIds: evidence(ids),
    }),
  resources: (ids: Ids, id: string) =>
    jsonRecord<r.Resource>({
      id: fc.constant(id),
      text,
      kind: fc.constantFrom('money', 'people', 'other'),
      state: fc.constantFrom('sought', 'obtained', 'lost'),
      when,
      evidenceIds: evidence(ids),
    }),
  ratings: (ids: Ids, id: string) =>
    jsonRecord<r.Rating>({
      id: fc.constant(id),
      subjectId: fc.oneof(
        outcomeId,
        ...(ids.events.length > 0 ? [fc.constantFrom(...ids.events)] : []),
      ),
      group: text,
      now: score,
      wanted: score,
      workSessionId: maybe(ids.workSessions),
    }),
  workSessions: (_ids: Ids, id: string) =>
    jsonRecord<r.WorkSession>({
      id: fc.constant(id),
      title: text,
      when,
      place: text,
      participants: few(text),
      notes: text,
    }),
}

function evidence(ids: Ids): fc.Arbitrary<string[]> {
  return few(fc.oneof(outcomeId, ...evidenceSources(ids)))
}

function evidenceSources(ids: Ids): fc.Arbitrary<string>[] {
  const records = [...ids.events, ...ids.effects, ...ids.links]
  return records.length > 0 ? [fc.constantFrom(...records)] : []
}

const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 })

export const info: fc.Arbitrary<r.ProjectInfo> = jsonRecord({
  title: text,
  territory: text,
  summary: text,
  language: fc.constantFrom('', 'fr', 'en'),
  translatedTitle: text,
  translatedSummary: text,
  use: fc.constantFrom('retrospective', 'prospective', 'both'),
  period: when,
  strategy: fc.constantFrom('', 'handover', 'spread'),
  startedFrom: text,
  repertoire: jsonRecord({ name: text, source: text }),
})

/** What a project says itself of an outcome. */
export const ownOutcome = (id: fc.Arbitrary<string>): fc.Arbitrary<r.OwnOutcome> =>
  jsonRecord({
    id,
    networkFunction: fc.option(fc.constantFrom(1, 2, 3)),
    number: fc.option(fc.integer({ min: 1, max: 99 })),
    isHidden: fc.boolean(),
    label: both,
    definition: both,
    testQuestion: both,
    examples: both,
    learn: both,
    reinvest: both,
    specific: both,
  })

/** A text as someone wrote it, and the trace of what it was written from. */
export const written: fc.Arbitrary<r.Account['fr']> = jsonRecord({
  text,
  basis: fc.string({ maxLength: 64 }),
})

export const reportPartId = fc.constantFrom('cover', 'portrait', 'lessons')
const reportPart = jsonRecord<r.ReportPart>({
  id: reportPartId,
  isLeftOut: fc.boolean(),
  rank: rankOrNone,
  fr: written,
  en: written,
})

const NAMES = Object.keys(recordArbitraries) as (keyof Ids)[]

/** Shares ids out among the tables, several of a kind in a row, so that some tables stay empty. */
function idsByTable(most: number): fc.Arbitrary<Ids> {
  return jsonRecord({
    ids: fc.uniqueArray(freshId, { maxLength: most, size: 'max' }),
    tables: fc.array(fc.constantFrom('events', 'events', 'links', ...NAMES), {
      minLength: most,
      maxLength: most,
    }),
  }).map(({ ids, tables }) => {
    const shared = Object.fromEntries(NAMES.map((name) => [name, [] as string[]]))
    ids.forEach((id, at) => shared[tables[at] as string]?.push(id))
    return (shared.events?.length === 0 ? { ...shared, links: [] } : shared) as unknown as Ids
  })
}

/** A sound random project of at most so many records, places and labels aside. */
export function projectOf(most: number): fc.Arbitrary<r.Project> {
  return idsByTable(most).chain((ids) => {
    const table = <T>(name: keyof Ids, draw: (id: string, rank: string) => fc.Arbitrary<T>) =>
      ranks(ids[name].length)
        .chain((drawn) => fc.tuple(...ids[name].map((id, at) => draw(id, drawn[at] as string))))
        .map((records) => Object.fromEntries(records.map((each, at) => [ids[name][at], each])))
    const cards = [...ids.events, ...ids.effects]
    return jsonRecord({
      id: freshId,
      info,
      ...(Object.fromEntries(
        NAMES.map((name) => [
          name,
          table<unknown>(name, (id, rank) => recordArbitraries[name](ids, id, rank)),
        ]),
      ) as Record<keyof Ids, fc.Arbitrary<never>>),
      outcomes: few(ownOutcome(outcomeId)).map(byId),
      accounts: (ids.effects.length === 0
        ? fc.constant([])
        : few(jsonRecord({ id: fc.constantFrom(...ids.effects), fr: written, en: written }))
      ).map(byId),
      reportParts: few(reportPart).map(byId),
      places: (cards.length === 0
        ? fc.constant([])
        : few(jsonRecord({ id: fc.constantFrom(...cards), x: coordinate, y: coordinate }), 6)
      ).map(byId),
    }) as unknown as fc.Arbitrary<r.Project>
  })
}

function byId<R extends { id: string }>(records: readonly R[]): Record<string, R> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}

/** A sound random project: empty, of a few records, or of a few dozen. */
export const project: fc.Arbitrary<r.Project> = fc.oneof(
  { weight: 1, arbitrary: projectOf(1) },
  { weight: 6, arbitrary: projectOf(14) },
  { weight: 2, arbitrary: projectOf(50) },
)
