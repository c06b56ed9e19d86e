/**
 * The report as a document of Word (DOCX), that the group can go on writing: true headings, tables whose head
 * comes back on each page, captions, pictures with what they show for those who cannot see them.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageOrientation,
  PageNumber,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

import { LANGUAGE_TAGS } from '../../content/language.ts'
import { webAddress } from '../../domain/project/webAddress.ts'
import { xmlText } from '../xmlText.ts'
import { columnShares } from './columnShares.ts'
import { PAPERS, type PaperName } from './paper.ts'
import { isLying, pictureSize } from './pictureInside.ts'
import type { Block, Figure, Report, ReportPart, Table } from './report.ts'

type Making = {
  readonly paper: PaperName
  /** Draws a picture as a PNG, with so many pixels for one of its own. */
  readonly asPng: (svg: string, scale: number) => Promise<Uint8Array>
}

/** Lengths of Word: twentieths of a point. */
const TWIPS = 1440 / 25.4
const MARGIN = 20
/** Room left under a picture, for its caption. */
const CAPTION = 18
/** Pixels of a picture in a document of Word, to the millimetre. */
const PIXELS = 96 / 25.4
/** Pixels drawn for one of the document: fine on paper, and still light. */
const FINENESS = 2
const FONT = 'Atkinson Hyperlegible Next'
/** Used where the reader's computer does not have the typeface. */
const SOFT = '565D68'
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'B8B3A6' }
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

type Content = readonly (Paragraph | WordTable)[]
/** What stands on sheets of one orientation. */
type Stretch = { readonly isTurned: boolean; readonly content: Content }

/** Writes the report. Rejects when a picture cannot be drawn. */
export async function writeDocx(report: Report, making: Making): Promise<Blob> {
  // Pictures are drawn side by side: the browser packs them while others are drawn.
  const parts = await Promise.all(report.parts.map((part) => partInWord(part, making)))
  const stretches = [{ isTurned: false, content: titlePage(report) }, ...parts.flat()]
  const file = new Document({
    title: xmlText(report.title),
    subject: xmlText(report.kind),
    creator: 'Jalons',
    features: { updateFields: false },
    styles: stylesIn(report.language),
    sections: joined(stretches).map(({ isTurned, content }, at) => ({
      properties: { titlePage: at === 0, page: pageOf(making.paper, isTurned) },
      footers: { default: footer(report), ...(at === 0 ? { first: noFooter() } : {}) },
      children: [...content],
    })),
  })
  return Packer.toBlob(file)
}

/** Stretches of one orientation that follow one another are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  for (const { isTurned, content } of stretches) {
    const last = whole.at(-1)
    if (last?.isTurned === isTurned) {
      whole[whole.length - 1] = { isTurned, content: [...last.content, ...content] }
    } else whole.push({ isTurned, content })
  }
  return whole
}

function pageOf(paper: PaperName, isTurned: boolean) {
  const { width, height } = PAPERS[paper]
  const margin = Math.round(MARGIN * TWIPS)
  return {
    size: {
      width: Math.round(width * TWIPS),
      height: Math.round(height * TWIPS),
      // Word is told the sheet standing up, and that it is turned.
      orientation: isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  }
}

/** Every part but the cover is a chapter. */
async function partInWord(part: ReportPart, making: Making): Promise<Stretch[]> {
  const title = part.id === 'cover' ? [] : [heading(part.title, 1)]
  const text = part.text.paragraphs.map((each) => paragraph(each))
  const blocks = part.blocks.map(async (block): Promise<Stretch> => ({
    isTurned: block.kind === 'figure' && isLying(block.svg),
    content: await blockInWord(block, making),
  }))
  return [{ isTurned: false, content: [...title, ...text] }, ...(await Promise.all(blocks))]
}

async function blockInWord(block: Block, making: Making): Promise<Content> {
  if (block.kind === 'table') return tableInWord(block, making.paper)
  if (block.kind === 'figure') return figureInWord(block, making)
  if (block.kind === 'heading') return [heading(block.text, 2)]
  return [paragraph(block.text, block.kind === 'note' ? 'Note' : undefined)]
}

function titlePage({ kind, title, territory, date }: Report): Paragraph[] {
  return [
    paragraph(kind, 'Soft'),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
    ...(territory.trim() === '' ? [] : [paragraph(territory, 'Soft')]),
    paragraph(date, 'Soft'),
  ]
}

