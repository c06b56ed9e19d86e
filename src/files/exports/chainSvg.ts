/** Writes the chain as an SVG picture: lanes, cards, links with their words, effects, legend. */
import { onlyCards } from '../../domain/analysis/partOfProject.ts'
import { eventsInOrder } from '../../domain/project/order.ts'
import type { Project } from '../../domain/project/records.ts'
import { type ChainLayout, layoutChain } from '../../layout/chain.ts'
import type { Lane } from '../../layout/chainModel.ts'
import { wrapText } from '../../layout/textMeasure.ts'
import { cardHeightFor, effectCard, eventCard } from './cardParts.ts'
import { linkLabel, linkLine } from './linkParts.ts'
import { type Drawing, framePicture } from './pictureFrame.ts'
import type { PictureOptions } from './pictureWords.ts'
import {
  CONTEXT,
  contextSign,
  EFFECT,
  effectSign,
  element,
  functionShape,
  FUNCTIONS,
  HAIRLINE,
  MUTED,
  text,
} from './svgParts.ts'

const CARD_WIDTH = 184
const EFFECT_WIDTH = 208
/** Room on the left of the lanes, for their names. */
const GUTTER = 218
const LANE_NAME = { size: 20, weight: 650 }
const LANE_NAME_LINE = 25
/** Lanes end this far before the effects. */
const BEFORE_EFFECTS = 36
const LEAST_WIDTH = 960

/** The whole chain, or the cards of `options.only`. Deterministic: same project, same text. */
export function writeChainSvg(whole: Project, options: PictureOptions): string {
  const project = onlyCards(whole, options.only)
  const events = eventsInOrder(project)
  const layout = layoutChain(project, {
    functionOf: options.functionOf,
    arrangement: options.arrangement ?? 'time',
    cardWidth: CARD_WIDTH,
    cardHeight: cardHeightFor(events, CARD_WIDTH, 6, options),
    effectWidth: EFFECT_WIDTH,
    effectHeight: cardHeightFor(Object.values(project.effects), EFFECT_WIDTH, 6, options),
    laneHeader: 22,
  })
  return framePicture(project, options, 'chain', draw(project, layout, options))
}

function draw(project: Project, layout: ChainLayout, options: PictureOptions): Drawing {
  const width = Math.max(GUTTER + layout.width, LEAST_WIDTH)
  const hasEffects = layout.cards.some(({ kind }) => kind === 'effect')
  const lanesRight = hasEffects ? GUTTER + layout.effectsX - BEFORE_EFFECTS : width
  const shift = { x: GUTTER - layout.left, y: -layout.top }
  const bands = layout.lanes.map(({ lane, y, height }) =>
    drawLane(lane, { y: y + shift.y, height, width: lanesRight }, options),
  )
  const links: string[] = []
  const labels: string[] = []
  for (const drawn of layout.links) {
    const link = project.links[drawn.id]
    if (!link) continue
    links.push(
      element('g', { 'data-id': drawn.id, 'data-kind': 'link' }, linkLine(drawn.points, link)),
    )
    labels.push(linkLabel(drawn))
  }
  const cards = layout.cards.map((card) => {
    const event = project.events[card.id]
    const effect = project.effects[card.id]
    if (card.kind === 'event' && event) return eventCard(event, card, options)
    return effect ? effectCard(effect, card, options) : ''
  })
  const moved = element(
    'g',
    { transform: `translate(${shift.x} ${shift.y})` },
    ...drawYears(layout),
    hasEffects ? drawEffectsHead(layout.effectsX, options) : '',
    ...links,
    ...labels,
    ...cards,
  )
  return { markup: bands.join('') + moved, width, height: layout.height }
}

function drawLane(
  lane: Lane,
  { y, height, width }: { y: number; height: number; width: number },
  options: PictureOptions,
): string {
  const { band, text: fill, fill: edge } = lane === 'context' ? CONTEXT : FUNCTIONS[lane]
  const name = options.laneLabels[lane]
  const { lines } = wrapText(name, { ...LANE_NAME, width: GUTTER - 62, maxLines: 4 })
  const middle = y + 36
  return element(
    'g',
    { 'data-lane': lane },
    element('rect', {
      x: 0,
      y,
      width,
      height,
      rx: 4,
      fill: band,
      // The tint vanishes in black and white; its edge does not.
      stroke: edge,
      'stroke-width': 1,
      'stroke-opacity': '0.35',
    }),
    lane === 'context' ? contextSign(26, middle) : functionShape(lane, 26, middle),
    ...lines.map((line, index) =>
      text(line, 50, middle + 7 + index * LANE_NAME_LINE, { ...LANE_NAME, fill }),
    ),
  )
}

function drawYears({ years, lanes }: ChainLayout): string[] {
  const first = lanes[0]
  const last = lanes.at(-1)
  if (!first || !last) return []
  return years.map(({ label, x }) => {
    const rule = element('path', {
      d: `M${Math.round(x - 14)} ${first.y - 30}V${last.y + last.height}`,
      stroke: HAIRLINE,
      'stroke-width': 1.2,
      fill: 'none',
    })
    return rule + text(label, x - 4, first.y - 12, { size: 20, weight: 600, fill: MUTED })
  })
}

function drawEffectsHead(x: number, { words }: PictureOptions): string {
  const style = { size: 20, weight: 650, fill: EFFECT.text }
  return effectSign(x + 10, 17) + text(words.effects, x + 28, 24, style)
}
