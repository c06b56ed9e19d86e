/** The order in which the story is told, and where dates disagree with it. */
import { boundsOf } from '../time/edtf.ts'
import { readingsOf } from '../time/order.ts'
import type { Id } from './ids.ts'
import { inOrder, rankAtEnd, rankBefore } from './rank.ts'
import type { Effect, KeyEvent, Project, When } from './records.ts'

const told = new WeakMap<object, KeyEvent[]>()

/** The events in the order of their ranks. The list is kept for the table: do not change it. */
export function eventsInOrder(project: Project): KeyEvent[] {
  let events = told.get(project.events)
  if (!events) {
    events = inOrder(project.events)
    told.set(project.events, events)
  }
  return events
}

/** The effects in the order of their ranks. */
export function effectsInOrder(project: Project): Effect[] {
  return inOrder(project.effects)
}

/** An event whose date disagrees with the place where it is told. */
export type Contradiction = {
  readonly eventId: Id
  /** An event on the wrong side of it: told before but surely later, or told after but surely earlier. */
  readonly againstId: Id
}

type Span = { readonly soonest: string | null; readonly latest: string | null }

const OPEN: Span = { soonest: null, latest: null }
const known = new WeakMap<When, Span>()

/**
 * Lists the events whose date contradicts their rank, in the order told. Only what is sure counts: a
 * vague, open, two-fold or missing date contradicts nothing it could agree with. When one event
 * stands at the wrong place among many, it is named and not the others: the event that disagrees
 * with most others is taken out first (the later told when equal), until all the rest agree.
 */
export function contradictions(project: Project): Contradiction[] {
  const events = eventsInOrder(project)
  const spans = events.map(({ id, when }) => ({ id, ...spanOf(when) }))
  const against = new Map<Id, Set<Id>>(spans.map(({ id }) => [id, new Set()]))
  let lastSoonest = ''
  spans.forEach((later, index) => {
    // Most events come after all those told before them: there is then nothing to compare.
    const mayDisagree = later.latest !== null && later.latest < lastSoonest
    if (later.soonest !== null && later.soonest > lastSoonest) lastSoonest = later.soonest
    if (!mayDisagree) return
    for (const earlier of spans.slice(0, index)) {
      if (!isSurelyBefore(later, earlier)) continue
      against.get(later.id)?.add(earlier.id)
      against.get(earlier.id)?.add(later.id)
    }
  })
  const found = new Map<Id, Id>()
  for (;;) {
    let worst: Id | null = null
    let most = 1
    for (const [id, others] of against) {
      if (others.size >= most) {
        worst = id
        most = others.size
      }
    }
    if (worst === null) break
    const others = against.get(worst) as Set<Id>
    found.set(worst, [...others][0] as Id)
    for (const id of others) against.get(id)?.delete(worst)
    against.delete(worst)
  }
  return events.flatMap(({ id }) => {
    const againstId = found.get(id)
    return againstId === undefined ? [] : [{ eventId: id, againstId }]
  })
}

/** Records are never changed in place, so the span of a date is read once: it is asked at each edit. */
function spanOf(when: When): Span {
  if (when.edtf === null) return OPEN
  let span = known.get(when)
  if (!span) {
    span = readSpan(when.edtf)
    known.set(when, span)
  }
  return span
}

/** The soonest and the latest day a date may touch, under every reading of it; null where open. */
function readSpan(edtf: string): Span {
  const bounds = readingsOf(edtf).map(boundsOf)
  return {
    soonest: extreme(
      bounds.map(({ earliest }) => earliest),
      (a, b) => a < b,
    ),
    latest: extreme(
      bounds.map((each) => each.latest),
      (a, b) => a > b,
    ),
  }
}

/** The day further than all the others, or null when there is none or one of them is open. */
function extreme(
  days: readonly (string | null)[],
  isFurther: (a: string, b: string) => boolean,
): string | null {
  return days.reduce(
    (found, day) => (found === null || day === null ? null : isFurther(day, found) ? day : found),
    days[0] ?? null,
  )
}

function isSurelyBefore(a: Span, b: Span): boolean {
  return a.latest !== null && b.soonest !== null && a.latest < b.soonest
}

/**
 * The id of the event before which an event should be told for its date to agree with the order
 * (null: at the end). It goes no further than needed, and stays where its date contradicts nothing;
 * when the others disagree among themselves, it goes before the first that is surely later.
 */
export function beforeWhichByDate(project: Project, id: Id): Id | null {
  const story = eventsInOrder(project)
  const place = story.findIndex((event) => event.id === id)
  const event = story[place]
  if (!event) return null
  const others = story.filter((other) => other !== event)
  const span = spanOf(event.when)
  const spans = others.map(({ when }) => spanOf(when))
  const later = spans.findIndex((other) => isSurelyBefore(span, other))
  const firstLater = later === -1 ? others.length : later
  const afterEarlier = spans.findLastIndex((other) => isSurelyBefore(other, span)) + 1
  return others[Math.min(Math.max(place, afterEarlier), firstLater)]?.id ?? null
}

/**
 * A rank for a new event of that date: just before the first that comes later, else at the end. A date
 * of two readings is taken here in its usual one: it has to be told somewhere, and accuses nobody.
 */
export function rankForDate(project: Project, when: When): string {
  const events = eventsInOrder(project)
  const { latest } = boundsOf(when.edtf)
  const next =
    latest === null
      ? undefined
      : events.find((other) => (boundsOf(other.when.edtf).earliest ?? '') > latest)
  return next ? rankBefore(events, next) : rankAtEnd(project.events)
}
