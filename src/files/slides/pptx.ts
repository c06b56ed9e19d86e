/** The project as slides (PPTX), made of shapes and words that the group can move and write over. */
import PptxGenJS from 'pptxgenjs'

import { LANGUAGE_TAGS } from '../../content/language.ts'
import { noticeOf } from '../../content/repertoire/notice.ts'
import type { PartId } from '../../content/report/words.ts'
import { actionsPart, lessonsPart } from '../report/parts/learning.ts'
import { portraitPart } from '../report/parts/portrait.ts'
import { columnShares } from '../report/columnShares.ts'
import type { Block, Table } from '../report/report.ts'
import type { PartTold, Telling } from '../report/telling.ts'
import { xmlText } from '../xmlText.ts'
import { EDGE, FONT, HEIGHT, INK, inParts, RULE, SOFT, titledSlide, TOP, WIDTH } from './deck.ts'
import { addStorylines } from './storylineSlides.ts'
import { addTimeline } from './timelineSlides.ts'

const ROWS_ON_A_SLIDE = 6

/** Writes the slides of the parts that are kept. */
export async function writePptx(
  telling: Telling,
  kept: readonly PartId[],
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = xmlText(telling.project.info.title)
  deck.subject = xmlText(telling.say.kind)
  deck.author = 'Jalons'
  deck.company = ''
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT }
  addTitle(deck, telling)
  const slides: Partial<Record<PartId, () => void>> = {
    timeline: () => addTimeline(deck, telling),
    effects: () => addStorylines(deck, telling),
    portrait: () => addSentences(deck, telling.say.parts.portrait, portraitPart(telling).text),
    lessons: () => addTables(deck, lessonsPart(telling)),
    actions: () => addTables(deck, actionsPart(telling)),
    method: () => addMethod(deck, telling),
  }
  for (const id of kept) slides[id]?.()
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer)
}

function addTitle(deck: PptxGenJS, { project, say, date, language }: Telling): void {
  const { title, territory } = project.info
  const slide = deck.addSlide()
  const facts = [say.kind, territory, say.writtenOn(date)].filter((each) => each.trim() !== '')
  const across = { x: EDGE * 2, w: WIDTH - 4 * EDGE, fontFace: FONT, lang: LANGUAGE_TAGS[language] }
  slide.addText(xmlText(title.trim() || say.untitled), {
    ...across,
    y: 2,
    h: 1.9,
    fontSize: 40,
    bold: true,
    color: INK,
    valign: 'bottom',
    fit: 'shrink',
    objectName: 'title',
  })
  slide.addText(xmlText(facts.join('\n')), {
    ...across,
    y: 4.1,
    h: 1.6,
    fontSize: 18,
    color: SOFT,
    valign: 'top',
    objectName: 'facts',
  })
}

function addSentences(deck: PptxGenJS, title: string, text: readonly string[]): void {
  const slide = titledSlide(deck, title)
  slide.addText(xmlText(text.join('\n')), {
    x: EDGE,
    y: TOP,
    w: WIDTH - 2 * EDGE,
    h: HEIGHT - TOP - EDGE,
    fontFace: FONT,
    fontSize: 20,
    color: INK,
    valign: 'top',
    paraSpaceAfter: 14,
    fit: 'shrink',
    objectName: 'words',
  })
}

/** The tables of a part, some rows on each slide. */
function addTables(deck: PptxGenJS, { blocks }: PartTold): void {
  const isTable = (block: Block): block is Table => block.kind === 'table'
  for (const { caption, head, rows } of [...blocks].filter(isTable)) {
    const parts = inParts(rows, ROWS_ON_A_SLIDE)
    parts.forEach((part, at) => {
      const slide = titledSlide(deck, caption, { at, of: parts.length })
      const cells = (row: readonly string[], bold: boolean) =>
        row.map((text) => ({ text: xmlText(text), options: { bold, valign: 'top' as const } }))
      slide.addTable([cells(head, true), ...part.map((row) => cells(row, false))], {
        x: EDGE,
        y: TOP,
        w: WIDTH - 2 * EDGE,
        colW: columnShares(head, rows).map((share) => share * (WIDTH - 2 * EDGE)),
        fontFace: FONT,
        fontSize: 14,
        color: INK,
        border: { type: 'solid', pt: 0.75, color: RULE },
        objectName: 'table',
      })
    })
  }
}

function addMethod(deck: PptxGenJS, { project, words, say }: Telling): void {
  const notice = noticeOf(project, words.repertoire)
  const text = [...say.method.how, notice.short]
  if (notice.isReconstructed) text.push(say.method.notOfficial)
  addSentences(deck, say.parts.method, text)
}