/** The title page has none. */
const noFooter = () => new Footer({ children: [] })

function footer({ title }: Report): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT], color: SOFT, size: 18 })
  const name = new TextRun({ text: `${xmlText(title)}  ·  `, color: SOFT, size: 18 })
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [name, number] })],
  })
}

function heading(text: string, level: 1 | 2): Paragraph {
  const at = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
  return new Paragraph({ heading: at, children: runs(text), keepNext: true })
}

function paragraph(text: string, style?: string): Paragraph {
  return new Paragraph({ children: runs(text), ...(style === undefined ? {} : { style }) })
}

/** A text, on as many lines as it has. */
function runs(text: string): TextRun[] {
  return xmlText(text)
    .split(/\r\n?|\n/u)
    .map((line, at) => new TextRun({ text: line, ...(at === 0 ? {} : { break: 1 }) }))
}

/** The caption stands above a table, as people look for it. */
function tableInWord({ caption, head, rows }: Table, paper: PaperName): Content {
  const room = Math.round((PAPERS[paper].width - 2 * MARGIN) * TWIPS)
  const columnWidths = columnShares(head, rows).map((share) => Math.round(share * room))
  const cells = (row: readonly string[], style: string) =>
    row.map(
      (cell, at) =>
        new TableCell({
          width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 0, right: 120 },
          children: [cellInWord(cell, style)],
        }),
    )
  const table = new WordTable({
    width: { size: room, type: WidthType.DXA },
    columnWidths,
    borders: {
      top: NO_RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideVertical: NO_RULE,
      bottom: RULE,
      insideHorizontal: RULE,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, 'Head') }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, 'Cell') })),
    ],
  })
  const named = new Paragraph({ style: 'Caption', keepNext: true, children: runs(caption) })
  return [named, table, new Paragraph({ style: 'Cell' })]
}

function cellInWord(text: string, style: string): Paragraph {
  const address = webAddress(text)
  if (address === null) return paragraph(text, style)
  const link = new TextRun({ text: xmlText(text), style: 'Hyperlink' })
  return new Paragraph({
    style,
    children: [new ExternalHyperlink({ link: address, children: [link] })],
  })
}

async function figureInWord(figure: Figure, { paper, asPng }: Making): Promise<Paragraph[]> {
  const { svg, alt, caption } = figure
  const size = pictureSize(svg)
  const sheet = PAPERS[paper]
  const [across, down] = isLying(svg) ? [sheet.height, sheet.width] : [sheet.width, sheet.height]
  const most = {
    width: (across - 2 * MARGIN) * PIXELS,
    height: (down - 2 * MARGIN - CAPTION) * PIXELS,
  }
  const scale = Math.min(most.width / size.width, most.height / size.height)
  const picture = new ImageRun({
    type: 'png',
    data: await asPng(svg, FINENESS * scale),
    transformation: {
      width: Math.round(size.width * scale),
      height: Math.round(size.height * scale),
    },
    altText: { name: xmlText(caption), title: xmlText(caption), description: xmlText(alt) },
  })
  return [
    new Paragraph({ keepNext: true, children: [picture] }),
    new Paragraph({ style: 'Caption', children: runs(caption) }),
  ]
}

function stylesIn(language: 'fr' | 'en') {
  const run = { font: FONT, size: 22, language: { value: LANGUAGE_TAGS[language] } }
  const spaced = (before: number, after: number) => ({ spacing: { before, after } })
  return {
    default: {
      document: { run, paragraph: spaced(0, 120) },
      title: { run: { size: 52, bold: true }, paragraph: spaced(1200, 240) },
      heading1: { run: { size: 34, bold: true, color: '1D2129' }, paragraph: spaced(480, 160) },
      heading2: { run: { size: 26, bold: true, color: '7F3F77' }, paragraph: spaced(320, 120) },
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'Caption',
        basedOn: 'Normal',
        run: { bold: true, size: 19, color: SOFT },
        paragraph: spaced(160, 80),
      },
      { id: 'Soft', name: 'Soft', basedOn: 'Normal', run: { color: SOFT } },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        run: { color: SOFT },
        paragraph: { indent: { left: 280 } },
      },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 18 }, paragraph: spaced(0, 0) },
      { id: 'Head', name: 'Head', basedOn: 'Cell', run: { bold: true } },
    ],
  }
}
