/**
 * The tangle: where links stand in each gap between two columns, and what a way costs in crossings.
 *
 * Heights are counted in slots: seven for each strip, the strips being the rows of cards and the
 * corridors under them, from top to bottom. In a gap a link goes from one slot, at the left, to
 * another, at the right; two links cross there when their order is not the same on both sides. Where
 * a link would cross others is thus a sum of steps along the slots, and all the ways of a link are
 * weighed in one go.
 */
import { gapsOf } from './chainGaps.ts'
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
  /** For each row, 1 if a wire runs through it at a column, else 0; good until the next call. */
  readonly rowsCrossed: (column: number) => Uint8Array
}

type End = 'from' | 'to'
type Way = { slot: number; cost: number }

export function newTangle({ wires }: Chain, columns: readonly Card[][], rowCount: number): Tangle {
  const total = 2 * rowCount * SLOTS
  const { starts, owners, beginnings, beginners, firsts, lasts } = gapsOf(wires, columns.length + 2)
  const fromRanks = Int32Array.from(wires, ({ from }) => from.rank)
  const toRanks = Int32Array.from(wires, ({ to }) => to.rank)
  // The slots where a wire leaves its card, runs, and arrives.
  const startSlots = new Int32Array(wires.length).fill(LIFTED)
  const runSlots = new Int32Array(wires.length).fill(LIFTED)
  const endSlots = new Int32Array(wires.length).fill(LIFTED)
  // Crossings at a slot: the sum of the steps up to it. `nearSteps`: those in the gap of the one end.
  const steps = new Int32Array(total + 2)
  const nearSteps = new Int32Array(total + 2)
  /** In how many of the columns crossed something runs at a slot already. */
  const crowd = new Int32Array(total)
  // What a run at each slot costs without that gap; infinite where a card stands in the way.
  const costs = new Float64Array(total)
  const isBlocked = new Uint8Array(rowCount)
  const isCrossed = new Uint8Array(rowCount)
  const cardSides = new Int32Array(wires.length)
  const runSides = new Int32Array(wires.length)
  let gatheredCount = 0
  const way: Way = { slot: LIFTED, cost: 0 }
  const surveyed = { otherSlot: 0, isShort: false, hasEnds: true }
  /** What a slot costs for how far it is from the middle of its strip: infinite beyond its reach in a row. */
  const asides = Float64Array.from({ length: total }, (_, slot) => {
    const aside = Math.abs((slot % SLOTS) - MIDDLE)
    return stripOf(slot) % 2 === 0 && aside > ROW_REACH ? Infinity : aside * OFF_MIDDLE
  })

  const set = ({ number, from, to, slot, isBackward }: Wire, isThere: boolean) => {
    const run = isThere ? slot : LIFTED
    const hasEnds = isThere && !isBackward
    startSlots[number] = hasEnds ? from.slot : run
    runSlots[number] = run
    endSlots[number] = hasEnds ? to.slot : run
  }
  const rightOf = (wire: number, gap: number) =>
    lasts[wire] === gap ? endSlots[wire]! : runSlots[wire]!

  /** Notes where all wires stand in a gap: on the side of the card of one of its ends, and on the other. */
  const gather = (gap: number, isFrom: boolean): void => {
    gatheredCount = 0
    for (let entry = starts[gap]!; entry < starts[gap + 1]!; entry += 1) {
      const owner = owners[entry]!
      const right = rightOf(owner, gap)
      if (right === LIFTED) continue
      const left = firsts[owner] === gap ? startSlots[owner]! : runSlots[owner]!
      cardSides[gatheredCount] = isFrom ? left : right
      runSides[gatheredCount] = isFrom ? right : left
      gatheredCount += 1
    }
  }

  /** Adds what a run crosses, in the gap gathered, from a card at a slot; returns what it cannot avoid. */
  const addEnd = (into: Int32Array, slot: number): number => {
    let above = 0
    for (let index = 0; index < gatheredCount; index += 1) {
      const cardSide = cardSides[index]!
      if (cardSide < slot) {
        above += 1
        into[runSides[index]! + 1]! -= 1
      } else if (cardSide > slot) into[runSides[index]! + 2]! += 1
    }
    return above
  }

  /**
   * Adds what another wire is to the run of a wire: something to lie on along the columns they share,
   * and a crossing where it changes height, in the gaps from `near` to `last` (to `insideTo` for crossings).
   */
  const meet = (
    { from, to }: Wire,
    other: number,
    near: number,
    last: number,
    insideTo: number,
  ): void => {
    const start = startSlots[other]!
    if (start === LIFTED) return
    const run = runSlots[other]!
    const begin = firsts[other]!
    const end = lasts[other]!
    // Links that leave the same card, or reach the same one, may run as one from it.
    const isOfFrom = fromRanks[other] === from.rank
    const isOfTo = toRanks[other] === to.rank
    if (begin >= near) {
      if (!(isOfFrom && start === from.slot) && !(isOfTo && start === to.slot)) crowd[start]! += 1
      if (begin <= insideTo) addSteps(start, begin === end ? endSlots[other]! : run)
    }
    if (begin === end) return
    if (!(isOfFrom && run === from.slot) && !(isOfTo && run === to.slot)) {
      crowd[run]! += Math.max(0, Math.min(end, last) - Math.max(begin + 1, near) + 1)
    }
    if (end <= insideTo) addSteps(run, endSlots[other]!)
  }

  const addSteps = (left: number, right: number): void => {
    if (left === right) return
    steps[Math.min(left, right) + 2]! += 1
    steps[Math.max(left, right) + 1]! -= 1
  }

  const survey = (wire: Wire, end: End) => {
    const { number, from, to, isBackward } = wire
    const first = firsts[number]!
    const last = lasts[number]!
    const isFrom = end === 'from'
    const otherSlot = isFrom ? to.slot : from.slot
    surveyed.otherSlot = otherSlot
    surveyed.isShort = isShort(wire)
    surveyed.hasEnds = !isBackward
    if (surveyed.isShort) {
      gather(first, isFrom)
      return
    }
    steps.fill(0)
    crowd.fill(0)
    let crossings = 0
    if (!isBackward) {
      gather(isFrom ? last : first, !isFrom)
      crossings = addEnd(steps, otherSlot)
      gather(isFrom ? first : last, isFrom)
    }
    const near = isBackward ? first : first + 1
    if (near <= last) {
      const insideTo = isBackward ? last : last - 1
      for (let entry = starts[near]!; entry < starts[near + 1]!; entry += 1) {
        meet(wire, owners[entry]!, near, last, insideTo)
      }
      for (let at = beginnings[near + 1]!; at < beginnings[last + 1]!; at += 1) {
        meet(wire, beginners[at]!, near, last, insideTo)
      }
    }
    const crowding = Math.min(1, MOST_CROWDED / (last - first + 1))
    const [firstColumn, lastColumn] = columnsCrossed(wire)
    isBlocked.fill(0)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      for (const card of columns[column] ?? []) isBlocked[card.row] = 1
    }
    crossings += steps[0]!
    for (let strip = 0, slot = 0; strip < 2 * rowCount; strip += 1) {
      const isRow = strip % 2 === 0
      const isFree = !isRow || isBlocked[strip / 2] === 0
      const perWire = crowding * (isRow ? LYING_ON : SIDE_BY_SIDE)
      for (const next = slot + SLOTS; slot < next; slot += 1) {
        crossings += steps[slot + 1]!
        const away = slot < otherSlot ? otherSlot - slot : slot - otherSlot
        costs[slot] = isFree
          ? crossings * CROSSING + perWire * crowd[slot]! + away + asides[slot]! + BEND
          : Infinity
      }
    }
    costs[otherSlot]! -= BEND
  }

  const leastShort = (endSlot: number): Way => {
    const { otherSlot } = surveyed
    let crossings = 0
    for (let index = 0; index < gatheredCount; index += 1) {
      const cardSide = cardSides[index]!
      const runSide = runSides[index]!
      if (cardSide < endSlot ? runSide > otherSlot : cardSide > endSlot && runSide < otherSlot) {
        crossings += 1
      }
    }
    way.slot = LIFTED
    way.cost =
      crossings * CROSSING + Math.abs(endSlot - otherSlot) + (endSlot === otherSlot ? 0 : BEND)
    return way
  }

  const least = (endSlot: number): Way => {
    if (surveyed.isShort) return leastShort(endSlot)
    nearSteps.fill(0)
    let crossings = surveyed.hasEnds ? addEnd(nearSteps, endSlot) : 0
    crossings += nearSteps[0]!
    let best = Infinity
    let bestSlot = endSlot
    for (let slot = 0; slot < total; slot += 1) {
      crossings += nearSteps[slot + 1]!
      const without = costs[slot]!
      if (without >= best) continue
      const away =
        slot < endSlot ? endSlot - slot + BEND : slot > endSlot ? slot - endSlot + BEND : 0
      const cost = without + crossings * CROSSING + away
      if (cost >= best) continue
      best = cost
      bestSlot = slot
    }
    way.slot = bestSlot
    way.cost = best
    return way
  }

  return {
    place: (wire) => set(wire, true),
    lift: (wire) => set(wire, false),
    survey,
    least,
    rowsCrossed: (column) => {
      isCrossed.fill(0)
      for (let entry = starts[column]!; entry < starts[column + 1]!; entry += 1) {
        const strip = stripOf(rightOf(owners[entry]!, column))
        if (strip >= 0 && strip % 2 === 0) isCrossed[strip / 2] = 1
      }
      return isCrossed
    },
  }
}
