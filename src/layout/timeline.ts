/**
 * Where each event stands on the timeline. The axis is a true scale of days. Each dated event has a
 * bar as wide as the doubt about its date and, hanging under the start of that bar, a card; cards are
 * packed in rows, each in the first row where it touches nothing, in the order of their dates (of
 * their ranks when dates tie). Lanes, when asked for, are packed one under the other, each under its
 * head. Heights are counted from the top of the first bar or head: the axis is above.
 */
import type { Project } from '../domain/project/records.ts'
import { wrapText, type Wrapping } from './textMeasure.ts'
import {
  byDate,
  type DatedEvent,
  extentAround,
  extentOf,
  FADE,
  fittedScale,
} from './timelineExtent.ts'
import type { LaneOfEvents } from './timelineLanes.ts'
import { pixelsOf, type TimeScale } from './timelineScale.ts'

/** Lengths in pixels. */
export type TimelineOptions = {
  /** 'YYYY-MM-DD', or null to draw no line for today. */
  readonly today: string | null
  /** The scale; when absent, it is chosen so that everything fits in `fitWidth`. */
  readonly pixelsPerDay?: number
  readonly fitWidth?: number
  /** Blank before the first day and after the last card, to move about in. */
  readonly margin?: number
  readonly cardWidth?: number
  readonly cardHeight?: number
  /** How titles are broken, `width` being the room inside a card; null when the browser breaks them. */
  readonly title?: Wrapping | null
  /** One lane of all, without a head, when absent. */
  readonly lanes?: readonly LaneOfEvents[]
  /** Height of what names each lane. */
  readonly laneHead?: number
  /** Cards keep the rows they have there: they may then overlap, as while one zooms out. */
  readonly rowsOf?: Pick<TimelineLayout, 'cards'>
  /** When no event has a date, the years around today are drawn, to put a first event on them. */
  readonly hasEmptyAxis?: boolean
}

/** The bar of doubt: an open side has no end, and fades out. */
export type TimelineBar = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly isOpenStart: boolean
  readonly isOpenEnd: boolean
}

export type TimelineCard = {
  readonly id: string
  /** The lane it is drawn in: an event may have a card in several. */
  readonly laneKey: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Counted from the first row of its lane. */
  readonly row: number
  readonly bar: TimelineBar
  readonly lines: readonly string[]
  readonly isCut: boolean
}

/** `y` is the top of the head; the height covers head and rows. */
export type TimelineLane = { readonly key: string; readonly y: number; readonly height: number }

/** The days of the axis are at x = left + (day − firstDay) × pixelsPerDay. */
export type TimelineLayout = TimeScale & {
  readonly width: number
  readonly height: number
  /** Null when today is not asked for, or far from the story. */
  readonly todayX: number | null
  readonly lanes: readonly TimelineLane[]
  /** Lane by lane, and in each in the order of dates. */
  readonly cards: readonly TimelineCard[]
  /** Ids of the events without a date, in the order told. */
  readonly undated: readonly string[]
}

/** Height of the bar and of the blank between it and its card, in pixels. */
export const BAR_HEIGHT = 6
const BAR_GAP = 3
/** The narrowest bar: a single day must still be seen. */
const BAR_MIN = 6
const ROW_GAP = 14
const COLUMN_GAP = 12
const LANE_GAP = 10
const EDGE = 8
const DEFAULT_SCALE = 0.37
const UNBROKEN = { lines: [], isCut: false }

/** Lays out the timeline of a project. Deterministic: same project, same places. */
export function layoutTimeline(project: Project, options: TimelineOptions): TimelineLayout {
  const { cardWidth = 200, margin = 0, fitWidth, today: todayText } = options
  const { dated, undated } = byDate(project)
  if (dated.length === 0 && (todayText === null || !options.hasEmptyAxis)) {
    return { ...NOTHING, pixelsPerDay: options.pixelsPerDay ?? DEFAULT_SCALE, undated }
  }
  const extent = dated.length === 0 ? extentAround(todayText as string) : extentOf(dated, todayText)
  const { firstDay, today } = extent
  const left = EDGE + margin + (dated.some((event) => event.isOpenStart) ? FADE : 0)
  const pixelsPerDay =
    options.pixelsPerDay ??
    (fitWidth === undefined
      ? DEFAULT_SCALE
      : fittedScale(dated, extent, fitWidth - left - margin - EDGE, cardWidth))
  const scale = { firstDay, left, pixelsPerDay }
  const xOf = pixelsOf(scale)

  const { cards, lanes, height } = packLanes(dated, xOf, options)
  const todayX = today === null ? null : xOf(today)
  const lastDayX = dated.length === 0 ? xOf(extent.lastDay) : 0
  const right = cards.reduce(
    (most, { x, width, bar }) => Math.max(most, x + width, bar.x + bar.width),
    Math.max(todayX ?? 0, lastDayX),
  )
  const width = Math.max(right + EDGE + margin, fitWidth ?? 0)
  return {
    ...scale,
    width,
    height,
    todayX,
    lanes,
    cards,
    undated,
  }
}

