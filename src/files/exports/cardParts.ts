/** Cards of events and effects, as pictures draw them. Lengths in pixels. */
import type { Effect, KeyEvent } from '../../domain/project/records.ts'
import { writtenWhen } from './writtenWhen.ts'
import { textWidth, wrapText } from '../../layout/textMeasure.ts'
import type { PictureOptions } from './pictureWords.ts'
import {
  contextSign,
  EFFECT,
  effectSign,
  element,
  escapeXml,
  functionShape,
  INK,
  MUTED,
  short,
  text,
} from './svgParts.ts'

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The words of a card: the largest of the picture after its title. */
export const TITLE = { size: 17, weight: 600 }
const LINE = 21.5
const DATE = { size: 15, weight: 400 }
const DATE_LINE = 20
const PADDING = 12
/** The first line of a card holds the shapes, side by side, then the date. */
const SIGNS_LINE = 30
const SIGNS_Y = PADDING + 12
const SHAPE_X = PADDING + 12
const SHAPE_STEP = 30
const MOST_SHAPES = 4
const RADIUS = 6

/** Room for the words of a card. */
export function textRoom(cardWidth: number): number {
  return cardWidth - 2 * PADDING
}

/** The height at which every card of a picture can show its title in full, up to `maxLines` lines. */
export function cardHeightFor(
  cards: readonly (KeyEvent | Effect)[],
  cardWidth: number,
  maxLines: number,
  options: PictureOptions,
): number {
  let tallest = LINE
  for (const card of cards) {
    const { lines } = wrapText(card.title, { ...TITLE, width: textRoom(cardWidth), maxLines })
    const { below } = dateOf(card, cardWidth, options)
    tallest = Math.max(tallest, lines.length * LINE + below.length * DATE_LINE)
  }
  return Math.round(2 * PADDING + SIGNS_LINE + tallest)
}

/** The date as it is written: beside the shapes when it fits there, else on lines of its own. */
function dateOf(
  card: KeyEvent | Effect,
  cardWidth: number,
  options: PictureOptions,
): { beside: string; below: string[]; indent: number } {
  const shapes = 'outcomes' in card ? shapesOf(card, options).length : 1
  // A dot is narrower than a shape.
  const indent = SHAPE_X - PADDING + (shapes === 0 ? 0.45 : shapes) * SHAPE_STEP - 6
  const { when } = card
  // A sign such as « ? » says nothing more than no date.
  const isSaid = when.edtf !== null || /[\p{L}\d]/u.test(when.said)
  const words = isSaid ? writtenWhen(when, options.language) : ''
  const width = textRoom(cardWidth)
  if (textWidth(words, DATE) <= width - indent) return { beside: words, below: [], indent }
  return { beside: '', below: wrapText(words, { ...DATE, width, maxLines: 2 }).lines, indent }
}

function shapesOf({ outcomes }: KeyEvent, { functionOf, numberOf }: PictureOptions) {
  return outcomes
    .flatMap(({ outcomeId, tentative }) => {
      const lane = functionOf(outcomeId)
      return lane === null ? [] : [{ lane, tentative, number: numberOf(outcomeId) }]
    })
    .slice(0, MOST_SHAPES)
}

/** The card of an event: dashed when planned, struck and pale when abandoned, a corner when unplanned. */
export function eventCard(event: KeyEvent, box: Box, options: PictureOptions): string {
  const { status } = event
  const isAbandoned = status === 'abandoned'
  const shapes = shapesOf(event, options).map(({ lane, tentative, number }, index) => {
    const isHollow = status === 'planned' || isAbandoned
    const look = tentative ? 'tentative' : isHollow ? 'hollow' : 'full'
    const x = box.x + SHAPE_X + index * SHAPE_STEP
    return functionShape(lane, x, box.y + SIGNS_Y, look, number)
  })
  if (shapes.length === 0) shapes.push(contextSign(box.x + SHAPE_X - 6, box.y + SIGNS_Y))
  const parts = [
    eventOutline(box, status, event.polarity === 'setback'),
    element('g', { opacity: isAbandoned ? 0.6 : undefined }, ...shapes),
    ...wordsOf(event, box, options, isAbandoned),
  ]
  return group(event.id, 'event', event.title, parts)
}

