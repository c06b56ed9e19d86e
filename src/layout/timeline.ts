/**
 * Where each event stands on the timeline. The axis is a true scale of days. Each dated event has a
 * bar as wide as the doubt about its date and, hanging under the start of that bar, a card; cards are
 * packed in rows, each in the first row where it touches nothing, in the order of their dates (of
 * their ranks when dates tie). Heights are counted from the top of the first bar: the axis is above.
 */
import { scaleLinear } from 'd3-scale'

import { eventsInOrder } from '../domain/project/order.ts'
import type { Project } from '../domain/project/records.ts'
import { dayFromNumber, dayNumber } from '../domain/time/calendar.ts'
import { wrapText, type Wrapping } from './textMeasure.ts'
import { ticksOf, type TimelineTick } from './timelineTicks.ts'
import { boundsOfWhen } from './whenBounds.ts'

/** Lengths in pixels. */
export type TimelineOptions = {
  /** 'YYYY-MM-DD', or null to draw no line for today. */
  readonly today: string | null
  /** The scale; when absent, it is chosen so that everything fits in `fitWidth`. */
  readonly pixelsPerDay?: number
  readonly fitWidth?: number
  readonly cardWidth?: number
  readonly cardHeight?: number
  /** How titles are broken, `width` being the room inside a card; null when the browser breaks them. */
  readonly title?: Wrapping | null
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
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly row: number
  readonly bar: TimelineBar
  readonly lines: readonly string[]
  readonly isCut: boolean
}

export type TimelineLayout = {
  readonly width: number
  readonly height: number
  /** x = left + (day − firstDay) × pixelsPerDay, with days numbered as by `dayNumber`. */
  readonly firstDay: number
  readonly left: number
  readonly pixelsPerDay: number
  readonly ticks: readonly TimelineTick[]
  /** Null when today is not asked for, or far from the story. */
  readonly todayX: number | null
  readonly cards: readonly TimelineCard[]
  /** Ids of the events without a date, in the order told. */
  readonly undated: readonly string[]
}

/** Height of the bar and of the blank between it and its card, in pixels. */
export const BAR_HEIGHT = 6
const BAR_GAP = 3
/** The narrowest bar: a single day must still be seen. */
const BAR_MIN = 6
/** Length of the fading part of a bar whose side is open. */
const FADE = 56
const ROW_GAP = 14
const COLUMN_GAP = 12
const EDGE = 8
const DEFAULT_SCALE = 0.37
const WIDEST_SCALE = 12
const UNBROKEN = { lines: [], isCut: false }

type Dated = {
  readonly id: string
  readonly title: string
  readonly from: number
  readonly to: number
  readonly isOpenStart: boolean
  readonly isOpenEnd: boolean
}

