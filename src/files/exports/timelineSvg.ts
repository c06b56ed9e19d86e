/** Writes the timeline as an SVG picture: axis, bars of doubt, cards, today, undated events, legend. */
import { eventsInOrder } from '../../domain/project/order.ts'
import type { KeyEvent, Project } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import {
  BAR_HEIGHT,
  layoutTimeline,
  type TimelineBar,
  type TimelineLayout,
} from '../../layout/timeline.ts'
import { cardHeightFor, eventCard, textRoom, TITLE } from './cardParts.ts'
import { type Drawing, framePicture, onlyCards } from './pictureFrame.ts'
import type { PictureOptions } from './pictureWords.ts'
import { CONTEXT, element, FUNCTIONS, HAIRLINE, INK, MUTED, text } from './svgParts.ts'

/** `today`: 'YYYY-MM-DD', or null to draw no line for today. */
export type TimelinePictureOptions = PictureOptions & { readonly today: string | null }

const CARD_WIDTH = 200
const MAX_LINES = 6
const NARROWEST = 1080
const WIDEST = 4000
/** Width over height that the picture widens to. */
const PROPORTION = 1.7
const CARD_GAP = 14
/** The axis: one line of labels, and one more above for years when the labels are months. */
const AXIS_LINE = 34
const FADE = 56

/** The whole timeline, or the events of `options.only`. Deterministic: same project, same text. */
export function writeTimelineSvg(whole: Project, options: TimelinePictureOptions): string {
  const project = onlyCards(whole, options.only)
  const events = eventsInOrder(project)
  const cardHeight = cardHeightFor(events, CARD_WIDTH, MAX_LINES, options)
  const layout = (fitWidth: number) =>
    layoutTimeline(project, {
      today: options.today,
      fitWidth,
      cardWidth: CARD_WIDTH,
      cardHeight,
      title: { ...TITLE, width: textRoom(CARD_WIDTH), maxLines: MAX_LINES },
    })
  // Events often crowd in a few years: the picture widens until it is no longer a tower.
  let width = NARROWEST
  let best = layout(width)
  while (width < WIDEST && best.width < best.height * PROPORTION) {
    width = Math.min(WIDEST, Math.round(width * 1.15))
    best = layout(width)
  }
  return framePicture(project, options, 'timeline', draw(project, best, options, cardHeight))
}

function draw(
  project: Project,
  layout: TimelineLayout,
  options: TimelinePictureOptions,
  cardHeight: number,
): Drawing {
  const hasMonths = layout.ticks.some(({ kind }) => kind === 'month')
  const axis = layout.cards.length === 0 ? 0 : AXIS_LINE * (hasMonths ? 2 : 1)
  const bottom = axis + layout.height + (layout.cards.length === 0 ? 0 : 18)
  const cards = layout.cards.map((card) => {
    const event = project.events[card.id]
    return event ? drawBar(card.bar, event, options) + eventCard(event, card, options) : ''
  })
  const parts = [
    ...drawTicks(layout, axis, bottom, options),
    drawToday(layout.todayX, axis, bottom, options),
    element('g', { transform: `translate(0 ${axis})` }, ...cards),
  ]
  const foot = bottom + (layout.todayX === null ? 0 : 26)
  const undated = layout.undated.flatMap((id) => project.events[id] ?? [])
  if (undated.length === 0) return { markup: parts.join(''), width: layout.width, height: foot }
  const tray = drawUndated(undated, { y: foot, width: layout.width, cardHeight }, options)
  return { markup: parts.join('') + tray.markup, width: layout.width, height: foot + tray.height }
}

