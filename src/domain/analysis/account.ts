/**
 * The account of a chain: in what order its events are told, what joins each to those told before, and
 * what is left out. No words here: they are in `content/accounts`.
 *
 * An event is told once all that leads to it has been, and right after one that leads to it when that can
 * be: so each branch is told to its end, and causes come first. A long chain is told by its key events;
 * what is passed over is counted.
 */
import type { Id } from '../project/ids.ts'
import { eventsInOrder } from '../project/order.ts'
import type { Effect, KeyEvent, Link, Project } from '../project/records.ts'
import { recordOf } from '../project/tables.ts'
import { storylineOf } from './chain.ts'

/** What leads to a card from an event told before it. */
export type Arrival = {
  readonly fromId: Id
  /** Null when they are joined only through events that are not told. */
  readonly link: Link | null
}

export type AccountStep = {
  readonly event: KeyEvent
  /** The event told just before comes first. */
  readonly arrivals: readonly Arrival[]
  /** Links from it to what was told before: they close a circle. */
  readonly returns: readonly Link[]
  /** The actors met here first, at most `MOST_ACTORS`, and how many more. */
  readonly actorIds: readonly Id[]
  readonly moreActors: number
}

export type ChainAccount = {
  readonly effect: Effect
  readonly steps: readonly AccountStep[]
  readonly arrivals: readonly Arrival[]
  /** How many of the chain are not told. */
  readonly untold: { readonly events: number; readonly links: number; readonly actors: number }
}

/** Events told; of a longer chain, those are the key ones. */
export const MOST_EVENTS = 15
/** Actors named at once. */
export const MOST_ACTORS = 4

/** The account of an effect's chain. */
export function accountOf(project: Project, effect: Effect): ChainAccount {
  const { cardIds, linkIds } = storylineOf(project, effect.id)
  const events = eventsInOrder(project).filter(({ id }) => cardIds.has(id))
  const links = sorted(project.links).filter(({ id }) => linkIds.has(id))
  const told = new Set(keyEvents(events, links, effect.id).map(({ id }) => id))
  const arriving = arrivals(links, told, effect.id)
  const order = inTellingOrder(
    events.filter(({ id }) => told.has(id)),
    arriving,
  )
  const place = new Map(order.map(({ id }, at) => [id, at]))
  place.set(effect.id, order.length)
  const before = (id: Id, at: number) =>
    (arriving.get(id) ?? [])
      .filter(({ fromId }) => (place.get(fromId) ?? Infinity) < at)
      .toSorted((a, b) => Number(isPrevious(b, at, place)) - Number(isPrevious(a, at, place)))
  const met = new Set<Id>()
  const steps = order.map((event, at): AccountStep => {
    const returns = links.filter(
      ({ fromId, toId }) => fromId === event.id && (place.get(toId) ?? Infinity) <= at,
    )
    const known = event.actorIds.filter((id) => recordOf(project, 'actors', id))
    const actorIds = [...new Set(known)].filter((id) => !met.has(id))
    const named = actorIds.slice(0, MOST_ACTORS)
    for (const id of named) met.add(id)
    const moreActors = actorIds.length - named.length
    return { event, arrivals: before(event.id, at), returns, actorIds: named, moreActors }
  })
  return {
    effect,
    steps,
    arrivals: before(effect.id, order.length),
    untold: {
      events: events.length - order.length,
      links: links.filter(({ fromId, toId }) => !place.has(fromId) || !place.has(toId)).length,
      actors: unmet(project, events, told).size,
    },
  }
}

/** The actors of the events that are not told, less those of the events that are. */
function unmet(project: Project, events: readonly KeyEvent[], told: ReadonlySet<Id>): Set<Id> {
  const ids = events.flatMap(({ id, actorIds }) => (told.has(id) ? [] : actorIds))
  const known = new Set(events.flatMap(({ id, actorIds }) => (told.has(id) ? actorIds : [])))
  return new Set(ids.filter((id) => !known.has(id) && recordOf(project, 'actors', id)))
}

function isPrevious({ fromId }: Arrival, at: number, place: ReadonlyMap<Id, number>): boolean {
  return place.get(fromId) === at - 1
}

