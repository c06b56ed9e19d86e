/**
 * The working model of a chain while it is laid out: cards and wires that know one another, and
 * whose places are filled in step by step (columns, rows, routes, tracks). It never leaves `layout`.
 */
import { goesBackInTime, linksInCycles } from '../domain/analysis/chain.ts'
import { effectsInOrder, eventsInOrder } from '../domain/project/order.ts'
import type { KeyEvent, Project } from '../domain/project/records.ts'
import { boundsOfWhen } from './whenBounds.ts'

export type Lane = 1 | 2 | 3 | 'context'

/** What columns stand for: the order told, or how many steps led to a card at most. */
export type Arrangement = 'time' | 'depth'

/**
 * `rank`: position in the story, 0 first. `depth`: columns of their own for each; all 0 in time.
 * `x` and `y` are the top left corner, in pixels.
 */
export type Card = {
  readonly id: string
  readonly kind: 'event' | 'effect'
  readonly rank: number
  readonly lane: Lane | null
  readonly year: string | null
  readonly place: { readonly x: number; readonly y: number } | null
  depth: number
  readonly leaving: Wire[]
  readonly arriving: Wire[]
  column: number
  /** Row counted from the top of the drawing, all lanes together; effects have none (-1). */
  row: number
  slot: number
  x: number
  y: number
  width: number
  height: number
}

/** A link between two cards. `routeY`: height of its horizontal run, null when it needs none. */
export type Wire = {
  readonly id: string
  readonly number: number
  readonly label: string
  readonly isHindering: boolean
  readonly from: Card
  readonly to: Card
  readonly isBackward: boolean
  slot: number
  routeY: number | null
  sourceY: number
  targetY: number
}

export type Chain = {
  /** In the order in which they are drawn from left to right. */
  readonly events: Card[]
  readonly effects: Card[]
  readonly wires: Wire[]
  readonly lanes: Lane[]
}

export type FunctionOf = (outcomeId: string) => 1 | 2 | 3 | null

/** Whether a wire joins a card placed by hand, and so does not keep to the grid. */
export function isFree({ from, to }: Wire): boolean {
  return from.place !== null || to.place !== null
}

/**
 * Reads cards and wires from a project. Links whose ends are missing are left out. By depth, dates
 * and places put by hand do not count: they speak of the drawing in time.
 */
export function readChain(
  project: Project,
  functionOf: FunctionOf,
  arrangement: Arrangement,
): Chain {
  const isInTime = arrangement === 'time'
  const cards = new Map<string, Card>()
  const add = (id: string, facts: Pick<Card, 'kind' | 'lane' | 'year'>): Card => {
    const place = (isInTime ? project.places[id] : null) ?? null
    const blank = { depth: 0, column: 0, row: -1, slot: 0, x: 0, y: 0, width: 0, height: 0 }
    const card = { id, rank: cards.size, place, ...facts, ...blank, leaving: [], arriving: [] }
    cards.set(id, card)
    return card
  }
  const events = eventsInOrder(project).map((event) =>
    add(event.id, {
      kind: 'event',
      lane: laneOf(event, functionOf),
      year: isInTime ? yearOf(event) : null,
    }),
  )
  const effects = effectsInOrder(project).map(({ id }) =>
    add(id, { kind: 'effect', lane: null, year: null }),
  )

  const wires: Wire[] = []
  let circles: ReadonlySet<string> | null = null
  const links = Object.values(project.links).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id, label, kind, fromId, toId } of links) {
    const from = cards.get(fromId)
    const to = cards.get(toId)
    if (!from || !to) continue
    // Against the order told, a link still runs to the right unless dates or a circle forbid it.
    const isAgainstOrder = from.rank >= to.rank
    if (isAgainstOrder) circles ??= linksInCycles(project)
    const isBackward =
      from.kind === 'effect' ||
      (isAgainstOrder &&
        (from === to ||
          circles?.has(id) === true ||
          (isInTime && goesBackInTime(project, fromId, toId))))
    const wire = {
      id,
      number: wires.length,
      label,
      isHindering: kind === 'hinders',
      from,
      to,
      isBackward,
      slot: -1,
      routeY: null,
      sourceY: 0,
      targetY: 0,
    }
    from.leaving.push(wire)
    to.arriving.push(wire)
    wires.push(wire)
  }
  const hasContext = events.some(({ lane }) => lane === 'context')
  const lanes: Lane[] = hasContext ? [1, 2, 3, 'context'] : [1, 2, 3]
  const causesFirst = toldCausesFirst(events)
  return { events: isInTime ? causesFirst : byDepth(causesFirst), effects, wires, lanes }
}

/** The function of the first outcome that has one; an outcome still hesitated over comes after. */
function laneOf(event: KeyEvent, functionOf: FunctionOf): Lane {
  const outcomes = [
    ...event.outcomes.filter(({ tentative }) => !tentative),
    ...event.outcomes.filter(({ tentative }) => tentative),
  ]
  for (const { outcomeId } of outcomes) {
    const lane = functionOf(outcomeId)
    if (lane !== null) return lane
  }
  return 'context'
}

/**
 * The year as said: winter 2020 begins in December 2019, and « around 2021 » may be 2020, but both
 * are told under the year they name. Without a named year (a decade), the first one possible.
 */
function yearOf({ when }: KeyEvent): string | null {
  const named = /\d{4}/.exec(when.edtf ?? '')
  if (named) return named[0]
  const { earliest, latest } = boundsOfWhen(when)
  return (earliest ?? latest)?.slice(0, -6) ?? null
}

/** The events in the order told, except that each is drawn after the causes it is linked to. */
function toldCausesFirst(events: readonly Card[]): Card[] {
  const ordered = new Set<Card>()
  for (const event of events) {
    const path = [{ card: event, next: 0 }]
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const wire = step.card.arriving[step.next]
      step.next += 1
      if (!wire) {
        ordered.add(step.card)
        path.pop()
      } else if (!wire.isBackward && wire.from.kind === 'event' && !ordered.has(wire.from)) {
        path.push({ card: wire.from, next: 0 })
      }
    }
  }
  return [...ordered]
}

/** Gives each event its depth, the length of the longest way that led to it, and sorts by it. */
function byDepth(causesFirst: readonly Card[]): Card[] {
  for (const card of causesFirst) {
    for (const { from, isBackward } of card.arriving) {
      if (!isBackward) card.depth = Math.max(card.depth, from.depth + 1)
    }
  }
  return causesFirst.toSorted((a, b) => a.depth - b.depth || a.rank - b.rank)
}
