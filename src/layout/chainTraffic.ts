/**
 * Traffic: which links run through each gap between two columns, and at what height, so that a
 * route can be chosen where it crosses few others. Gaps are numbered by the column on their right.
 */
import type { Card, Wire } from './chainModel.ts'

type Pass = { readonly wire: Wire; readonly y: number }
type Rise = { readonly wire: Wire; readonly top: number; readonly bottom: number }

export type Traffic = {
  /** Adds a wire whose horizontal run is at `y` (null when it joins neighbouring columns). */
  readonly add: (wire: Wire, y: number | null) => void
  readonly remove: (wire: Wire) => void
  /** How many links a wire would cross with its run at `y`; counting stops beyond `enough`. */
  readonly crossings: (wire: Wire, y: number, enough: number) => number
}

/** The columns whose cards a wire must avoid: those between its ends; its own too when it goes back. */
export function columnsCrossed({ from, to, isBackward }: Wire): [first: number, last: number] {
  return isBackward
    ? [Math.min(to.column, from.column), Math.max(to.column, from.column)]
    : [from.column + 1, to.column - 1]
}

export function centreOf(card: Card): number {
  return card.y + card.height / 2
}

export function newTraffic(columnCount: number): Traffic {
  const gapCount = columnCount + 2
  const passes = Array.from({ length: gapCount }, (): Pass[] => [])
  const rises = Array.from({ length: gapCount }, (): Rise[] => [])

  const addChange = (gap: number, wire: Wire, a: number, b: number) => {
    if (Math.abs(a - b) < 0.5) passes[gap]?.push({ wire, y: a })
    else rises[gap]?.push({ wire, top: Math.min(a, b), bottom: Math.max(a, b) })
  }
  /** How many links a vertical run crosses in a gap; those it shares a card with are not avoidable. */
  const crossedByRise = (gap: number, wire: Wire, a: number, b: number): number => {
    if (Math.abs(a - b) < 0.5) return crossedByPass(gap, wire, a)
    const top = Math.min(a, b)
    const bottom = Math.max(a, b)
    let count = 0
    for (const pass of passes[gap] ?? []) if (pass.y > top && pass.y < bottom) count += 1
    for (const rise of rises[gap] ?? []) {
      // One inside the other may be laid side by side; one across the other may not.
      const isAcross = rise.top < top !== rise.bottom < bottom
      if (!isAcross && rise.top < bottom && rise.bottom > top) count += 0.5
    }
    return count
  }
  const crossedByPass = (gap: number, wire: Wire, y: number): number => {
    let count = 0
    for (const rise of rises[gap] ?? []) {
      if (y > rise.top && y < rise.bottom && rise.wire !== wire) count += 1
    }
    return count
  }

  return {
    add: (wire, y) => {
      const { from, to } = wire
      if (y === null) {
        addChange(to.column, wire, centreOf(from), centreOf(to))
        return
      }
      const [first, last] = columnsCrossed(wire)
      addChange(from.column + 1, wire, centreOf(from), y)
      for (let gap = first + 1; gap <= last; gap += 1) passes[gap]?.push({ wire, y })
      addChange(to.column, wire, y, centreOf(to))
    },
    remove: (wire) => {
      const [first, last] = columnsCrossed(wire)
      for (let gap = first; gap <= last + 1; gap += 1) {
        takeOut(passes[gap], wire)
        takeOut(rises[gap], wire)
      }
    },
    crossings: (wire, y, enough) => {
      const { from, to } = wire
      const [first, last] = columnsCrossed(wire)
      let count = crossedByRise(from.column + 1, wire, centreOf(from), y)
      count += crossedByRise(to.column, wire, y, centreOf(to))
      for (let gap = first + 1; gap <= last && count < enough; gap += 1) {
        count += crossedByPass(gap, wire, y)
      }
      return count
    },
  }
}

function takeOut(list: { readonly wire: Wire }[] | undefined, wire: Wire): void {
  const index = list?.findIndex((each) => each.wire === wire) ?? -1
  if (index !== -1) list?.splice(index, 1)
}
