/**
 * The tangle: what a way costs in crossings, among the links that stand in each gap between two columns.
 *
 * In a gap a link goes from one slot, at the left, to another, at the right; two links cross there when
 * their order is not the same on both sides. Where a link would cross others is thus a sum of steps
 * along the slots, and all the ways of a link are weighed in one go.
 */
import type { Card, Chain, Wire } from './chainModel.ts'
import { LIFTED, MIDDLE, newStanding, SLOTS, type Standing, stripOf } from './chainSlots.ts'

/** How far from the middle a link may run in a row that is free of cards. */
const ROW_REACH = 2

/** Costs, in slots of vertical detour that they are worth: a crossing is worth three rows and a half. */
const CROSSING = 7 * SLOTS
const BEND = 5
const OFF_MIDDLE = 0.2
/** For each column where it would lie on another link, or make a corridor higher; at most eight times. */
const LYING_ON = 60
const SIDE_BY_SIDE = 20
const MOST_CROWDED = 8

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

export type Tangle = Pick<Standing, 'place' | 'lift' | 'rowsCrossed'> & {
  /**
   * Looks at all that a lifted wire may meet, but at one of its ends; `least` then says which slot is
   * the best for its run when that end stands at a slot, and what it costs.
   */
  readonly survey: (wire: Wire, end: End) => void
  readonly least: (endSlot: number) => Way
}

type End = 'from' | 'to'
type Way = { slot: number; cost: number }

export function newTangle({ wires }: Chain, columns: readonly Card[][], rowCount: number): Tangle {
  const stripCount = 2 * rowCount
  const total = stripCount * SLOTS
  const standing = newStanding(wires, columns.length, rowCount)
  const { starts, firsts, lasts, leftSlots, rightSlots, place, lift, rowsCrossed } = standing
  // Crossings at a slot: the sum of the steps up to it. `nearSteps`: those in the gap of the one end.
  const steps = new Int32Array(total + 2)
  const nearSteps = new Int32Array(total + 2)
  /** In how many of the columns crossed something runs at a slot already. */
  const crowd = new Int32Array(total)
  // What a run at each slot costs without that gap; infinite where a card stands in the way.
  const costs = new Float64Array(total)
  /** The least of those costs in a strip and all those above it, or below it. */
  const above = new Float64Array(stripCount)
  const below = new Float64Array(stripCount)
  const isBlocked = new Uint8Array(rowCount)
  const way: Way = { slot: LIFTED, cost: 0 }
  const surveyed = { otherSlot: 0, isShort: false, hasEnds: true, nearGap: 0, isFrom: true }
  /** What a slot costs for how far it is from the middle of its strip: infinite beyond its reach in a row. */
  const asides = Float64Array.from({ length: total }, (_, slot) => {
    const aside = Math.abs((slot % SLOTS) - MIDDLE)
    return stripOf(slot) % 2 === 0 && aside > ROW_REACH ? Infinity : aside * OFF_MIDDLE
  })

  const survey = (wire: Wire, end: End) => {
    const { number, from, to, isBackward } = wire
    const first = firsts[number]!
    const last = lasts[number]!
    const isFrom = end === 'from'
    const otherSlot = isFrom ? to.slot : from.slot
    surveyed.otherSlot = otherSlot
    surveyed.isShort = isShort(wire)
    surveyed.hasEnds = !isBackward
    surveyed.nearGap = isFrom ? first : last
    surveyed.isFrom = isFrom
    if (surveyed.isShort) return
    steps.fill(0)
    crowd.fill(0)
    let unavoidable = 0
    // Above all slots.
    if (!isBackward) unavoidable = addEnd(steps, isFrom ? last : first, !isFrom, otherSlot, -1)
    addOthers(standing, wire, steps, crowd)
    isBlocked.fill(0)
    const [firstColumn, lastColumn] = columnsCrossed(wire)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      for (const card of columns[column] ?? []) isBlocked[card.row] = 1
    }
    weigh(unavoidable, otherSlot, Math.min(1, MOST_CROWDED / (last - first + 1)))
  }

  /**
   * Adds what a run crosses at one of its ends, in a gap and from a slot, where that changes from one slot
   * of the run to the next; returns what it crosses when it runs at `runSlot`.
   */
  const addEnd = (
    into: Int32Array,
    gap: number,
    isFrom: boolean,
    slot: number,
    runSlot: number,
  ): number => {
    const cardSides = isFrom ? leftSlots : rightSlots
    const runSides = isFrom ? rightSlots : leftSlots
    const next = starts[gap + 1]!
    let crossings = 0
    for (let entry = starts[gap]!; entry < next; entry += 1) {
      const cardSide = cardSides[entry]!
      if (cardSide === LIFTED) continue
      const runSide = runSides[entry]!
      if (cardSide < slot) {
        if (runSide > runSlot) crossings += 1
        into[runSide + 1]! -= 1
      } else if (cardSide > slot) {
        if (runSide < runSlot) crossings += 1
        into[runSide + 2]! += 1
      }
    }
    return crossings
  }

  /** What a run at each slot costs, and the least from each strip on. */
  const weigh = (unavoidable: number, otherSlot: number, crowding: number): void => {
    // Named here once: in a loop that runs a hundred thousand times, each look outside of it counts.
    const [eachCost, eachStep, eachCrowd, eachAside] = [costs, steps, crowd, asides]
    let crossings = unavoidable + eachStep[0]!
    for (let strip = 0, slot = 0; strip < stripCount; strip += 1) {
      const isRow = strip % 2 === 0
      const isFree = !isRow || isBlocked[strip / 2] === 0
      const perWire = crowding * (isRow ? LYING_ON : SIDE_BY_SIDE)
      let lowest = Infinity
      for (const next = slot + SLOTS; slot < next; slot += 1) {
        crossings += eachStep[slot + 1]!
        let cost = Infinity
        if (isFree) {
          const away = slot < otherSlot ? otherSlot - slot : slot - otherSlot
          const bend = slot === otherSlot ? 0 : BEND
          cost = crossings * CROSSING + perWire * eachCrowd[slot]! + away + eachAside[slot]! + bend
        }
        eachCost[slot] = cost
        if (cost < lowest) lowest = cost
      }
      above[strip] = lowest
      below[strip] = lowest
    }
    for (let strip = 1; strip < stripCount; strip += 1) {
      if (above[strip - 1]! < above[strip]!) above[strip] = above[strip - 1]!
    }
    for (let strip = stripCount - 2; strip >= 0; strip -= 1) {
      if (below[strip + 1]! < below[strip]!) below[strip] = below[strip + 1]!
    }
  }

  const leastShort = (endSlot: number): Way => {
    const { otherSlot, nearGap, isFrom } = surveyed
    const cardSides = isFrom ? leftSlots : rightSlots
    const runSides = isFrom ? rightSlots : leftSlots
    const next = starts[nearGap + 1]!
    let crossings = 0
    for (let entry = starts[nearGap]!; entry < next; entry += 1) {
      const cardSide = cardSides[entry]!
      if (cardSide === LIFTED) continue
      const runSide = runSides[entry]!
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
    let crossingsThere = 0
    if (surveyed.hasEnds) {
      crossingsThere = addEnd(nearSteps, surveyed.nearGap, surveyed.isFrom, endSlot, endSlot)
    }
    const far = costs
    const near = nearSteps
    let best = far[endSlot]! + crossingsThere * CROSSING
    let bestSlot = endSlot
    // Away from the card on either side, strip by strip, as long as a better one may come.
    const home = stripOf(endSlot)
    let crossings = crossingsThere
    for (let strip = home, slot = endSlot + 1; strip < stripCount; strip += 1) {
      if (below[strip]! + slot - endSlot + BEND >= best) break
      for (const next = (strip + 1) * SLOTS; slot < next; slot += 1) {
        crossings += near[slot + 1]!
        const cost = far[slot]! + crossings * CROSSING + slot - endSlot + BEND
        if (cost >= best) continue
        best = cost
        bestSlot = slot
      }
    }
    crossings = crossingsThere
    for (let strip = home, slot = endSlot - 1; strip >= 0; strip -= 1) {
      if (above[strip]! + endSlot - slot + BEND >= best) break
      for (const last = strip * SLOTS; slot >= last; slot -= 1) {
        crossings -= near[slot + 2]!
        const cost = far[slot]! + crossings * CROSSING + endSlot - slot + BEND
        if (cost >= best) continue
        best = cost
        bestSlot = slot
      }
    }
    way.slot = bestSlot
    way.cost = best
    return way
  }

  return { place, lift, rowsCrossed, survey, least }
}

