/** What the picture of the timeline has around its cards: the time axis, today, lanes, bars of doubt. Pixels. */
import type { KeyEvent } from '../../domain/project/records.ts'
import { markLabel, periodLabel } from '../../layout/axisLabels.ts'
import { BAR_HEIGHT, type TimelineBar, type TimelineLayout } from '../../layout/timeline.ts'
import { axisBetween } from '../../layout/timelineAxis.ts'
import { FADE } from '../../layout/timelineExtent.ts'
import { functionOfLane, type LaneKind } from '../../layout/timelineLanes.ts'
import { dayAt } from '../../layout/timelineScale.ts'
import { wrapText } from '../../layout/textMeasure.ts'
import type { PictureOptions } from './pictureWords.ts'
import {
  CONTEXT,
  element,
  FUNCTIONS,
  functionShape,
  HAIRLINE,
  INK,
  MUTED,
  text,
} from './svgParts.ts'

/** Height of a line of the axis, and of the name of a lane. */
const AXIS_LINE = 34
export const LANE_HEAD = 44
/** Blank between the axis and the first bar. */
const AXIS_FOOT = 10
/** How much larger the words of the axis are than on screen, for which the layout makes room. */
const GROWTH = 1.4
/** Room for a mark of the axis at the right edge. */
const LAST_LABEL = 60

/** From where to where an upright line goes. */
type Reach = { readonly from: number; readonly to: number }

/** The time axis with its rules down to `bottom`; `height` is that of its words. */
export function drawAxis(
  layout: TimelineLayout,
  language: 'fr' | 'en',
): { height: number; markup: (bottom: number) => string } {
  const { periods, marks } = grownAxis(layout)
  const hasMarkLabels = marks.some(({ hasLabel }) => hasLabel)
  const lines = hasMarkLabels ? 2 : 1
  const foot = lines * AXIS_LINE
  const rule = (x: number, { from, to }: Reach, width: number) =>
    element('path', {
      d: `M${Math.round(x)} ${from}V${to}`,
      stroke: HAIRLINE,
      'stroke-width': width,
      fill: 'none',
    })
  const markup = (bottom: number) =>
    [
      ...periods.map((period) => {
        const label = { size: 20, weight: 600, fill: MUTED }
        const words = period.hasLabel
          ? text(periodLabel(period, language), period.x + 7, 22, label)
          : ''
        return rule(period.x, { from: 2, to: bottom }, 1.2) + words
      }),
      ...marks.map((mark) => {
        const isNamed = mark.hasLabel && mark.x + LAST_LABEL <= layout.width
        if (!isNamed) return rule(mark.x, { from: foot - 8, to: foot }, 1)
        const words = text(markLabel(mark, language), mark.x + 7, foot - 12, {
          size: 16,
          fill: MUTED,
        })
        return rule(mark.x, { from: foot - 28, to: foot }, 0.8) + words
      }),
    ].join('')
  return { height: foot + AXIS_FOOT, markup }
}

/** The axis as it would be on a smaller screen, blown up: its labels have room for larger words. */
function grownAxis(layout: TimelineLayout) {
  const { firstDay, left, pixelsPerDay, width } = layout
  const small = { firstDay, left: left / GROWTH, pixelsPerDay: pixelsPerDay / GROWTH }
  const [from, to] = [dayAt(layout, 0), dayAt(layout, width)]
  const { periods, marks } = axisBetween(small, from, to, width / GROWTH)
  return {
    periods: periods.map((period) => ({ ...period, x: period.x * GROWTH })),
    marks: marks.map((mark) => ({ ...mark, x: mark.x * GROWTH })),
  }
}

/** A dotted line from the axis down, with its name under it. */
export function drawToday(x: number, { from, to }: Reach, name: string): string {
  const line = element('path', {
    d: `M${Math.round(x)} ${from}V${to + 6}`,
    stroke: INK,
    'stroke-width': 2,
    'stroke-dasharray': '1 6',
    'stroke-linecap': 'round',
    fill: 'none',
  })
  const label = { size: 16, weight: 600, anchor: x < 60 ? 'start' : 'middle' } as const
  return line + text(name, x, to + 24, label)
}

type LaneNames = { readonly kind: LaneKind; readonly nameOf: (key: string) => string }

function laneLook({ kind }: LaneNames, key: string) {
  const lane = kind === 'function' ? functionOfLane(key) : null
  return { lane, ...(lane === null ? CONTEXT : FUNCTIONS[lane]) }
}

/** The bands behind the lanes. */
export function drawLanes({ lanes, width }: TimelineLayout, names: LaneNames): string {
  const bands = lanes.map(({ key, y, height }) => {
    const { band, fill } = laneLook(names, key)
    return element('rect', {
      x: 0,
      y,
      width,
      height: height + 8,
      rx: 4,
      fill: band,
      stroke: fill,
      'stroke-width': 1,
      'stroke-opacity': '0.35',
    })
  })
  return bands.join('')
}

/** The names of the lanes, over the rules of the axis, which they interrupt. */
export function drawLaneNames({ lanes, width }: TimelineLayout, names: LaneNames): string {
  const named = lanes.map(({ key, y }) => {
    const { lane, band, text: fill } = laneLook(names, key)
    const style = { size: 20, weight: 650, fill, patch: band }
    const room = { ...style, width: width - 80, maxLines: 1 }
    const left = lane === null ? 16 : 46
    const lines = wrapText(names.nameOf(key), room).lines
    return element(
      'g',
      { 'data-lane': key },
      lane === null ? '' : functionShape(lane, 26, y + 20),
      ...lines.map((line) => text(line, left, y + 27, style)),
    )
  })
  return named.join('')
}

/** The bar of doubt, in the colour of the event's function; its ends fade out where the date is vague. */
export function drawBar(bar: TimelineBar, event: KeyEvent, { functionOf }: PictureOptions): string {
  const lane = event.outcomes
    .map(({ outcomeId }) => functionOf(outcomeId))
    .find((each) => each !== null)
  const { fill } = lane ? FUNCTIONS[lane] : CONTEXT
  const isVague = event.when.edtf?.includes('~') ?? false
  const soft = Math.min(FADE, bar.width / 3)
  const before = bar.isOpenStart ? FADE : isVague ? soft : 0
  const after = bar.isOpenEnd ? FADE : isVague ? soft : 0
  const width = bar.width - before - after
  const x = bar.x + before
  const { y } = bar
  const whole = { x, y, width, height: BAR_HEIGHT, rx: Math.min(BAR_HEIGHT, width) / 2, fill }
  return [
    width > 0.5 ? element('rect', whole) : '',
    softEnd({ x, y }, -before, fill),
    softEnd({ x: x + width, y }, after, fill),
  ].join('')
}

/** An end that pales step by step, over `length` pixels, to the left when it is negative. */
export function softEnd(
  { x, y }: { readonly x: number; readonly y: number },
  length: number,
  fill: string,
): string {
  if (length === 0) return ''
  const steps = 7
  const step = length / steps
  const slices = Array.from({ length: steps }, (_, index) =>
    element('rect', {
      x: Math.min(x + index * step, x + (index + 1) * step),
      y,
      width: Math.abs(step),
      height: BAR_HEIGHT,
      fill,
      opacity: (0.9 - index * 0.12).toFixed(2),
    }),
  )
  return slices.join('')
}
