/**
 * The tangle: where links stand in each gap between two columns, and what a way costs in crossings.
 *
 * Heights are counted in slots: seven for each strip, the strips being the rows of cards and the
 * corridors under them, from top to bottom. In a gap a link goes from one slot, at the left, to
 * another, at the right; two links cross there when their order is not the same on both sides. Where
 * a link would cross others is thus a sum of steps along the slots, and all the ways of a link are
 * weighed in one go.
 */
import type { Card, Chain, Wire } from './chainModel.ts'

/** Slots in a strip, and the middle one: that of the cards in a row. */
export const SLOTS = 7
const MIDDLE = (SLOTS - 1) / 2
/** How far from the middle a link may run in a row that is free of cards. */
const ROW_REACH = 2
/** A link that is not there yet. */
const LIFTED = -1

/** Costs, in slots of vertical detour that they are worth: a crossing is worth three rows and a half. */
const CROSSING = 7 * SLOTS
const BEND = 5
const OFF_MIDDLE = 0.2
/** For each column where it would lie on another link, or make a corridor higher; at most eight times. */
const LYING_ON = 60
const SIDE_BY_SIDE = 20
const MOST_CROWDED = 8

export function slotOfRow(row: number): number {
  return Math.round(2 * row * SLOTS + MIDDLE)
}

/** Even strips are rows, odd ones the corridors under them. */
export function stripOf(slot: number): number {
  return Math.floor(slot / SLOTS)
}

/** The columns whose cards a wire must avoid: those between its ends; its own too when it goes back. */
export function columnsCrossed({ from, to, isBackward }: Wire): [first: number, last: number] {
  return isBackward
    ? [Math.min(to.column, from.column), Math.max(to.column, from.column)]
    : [from.column + 1, to.column - 1]
}

/** Whether a wire joins neighbouring columns, and so needs no way of its own. */
export function isShort({ from, to, isBackward }: Wire): boolean {
  return !isBackward && to.column - from.column === 1
}

export type Tangle = {
  /** Tells the tangle where a wire now stands: its ends at their cards, its run at its slot. */
  readonly place: (wire: Wire) => void
  readonly lift: (wire: Wire) => void
  /**
   * Looks at all that a lifted wire may meet, but at one of its ends; `least` then says which slot is
   * the best for its run when that end stands at a slot, and what it costs.
   */
  readonly survey: (wire: Wire, end: End) => void
  readonly least: (endSlot: number) => Way
  /** Whether a wire runs through a row at a column. */
  readonly isCrossed: (column: number, row: number) => boolean
}

type End = 'from' | 'to'
type Way = { slot: number; cost: number }

