/**
 * Routes. A link between neighbouring columns needs none: one vertical run in the gap between them.
 * A longer link crosses the columns in between on one horizontal run: through an empty place at the
 * height of its start or of its end when there is one, so that it stays straight, and otherwise
 * through a corridor between two rows. It never runs over a card.
 */
import type { Card, Chain, Wire } from './chainModel.ts'
import { centreOf, columnsCrossed, newTraffic, type Traffic } from './chainTraffic.ts'

/** A strip that runs through the whole drawing: a row of cards, or the blank under one. Pixels. */
export type Strip = {
  readonly top: number
  readonly bottom: number
  /** The row of cards that may stand in it; null for a corridor, which is always free. */
  readonly row: number | null
}

type Run = { readonly y: number; readonly from: number; readonly to: number; readonly wire: Wire }

/** From one run to the next beside it, in pixels. */
export const TRACK = 7
/** Costs, in pixels of vertical detour that they are worth. */
const BEND = 30
/** Lying on another link costs, and more for each column in which they do. */
const crowding = (columns: number): number => (columns === 0 ? 0 : 90 + 20 * columns)
const CROSSING = 22
/** Beyond this many long links, routes are not chosen a second time: it would take too long. */
const MOST_ROUTED_TWICE = 500

/**
 * Gives a `routeY` to each wire that crosses columns; card centres must be known. Returns, for each
 * strip, how many runs pass side by side at most: a strip can then be made high enough for them.
 */
export function assignRoutes({ wires, events }: Chain, strips: readonly Strip[]): number[] {
  const taken = takenPlaces(events, strips)
  const columnCount = wires.reduce(
    (count, { from, to }) => Math.max(count, from.column + 1, to.column + 1),
    0,
  )
  const traffic = newTraffic(columnCount)
  const runs = strips.map((): Run[] => [])
  const long: Wire[] = []
  for (const wire of wires) {
    if (wire.isBackward || wire.to.column - wire.from.column > 1) long.push(wire)
    else traffic.add(wire, null)
  }
  const shortestFirst = long.toSorted((a, b) => spanOf(a) - spanOf(b))
  const surroundings = { strips, tracks: strips.map(tracksIn), taken, traffic, runs }
  const routes = new Map<Wire, Route>()
  const place = (wire: Wire) => {
    const route = bestRoute(wire, surroundings)
    const [from, to] = columnsCrossed(wire)
    wire.routeY = route.y
    routes.set(wire, route)
    traffic.add(wire, route.y)
    runs[route.strip]?.push({ y: route.y, from, to, wire })
  }
  for (const wire of shortestFirst) place(wire)
  if (long.length > MOST_ROUTED_TWICE) return runs.map(sideBySide)
  // The first routes were chosen without knowing the next ones: now all are known.
  for (const wire of shortestFirst) {
    const route = routes.get(wire)
    if (!route?.isDisturbed) continue
    traffic.remove(wire)
    const neighbours = runs[route.strip]
    neighbours?.splice(
      neighbours.findIndex((run) => run.wire === wire),
      1,
    )
    place(wire)
  }
  return runs.map(sideBySide)
}

/** The largest number of runs that pass through one column. */
function sideBySide(runs: readonly Run[]): number {
  const changes = new Map<number, number>()
  for (const { from, to } of runs) {
    changes.set(from, (changes.get(from) ?? 0) + 1)
    changes.set(to + 1, (changes.get(to + 1) ?? 0) - 1)
  }
  let now = 0
  let most = 0
  for (const column of [...changes.keys()].toSorted((a, b) => a - b)) {
    now += changes.get(column) ?? 0
    most = Math.max(most, now)
  }
  return most
}

/** `isDisturbed`: it crosses or crowds others, so that another way may be better. */
type Route = { readonly y: number; readonly strip: number; readonly isDisturbed: boolean }

type Surroundings = {
  readonly strips: readonly Strip[]
  readonly tracks: readonly (readonly number[])[]
  readonly taken: (strip: number, first: number, last: number) => boolean
  readonly traffic: Traffic
  readonly runs: readonly Run[][]
}

