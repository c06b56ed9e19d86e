/** One slide for each effect: its storyline as shapes, and its account in the notes of who presents. */
import type PptxGenJS from 'pptxgenjs'

import { accountOf } from '../../domain/analysis/account.ts'
import { storylineOf } from '../../domain/analysis/chain.ts'
import { mainOutcome } from '../../domain/analysis/outcomeUse.ts'
import { onlyCards } from '../../domain/analysis/partOfProject.ts'
import { effectsInOrder } from '../../domain/project/order.ts'
import type { Effect, Project } from '../../domain/project/records.ts'
import { type ChainCard, type ChainLayout, layoutChain } from '../../layout/chain.ts'
import { accountsOf } from '../exports/accountInWords.ts'
import { CONTEXT, EFFECT, FUNCTIONS } from '../exports/svgParts.ts'
import type { Telling } from '../report/telling.ts'
import { xmlText } from '../xmlText.ts'
import {
  colourOf,
  EDGE,
  FONT,
  HEIGHT,
  INK,
  type Slide,
  SOFT,
  titledSlide,
  TOP,
  WIDTH,
} from './deck.ts'

/** Sizes given to the layout, in its pixels. */
const SIZES = {
  cardWidth: 176,
  cardHeight: 124,
  effectWidth: 176,
  effectHeight: 124,
  laneHeader: 8,
}
/** Inches for one pixel, at most: cards no larger than people need. */
const MOST_SCALE = 1 / 78
/** Letters of a card at that scale, in points. */
const LETTERS = 16
const LEAST_LETTERS = 7
const BOTTOM = 0.75
/** A shape along points; the types of the library leave it out of their list. */
const ALONG_CORNERS = 'custGeom' as PptxGenJS.SHAPE_NAME

/** Adds the slides of the effects. Of a long chain, those that its account tells. */
export function addStorylines(deck: PptxGenJS, telling: Telling): void {
  for (const effect of effectsInOrder(telling.project)) {
    addStoryline(titledSlide(deck, telling.named(effect.title)), effect, telling)
  }
}

function addStoryline(slide: Slide, effect: Effect, telling: Telling): void {
  const { project, written, say, repertoire, language } = telling
  const whole = storylineOf(project, effect.id).cardIds.size - 1
  const told = accountOf(project, effect).steps.map(({ event }) => event.id)
  const shown = onlyCards(project, new Set([...told, effect.id]))
  const layout = layoutOf(shown, telling)
  const room = { width: WIDTH - 2 * EDGE, height: HEIGHT - TOP - BOTTOM }
  // Cards grow as high as the slide lets them, even where it leaves them narrow.
  const across = Math.min(room.width / layout.width, MOST_SCALE)
  const down = Math.min(room.height / layout.height, MOST_SCALE)
  const at = {
    x: (x: number) => EDGE + (x - layout.left) * across,
    y: (y: number) => TOP + (y - layout.top) * down,
  }
  for (const { id, points } of layout.links) {
    const link = shown.links[id]
    const corners = points.map((point) => ({ x: at.x(point.x), y: at.y(point.y) }))
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    slide.addShape(ALONG_CORNERS, {
      x: left,
      y: top,
      w: Math.max(0.01, Math.max(...xs) - left),
      h: Math.max(0.01, Math.max(...ys) - top),
      points: corners.map(({ x, y }, index) => ({
        x: x - left,
        y: y - top,
        ...(index === 0 ? { moveTo: true } : {}),
      })),
      line: {
        color: '3D4451',
        width: 1.25,
        endArrowType: link?.kind === 'hinders' ? 'oval' : 'triangle',
        ...(link?.confidence === 'sure' ? {} : { dashType: 'dash' as const }),
      },
      objectName: `link ${id}`,
    })
  }
  const letters = Math.max(
    LEAST_LETTERS,
    Math.round((LETTERS * Math.sqrt(across * down)) / MOST_SCALE),
  )
  for (const card of layout.cards) {
    const box = {
      x: at.x(card.x),
      y: at.y(card.y),
      w: card.width * across,
      h: card.height * down,
    }
    addCard(slide, card, { box, letters }, telling)
  }
  const count = told.length < whole ? telling.words.reading.shownCards(told.length, whole) : ''
  slide.addText(
    xmlText([effect.resource, effect.where, effect.forWhom, count].filter(Boolean).join(' · ')),
    {
      x: EDGE,
      y: HEIGHT - BOTTOM + 0.1,
      w: WIDTH - 2 * EDGE,
      h: 0.45,
      margin: 0,
      fontFace: FONT,
      fontSize: 13,
      color: SOFT,
      objectName: 'facts',
    },
  )
  const [account] = accountsOf(
    written,
    { language, outcomeLabel: repertoire.labelOf },
    new Set([effect.id]),
  )
  slide.addNotes(xmlText([say.parts.effects, ...(account?.paragraphs ?? [])].join('\n\n')))
}

/** By depth when the time of the events would make the chain too wide for a slide. */
function layoutOf(project: Project, { repertoire }: Telling): ChainLayout {
  const options = { functionOf: repertoire.functionOf, ...SIZES }
  const inTime = layoutChain(project, { ...options, arrangement: 'time' })
  const byDepth = layoutChain(project, { ...options, arrangement: 'depth' })
  return byDepth.width < inTime.width ? byDepth : inTime
}

type Look = {
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly letters: number
}

function addCard(
  slide: Slide,
  card: ChainCard,
  { box, letters }: Look,
  { project, repertoire, named, when, numberOf, say }: Telling,
): void {
  const event = project.events[card.id]
  const record = event ?? project.effects[card.id]
  if (!record) return
  const main = event ? mainOutcome(event) : ''
  const of = main === '' ? null : repertoire.functionOf(main)
  const colour = event ? (of === null ? CONTEXT : FUNCTIONS[of]).fill : EFFECT.fill
  const number = main === '' ? null : repertoire.numberOf(main)
  const date = [number === null ? '' : say.outcomeNumbers([number]), when(record.when)].filter(
    Boolean,
  )
  const isUnsure = ['planned', 'abandoned', 'expected'].includes(record.status)
  slide.addText(
    [
      {
        text: xmlText(date.join(' · ')),
        options: {
          fontSize: Math.max(LEAST_LETTERS - 1, letters - 3),
          color: SOFT,
          breakLine: true,
        },
      },
      {
        text: xmlText(named(record.title)),
        options: { fontSize: letters, bold: true, color: INK },
      },
    ],
    {
      shape: event ? 'rect' : 'roundRect',
      ...box,
      fill: { color: 'FFFFFF' },
      line: {
        color: colourOf(colour),
        width: event ? 1.5 : 2.5,
        ...(isUnsure ? { dashType: 'dash' } : {}),
      },
      margin: 3,
      fontFace: FONT,
      valign: 'top',
      fit: 'shrink',
      objectName: event ? `event ${numberOf.get(card.id)}` : 'effect',
    },
  )
}
