/**
 * Routes. A link between neighbouring columns needs none: one vertical run in the gap between them.
 * A longer link crosses the columns in between on one horizontal run, at the slot that was chosen for
 * it: straight through an empty place of a row, or through a corridor between two rows. In a
 * corridor, the runs that share a column lie side by side in the order of their slots.
 */
import type { Card, Chain, Wire } from './chainModel.ts'
import { SLOTS, stripOf } from './chainSlots.ts'
import { columnsCrossed, isShort } from './chainTangle.ts'

/** A strip that runs through the whole drawing: a row of cards, or the blank under one. Pixels. */
export type Strip = { readonly top: number; readonly bottom: number }

/** From one run to the next beside it, in pixels. */
export const TRACK = 7

/** Runs of a corridor, each with its track, 0 on top. */
type Corridor = { readonly runs: ReadonlyMap<Wire, number>; readonly trackCount: number }

/** The corridor under each row, from top to bottom. */
export function assignCorridors({ wires }: Chain, rowCount: number): Corridor[] {
  const byRow = Array.from({ length: rowCount }, (): Wire[] => [])
  for (const wire of wires) {
    const strip = stripOf(wire.slot)
    if (!isShort(wire) && strip % 2 === 1) byRow[(strip - 1) / 2]?.push(wire)
  }
  return byRow.map((runs) => {
    const tracks = new Map<Wire, number>()
    let trackCount = 0
    for (const wire of inOrder(runs)) {
      let track = 0
      for (const [other, taken] of tracks) {
        if (taken >= track && share(wire, other)) track = taken + 1
      }
      tracks.set(wire, track)
      trackCount = Math.max(trackCount, track + 1)
    }
    return { runs: tracks, trackCount }
  })
}

/** By slot; those of one slot are each inserted where they cross the others of that slot least. */
function inOrder(runs: readonly Wire[]): Wire[] {
  const ordered: Wire[] = []
  for (const wire of runs.toSorted((a, b) => a.slot - b.slot)) {
    let best = { index: ordered.length, cost: 0 }
    let cost = 0
    for (let index = ordered.length - 1; index >= 0; index -= 1) {
      const other = ordered[index]
      if (!other || other.slot !== wire.slot) break
      if (share(wire, other)) cost += crossingsOf(wire, other) - crossingsOf(other, wire)
      if (cost < best.cost) best = { index, cost }
    }
    ordered.splice(best.index, 0, wire)
  }
  return ordered
}

/** How many times two runs of one corridor cross, at either end, when the first is the upper one. */
function crossingsOf(upper: Wire, lower: Wire): number {
  const [upperFirst, upperLast] = columnsCrossed(upper)
  const [lowerFirst, lowerLast] = columnsCrossed(lower)
  const startsAbove = upper.from.slot < lower.from.slot
  const endsAbove = upper.to.slot < lower.to.slot
  const inner = (isUpper: boolean, end: Card) =>
    isUpper ? end.slot > lower.slot : end.slot < upper.slot
  const left =
    upperFirst === lowerFirst
      ? !startsAbove && upper.from !== lower.from
      : upperFirst > lowerFirst
        ? inner(true, upper.from)
        : inner(false, lower.from)
  const right =
    upperLast === lowerLast
      ? !endsAbove && upper.to !== lower.to
      : upperLast < lowerLast
        ? inner(true, upper.to)
        : inner(false, lower.to)
  return Number(left) + Number(right)
}

/** Gives each long wire the height of its run, in pixels. */
export function assignRoutes(
  { wires }: Chain,
  strips: readonly Strip[],
  corridors: readonly Corridor[],
): void {
  for (const wire of wires) {
    if (isShort(wire)) continue
    const index = stripOf(wire.slot)
    const { top, bottom } = strips[index] ?? { top: 0, bottom: 0 }
    const corridor = index % 2 === 1 ? corridors[(index - 1) / 2] : undefined
    const trackCount = corridor?.trackCount ?? SLOTS
    const track = corridor?.runs.get(wire) ?? wire.slot % SLOTS
    const spacing = Math.min(TRACK, (bottom - top - 6) / Math.max(1, trackCount - 1))
    wire.routeY = (top + bottom) / 2 + (track - (trackCount - 1) / 2) * spacing
  }
}

/** Whether two runs pass through a same column, or end on the sides of a same gap. */
function share(a: Wire, b: Wire): boolean {
  const [aFirst, aLast] = columnsCrossed(a)
  const [bFirst, bLast] = columnsCrossed(b)
  return aFirst <= bLast && bFirst <= aLast
}
