/** The report on sheets of paper, each thing in its place, ready to be drawn; and what leads to its parts. */
import type { PaperName } from './paper.ts'
import { BODY, type Flow, flowOn, MARGIN, type Sheet, type Style } from './pdfFlow.ts'
import { putTable } from './pdfTable.ts'
import type { Block, Report, ReportPart } from './report.ts'

export type Bookmark = {
  readonly title: string
  /** From 1. */
  readonly page: number
  readonly level: 1 | 2
}

export type ReportSheets = {
  readonly sheets: readonly Sheet[]
  readonly bookmarks: readonly Bookmark[]
}

const SOFT = '#565d68'
const TITLE: Style = { size: 27, weight: 700, line: 33, colour: '#1d2129' }
const KIND: Style = { ...BODY, size: 12, line: 18, colour: SOFT }
const PART: Style = { size: 18, weight: 700, line: 23, colour: '#1d2129' }
const HEADING: Style = { size: 12.5, weight: 700, line: 17, colour: '#7f3f77' }
const NOTE: Style = { ...BODY, colour: '#3c424c' }
const FOOT: Style = { size: 8.5, weight: 400, line: 11, colour: SOFT }
const ENTRY: Style = { ...BODY, line: 19 }
/** The title stands that far from the top of its sheet. */
const TITLE_DROP = 130

/** Puts a report on sheets. */
export function putOnSheets(report: Report, paper: PaperName): ReportSheets {
  const flow = flowOn(paper)
  const bookmarks: Bookmark[] = []
  const cover = report.parts.find(({ id }) => id === 'cover')
  const parts = report.parts.filter((part) => part !== cover)
  putTitle(flow, report, cover)
  const contents = parts.length > 1 ? putContents(flow, report.contents, parts) : []
  if (parts.length > 0 && cover) flow.newSheet()
  for (const [index, part] of parts.entries()) {
    if (index > 0) flow.down(16)
    flow.need(PART.line + 60)
    bookmarks.push({ title: part.title, page: flow.page(), level: 1 })
    flow.write(part.title, PART)
    for (const text of part.text.paragraphs) flow.write(text, BODY)
    for (const block of part.blocks) putBlock(flow, block, bookmarks)
  }
  flow.end()
  linkContents(flow, contents, bookmarks)
  numberSheets(flow.sheets, report.title)
  return { sheets: flow.sheets, bookmarks }
}

function putTitle(flow: Flow, report: Report, cover: ReportPart | undefined): void {
  if (cover) flow.down(TITLE_DROP)
  flow.write(report.kind, KIND)
  flow.write(report.title, TITLE)
  if (report.territory.trim() !== '') flow.write(report.territory, KIND)
  flow.write(report.date, KIND)
  flow.down(10)
  for (const text of cover?.text.paragraphs ?? []) flow.write(text, BODY)
  for (const block of cover?.blocks ?? []) putBlock(flow, block, [])
}

function putBlock(flow: Flow, block: Block, bookmarks: Bookmark[]): void {
  if (block.kind === 'table') return putTable(flow, block)
  if (block.kind === 'figure') return flow.picture(block.svg, block.caption)
  if (block.kind === 'heading') {
    flow.down(8)
    flow.need(HEADING.line + 70)
    bookmarks.push({ title: block.text, page: flow.page(), level: 2 })
    return flow.write(block.text, HEADING)
  }
  return block.kind === 'note' ? flow.write(block.text, NOTE, 12) : flow.write(block.text, BODY)
}

type Entry = { readonly title: string; readonly page: number; readonly y: number }

/** The titles of the parts, whose pages are not known yet. */
function putContents(flow: Flow, heading: string, parts: readonly ReportPart[]): Entry[] {
  flow.down(24)
  flow.need(parts.length * ENTRY.line + 40)
  flow.write(heading, { ...BODY, weight: 600 })
  return parts.map(({ title }) => {
    const entry = { title, page: flow.page(), y: flow.y() }
    flow.put({ kind: 'words', words: title, x: MARGIN, y: flow.y() + 13, style: ENTRY })
    flow.down(ENTRY.line)
    return entry
  })
}

function linkContents(flow: Flow, entries: readonly Entry[], bookmarks: readonly Bookmark[]): void {
  const parts = bookmarks.filter(({ level }) => level === 1)
  entries.forEach(({ page, y }, at) => {
    const to = parts[at]?.page
    const sheet = flow.sheets[page - 1]
    if (to === undefined || !sheet) return
    sheet.placed.push(
      {
        kind: 'words',
        words: String(to),
        x: MARGIN + flow.width - 24,
        y: y + 13,
        style: { ...ENTRY, colour: SOFT },
      },
      { kind: 'link', x: MARGIN, y, width: flow.width, height: ENTRY.line, to },
    )
  })
}

function numberSheets(sheets: readonly Sheet[], title: string): void {
  const name = title.length > 90 ? `${title.slice(0, 88).trimEnd()}…` : title
  sheets.forEach(({ placed, height }, at) => {
    if (at === 0) return
    const words = `${name}  ·  ${at + 1} / ${sheets.length}`
    placed.push({ kind: 'words', words, x: MARGIN, y: height - MARGIN / 2, style: FOOT })
  })
}
