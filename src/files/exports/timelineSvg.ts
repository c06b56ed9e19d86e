/** Writes the timeline as an SVG picture: axis, lanes, bars of doubt, cards, today, undated events, legend. */
import { onlyCards } from '../../domain/analysis/partOfProject.ts'
import { eventsInOrder } from '../../domain/project/order.ts'
import type { KeyEvent, Project } from '../../domain/project/records.ts'
import { layoutTimeline, type TimelineLayout } from '../../layout/timeline.ts'
import { type LaneKind, lanesOf } from '../../layout/timelineLanes.ts'
import { cardHeightFor, cardUnder, eventCard, eventOutline, textRoom, TITLE } from './cardParts.ts'
import { type Drawing, framePicture } from './pictureFrame.ts'
import type { PictureOptions } from './pictureWords.ts'
import { element, HAIRLINE, MUTED, text } from './svgParts.ts'
import {
  drawAxis,
  drawBar,
  drawLaneNames,
  drawLanes,
  drawToday,
  LANE_HEAD,
} from './timelineParts.ts'

export type TimelinePictureOptions = PictureOptions & {
  /** 'YYYY-MM-DD', or null to draw no line for today. */
  readonly today: string | null
  /** What splits the line in lanes; one lane of all when absent. */
  readonly lanes?: { readonly kind: LaneKind; readonly nameOf: (key: string) => string }
  /** Width over height that the whole picture comes close to, when the story allows it. */
  readonly proportion?: number
}

const CARD_WIDTH = 200
const MAX_LINES = 6
const NARROWEST = 1080
const WIDEST = 4000
const ORDINARY_PROPORTION = 1.7
/** About what titles, axis and legend add to the height of the cards. */
const AROUND = 420
const CARD_GAP = 14

/** The whole timeline, or the events of `options.only`. Deterministic: same project, same text. */
export function writeTimelineSvg(whole: Project, options: TimelinePictureOptions): string {
  const project = onlyCards(whole, options.only)
  const events = eventsInOrder(project)
  const cardHeight = cardHeightFor(events, CARD_WIDTH, MAX_LINES, options)
  const kind = options.lanes?.kind ?? 'none'
  const lanes = kind === 'none' ? {} : { lanes: lanesOf(project, kind, options.functionOf) }
  const layout = (fitWidth: number) =>
    layoutTimeline(project, {
      today: options.today,
      fitWidth,
      cardWidth: CARD_WIDTH,
      cardHeight,
      title: { ...TITLE, width: textRoom(CARD_WIDTH), maxLines: MAX_LINES },
      laneHead: LANE_HEAD,
      ...lanes,
    })
  const { proportion = ORDINARY_PROPORTION } = options
  // Events often crowd in a few years: the picture widens until it is no longer a tower.
  let width = NARROWEST
  let best = layout(width)
  while (width < WIDEST && best.width < (best.height + AROUND) * proportion) {
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
  const { lanes, language, words } = options
  const { width, todayX } = layout
  const isEmpty = layout.cards.length === 0
  const axis = drawAxis(layout, language)
  const top = isEmpty ? 0 : axis.height
  const bottom = top + layout.height + (isEmpty ? 0 : 18)
  const down = { transform: `translate(0 ${top})` }
  const split = lanes !== undefined && lanes.kind !== 'none' && !isEmpty ? lanes : null
  const several = inSeveralLanes(layout)
  const cards = layout.cards.map((card) => {
    const event = project.events[card.id]
    if (!event) return ''
    const under = several.has(card.id) ? cardUnder(card) : ''
    return drawBar(card.bar, event, options) + under + eventCard(event, card, options)
  })
  const parts = [
    split ? element('g', down, drawLanes(layout, split)) : '',
    isEmpty ? '' : axis.markup(bottom),
    split ? element('g', down, drawLaneNames(layout, split)) : '',
    todayX === null ? '' : drawToday(todayX, { from: top - 14, to: bottom }, words.today),
    element('g', down, ...cards),
  ].join('')
  const foot = bottom + (todayX === null ? 0 : 26)
  const undated = layout.undated.flatMap((id) => project.events[id] ?? [])
  const signs = several.size > 0 ? [{ words: words.inOtherLane, sign: cardUnderSign }] : []
  if (undated.length === 0) return { markup: parts, width, height: foot, signs }
  const tray = drawUndated(undated, { y: foot, width, cardHeight }, options)
  return { markup: parts + tray.markup, width, height: foot + tray.height, signs }
}

function inSeveralLanes({ cards }: TimelineLayout): ReadonlySet<string> {
  const met = new Set<string>()
  return new Set(cards.flatMap(({ id }) => (met.has(id) ? [id] : (met.add(id), []))))
}

function cardUnderSign(x: number, y: number): string {
  const box = { x: x - 20, y: y - 12, width: 36, height: 19 }
  return cardUnder(box) + eventOutline(box, 'happened', false)
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