/**
 * Adds what the other wires are to the run of a wire: something to lie on along the columns they share,
 * and a crossing where they change height in a gap between two of those.
 */
function addOthers(
  standing: Standing,
  { number, from, to, isBackward }: Wire,
  steps: Int32Array,
  crowd: Int32Array,
): void {
  const { starts, owners, beginnings, beginners, firsts, lasts } = standing
  const { startSlots, runSlots, endSlots, fromRanks, toRanks } = standing
  const last = lasts[number]!
  const near = isBackward ? firsts[number]! : firsts[number]! + 1
  if (near > last) return
  const insideTo = isBackward ? last : last - 1
  const { rank: fromRank, slot: fromSlot } = from
  const { rank: toRank, slot: toSlot } = to
  let entry = starts[near]!
  const nextGap = starts[near + 1]!
  let beginner = beginnings[near + 1]!
  const lastBeginner = beginnings[last + 1]!
  while (entry < nextGap || beginner < lastBeginner) {
    const other = entry < nextGap ? owners[entry]! : beginners[beginner]!
    if (entry < nextGap) entry += 1
    else beginner += 1
    const start = startSlots[other]!
    if (start === LIFTED) continue
    const run = runSlots[other]!
    const begin = firsts[other]!
    const end = lasts[other]!
    // Links that leave the same card, or reach the same one, may run as one from it.
    const isOfFrom = fromRanks[other] === fromRank
    const isOfTo = toRanks[other] === toRank
    if (begin >= near) {
      if (!(isOfFrom && start === fromSlot) && !(isOfTo && start === toSlot)) crowd[start]! += 1
      if (begin <= insideTo) addSteps(steps, start, begin === end ? endSlots[other]! : run)
    }
    if (begin === end) continue
    if (!(isOfFrom && run === fromSlot) && !(isOfTo && run === toSlot)) {
      const shared = (end < last ? end : last) - (begin + 1 > near ? begin + 1 : near) + 1
      if (shared > 0) crowd[run]! += shared
    }
    if (end <= insideTo) addSteps(steps, run, endSlots[other]!)
  }
}

function addSteps(steps: Int32Array, left: number, right: number): void {
  if (left === right) return
  steps[(left < right ? left : right) + 2]! += 1
  steps[(left < right ? right : left) + 1]! -= 1
}
