/** The story on slides: a line, and each event on it as a card that can be moved and written over. */
import type PptxGenJS from 'pptxgenjs'

import { mainOutcome } from '../../domain/analysis/outcomeUse.ts'
import { eventsInOrder } from '../../domain/project/order.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { CONTEXT, FUNCTIONS } from '../exports/svgParts.ts'
import type { Telling } from '../report/telling.ts'
import { xmlText } from '../xmlText.ts'
import {
  colourOf,
  EDGE,
  FONT,
  HEIGHT,
  INK,
  inParts,
  RULE,
  type Slide,
  SOFT,
  titledSlide,
  TOP,
  WIDTH,
} from './deck.ts'

/** Cards on one slide: four above the line, four under it, in letters that a room can read. */
const ON_A_SLIDE = 8
const CARD = { width: 2.6, height: 2.1 }
const DOT = 0.2

/** Adds the slides of the story; none without events. */
export function addTimeline(deck: PptxGenJS, telling: Telling): void {
  const parts = inParts(eventsInOrder(telling.project), ON_A_SLIDE)
  parts.forEach((events, at) => {
    const slide = titledSlide(deck, telling.say.parts.timeline, { at, of: parts.length })
    const line = (TOP + HEIGHT) / 2 - 0.1
    slide.addShape('line', {
      x: EDGE,
      y: line,
      w: WIDTH - 2 * EDGE,
      h: 0,
      line: { color: RULE, width: 3 },
      objectName: 'time',
    })
    const step = (WIDTH - 2 * EDGE - CARD.width) / (ON_A_SLIDE - 1)
    events.forEach((event, place) => {
      const x = EDGE + place * step
      const y = place % 2 === 0 ? line - 0.35 - CARD.height : line + 0.35
      addCard(slide, event, { x, y, line }, telling)
    })
  })
}

function addCard(
  slide: Slide,
  event: KeyEvent,
  { x, y, line }: { readonly x: number; readonly y: number; readonly line: number },
  { repertoire, numberOf, when, named, words, say }: Telling,
): void {
  const main = mainOutcome(event)
  const of = main === '' ? null : repertoire.functionOf(main)
  const colour = colourOf((of === null ? CONTEXT : FUNCTIONS[of]).fill)
  const numbers = event.outcomes.flatMap(({ outcomeId }) => repertoire.numberOf(outcomeId) ?? [])
  const isUnsure = event.status === 'planned' || event.status === 'abandoned'
  const foot = [
    numbers.length === 0 ? '' : say.outcomeNumbers(numbers),
    event.status === 'happened' ? '' : words.panel.statuses[event.status],
  ]
  slide.addShape('ellipse', {
    x: x + 0.1,
    y: line - DOT / 2,
    w: DOT,
    h: DOT,
    fill: { color: colour },
    line: { color: 'FFFFFF', width: 1 },
    objectName: `mark ${numberOf.get(event.id)}`,
  })
  const date = when(event.when) || words.pictures.undated
  slide.addText(
    [
      { text: xmlText(date), options: { fontSize: 11, color: SOFT, breakLine: true } },
      {
        text: xmlText(named(event.title)),
        options: { fontSize: 13, bold: true, color: INK, breakLine: true },
      },
      {
        text: xmlText(foot.filter(Boolean).join(' · ')),
        options: { fontSize: 10, color: colour },
      },
    ],
    {
      shape: 'rect',
      x,
      y,
      w: CARD.width,
      h: CARD.height,
      fill: { color: 'FFFFFF' },
      line: { color: colour, width: 1.5, ...(isUnsure ? { dashType: 'dash' } : {}) },
      margin: 6,
      fontFace: FONT,
      valign: 'top',
      fit: 'shrink',
      objectName: `event ${numberOf.get(event.id)}`,
    },
  )
}