/** All the events, or the ones without which a long chain would not be understood, in the order told. */
function keyEvents(
  events: readonly KeyEvent[],
  links: readonly Link[],
  effectId: Id,
): readonly KeyEvent[] {
  if (events.length <= MOST_EVENTS) return events
  const weight = new Map(events.map((event) => [event.id, weightOf(event)]))
  const add = (id: Id, more: number) => weight.set(id, (weight.get(id) ?? 0) + more)
  // A story begins at its beginning, whatever the weight of its first event.
  for (const { id } of events.slice(0, 1)) add(id, 3)
  for (const { fromId, toId, kind, why, views } of links) {
    const more = (why === '' ? 0 : 1) + (views.length > 0 ? 1 : 0)
    add(fromId, 1 + more + (kind === 'hinders' ? 3 : 0) + (toId === effectId ? 4 : 0))
    if (toId !== effectId) add(toId, 1 + more)
  }
  const kept = new Set(
    events
      .toSorted((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0))
      .slice(0, MOST_EVENTS),
  )
  return events.filter((event) => kept.has(event))
}

/** Votes of the room weigh, but ten of them no more than five. */
function weightOf({ polarity, outcomes, views, importance }: KeyEvent): number {
  return (
    (polarity === 'setback' ? 3 : 0) +
    (outcomes.length > 0 ? 1 : 0) +
    (views.length > 0 ? 2 : 0) +
    Math.min(importance, 5)
  )
}

/** For each card told, what leads to it: told events linked to it, or else those nearest upstream. */
function arrivals(
  links: readonly Link[],
  told: ReadonlySet<Id>,
  effectId: Id,
): Map<Id, readonly Arrival[]> {
  const byEnd = new Map<Id, Link[]>()
  for (const link of links) byEnd.set(link.toId, [...(byEnd.get(link.toId) ?? []), link])
  return new Map(
    [...told, effectId].map((id) => {
      const direct = (byEnd.get(id) ?? []).filter((link) => told.has(link.fromId))
      const arrived = direct.map((link): Arrival => ({ fromId: link.fromId, link }))
      return [id, arrived.length > 0 ? arrived : nearest(id, byEnd, told)]
    }),
  )
}

function nearest(id: Id, byEnd: ReadonlyMap<Id, Link[]>, told: ReadonlySet<Id>): Arrival[] {
  const seen = new Set<Id>([id])
  const found: Arrival[] = []
  // A Set visits what is added while it is walked: the nearest first, each card once.
  for (const each of seen) {
    for (const { fromId } of byEnd.get(each) ?? []) {
      if (seen.has(fromId)) continue
      if (told.has(fromId)) found.push({ fromId, link: null })
      else seen.add(fromId)
    }
  }
  return found.filter((each, at) => found.findIndex(({ fromId }) => fromId === each.fromId) === at)
}

function inTellingOrder(
  events: readonly KeyEvent[],
  arriving: ReadonlyMap<Id, readonly Arrival[]>,
): KeyEvent[] {
  const told = new Set<Id>()
  const order: KeyEvent[] = []
  const left = new Set(events)
  while (left.size > 0) {
    const last = order.at(-1)?.id
    const isReady = ({ id }: KeyEvent) =>
      (arriving.get(id) ?? []).every(({ fromId }) => told.has(fromId) || fromId === id)
    const ready = [...left].filter(isReady)
    const follows = ({ id }: KeyEvent) => arriving.get(id)?.some(({ fromId }) => fromId === last)
    // In a circle nothing is ready: the story then goes on in the order told.
    const next = ready.find(follows) ?? ready[0] ?? [...left][0]
    if (!next) break
    left.delete(next)
    told.add(next.id)
    order.push(next)
  }
  return order
}

/**
 * The facts that an account tells or counts: two chains that are told alike have the same, whatever the
 * language. A place on the screen, a note, a source change nothing.
 */
export function factsOf(project: Project, { effect, steps }: ChainAccount): object {
  const { cardIds, linkIds } = storylineOf(project, effect.id)
  const { description, resource, where, forWhom, status, views } = effect
  return {
    effect: { ...said(effect), description, resource, where, forWhom, status, views },
    order: steps.map(({ event }) => event.id),
    events: sorted(project.events)
      .filter(({ id }) => cardIds.has(id))
      .map((event) => ({
        ...said(event),
        status: event.status,
        polarity: event.polarity,
        outcomes: event.outcomes,
        labels: event.outcomes.map(({ outcomeId }) => {
          return recordOf(project, 'outcomes', outcomeId)?.label ?? null
        }),
        actors: event.actorIds.map((id) => recordOf(project, 'actors', id)?.name ?? null),
        views: event.views,
      })),
    links: sorted(project.links)
      .filter(({ id }) => linkIds.has(id))
      .map(({ sources: _unsaid, ...link }) => link),
  }
}

function said({ id, title, translatedTitle, when }: KeyEvent | Effect): object {
  return { id, title, translatedTitle, when }
}

/** By id: the order in which a table was filled says nothing. */
function sorted<R extends { readonly id: Id }>(table: Readonly<Record<Id, R>>): R[] {
  return Object.values(table).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
