/** Bars that lie: rows in groups, each row named at its left, or above it where the width is small. */
import { textWidth, wrapText } from '../textMeasure.ts'
import type { Figure, FigureShape, Look, Tone } from './figure.ts'

type Mark = { readonly networkFunction: 1 | 2 | 3 | null; readonly number: number | null }

export type Bar = {
  /** Which side of a comparison; '' when there is one only. */
  readonly letter: string
  /** One after the other, in the unit of the figure. */
  readonly parts: readonly { readonly value: number; readonly tone: Tone; readonly look: Look }[]
  /** Written at the end: the number, and what to ask of it. */
  readonly said: string
  readonly note: string
}

export type BarRow = {
  readonly mark: Mark | null
  readonly label: string
  readonly bars: readonly Bar[]
}

/** The title is left out when empty. */
export type BarGroup = {
  readonly title: string
  readonly mark: Mark | null
  readonly tone: Tone
  readonly rows: readonly BarRow[]
}

const LABEL = { size: 16, weight: 400 }
const TITLE = { size: 16, weight: 650 }
const NUMBER = { size: 16, weight: 650 }
const NOTE = { size: 14, weight: 400 }
const LINE = 20
const BAR = 18
const BAR_GAP = 4
const ROW_GAP = 8
const GROUP_GAP = 16
const MARK_ROOM = 32
const LETTER_ROOM = 18
/** Room after the longest bar for its number and its note. */
const END_ROOM = 116
/** Under this width, names stand above the bars. */
const NARROW = 560

/** Places the bars in a width; the longest, or `full` units, fills the room. */
export function layoutBars(
  groups: readonly BarGroup[],
  { width, full }: { readonly width: number; readonly full?: number },
): Figure {
  const isNarrow = width < NARROW
  const hasMarks = groups.some(({ rows }) => rows.some(({ mark }) => mark !== null))
  const bars = groups.flatMap(({ rows }) => rows.flatMap((row) => row.bars))
  const indent = hasMarks ? MARK_ROOM : 0
  const nameRoom = isNarrow ? width - indent : Math.min(330, width * 0.42) - indent
  const start =
    (isNarrow ? indent : indent + nameRoom + 12) +
    (bars.some(({ letter }) => letter !== '') ? LETTER_ROOM : 0)
  const most = full ?? Math.max(1, ...bars.map(({ parts }) => sum(parts)))
  const scale = Math.max(20, width - start - END_ROOM) / most
  const shapes: FigureShape[] = []
  let y = 0
  const write = (words: string, x: number, line: number, style: typeof LABEL, tone: Tone) =>
    shapes.push({ kind: 'text', words, x, y: line, ...style, tone, anchor: 'start' })

  for (const { title, mark, tone, rows } of groups) {
    if (title !== '') {
      if (y > 0) y += GROUP_GAP
      if (mark) shapes.push({ kind: 'mark', x: 12, y: y + 12, ...mark })
      const left = mark ? MARK_ROOM : 0
      const { lines } = wrapText(title, { ...TITLE, width: width - left, maxLines: 2 })
      lines.forEach((line, at) => write(line, left, y + 17 + at * LINE, TITLE, tone))
      y += lines.length * LINE + ROW_GAP
    }
    for (const row of rows) {
      const { lines } = wrapText(row.label, { ...LABEL, width: nameRoom, maxLines: 3 })
      const barsHeight = row.bars.length * (BAR + BAR_GAP) - BAR_GAP
      const namesHeight = lines.length * LINE
      const height = isNarrow ? namesHeight + barsHeight : Math.max(namesHeight, barsHeight, 24)
      const nameTop = isNarrow ? y : y + (height - namesHeight) / 2
      if (row.mark) shapes.push({ kind: 'mark', x: 12, y: nameTop + LINE / 2, ...row.mark })
      lines.forEach((line, at) => write(line, indent, nameTop + 15.5 + at * LINE, LABEL, 'ink'))
      let top = isNarrow ? y + namesHeight + 2 : y + (height - barsHeight) / 2
      for (const { letter, parts, said, note } of row.bars) {
        if (letter !== '') write(letter, start - LETTER_ROOM, top + 14.5, NOTE, 'soft')
        let x = start
        for (const part of parts) {
          if (part.value === 0) continue
          const { value, ...paint } = part
          shapes.push({ kind: 'bar', x, y: top, width: value * scale, height: BAR, ...paint })
          x += value * scale
        }
        const end = x > start ? x + 7 : x
        write(said, end, top + 15, NUMBER, 'ink')
        if (note !== '') write(note, end + textWidth(said, NUMBER) + 8, top + 14.5, NOTE, 'soft')
        top += BAR + BAR_GAP
      }
      y += height + ROW_GAP
    }
  }
  return { width, height: Math.max(0, Math.ceil(y - ROW_GAP)), shapes }
}

function sum(parts: Bar['parts']): number {
  return parts.reduce((total, { value }) => total + value, 0)
}
