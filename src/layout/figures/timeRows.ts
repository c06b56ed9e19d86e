/** Rows along time: a bar for each thing, as long as it lasted, hollow where its ends are in doubt. */
import { dayNumber, partsOfDay } from '../../domain/time/calendar.ts'
import { periodLabel } from '../axisLabels.ts'
import { wrapText } from '../textMeasure.ts'
import { axisBetween } from '../timelineAxis.ts'
import { pixelsOf } from '../timelineScale.ts'
import type { Figure, FigureShape, Look, Tone } from './figure.ts'

export type TimeSpan = {
  /** Days as 'YYYY-MM-DD'; null: from before, or still. */
  readonly from: string | null
  readonly to: string | null
  readonly look: Look
  readonly tone: Tone
  /** A share of the height of the row, from 0 to 1. */
  readonly height: number
  /** Written inside, at its start; '' for nothing. */
  readonly words: string
}

export type TimeRow = {
  readonly label: string
  /** Under the label, softer. */
  readonly note: string
  readonly spans: readonly TimeSpan[]
}

export type TimeRowGroup = { readonly title: string; readonly rows: readonly TimeRow[] }

type Options = {
  readonly width: number
  readonly language: 'fr' | 'en'
  /** As 'YYYY-MM-DD': what lasts still goes on to this day at least. */
  readonly today: string
}

const LABEL = { size: 15, weight: 400 }
const NOTE = { size: 13, weight: 400 }
const TITLE = { size: 15, weight: 650 }
const AXIS = { size: 14, weight: 400 }
const INSIDE = { size: 12, weight: 700 }
const LINE = 18
const TALL = 24
/** A bar lower than this has its words above it. */
const LEAST_FOR_WORDS = 13
const ROW_GAP = 10
const HEAD = 26
const NARROW = 560
const LEAST = 4

/** Places the rows in a width, under an axis of their years; an empty figure when nothing has a date. */
export function layoutTimeRows(groups: readonly TimeRowGroup[], options: Options): Figure {
  const { width, language, today } = options
  const spans = groups.flatMap(({ rows }) => rows.flatMap((row) => row.spans))
  const days = spans.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
  if (days.length === 0) return { width, height: 0, shapes: [] }
  const isOpen = spans.some(({ to }) => to === null)
  const known = isOpen ? [...days, today] : days
  const first = known.reduce((a, b) => (a < b ? a : b))
  const last = known.reduce((a, b) => (a > b ? a : b))
  // What was there before all that has a date needs a time to have been there.
  const before = spans.some(({ from }) => from === null) ? -1 : 0
  const [start, end] = [yearEdge(first, before), yearEdge(last, 1)]
  const isNarrow = width < NARROW
  const left = isNarrow ? 0 : Math.min(250, width * 0.34)
  const room = width - left
  const scale = { firstDay: start, left: 0, pixelsPerDay: room / (end - start) }
  const xOf = (day: number) => left + pixelsOf(scale)(day)
  const shapes: FigureShape[] = []
  let y = HEAD
  for (const { title, rows } of groups) {
    if (rows.length === 0) continue
    const heads = wrapText(title, { ...TITLE, width, maxLines: 2 }).lines
    heads.forEach((words, at) => {
      const line = y + 18 + at * LINE
      shapes.push({ kind: 'text', words, x: 0, y: line, ...TITLE, tone: 'ink', anchor: 'start' })
    })
    if (heads.length > 0) y += heads.length * LINE + 12
    for (const row of rows) {
      const names = nameLines(row, isNarrow ? width : left - 12)
      const namesHeight = names.length * LINE
      const height = isNarrow ? namesHeight + TALL : Math.max(namesHeight, TALL)
      const namesTop = isNarrow ? y : y + (height - namesHeight) / 2
      names.forEach(({ words, style, tone }, at) =>
        shapes.push({
          kind: 'text',
          words,
          x: 0,
          y: namesTop + at * LINE + 14,
          ...style,
          tone,
          anchor: 'start',
        }),
      )
      const bottom = isNarrow ? y + height : y + (height + TALL) / 2
      for (const span of row.spans) {
        const from = span.from === null ? left : xOf(dayNumber(span.from))
        const to = span.to === null ? width : xOf(dayNumber(span.to) + 1)
        shapes.push(...drawn(span, { from, to: Math.max(to, from + LEAST), bottom, width }))
      }
      y += height + ROW_GAP
    }
  }
  return { width, height: Math.ceil(y), shapes: [...axis(), ...shapes] }

  function axis(): FigureShape[] {
    const { periods } = axisBetween(scale, start, end, room)
    return periods.flatMap((period): FigureShape[] => {
      const x = left + period.x
      const rule: FigureShape = {
        kind: 'line',
        points: [
          { x, y: HEAD - 6 },
          { x, y },
        ],
        tone: 'line',
      }
      if (!period.hasLabel) return [rule]
      const words = periodLabel(period, language)
      return [
        rule,
        { kind: 'text', words, x: x + 3, y: 14, ...AXIS, tone: 'soft', anchor: 'start' },
      ]
    })
  }
}

function drawn(
  { look, tone, height, words }: TimeSpan,
  { from, to, bottom, width }: { from: number; to: number; bottom: number; width: number },
): FigureShape[] {
  const tall = TALL * height
  const box = { x: from, y: bottom - tall, width: Math.min(to, width) - from, height: tall }
  const bar: FigureShape = { kind: 'bar', ...box, tone, look }
  if (words === '' || box.width < 14) return [bar]
  const isInside = tall >= LEAST_FOR_WORDS
  const at = { x: from + 4, y: isInside ? bottom - (tall - 9) / 2 : bottom - tall - 3 }
  const ink: Tone = isInside && look === 'full' ? 'onFull' : tone
  return [bar, { kind: 'text', words, ...at, ...INSIDE, tone: ink, anchor: 'start' }]
}

function nameLines({ label, note }: TimeRow, width: number) {
  const lines = (text: string, style: typeof LABEL, tone: Tone) =>
    wrapText(text, { ...style, width, maxLines: 2 }).lines.map((words) => ({ words, style, tone }))
  return [...lines(label, LABEL, 'ink'), ...lines(note, NOTE, 'soft')]
}

/** The number of the first day of the year of a day, or of one of the years after. */
function yearEdge(day: string, after: number): number {
  return dayNumber(`${String(partsOfDay(day).year + after).padStart(4, '0')}-01-01`)
}
