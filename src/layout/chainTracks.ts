/**
 * Tracks: in the gap between two columns, each link that changes height has a vertical run of its
 * own. Their order from left to right is chosen so that they cross little, runs that overlap never
 * share a track, and the gap widens with the number of tracks.
 */
import type { Chain, Wire } from './chainModel.ts'

/**
 * A vertical run. `leftYs` and `rightYs`: heights at which it is joined from either side, in pixels;
 * two of each, `NONE` for those that are not: it is above, below and beside nothing.
 */
type Rise = {
  readonly wire: Wire
  readonly end: 'source' | 'target'
  readonly leftYs: Joints
  readonly rightYs: Joints
  readonly top: number
  readonly bottom: number
  track: number
}

type Joints = readonly [number, number]

const NONE = NaN

/** The vertical runs of a gap, and the number of tracks they take. */
export type Gap = { readonly rises: readonly Rise[]; readonly trackCount: number }

/** Two runs on one track are at least this far apart, in pixels. */
const APART = 10
/** Beyond this many runs in one gap, they are only sorted: choosing each place would take too long. */
const MOST_CHOSEN = 90

/** The gaps, numbered by the column on their right; the last one is right of the effects. */
export function assignTracks({ wires }: Chain, columnCount: number): Gap[] {
  const gaps = Array.from({ length: columnCount + 2 }, (): Rise[] => [])
  for (const wire of wires) {
    const { sourceY, targetY, routeY } = wire
    const sourceGap = gaps[wire.from.column + 1]
    const targetGap = gaps[wire.to.column]
    if (routeY === null) {
      addRise(sourceGap, wire, 'source', [sourceY, NONE], [targetY, NONE])
    } else if (wire.isBackward) {
      addRise(sourceGap, wire, 'source', [sourceY, routeY], [NONE, NONE])
      addRise(targetGap, wire, 'target', [NONE, NONE], [routeY, targetY])
    } else {
      addRise(sourceGap, wire, 'source', [sourceY, NONE], [routeY, NONE])
      addRise(targetGap, wire, 'target', [routeY, NONE], [targetY, NONE])
    }
  }
  return gaps.map((rises) => {
    const ordered = inOrderOfFewCrossings(rises)
    let trackCount = 0
    ordered.forEach((rise, index) => {
      for (let other = 0; other < index; other += 1) {
        const left = ordered[other]
        if (left && overlap(left, rise)) rise.track = Math.max(rise.track, left.track + 1)
      }
      trackCount = Math.max(trackCount, rise.track + 1)
    })
    return { rises: ordered, trackCount }
  })
}

function addRise(
  gap: Rise[] | undefined,
  wire: Wire,
  end: Rise['end'],
  leftYs: Joints,
  rightYs: Joints,
): void {
  let top = Infinity
  let bottom = -Infinity
  for (let side = 0; side < 2; side += 1) {
    const joints = side === 0 ? leftYs : rightYs
    for (let joint = 0; joint < 2; joint += 1) {
      // Neither is true of `NONE`.
      if (joints[joint]! < top) top = joints[joint]!
      if (joints[joint]! > bottom) bottom = joints[joint]!
    }
  }
  if (bottom - top >= 0.5) gap?.push({ wire, end, leftYs, rightYs, top, bottom, track: 0 })
}

function overlap(a: Rise, b: Rise): boolean {
  return a.top < b.bottom + APART && b.top < a.bottom + APART
}

/** How many times two runs cross when `left` is on the left of `right`. */
function crossings(left: Rise, right: Rise): number {
  let count = 0
  for (let joint = 0; joint < 2; joint += 1) {
    const fromLeft = left.rightYs[joint]!
    const fromRight = right.leftYs[joint]!
    if (fromLeft > right.top && fromLeft < right.bottom) count += 1
    if (fromRight > left.top && fromRight < left.bottom) count += 1
    // Two runs that meet end to end at one height would lie on each other there.
    if (Math.abs(fromLeft - right.leftYs[0]) < 1 || Math.abs(fromLeft - right.leftYs[1]) < 1) {
      count += 5
    }
  }
  return count
}

/** Inserts each run where it adds the fewest crossings, the longest runs first. */
function inOrderOfFewCrossings(rises: readonly Rise[]): Rise[] {
  const longestFirst = rises.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))
  if (rises.length > MOST_CHOSEN) return longestFirst
  const ordered: Rise[] = []
  for (const rise of longestFirst) {
    // What it costs more, or less, than before all the others.
    let cost = 0
    let least = 0
    let place = 0
    for (let index = 0; index < ordered.length; index += 1) {
      const other = ordered[index]!
      cost += crossings(other, rise) - crossings(rise, other)
      if (cost >= least) continue
      least = cost
      place = index + 1
    }
    ordered.splice(place, 0, rise)
  }
  return ordered
}
