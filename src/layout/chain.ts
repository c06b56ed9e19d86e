/**
 * Where everything stands in the chain: three straight lanes, one per function (and one for context
 * when an event has no outcome), columns in the order told or by depth, effects at the right.
 *
 * The steps, each in its file: `chainModel` reads cards and links; `chainColumns` gives each event a
 * column; `chainRows` a first row in its lane; `chainUntangle` the row and the ways by which links
 * cross least (`chainTangle` counts); `chainPlaces` and `chainRoutes` turn those into heights;
 * `chainPorts` and `chainTracks` keep links apart along cards and between columns; `chainLabels` places their words. A card moves only when its own column or
 * row does: all steps are deterministic, and read from left to right. Hand-placed cards stand where
 * they were put, and keep their place in the grid free, so that putting one aside moves no other.
 */
import type { Project } from '../domain/project/records.ts'
import { assignColumns } from './chainColumns.ts'
import { boxAround, type Box, labelOf, middleOf, placeLabel } from './chainLabels.ts'
import {
  type Arrangement,
  type Card,
  type FunctionOf,
  type Lane,
  readChain,
  type Wire,
} from './chainModel.ts'
import {
  assignEffectHeights,
  assignHeights,
  type ChainSizes,
  type LaneBand,
  spaceColumns,
} from './chainPlaces.ts'
import { assignPorts } from './chainPorts.ts'
import { assignCorridors, assignRoutes } from './chainRoutes.ts'
import { assignRows } from './chainRows.ts'
import { assignTracks } from './chainTracks.ts'
import { untangle } from './chainUntangle.ts'
import { directPoints, type Point, roundedPath, withoutRepeats } from './linkPath.ts'

export type ChainOptions = Partial<ChainSizes> & {
  readonly functionOf: FunctionOf
  /** In time unless asked otherwise. By depth there are no years, and no card placed by hand. */
  readonly arrangement?: Arrangement
}

export type ChainCard = {
  readonly id: string
  readonly kind: 'event' | 'effect'
  /** Null for an effect. */
  readonly lane: Lane | null
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

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

/** Lengths in pixels at zoom 1; the drawing is at (left, top), negative only for hand-placed cards. */
export type ChainLayout = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly lanes: readonly LaneBand[]
  readonly cards: readonly ChainCard[]
  readonly links: readonly ChainLink[]
  /** `x` is the left edge of the first column of the year. */
  readonly years: readonly { readonly label: string; readonly x: number }[]
  /** Left edge of the effects; lanes end before it. */
  readonly effectsX: number
}

const SIZES: ChainSizes = {
  cardWidth: 176,
  cardHeight: 76,
  effectWidth: 200,
  effectHeight: 92,
  columnGap: 56,
  rowGap: 32,
  yearsHeight: 36,
  laneHeader: 38,
  laneGap: 10,
}
/** Blank on the left and on the right of all columns, before the effects, and the least between years. */
const EDGE = 24
const BEFORE_EFFECTS = 72
const YEAR_ROOM = 56