const NOTHING = {
  width: 0,
  height: 0,
  firstDay: 0,
  left: EDGE,
  todayX: null,
  lanes: [],
  cards: [],
}

type XOf = (day: number) => number
type Placed = { readonly event: DatedEvent; readonly start: number; readonly end: number }

function packLanes(dated: readonly DatedEvent[], xOf: XOf, options: TimelineOptions) {
  const { cardWidth = 200, cardHeight = 52 } = options
  const { title = { size: 14, weight: 600, width: cardWidth - 46, maxLines: 2 } } = options
  const rowHeight = BAR_HEIGHT + BAR_GAP + cardHeight + ROW_GAP
  const placed = dated
    .map((event): Placed => ({ event, ...extremitiesOf(event, xOf) }))
    .toSorted((a, b) => a.start - b.start)
  const cards: TimelineCard[] = []
  const lanes: TimelineLane[] = []
  const head = options.lanes ? (options.laneHead ?? 0) : 0
  let top = 0
  for (const { key, ids } of options.lanes ?? [{ key: '', ids: null }]) {
    const ofLane = ids === null ? placed : placed.filter(({ event }) => ids.has(event.id))
    const { rows, count } = options.rowsOf
      ? keptRows(ofLane, key, options.rowsOf.cards)
      : packRows(ofLane, cardWidth)
    ofLane.forEach(({ event, start, end }, index) => {
      const row = rows[index] as number
      const y = top + head + row * rowHeight
      const { id, isOpenStart, isOpenEnd } = event
      cards.push({
        id,
        laneKey: key,
        x: start,
        y: y + BAR_HEIGHT + BAR_GAP,
        width: cardWidth,
        height: cardHeight,
        row,
        bar: { x: start, y, width: end - start, isOpenStart, isOpenEnd },
        ...(title === null ? UNBROKEN : wrapText(event.title, title)),
      })
    })
    const height = head + Math.max(0, count * rowHeight - ROW_GAP)
    lanes.push({ key, y: top, height })
    top += height + LANE_GAP
  }
  return { cards, lanes, height: Math.max(0, top - LANE_GAP) }
}

/** The first row where each touches nothing, given in the order of their starts. */
function packRows(placed: readonly Placed[], cardWidth: number): { rows: number[]; count: number } {
  const rowEnds: number[] = []
  const rows = placed.map(({ start, end }) => {
    const found = rowEnds.findIndex((rowEnd) => rowEnd + COLUMN_GAP <= start)
    const row = found === -1 ? rowEnds.length : found
    rowEnds[row] = Math.max(end, start + cardWidth)
    return row
  })
  return { rows, count: rowEnds.length }
}

/** The rows of cards laid out already; a card that was not there goes under the others. */
function keptRows(
  placed: readonly Placed[],
  laneKey: string,
  cards: readonly TimelineCard[],
): { rows: number[]; count: number } {
  const known = new Map<string, number>()
  let count = 0
  for (const card of cards) {
    if (card.laneKey !== laneKey) continue
    known.set(card.id, card.row)
    count = Math.max(count, card.row + 1)
  }
  const rows = placed.map(({ event }) => known.get(event.id) ?? count)
  return { rows, count: Math.max(count, ...rows.map((row) => row + 1)) }
}

/** Where the bar of an event begins and ends, in pixels: it fades out where its date is open. */
export function extremitiesOf(
  event: Pick<DatedEvent, 'from' | 'to' | 'isOpenStart' | 'isOpenEnd'>,
  xOf: XOf,
): { start: number; end: number } {
  const end = xOf(event.isOpenEnd ? event.from : event.to)
  if (event.isOpenStart) return { start: end - FADE, end }
  const start = xOf(event.from)
  return { start, end: event.isOpenEnd ? start + FADE : Math.max(end, start + BAR_MIN) }
}
