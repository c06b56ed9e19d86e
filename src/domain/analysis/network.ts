/** The network over time: who joins, who leaves, how closely each works with the others. Neutral facts. */
import type { Id } from '../project/ids.ts'
import type { Actor, Project } from '../project/records.ts'
import { recordOf } from '../project/tables.ts'
import { type Bounds, boundsOf } from '../time/edtf.ts'

/** The continuum of collaboration (Himmelman, 2002), trust growing along it. */
export const LEVELS = ['communication', 'cooperation', 'coordination', 'collaboration'] as const
export type Level = (typeof LEVELS)[number]

const NON_HUMAN: readonly Actor['kind'][] = [
  'knowledge',
  'report',
  'rule',
  'programme',
  'technology',
  'funding',
]

/** True for people and groups; false for knowledge, reports, rules, programmes, technologies and funding. */
export function isHuman({ kind }: Pick<Actor, 'kind'>): boolean {
  return !NON_HUMAN.includes(kind)
}

/** When an actor was there, in days ('YYYY-MM-DD'); null on a side where nothing is known. */
export type Presence = {
  readonly actor: Actor
  readonly joins: Bounds | null
  /** True when nobody said when it joined: it is there from the first event where it takes part. */
  readonly isJoinSupposed: boolean
  /** Null when nobody said that it left. */
  readonly leaves: Bounds | null
}

/** The presence of every actor, those who joined first before the others, those never situated at the end. */
export function presencesOf(project: Project): Presence[] {
  const firsts = firstEventsOf(project)
  const presences = Object.values(project.actors).map((actor): Presence => {
    const said = momentOf(project, actor.joins)
    return {
      actor,
      joins: said ?? firsts.get(actor.id) ?? null,
      isJoinSupposed: said === null && firsts.has(actor.id),
      leaves: momentOf(project, actor.leaves),
    }
  })
  const startOf = ({ joins, leaves }: Presence) =>
    joins?.earliest ?? joins?.latest ?? leaves?.earliest ?? leaves?.latest ?? '9999'
  return presences.toSorted((a, b) => {
    const [one, other] = [startOf(a), startOf(b)]
    return one < other ? -1 : one > other ? 1 : a.actor.name.localeCompare(b.actor.name)
  })
}

/** What was said of a passage: its own moment, or else that of its event. */
function momentOf(project: Project, { when, eventId }: Actor['joins']): Bounds | null {
  const own = known(when.edtf)
  if (own !== null || eventId === null) return own
  return known(recordOf(project, 'events', eventId)?.when.edtf ?? null)
}

function known(edtf: string | null): Bounds | null {
  const bounds = boundsOf(edtf)
  return bounds.earliest === null && bounds.latest === null ? null : bounds
}

/** The moment of the first event, in time, in which each actor takes part. */
function firstEventsOf(project: Project): Map<Id, Bounds> {
  const firsts = new Map<Id, Bounds>()
  const startOf = ({ earliest, latest }: Bounds) => earliest ?? latest ?? ''
  for (const { actorIds, when, status } of Object.values(project.events)) {
    const bounds = known(when.edtf)
    if (bounds === null || status === 'abandoned') continue
    for (const id of actorIds) {
      const first = firsts.get(id)
      if (!first || startOf(bounds) < startOf(first)) firsts.set(id, bounds)
    }
  }
  return firsts
}

/** A level that an actor was at, from one day to another. */
export type LevelSpan = { readonly level: Level; readonly from: string; readonly to: string | null }

/**
 * The levels of an actor in time. Each lasts until the next begins, or as long as was said; the last,
 * when its end is open, has none. What has no date is left out.
 */
export function levelSpans({ collaboration }: Actor): LevelSpan[] {
  const dated = collaboration
    .flatMap(({ level, when }) => {
      const { earliest, latest } = boundsOf(when.edtf)
      const from = earliest ?? latest
      return from === null ? [] : [{ level, from, to: latest }]
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return dated.map((span, at) => {
    const next = dated[at + 1]?.from
    const isCut = next !== undefined && (span.to === null || next < span.to)
    return isCut ? { ...span, to: next } : span
  })
}

/** The last level said of an actor, in time, and failing dates in the order said; null without any. */
export function lastLevel(actor: Actor): Level | null {
  return levelSpans(actor).at(-1)?.level ?? actor.collaboration.at(-1)?.level ?? null
}

/** How many actors are at each level last, and how many were there at some time. */
export function levelCounts(
  actors: readonly Actor[],
): Record<Level, { readonly last: number; readonly ever: number }> {
  const counts = (level: Level) => ({
    last: actors.filter((actor) => lastLevel(actor) === level).length,
    ever: actors.filter(({ collaboration }) => collaboration.some((each) => each.level === level))
      .length,
  })
  return {
    communication: counts('communication'),
    cooperation: counts('cooperation'),
    coordination: counts('coordination'),
    collaboration: counts('collaboration'),
  }
}

/** For each actor, how many events where it takes part show each outcome; those abandoned are left out. */
export function actorOutcomes(project: Project): Map<Id, Map<Id, number>> {
  const counts = new Map<Id, Map<Id, number>>()
  for (const { actorIds, outcomes, status } of Object.values(project.events)) {
    if (status === 'abandoned') continue
    for (const actorId of new Set(actorIds)) {
      const own = counts.get(actorId) ?? new Map<Id, number>()
      counts.set(actorId, own)
      for (const id of new Set(outcomes.map(({ outcomeId }) => outcomeId))) {
        own.set(id, (own.get(id) ?? 0) + 1)
      }
    }
  }
  return counts
}