/** Lays out the chain of a project. */
export function layoutChain(project: Project, options: ChainOptions): ChainLayout {
  const { functionOf, arrangement = 'time', ...given } = options
  const sizes = { ...SIZES, ...given }
  const chain = readChain(project, functionOf, arrangement)
  const { events, effects, wires } = chain
  const columns = assignColumns(chain, arrangement)
  const laneRows = assignRows(chain, columns)
  const isFree = ({ from, to }: Wire) => from.place !== null || to.place !== null
  const gridChain = { ...chain, wires: wires.filter((wire) => !isFree(wire)) }
  untangle(chain, columns, laneRows)
  const corridors = assignCorridors(
    gridChain,
    laneRows.reduce((sum, { count }) => sum + count, 0),
  )
  const { bands, strips } = assignHeights(
    events,
    laneRows,
    sizes,
    corridors.map(({ trackCount }) => trackCount),
  )
  assignEffectHeights(effects, bands, sizes)
  assignRoutes(gridChain, strips, corridors)
  assignPorts([...events, ...effects], wires)
  const gaps = assignTracks(gridChain, columns.length)

  const labels = new Map(
    wires.map((wire) => [wire, labelOf(wire.label, wire.routeY === null && !isFree(wire))]),
  )
  const leasts = gaps.map((_, index) => {
    if (index === gaps.length - 1) return 0
    if (index === columns.length) return effects.length > 0 ? BEFORE_EFFECTS : EDGE
    return index === 0 ? EDGE : sizes.columnGap
  })
  for (const [wire, label] of labels) {
    if (!label || wire.routeY !== null || isFree(wire)) continue
    const index = wire.to.column
    leasts[index] = Math.max(leasts[index] ?? 0, label.width + 28)
  }
  const { columnXs, trackX } = spaceColumns(
    gaps.map(({ trackCount }, index) => ({ trackCount, least: leasts[index] ?? 0 })),
    effects.length > 0 ? sizes : { ...sizes, effectWidth: 0 },
  )
  for (const card of [...events, ...effects]) {
    card.x = card.place ? card.place.x : (columnXs[card.column] ?? 0)
  }
  const trackXs = new Map<Wire, { source?: number; target?: number }>()
  gaps.forEach(({ rises }, gap) => {
    for (const { wire, end, track } of rises) {
      trackXs.set(wire, { ...trackXs.get(wire), [end]: trackX(gap, track) })
    }
  })

  // The name of a lane stands at the head of its band, and follows the view along it.
  const heads = bands.map(({ y }) => ({
    x: 0,
    y,
    width: columnXs[columns.length] ?? 0,
    height: sizes.laneHeader,
  }))
  const obstacles: Box[] = [...events, ...effects, ...heads]
  const links = wires.map((wire): ChainLink => {
    const points = isFree(wire)
      ? directPoints(...endsOf(wire))
      : routedPoints(wire, trackXs.get(wire) ?? {})
    const label = labels.get(wire)
    const labelAt = label ? placeLabel(points, label, obstacles) : middleOf(points)
    if (label) obstacles.push(boxAround(labelAt, label))
    const [sourcePoint, targetPoint] = endsOf(wire)
    return {
      id: wire.id,
      path: roundedPath(points),
      points,
      sourcePoint,
      targetPoint,
      labelAt,
      labelLines: label?.lines ?? [],
      isBackward: wire.isBackward,
    }
  })
  const cards = [...events, ...effects].map(
    ({ id, kind, lane, x, y, width, height }): ChainCard => ({
      id,
      kind,
      lane,
      x,
      y,
      width,
      height,
    }),
  )
  return {
    ...extentOf(cards, links, bands, columnXs.at(-1) ?? 0),
    lanes: bands,
    cards,
    links,
    years: yearsOf(columns, columnXs),
    effectsX: columnXs[columns.length] ?? 0,
  }
}

function endsOf({ from, to, sourceY, targetY }: Wire): [Point, Point] {
  return [
    { x: from.x + from.width, y: sourceY },
    { x: to.x, y: targetY },
  ]
}

/** The corners of a link that keeps to the grid; it changes height only on its tracks. */
function routedPoints(wire: Wire, tracks: { source?: number; target?: number }): Point[] {
  const [source, target] = endsOf(wire)
  const points = [source]
  let y = source.y
  if (tracks.source !== undefined) {
    points.push({ x: tracks.source, y })
    y = wire.routeY ?? target.y
    points.push({ x: tracks.source, y })
  }
  if (tracks.target !== undefined) {
    points.push({ x: tracks.target, y: wire.routeY ?? y }, { x: tracks.target, y: target.y })
  }
  return withoutRepeats([...points, target])
}

/** A year is written where it begins, unless the one before is too close. */
function yearsOf(columns: readonly Card[][], columnXs: readonly number[]) {
  const years: { label: string; x: number }[] = []
  columns.forEach((column, index) => {
    const label = column.find(({ year }) => year !== null)?.year
    const last = years.at(-1)
    const x = columnXs[index] ?? 0
    if (typeof label !== 'string' || label === last?.label) return
    if (!last || x - last.x >= YEAR_ROOM) years.push({ label, x })
  })
  return years
}

/** The box around everything drawn. */
function extentOf(
  cards: readonly ChainCard[],
  links: readonly ChainLink[],
  bands: readonly LaneBand[],
  right: number,
) {
  const box = { left: 0, top: 0, right, bottom: 0 }
  const include = (left: number, top: number, width: number, height: number) => {
    box.left = Math.min(box.left, left)
    box.top = Math.min(box.top, top)
    box.right = Math.max(box.right, left + width)
    box.bottom = Math.max(box.bottom, top + height)
  }
  for (const { y, height } of bands) include(0, y, 0, height)
  for (const { x, y, width, height } of cards) include(x, y, width, height)
  for (const { points } of links) for (const { x, y } of points) include(x, y, 0, 0)
  return { left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }
}
