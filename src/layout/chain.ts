/**
 * Where everything stands in the chain: three straight lanes, one per function (and one for context
 * when an event has no outcome), columns in the order told or by depth, effects at the right.
 *
 * The steps, each in its file: `chainModel` reads cards and links; `chainColumns` gives each event a
 * column; `chainRows` a first row in its lane; `chainUntangle` the row and the ways by which links
 * cross least (`chainTangle` counts, where `chainSlots` and `chainGaps` tell that wires stand); `chainPlaces` and
 * `chainRoutes` turn those into heights; `chainPorts` and `chainTracks` keep links apart along cards
 * and between columns; `chainDrawing` spaces the columns and draws the links, with their words where
 * `chainLabels` finds room. All steps are deterministic. Hand-placed cards stand where they were put,
 * and keep their place in the grid free, so that putting one aside moves no other.
 */
import type { Project } from '../domain/project/records.ts'
import { assignColumns } from './chainColumns.ts'
import { type ChainLink, drawLinks } from './chainDrawing.ts'
import {
  type Arrangement,
  type Card,
  type FunctionOf,
  isFree,
  type Lane,
  readChain,
} from './chainModel.ts'
import {
  assignEffectHeights,
  assignHeights,
  type ChainSizes,
  type LaneBand,
} from './chainPlaces.ts'
import { assignPorts } from './chainPorts.ts'
import { assignCorridors, assignRoutes } from './chainRoutes.ts'
import { assignRows } from './chainRows.ts'
import { assignTracks } from './chainTracks.ts'
import { untangle } from './chainUntangle.ts'

export type ChainOptions = Partial<ChainSizes> & {
  readonly functionOf: FunctionOf
  /** In time unless asked otherwise. By depth there are no years, and no card placed by hand. */
  readonly arrangement?: Arrangement
  /** Written over the words of the links that hinder, if it is not shown by their line alone. */
  readonly hinders?: string
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
/** The least between years. */
const YEAR_ROOM = 56

/** Lays out the chain of a project. */
export function layoutChain(project: Project, options: ChainOptions): ChainLayout {
  const { functionOf, arrangement = 'time', hinders = '', ...given } = options
  const sizes = { ...SIZES, ...given }
  const chain = readChain(project, functionOf, arrangement)
  const { events, effects, wires } = chain
  const columns = assignColumns(chain, arrangement)
  const laneRows = assignRows(chain, columns)
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

  const { columnXs, links } = drawLinks(chain, { columns, gaps, bands, sizes, hinders })
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