/** The outline of an event's card, which alone tells its status, and a notch down for a setback. */
export function eventOutline(box: Box, status: KeyEvent['status'], isSetback: boolean): string {
  const outline = element('path', {
    d: outlinePath(box, isSetback),
    fill: status === 'abandoned' ? '#FCFAF4' : '#ffffff',
    stroke: status === 'abandoned' ? '#C4BCAB' : status === 'planned' ? MUTED : '#A79F8E',
    'stroke-width': status === 'planned' ? 1.6 : 1.3,
    'stroke-dasharray': status === 'planned' ? '6 4' : undefined,
    'stroke-linejoin': 'round',
  })
  if (status !== 'unplanned') return outline
  const right = box.x + box.width
  const side = Math.min(15, box.height / 2)
  const corner = `M${short(right - side)} ${short(box.y)}H${short(right - 1)}Q${short(right)} ${short(box.y)} ${short(right)} ${short(box.y + 1)}V${short(box.y + side)}Z`
  return outline + element('path', { d: corner, fill: INK })
}

/** The edge of another card under one: the event was met before, in another lane. */
export function cardUnder(box: Box): string {
  const { x, y, width, height } = box
  const stroke = { fill: '#ffffff', stroke: '#A79F8E', 'stroke-width': 1.3 }
  return element('rect', { x: x + 5, y: y + 5, width, height, rx: RADIUS, ...stroke })
}

/** The card of an effect: a purple outline, dashed while the effect is only expected. */
export function effectCard(effect: Effect, box: Box, options: PictureOptions): string {
  const outline = element('rect', {
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    rx: RADIUS + 2,
    fill: '#ffffff',
    stroke: EFFECT.fill,
    'stroke-width': 2,
    'stroke-dasharray': effect.status === 'expected' ? '7 5' : undefined,
  })
  const sign = effectSign(box.x + SHAPE_X - 1, box.y + SIGNS_Y)
  return group(effect.id, 'effect', effect.title, [outline, sign, ...wordsOf(effect, box, options)])
}

/** The date, then the title under it. */
function wordsOf(
  card: KeyEvent | Effect,
  box: Box,
  options: PictureOptions,
  isStruck = false,
): string[] {
  const width = textRoom(box.width)
  const x = box.x + PADDING
  const { beside, below, indent } = dateOf(card, box.width, options)
  const written: string[] = []
  const writeDate = (words: string, left: number, y: number) =>
    written.push(text(words, left, y, { ...DATE, fill: MUTED }))
  if (beside !== '') writeDate(beside, x + indent, box.y + SIGNS_Y + 5.5)
  let y = box.y + PADDING + SIGNS_LINE
  for (const line of below) {
    writeDate(line, x, y + 14)
    y += DATE_LINE
  }
  const maxLines = Math.floor((box.y + box.height - PADDING + 4 - y) / LINE)
  for (const line of wrapText(card.title, { ...TITLE, width, maxLines }).lines) {
    written.push(text(line, x, y + 17, { ...TITLE, fill: isStruck ? MUTED : INK, isStruck }))
    y += LINE
  }
  return written
}

function group(
  id: string,
  kind: 'event' | 'effect',
  title: string,
  parts: readonly string[],
): string {
  const tooltip = title.trim() === '' ? '' : element('title', {}, escapeXml(title))
  return element('g', { 'data-id': id, 'data-kind': kind }, tooltip, ...parts)
}

/** A rounded rectangle, with a notch down near its left when it is a setback. */
function outlinePath({ x, y, width, height }: Box, hasNotch: boolean): string {
  const r = Math.min(RADIUS, height / 3)
  const right = short(x + width)
  const bottom = short(y + height)
  const middle = x + Math.min(SHAPE_X, width / 2)
  const notch = hasNotch
    ? `H${short(middle + 9)}L${short(middle)} ${short(y + height + 10)}L${short(middle - 9)} ${bottom}`
    : ''
  return [
    `M${short(x + r)} ${short(y)}H${short(x + width - r)}Q${right} ${short(y)} ${right} ${short(y + r)}`,
    `V${short(y + height - r)}Q${right} ${bottom} ${short(x + width - r)} ${bottom}${notch}`,
    `H${short(x + r)}Q${short(x)} ${bottom} ${short(x)} ${short(y + height - r)}`,
    `V${short(y + r)}Q${short(x)} ${short(y)} ${short(x + r)} ${short(y)}Z`,
  ].join('')
}