export function newTangle({ wires }: Chain, columns: readonly Card[][], rowCount: number): Tangle {
  const total = 2 * rowCount * SLOTS
  const { starts, firsts, entries } = entriesOf(wires, columns.length + 2)
  const entryCount = starts.at(-1) ?? 0
  const owners = new Int32Array(entryCount)
  const lefts = new Int32Array(entryCount).fill(LIFTED)
  const rights = new Int32Array(entryCount).fill(LIFTED)
  entries.forEach((list, number) => {
    for (const entry of list) owners[entry] = number
  })
  const fromRanks = Int32Array.from(wires, ({ from }) => from.rank)
  const toRanks = Int32Array.from(wires, ({ to }) => to.rank)
  // Crossings at a slot: the sum of the steps up to it. `nearSteps`: those in the gap of the one end.
  const steps = new Int32Array(total + 2)
  const nearSteps = new Int32Array(total + 2)
  // What a run at each slot costs without that gap; infinite where a card stands in the way.
  const costs = new Float64Array(total)
  const isBlocked = new Uint8Array(rowCount)
  const way: Way = { slot: LIFTED, cost: 0 }
  const surveyed = { gap: 0, isFrom: true, otherSlot: 0, isShort: false, hasEnds: true }
  const crowdings = Float64Array.from({ length: total }, (_, slot) =>
    stripOf(slot) % 2 === 0 ? LYING_ON : SIDE_BY_SIDE,
  )

  const set = (wire: Wire, isThere: boolean) => {
    const list = entries[wire.number] ?? []
    const run = isThere ? wire.slot : LIFTED
    for (const entry of list) {
      lefts[entry] = run
      rights[entry] = run
    }
    if (!isThere || wire.isBackward) return
    lefts[list[0] ?? -1] = wire.from.slot
    rights[list.at(-1) ?? -1] = wire.to.slot
  }

  /** Adds what a wire crosses in the gap where its run joins a card at a slot; returns what it cannot avoid. */
  const addEnd = (into: Int32Array, gap: number, slot: number, isFrom: boolean): number => {
    const cardSide = isFrom ? lefts : rights
    const runSide = isFrom ? rights : lefts
    let above = 0
    for (let entry = starts[gap]!; entry < starts[gap + 1]!; entry += 1) {
      const side = cardSide[entry]!
      if (side < slot) {
        above += 1
        into[runSide[entry]! + 1]! -= 1
      } else if (side > slot) into[runSide[entry]! + 2]! += 1
    }
    return above
  }

  const survey = (wire: Wire, end: End) => {
    const { number, from, to, isBackward } = wire
    const list = entries[number] ?? []
    const first = firsts[number] ?? 0
    const last = first + list.length - 1
    const isFrom = end === 'from'
    const other = isFrom ? to : from
    surveyed.gap = isFrom ? first : last
    surveyed.isFrom = isFrom
    surveyed.otherSlot = other.slot
    surveyed.isShort = isShort(wire)
    surveyed.hasEnds = !isBackward
    if (surveyed.isShort) return
    steps.fill(0)
    costs.fill(0)
    let crossings = isBackward ? 0 : addEnd(steps, isFrom ? last : first, other.slot, !isFrom)
    const crowding = Math.min(1, MOST_CROWDED / list.length)
    for (let gap = isBackward ? first : first + 1; gap <= last; gap += 1) {
      const isInside = isBackward || gap < last
      for (let entry = starts[gap]!; entry < starts[gap + 1]!; entry += 1) {
        const left = lefts[entry]!
        const right = rights[entry]!
        if (left === LIFTED) continue
        const owner = owners[entry]!
        const isSetApart =
          (left === from.slot && fromRanks[owner] === from.rank) ||
          (left === to.slot && toRanks[owner] === to.rank)
        if (!isSetApart) costs[left]! += crowding * crowdings[left]!
        if (!isInside || left === right) continue
        steps[Math.min(left, right) + 2]! += 1
        steps[Math.max(left, right) + 1]! -= 1
      }
    }
    const [firstColumn, lastColumn] = columnsCrossed(wire)
    isBlocked.fill(0)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      for (const card of columns[column] ?? []) isBlocked[card.row] = 1
    }
    crossings += steps[0]!
    for (let strip = 0, slot = 0; strip < 2 * rowCount; strip += 1) {
      const isRow = strip % 2 === 0
      const reach = isRow ? (isBlocked[strip / 2] === 1 ? -1 : ROW_REACH) : MIDDLE
      for (let off = -MIDDLE; off <= MIDDLE; off += 1, slot += 1) {
        crossings += steps[slot + 1]!
        const aside = off < 0 ? -off : off
        const away = slot < other.slot ? other.slot - slot : slot - other.slot
        if (aside > reach) costs[slot] = Infinity
        else costs[slot]! += crossings * CROSSING + away + aside * OFF_MIDDLE + BEND
      }
    }
    costs[other.slot]! -= BEND
  }

  const leastShort = (endSlot: number): Way => {
    const { gap, isFrom, otherSlot } = surveyed
    const a = isFrom ? endSlot : otherSlot
    const b = isFrom ? otherSlot : endSlot
    let crossings = 0
    for (let entry = starts[gap]!; entry < starts[gap + 1]!; entry += 1) {
      const left = lefts[entry]!
      const right = rights[entry]!
      if ((left < a && right > b) || (left > a && right < b)) crossings += 1
    }
    way.slot = LIFTED
    way.cost = crossings * CROSSING + Math.abs(a - b) + (a === b ? 0 : BEND)
    return way
  }

  const least = (endSlot: number): Way => {
    if (surveyed.isShort) return leastShort(endSlot)
    const { gap, isFrom, hasEnds } = surveyed
    nearSteps.fill(0)
    let crossings = hasEnds ? addEnd(nearSteps, gap, endSlot, isFrom) : 0
    crossings += nearSteps[0]!
    way.slot = endSlot
    way.cost = Infinity
    for (let slot = 0; slot < total; slot += 1) {
      crossings += nearSteps[slot + 1]!
      const away =
        slot < endSlot ? endSlot - slot + BEND : slot > endSlot ? slot - endSlot + BEND : 0
      const cost = costs[slot]! + crossings * CROSSING + away
      if (cost >= way.cost) continue
      way.cost = cost
      way.slot = slot
    }
    return way
  }

  return {
    place: (wire) => set(wire, true),
    lift: (wire) => set(wire, false),
    survey,
    least,
    isCrossed: (column, row) => {
      for (let entry = starts[column]!; entry < starts[column + 1]!; entry += 1) {
        if (stripOf(rights[entry]!) === 2 * row) return true
      }
      return false
    },
  }
}

/** For each gap, numbered by the column on its right, where its entries start; those of each wire. */
function entriesOf(wires: readonly Wire[], gapCount: number) {
  const counts = new Int32Array(gapCount + 1)
  const spans = wires.map(({ from, to, isBackward }): [first: number, last: number] =>
    isBackward ? [to.column + 1, from.column] : [from.column + 1, to.column],
  )
  for (const [first, last] of spans) {
    for (let gap = first; gap <= last; gap += 1) counts[gap]! += 1
  }
  const starts = new Int32Array(gapCount + 1)
  for (let gap = 0; gap < gapCount; gap += 1) starts[gap + 1] = starts[gap]! + counts[gap]!
  const next = starts.slice()
  const entries = spans.map(([first, last]) => {
    const list: number[] = []
    for (let gap = first; gap <= last; gap += 1) {
      list.push(next[gap]!)
      next[gap]! += 1
    }
    return list
  })
  return { starts, entries, firsts: spans.map(([first]) => first) }
}