/** Lays out the timeline of a project. Deterministic: same project, same places. */
export function layoutTimeline(project: Project, options: TimelineOptions): TimelineLayout {
  const cardWidth = options.cardWidth ?? 200
  const cardHeight = options.cardHeight ?? 52
  const { title = { size: 14, weight: 600, width: cardWidth - 46, maxLines: 2 } } = options
  const { dated, undated } = byDate(project)
  if (dated.length === 0) {
    return {
      width: options.fitWidth ?? 0,
      height: 0,
      firstDay: 0,
      left: EDGE,
      pixelsPerDay: options.pixelsPerDay ?? DEFAULT_SCALE,
      ticks: [],
      todayX: null,
      cards: [],
      undated,
    }
  }

  const { firstDay, lastDay, today } = extentOf(dated, options.today)
  const left = EDGE + (dated.some((event) => event.isOpenStart) ? FADE : 0)
  const pixelsPerDay =
    options.pixelsPerDay ??
    (options.fitWidth === undefined
      ? DEFAULT_SCALE
      : fittedScale(dated, firstDay, lastDay, options.fitWidth - left - EDGE, cardWidth))
  const scale = scaleLinear([firstDay, firstDay + 1], [left, left + pixelsPerDay])

  const placed = dated
    .map((event) => ({ event, ...extremitiesOf(event, scale) }))
    .toSorted((a, b) => a.start - b.start)
  const rowEnds: number[] = []
  const rowHeight = BAR_HEIGHT + BAR_GAP + cardHeight + ROW_GAP
  const cards = placed.map(({ event, start, end }): TimelineCard => {
    const found = rowEnds.findIndex((rowEnd) => rowEnd + COLUMN_GAP <= start)
    const row = found === -1 ? rowEnds.length : found
    rowEnds[row] = Math.max(end, start + cardWidth)
    const y = row * rowHeight
    const { isOpenStart, isOpenEnd } = event
    return {
      id: event.id,
      x: start,
      y: y + BAR_HEIGHT + BAR_GAP,
      width: cardWidth,
      height: cardHeight,
      row,
      bar: { x: start, y, width: end - start, isOpenStart, isOpenEnd },
      ...(title === null ? UNBROKEN : wrapText(event.title, title)),
    }
  })
  const todayX = today === null ? null : scale(today)
  const right = Math.max(...rowEnds, todayX ?? 0)
  const width = Math.max(right + EDGE, options.fitWidth ?? 0)
  // A label stands to the right of its tick: the last ones would run over the edge.
  const lastTick = firstDay + (width - left - 48) / pixelsPerDay
  return {
    width,
    height: rowEnds.length * rowHeight - ROW_GAP,
    firstDay,
    left,
    pixelsPerDay,
    ticks: ticksOf({ from: firstDay, to: lastTick, pixelsPerDay, xOf: scale }),
    todayX,
    cards,
    undated,
  }
}

function byDate(project: Project): { dated: Dated[]; undated: string[] } {
  const dated: Dated[] = []
  const undated: string[] = []
  for (const { id, title, when } of eventsInOrder(project)) {
    const { earliest, latest } = boundsOfWhen(when)
    const from = earliest ?? latest
    if (from === null) {
      undated.push(id)
      continue
    }
    dated.push({
      id,
      title,
      from: dayNumber(from),
      // The end of a moment is the end of its last day.
      to: dayNumber(latest ?? from) + 1,
      isOpenStart: earliest === null,
      isOpenEnd: latest === null,
    })
  }
  return { dated, undated }
}

/** The days the axis covers; today counts when it is within the story or shortly after it. */
function extentOf(dated: readonly Dated[], todayText: string | null) {
  let first = Infinity
  let last = -Infinity
  for (const { from, to } of dated) {
    first = Math.min(first, from)
    last = Math.max(last, to)
  }
  const day = dayFromNumber(first)
  const [year, month] = day.split('-').slice(-3) as [string, string]
  const firstDay = dayNumber(last - first > 700 ? `${year}-01-01` : `${year}-${month}-01`)
  const number = todayText === null ? null : dayNumber(todayText)
  const margin = Math.max(90, (last - firstDay) * 0.15)
  const isNear = number !== null && number >= firstDay && number <= last + margin
  const today = isNear ? number : null
  return { firstDay, lastDay: Math.max(last, today ?? last), today }
}

/** The largest scale at which every card and every bar ends within `room` pixels. */
function fittedScale(
  dated: readonly Dated[],
  firstDay: number,
  lastDay: number,
  room: number,
  cardWidth: number,
): number {
  let scale = Math.min(WIDEST_SCALE, room / Math.max(1, lastDay - firstDay))
  for (const { from, to, isOpenEnd } of dated) {
    scale = Math.min(scale, (room - cardWidth) / Math.max(1, from - firstDay))
    if (isOpenEnd) scale = Math.min(scale, (room - FADE) / Math.max(1, to - firstDay))
  }
  return Math.max(scale, 0.001)
}

function extremitiesOf(event: Dated, scale: (day: number) => number) {
  const end = scale(event.isOpenEnd ? event.from : event.to)
  if (event.isOpenStart) return { start: end - FADE, end }
  const start = scale(event.from)
  return { start, end: event.isOpenEnd ? start + FADE : Math.max(end, start + BAR_MIN) }
}