function drawTicks(
  { ticks }: TimelineLayout,
  axis: number,
  bottom: number,
  { language }: PictureOptions,
): string[] {
  return ticks.map(({ day, kind, x }, index) => {
    const isYear = kind !== 'month'
    const year = day.slice(0, -6)
    const rule = element('path', {
      d: `M${Math.round(x)} ${axis - (isYear ? 26 : 16)}V${bottom}`,
      stroke: HAIRLINE,
      'stroke-width': isYear ? 1.2 : 0.8,
      fill: 'none',
    })
    const hasMonths = ticks.some((tick) => tick.kind === 'month')
    const yearLabel = { size: 20, weight: 600, fill: MUTED }
    if (!hasMonths) return rule + text(year, x + 7, axis - 12, yearLabel)
    const month = displayWhen({ said: '', edtf: day.slice(0, -3) }, language).replace(
      ` ${year}`,
      '',
    )
    const upper = isYear || index === 0 ? text(year, x + 7, axis - 12 - 26, yearLabel) : ''
    return rule + upper + text(month, x + 7, axis - 12, { size: 16, fill: MUTED })
  })
}

function drawToday(
  x: number | null,
  axis: number,
  bottom: number,
  { words }: PictureOptions,
): string {
  if (x === null) return ''
  const line = element('path', {
    d: `M${Math.round(x)} ${axis - 4}V${bottom + 6}`,
    stroke: INK,
    'stroke-width': 2,
    'stroke-dasharray': '1 6',
    'stroke-linecap': 'round',
    fill: 'none',
  })
  const label = { size: 16, weight: 600, anchor: x < 60 ? 'start' : 'middle' } as const
  return line + text(words.today, x, bottom + 24, label)
}

/** The bar of doubt, in the colour of the event's function; an open side fades out in steps. */
function drawBar(bar: TimelineBar, event: KeyEvent, { functionOf }: PictureOptions): string {
  const lane = event.outcomes
    .map(({ outcomeId }) => functionOf(outcomeId))
    .find((each) => each !== null)
  const { fill } = lane ? FUNCTIONS[lane] : CONTEXT
  const faded = (bar.isOpenStart ? FADE : 0) + (bar.isOpenEnd ? FADE : 0)
  const x = bar.x + (bar.isOpenStart ? FADE : 0)
  const width = bar.width - faded
  const { y } = bar
  const parts =
    width > 0.5
      ? [element('rect', { x, y, width, height: BAR_HEIGHT, rx: BAR_HEIGHT / 2, fill })]
      : []
  const steps = 7
  const step = FADE / steps
  for (let index = 0; index < steps; index += 1) {
    const slice = { y, width: step, height: BAR_HEIGHT, fill, opacity: 0.9 - index * 0.12 }
    if (bar.isOpenStart) parts.push(element('rect', { x: x - (index + 1) * step, ...slice }))
    if (bar.isOpenEnd) parts.push(element('rect', { x: x + width + index * step, ...slice }))
  }
  return parts.join('')
}

/** The events without a date, in the order told, in lines under the axis. */
function drawUndated(
  events: readonly KeyEvent[],
  { y, width, cardHeight }: { y: number; width: number; cardHeight: number },
  options: PictureOptions,
): { markup: string; height: number } {
  const perLine = Math.max(1, Math.floor((width + CARD_GAP) / (CARD_WIDTH + CARD_GAP)))
  const top = y + 64
  const cards = events.map((event, index) =>
    eventCard(
      event,
      {
        x: (index % perLine) * (CARD_WIDTH + CARD_GAP),
        y: top + Math.floor(index / perLine) * (cardHeight + CARD_GAP),
        width: CARD_WIDTH,
        height: cardHeight,
      },
      options,
    ),
  )
  const rule = element('path', {
    d: `M0 ${y + 14}H${Math.round(width)}`,
    stroke: HAIRLINE,
    'stroke-width': 1.2,
    'stroke-dasharray': '4 4',
    fill: 'none',
  })
  const head = text(options.words.undated, 0, y + 46, { size: 20, weight: 600, fill: MUTED })
  const lines = Math.ceil(events.length / perLine)
  return {
    markup: rule + head + cards.join(''),
    height: 64 + lines * (cardHeight + CARD_GAP) - CARD_GAP,
  }
}
