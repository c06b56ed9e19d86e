/**
 * From tracks to lines: columns get their place, links their corners, words theirs. A gap widens for
 * its tracks, and for the words that found no free place along their line.
 */
import {
  boxAround,
  type Box,
  type Kept,
  type Label,
  labelOf,
  middleOf,
  placeLabel,
  sideBySide,
} from './chainLabels.ts'
import { type Card, type Chain, isFree, type Wire } from './chainModel.ts'
import { AFTER_CARD, type ChainSizes, type LaneBand, spaceColumns } from './chainPlaces.ts'
import type { Gap } from './chainTracks.ts'
import { directPoints, type Point, roundedPath, withoutRepeats } from './linkPath.ts'

export type ChainLink = {
  readonly id: string
  /** SVG path data, from the right side of its start to the left side of its end. */
  readonly path: string
  /** The corners of that path, before rounding. */
  readonly points: readonly Point[]
  readonly sourcePoint: Point
  readonly targetPoint: Point
  /** The centre of its words, and the lines they are broken in (none without words). */
  readonly labelAt: Point
  readonly labelLines: readonly string[]
  /** True when it cannot run to the right: it goes back in time, or closes a circle. */
  readonly isBackward: boolean
}

/** Blank on the left and on the right of all columns, and before the effects. */
const EDGE = 24
const BEFORE_EFFECTS = 72
/** Blank at each end of a label that fills the gap between two cards. */
const AROUND_LABEL = 14

type Ready = {
  readonly columns: readonly Card[][]
  readonly gaps: readonly Gap[]
  readonly bands: readonly LaneBand[]
  readonly sizes: ChainSizes
  readonly hinders: string
}

/** Where links have their vertical runs: those near their start, and near their end. */
type TrackXs = Readonly<Record<'source' | 'target', Map<Wire, number>>>

/** Gives all cards their `x`, and returns the left edges of columns and the links as drawn. */
export function drawLinks(
  { events, effects, wires }: Chain,
  { columns, gaps, bands, sizes, hinders }: Ready,
): { columnXs: number[]; links: ChainLink[] } {
  const labels = new Map<Wire, Label>()
  const leasts = gaps.map((_, index) => {
    if (index === gaps.length - 1) return 0
    if (index === columns.length) return effects.length > 0 ? BEFORE_EFFECTS : EDGE
    return index === 0 ? EDGE : sizes.columnGap
  })
  for (const wire of wires) {
    const isShort = wire.routeY === null && !isFree(wire)
    const label = labelOf(wire.isHindering ? hinders : '', wire.label, isShort)
    if (!label) continue
    labels.set(wire, label)
    const index = wire.to.column
    if (isShort) leasts[index] = Math.max(leasts[index] ?? 0, label.width + 2 * AROUND_LABEL)
  }
  const cards = [...events, ...effects]
  // Words without a free place get one in the gap their link starts in: it widens, and all is placed
  // again. Each round keeps more of them, so that there is an end to it.
  const kept = gaps.map((): Kept<Wire>[] => [])
  for (;;) {
    const rooms = kept.map(sideBySide)
    const { columnXs, startX, trackX } = spaceColumns(
      gaps.map(({ trackCount }, index) => ({
        trackCount,
        least: leasts[index] ?? 0,
        kept: rooms[index]?.width ?? 0,
      })),
      effects.length > 0 ? sizes : { ...sizes, effectWidth: 0 },
    )
    for (const card of cards) card.x = card.place ? card.place.x : (columnXs[card.column] ?? 0)
    const trackXs: TrackXs = { source: new Map(), target: new Map() }
    gaps.forEach(({ rises }, gap) => {
      for (const { wire, end, track } of rises) trackXs[end].set(wire, trackX(gap, track))
    })
    // The name of a lane stands at the head of its band, and follows the view along it.
    const heads = bands.map(({ y }): Box => ({
      x: 0,
      y,
      width: columnXs[columns.length] ?? 0,
      height: sizes.laneHeader,
    }))
    const at = new Map<Wire, Point>()
    const obstacles: Box[] = [...cards]
    kept.forEach((list, gap) => {
      for (const { of, label, height } of list) {
        const x = startX(gap) + AFTER_CARD + (rooms[gap]?.middles.get(of) ?? 0)
        at.set(of, { x, y: height })
        obstacles.push(boxAround({ x, y: height }, label))
      }
    })
    let isCrowded = false
    for (const [wire, label] of labels) {
      if (at.has(wire)) continue
      const place = placeLabel(cornersOf(wire, trackXs), label, obstacles, heads)
      if (place.isFree || isFree(wire)) {
        at.set(wire, place.at)
        obstacles.push(boxAround(place.at, label))
      } else {
        isCrowded = true
        kept[wire.from.column + 1]?.push({ of: wire, label, height: wire.sourceY })
      }
    }
    if (isCrowded) continue
    const links = wires.map((wire): ChainLink => {
      const points = cornersOf(wire, trackXs)
      const [sourcePoint, targetPoint] = endsOf(wire)
      return {
        id: wire.id,
        path: roundedPath(points),
        points,
        sourcePoint,
        targetPoint,
        labelAt: at.get(wire) ?? middleOf(points),
        labelLines: labels.get(wire)?.lines ?? [],
        isBackward: wire.isBackward,
      }
    })
    return { columnXs, links }
  }
}

function endsOf({ from, to, sourceY, targetY }: Wire): [Point, Point] {
  return [
    { x: from.x + from.width, y: sourceY },
    { x: to.x, y: targetY },
  ]
}

/** The corners of a link; one that keeps to the grid changes height only on its tracks. */
function cornersOf(wire: Wire, trackXs: TrackXs): Point[] {
  const [source, target] = endsOf(wire)
  if (isFree(wire)) return directPoints(source, target)
  const atSource = trackXs.source.get(wire)
  const atTarget = trackXs.target.get(wire)
  const points = [source]
  let y = source.y
  if (atSource !== undefined) {
    points.push({ x: atSource, y })
    y = wire.routeY ?? target.y
    points.push({ x: atSource, y })
  }
  if (atTarget !== undefined) {
    points.push({ x: atTarget, y: wire.routeY ?? y }, { x: atTarget, y: target.y })
  }
  points.push(target)
  return withoutRepeats(points)
}
