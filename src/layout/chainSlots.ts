/**
 * Slots, in which heights are counted while a chain is untangled: seven for each strip, the strips
 * being the rows of cards and the corridors under them, from top to bottom. And where wires stand in
 * them, wire by wire and gap by gap.
 */
import { gapsOf } from './chainGaps.ts'
import type { Wire } from './chainModel.ts'

/** Slots in a strip, and the middle one: that of the cards in a row. */
export const SLOTS = 7
export const MIDDLE = (SLOTS - 1) / 2
/** The slot of a link that is not there yet. */
export const LIFTED = -1

export function slotOfRow(row: number): number {
  return Math.round(2 * row * SLOTS + MIDDLE)
}

/** Even strips are rows, odd ones the corridors under them. */
export function stripOf(slot: number): number {
  return Math.floor(slot / SLOTS)
}

/** Typed arrays, so that thousands of ways are weighed in no time; wires by their number, gaps as `gapsOf` lists them. */
export type Standing = ReturnType<typeof newStanding>

/** No wire stands anywhere yet. */
export function newStanding(wires: readonly Wire[], columnCount: number, rowCount: number) {
  const gaps = gapsOf(wires, columnCount + 2)
  const { starts, owners, entryStarts, entries } = gaps
  // The slots where a wire leaves its card, runs, and arrives.
  const startSlots = new Int32Array(wires.length).fill(LIFTED)
  const runSlots = new Int32Array(wires.length).fill(LIFTED)
  const endSlots = new Int32Array(wires.length).fill(LIFTED)
  // The same for each gap that it passes, entry by entry: its slots at the left and at the right of the gap.
  const leftSlots = new Int32Array(owners.length).fill(LIFTED)
  const rightSlots = new Int32Array(owners.length).fill(LIFTED)
  const isCrossed = new Uint8Array(rowCount)

  const set = ({ number, from, to, slot, isBackward }: Wire, isThere: boolean) => {
    const run = isThere ? slot : LIFTED
    const hasEnds = isThere && !isBackward
    const start = hasEnds ? from.slot : run
    const end = hasEnds ? to.slot : run
    startSlots[number] = start
    runSlots[number] = run
    endSlots[number] = end
    const first = entryStarts[number]!
    const last = entryStarts[number + 1]! - 1
    for (let index = first; index <= last; index += 1) {
      const entry = entries[index]!
      leftSlots[entry] = index === first ? start : run
      rightSlots[entry] = index === last ? end : run
    }
  }

  return {
    ...gaps,
    fromRanks: Int32Array.from(wires, ({ from }) => from.rank),
    toRanks: Int32Array.from(wires, ({ to }) => to.rank),
    startSlots,
    runSlots,
    endSlots,
    leftSlots,
    rightSlots,
    /** Notes where a wire now stands: its ends at their cards, its run at its slot. */
    place: (wire: Wire) => set(wire, true),
    lift: (wire: Wire) => set(wire, false),
    /** For each row, 1 if a wire runs through it at a column, else 0; good until the next call. */
    rowsCrossed: (column: number): Uint8Array => {
      isCrossed.fill(0)
      for (let entry = starts[column]!; entry < starts[column + 1]!; entry += 1) {
        const strip = stripOf(rightSlots[entry]!)
        if (strip >= 0 && strip % 2 === 0) isCrossed[strip / 2] = 1
      }
      return isCrossed
    },
  }
}