function bestRoute(wire: Wire, { strips, tracks, taken, traffic, runs }: Surroundings): Route {
  const [first, last] = columnsCrossed(wire)
  const start = centreOf(wire.from)
  const end = centreOf(wire.to)
  const upper = Math.min(start, end)
  const lower = Math.max(start, end)
  let best = { cost: Infinity, y: start, strip: 0, isDisturbed: true }
  const tryHeight = (y: number, strip: number) => {
    const detour = Math.max(0, upper - y) + Math.max(0, y - lower)
    const quiet = lower - upper + 2 * detour + (y === start ? 0 : BEND) + (y === end ? 0 : BEND)
    if (quiet >= best.cost) return
    let cost = quiet
    for (const run of runs[strip] ?? []) cost += crowding(columnsShared(run, wire, y, first, last))
    if (cost >= best.cost) return
    cost += CROSSING * traffic.crossings(wire, y, (best.cost - cost) / CROSSING)
    if (cost < best.cost) best = { cost, y, strip, isDisturbed: cost > quiet }
  }
  const isOpen = (strip: number) => strips[strip]?.row === null || !taken(strip, first, last)
  const holds = ({ top, bottom }: Strip, y: number) => y >= top && y <= bottom
  // Straight from either end first: when that costs little, few other ways need to be tried.
  strips.forEach((strip, index) => {
    const hasStart = holds(strip, start)
    const hasEnd = holds(strip, end)
    if ((!hasStart && !hasEnd) || !isOpen(index)) return
    if (hasStart) tryHeight(start, index)
    if (hasEnd) tryHeight(end, index)
  })
  strips.forEach(({ top, bottom }, index) => {
    const detour = Math.max(0, upper - bottom) + Math.max(0, top - lower)
    if (lower - upper + 2 * detour + 2 * BEND >= best.cost || !isOpen(index)) return
    for (const y of tracks[index] ?? []) tryHeight(y, index)
  })
  return best
}

function spanOf(wire: Wire): number {
  const [first, last] = columnsCrossed(wire)
  return last - first + (wire.isBackward ? 1000 : 0)
}

/** The heights of the tracks side by side in a strip. */
function tracksIn({ top, bottom, row }: Strip): number[] {
  const margin = row === null ? 3 : 2 * TRACK
  const middle = (top + bottom) / 2
  const half = Math.max(0, Math.floor(((bottom - top) / 2 - margin) / TRACK))
  return Array.from({ length: 2 * half + 1 }, (_, index) => middle + (index - half) * TRACK)
}

/** In how many columns two runs would lie on each other, or too close to be told apart. */
function columnsShared(run: Run, wire: Wire, y: number, first: number, last: number): number {
  if (run.to < first || run.from > last || Math.abs(run.y - y) >= TRACK - 0.1) return 0
  // Straight from the same card: their starts (or ends) will be set apart on its side.
  const isSetApart =
    (run.wire.from === wire.from && y === centreOf(wire.from)) ||
    (run.wire.to === wire.to && y === centreOf(wire.to))
  return isSetApart ? 0 : Math.min(run.to, last) - Math.max(run.from, first) + 1
}

/** Tells whether a card stands in a strip, in a range of columns, both ends included. */
function takenPlaces(events: readonly Card[], strips: readonly Strip[]) {
  const columnCount = events.reduce((count, { column }) => Math.max(count, column + 1), 0)
  const rowCount = strips.reduce((count, { row }) => Math.max(count, (row ?? -1) + 1), 0)
  const isTaken = Array.from({ length: rowCount }, () => new Uint8Array(columnCount))
  for (const { row, column } of events) {
    const line = isTaken[row]
    if (line) line[column] = 1
  }
  // How many cards stand before each column: a range is free when both its ends count the same.
  const counts = isTaken.map((line) => {
    const sums = new Uint16Array(columnCount + 1)
    line.forEach((value, column) => {
      sums[column + 1] = (sums[column] ?? 0) + value
    })
    return sums
  })
  return (stripIndex: number, first: number, last: number): boolean => {
    const sums = counts[strips[stripIndex]?.row ?? -1]
    return sums !== undefined && sums[Math.min(last + 1, columnCount)] !== sums[Math.max(0, first)]
  }
}
