/** The account in words under a picture, in columns as a newspaper has. Pixels. */
import { wrapText } from '../../layout/textMeasure.ts'
import type { AccountPart } from './pictureWords.ts'
import { EFFECT, element, HAIRLINE, text } from './svgParts.ts'

const TITLE = { size: 20, weight: 650, fill: EFFECT.text }
const WORDS = { size: 18, weight: 400 }
const TITLE_LINE = 27
const LINE = 26
const PARAGRAPH_GAP = 10
const PART_GAP = 24
/** Lines of some seventy letters, which the eye follows without losing its place. */
const COLUMN = 620
const NARROWEST = 480
const COLUMN_GAP = 48
/** On pages of their own, columns fill the width: two on a letter sheet held either way. */
const LEAST_ON_PAGE = 400
/** A wide picture has room for many columns; under so many lines, paragraphs would be cut for nothing. */
const LEAST_LINES = 14
/** Blank between the rule and the first lines. */
const HEAD = 24
const FOOT = 30

/** One line; `before` is the blank above it, but at the top of a column. */
type Line = {
  readonly words: string
  readonly style: typeof TITLE | typeof WORDS
  readonly height: number
  readonly before: number
  /** A title does not stay alone at the foot of a column. */
  readonly isTitle: boolean
}

/** What is written of lines that stand in columns, from the top left corner of the first on. */
function drawColumns(columns: readonly Line[][], x: number, y: number, pitch: number): string[] {
  return columns.flatMap((column, index) => {
    let bottom = y
    return column.map(({ words, style, height, before }, at) => {
      bottom += height + (at === 0 ? 0 : before)
      return text(words, x + index * pitch, bottom - 7, style)
    })
  })
}

/** The account in columns of pages that hold so much, drawn from the top left corner of each page on. */
export function accountOnPages(
  account: readonly AccountPart[],
  page: { readonly width: number; readonly height: number },
): string[] {
  const count = Math.max(1, Math.floor((page.width + COLUMN_GAP) / (LEAST_ON_PAGE + COLUMN_GAP)))
  const pitch = (page.width + COLUMN_GAP) / count
  const columns = filled(linesOf(account, pitch - COLUMN_GAP), page.height)
  const pages: string[] = []
  for (let first = 0; first < columns.length; first += count) {
    pages.push(drawColumns(columns.slice(first, first + count), 0, 0, pitch).join(''))
  }
  return pages
}

/** Draws the account from the top left corner of the box on, in columns of about the same height. */
export function drawAccount(
  account: readonly AccountPart[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { markup: string; height: number } {
  const most = Math.max(1, Math.floor((width + COLUMN_GAP) / (NARROWEST + COLUMN_GAP)))
  const columnWidth = Math.min(COLUMN, (width + COLUMN_GAP) / most - COLUMN_GAP)
  const lines = linesOf(account, columnWidth)
  const enough = Math.max(1, Math.ceil(lines.length / LEAST_LINES))
  const columns = inColumns(lines, Math.min(most, enough))
  const rule = element('path', {
    d: `M${x} ${y}H${Math.round(x + width)}`,
    stroke: HAIRLINE,
    'stroke-width': 1.2,
    fill: 'none',
  })
  const written = drawColumns(columns, x, y + HEAD, columnWidth + COLUMN_GAP)
  const height = Math.max(0, ...columns.map(heightOf))
  return {
    markup: element('g', { 'data-part': 'account' }, rule, ...written),
    height: HEAD + height + FOOT,
  }
}

function linesOf(account: readonly AccountPart[], width: number): Line[] {
  const wrapped = (words: string, style: Line['style']) =>
    wrapText(words, { ...style, width, maxLines: Infinity }).lines
  return account.flatMap(({ title, paragraphs }) => [
    ...wrapped(title, TITLE).map((words, index) => ({
      words,
      style: TITLE,
      height: TITLE_LINE,
      before: index === 0 ? PART_GAP : 0,
      isTitle: true,
    })),
    ...paragraphs.flatMap((paragraph) =>
      wrapped(paragraph, WORDS).map((words, index) => ({
        words,
        style: WORDS,
        height: LINE,
        before: index === 0 ? PARAGRAPH_GAP : 0,
        isTitle: false,
      })),
    ),
  ])
}

/** The lines in at most that many columns, as low as they can be. */
function inColumns(lines: readonly Line[], most: number): Line[][] {
  const whole = heightOf(lines)
  for (let room = Math.ceil(whole / most); room < whole; room += LINE) {
    const columns = filled(lines, room)
    if (columns.length <= most) return columns
  }
  return [[...lines]]
}

function filled(lines: readonly Line[], room: number): Line[][] {
  const columns: Line[][] = [[]]
  for (const line of lines) {
    const column = columns.at(-1) ?? []
    if (column.length === 0 || heightOf([...column, line]) <= room) {
      column.push(line)
      continue
    }
    const titles = column.splice(column.findLastIndex(({ isTitle }) => !isTitle) + 1)
    columns.push([...titles, line])
  }
  return columns
}

function heightOf(column: readonly Line[]): number {
  const blank = column.slice(1).reduce((sum, { before }) => sum + before, 0)
  return column.reduce((sum, { height }) => sum + height, blank)
}
