/**
 * Untangling: from the first rows, links choose their ways and cards their rows, one at a time, each
 * where it crosses the fewest others.
 */
import type { Card, Chain, Wire } from './chainModel.ts'
import { apart } from './chainPlaces.ts'
import type { LaneRows } from './chainRows.ts'
import { SLOTS, slotOfRow } from './chainSlots.ts'
import { isShort, newTangle, type Tangle } from './chainTangle.ts'

/** Sweeps through a chain; beyond so many links a second takes a fifth of the time to spare one crossing in a hundred. */
const SWEEPS = 2
const MOST_SWEPT_TWICE = 300
/** Beyond so many, cards keep the row nearest to what they are linked to: weighing all their rows takes too long. */
const MOST_SETTLED = 1200
/** A link that spans more columns than this has no say in the rows of its cards: weighing it is long. */
const FAR = 24
/** A card only changes row for more than this: else a small edit would move many. */
const WORTH_MOVING = 2 * SLOTS

/** Gives cards their best rows and long wires the slots of their runs; effects a level among the rows. */
export function untangle(
  chain: Chain,
  columns: readonly Card[][],
  laneRows: readonly LaneRows[],
): void {
  const { events, effects, wires } = chain
  const rowCount = laneRows.reduce((sum, { count }) => sum + count, 0)
  for (const event of events) event.slot = slotOfRow(event.row)
  for (const effect of effects) {
    effect.slot = Math.max(0, Math.min(2 * rowCount * SLOTS - 1, slotOfRow(effect.row)))
  }
  const tangle = newTangle(chain, columns, rowCount)
  const shortestFirst = wires.toSorted((a, b) => spanOf(a) - spanOf(b))
  const choose = (wire: Wire) => {
    tangle.lift(wire)
    tangle.survey(wire, 'from')
    const { slot } = tangle.least(wire.from.slot)
    const isOther = slot !== wire.slot
    wire.slot = slot
    tangle.place(wire)
    return isOther
  }
  for (const wire of shortestFirst) if (isShort(wire)) tangle.place(wire)
  for (const wire of shortestFirst) if (!isShort(wire)) choose(wire)
  const sweeps = wires.length > MOST_SWEPT_TWICE ? 1 : SWEEPS
  /** Linked to a card that moved: hardly any other wants to move in a second sweep. */
  const unsettled = new Set<Card>()
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let changes = 0
    for (const rows of laneRows) {
      if (rows.count === 1 || wires.length > MOST_SETTLED) continue
      for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
        for (const card of column) {
          if (card.lane !== rows.lane || (sweep > 0 && !unsettled.has(card))) continue
          if (!settle(card, column, rows, tangle, choose)) continue
          changes += 1
          for (const { from } of card.arriving) unsettled.add(from)
          for (const { to } of card.leaving) unsettled.add(to)
        }
      }
    }
    orderEffects(effects, rowCount)
    for (const effect of effects) for (const wire of effect.arriving) tangle.place(wire)
    for (const wire of shortestFirst) if (!isShort(wire) && choose(wire)) changes += 1
    if (changes === 0) break
  }
}

function settle(
  card: Card,
  column: readonly Card[],
  rows: LaneRows,
  tangle: Tangle,
  choose: (wire: Wire) => boolean,
): boolean {
  const { arriving, leaving } = card
  if (arriving.length + leaving.length === 0) return false
  for (const wire of arriving) tangle.lift(wire)
  for (const wire of leaving) tangle.lift(wire)
  // Cards, and links that run straight through.
  const isTaken = tangle.rowsCrossed(card.column)
  for (const other of column) isTaken[other.row] = 1
  const tried = [card.row]
  const costs = [-WORTH_MOVING]
  for (let row = rows.first; row < rows.first + rows.count; row += 1) {
    if (isTaken[row] !== 0) continue
    tried.push(row)
    costs.push(0)
  }
  if (tried.length > 1) {
    const weigh = (wire: Wire, end: 'from' | 'to') => {
      if (spanOf(wire) > FAR) return
      tangle.survey(wire, end)
      for (let index = 0; index < tried.length; index += 1) {
        costs[index]! += tangle.least(slotOfRow(tried[index]!)).cost
      }
    }
    for (const wire of arriving) weigh(wire, wire.from === card ? 'from' : 'to')
    for (const wire of leaving) weigh(wire, 'from')
    const best = costs.indexOf(Math.min(...costs))
    if (best > 0) {
      card.row = tried[best]!
      card.slot = slotOfRow(card.row)
      for (const wire of arriving) choose(wire)
      for (const wire of leaving) choose(wire)
      return true
    }
  }
  for (const wire of arriving) tangle.place(wire)
  for (const wire of leaving) tangle.place(wire)
  return false
}

/** Puts effects in the order in which the links that reach them cross least, near what leads to them. */
function orderEffects(effects: readonly Card[], rowCount: number): void {
  const heights = new Map(
    effects.map((effect) => [
      effect,
      effect.arriving
        .filter(({ isBackward }) => !isBackward)
        .map((wire) => (isShort(wire) ? wire.from.slot : wire.slot)),
    ]),
  )
  const ordered = effects.toSorted((a, b) => a.slot - b.slot || a.rank - b.rank)
  for (let pass = 0; pass < ordered.length; pass += 1) {
    let hasSwapped = false
    for (let index = 1; index < ordered.length; index += 1) {
      const upper = ordered[index - 1]
      const lower = ordered[index]
      if (!upper || !lower) continue
      const ofUpper = heights.get(upper) ?? []
      const ofLower = heights.get(lower) ?? []
      if (crossingsOf(ofLower, ofUpper) >= crossingsOf(ofUpper, ofLower)) continue
      ordered[index - 1] = lower
      ordered[index] = upper
      hasSwapped = true
    }
    if (!hasSwapped) break
  }
  const wishes = ordered.map((effect, index) => {
    const of = heights.get(effect) ?? []
    const spread = ((index + 0.5) / ordered.length) * 2 * rowCount * SLOTS
    return of.length === 0 ? spread : of.reduce((sum, height) => sum + height, 0) / of.length
  })
  const last = 2 * rowCount * SLOTS - 1
  apart(wishes, Math.min(2.4 * SLOTS, last / ordered.length)).forEach((height, index) => {
    const effect = ordered[index]
    if (!effect) return
    effect.slot = Math.max(0, Math.min(last, Math.round(height)))
    effect.row = height / (2 * SLOTS)
  })
}

/** How many links cross between two effects when the first of them stands above the other. */
function crossingsOf(upper: readonly number[], lower: readonly number[]): number {
  let count = 0
  for (const a of upper) for (const b of lower) if (a > b) count += 1
  return count
}

function spanOf({ from, to, isBackward }: Wire): number {
  return Math.abs(to.column - from.column) + (isBackward ? 1000 : 0)
}
