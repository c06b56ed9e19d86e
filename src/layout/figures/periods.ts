/** What shows when: a row for each thing, a column for each period. */
import { textWidth, wrapText } from '../textMeasure.ts'
import type { Figure, FigureShape, Tone } from './figure.ts'

export type PeriodRow = {
  readonly mark: { readonly networkFunction: 1 | 2 | 3 | null; readonly number: number | null }
  readonly label: string
  readonly tone: Tone
  /** One for each column. */
  readonly cells: readonly { readonly came: number; readonly planned: number }[]
}

/** Columns that stand, where few rows are compared; discs that bear their number, where many are. */
export type PeriodsLook = 'columns' | 'discs'

type Options = { readonly width: number; readonly look: PeriodsLook }

const LABEL = { size: 16, weight: 400 }
const HEAD = { size: 14, weight: 400 }
const NUMBER = { size: 14, weight: 650 }
const LINE = 20
const MARK_ROOM = 32
const HEAD_ROOM = 26
const HEAD_LINE = 15
const NARROW = 560
const ROW = { columns: 74, discs: 32 }
const TALLEST = 44
const RADIUS = { least: 9, most: 13 }

/** Places the rows in a width. Under a small width, a row of discs is named by its mark alone. */
export function layoutPeriods(
  rows: readonly PeriodRow[],
  columns: readonly string[],
  { width, look }: Options,
): Figure {
  const isNarrow = width < NARROW
  const nameRoom = isNarrow ? 0 : Math.min(330, width * 0.42) - MARK_ROOM
  const isNamedAbove = isNarrow && look === 'columns'
  const start = isNamedAbove ? 0 : MARK_ROOM + nameRoom
  const column = Math.min(72, (width - start) / Math.max(1, columns.length))
  const centre = (at: number) => start + (at + 0.5) * column
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(all)))
  const shapes: FigureShape[] = [...heads(columns, { column, centre, width })]
  const end = start + columns.length * column
  let y = headRoom(columns)
  for (const { mark, label, tone, cells } of rows) {
    const names = wrapText(label, {
      ...LABEL,
      width: isNamedAbove ? width - MARK_ROOM : nameRoom,
      maxLines: 2,
    }).lines
    if (isNamedAbove) y += names.length * LINE + 8
    const isNamedBeside = !isNarrow && names.length > 1
    const height = Math.max(ROW[look], isNamedBeside ? names.length * LINE + 8 : 0)
    const middle = isNamedAbove
      ? y - 8 - (names.length * LINE) / 2
      : y + height / 2 + (look === 'columns' ? 8 : 0)
    shapes.push({ kind: 'mark', x: 12, y: middle, ...mark })
    if (!isNarrow || isNamedAbove) {
      names.forEach((words, at) => {
        const line = middle + 5.5 + (at - (names.length - 1) / 2) * LINE
        shapes.push({
          kind: 'text',
          words,
          x: MARK_ROOM,
          y: line,
          ...LABEL,
          tone: 'ink',
          anchor: 'start',
        })
      })
    }
    const bottom = y + height
    cells.forEach((cell, at) => {
      const x = centre(at)
      shapes.push(
        ...(look === 'columns'
          ? standing(cell, { x, bottom, width: Math.min(30, column * 0.7), most, tone })
          : disc(cell, { x, y: y + height / 2, room: column / 2, most, tone })),
      )
    })
    shapes.push({
      kind: 'line',
      points: [
        { x: isNamedAbove ? 0 : start, y: bottom },
        { x: end, y: bottom },
      ],
      tone: 'line',
    })
    y = bottom + (look === 'columns' ? 4 : 0)
  }
  return { width, height: Math.ceil(y + 2), shapes }
}

type Cell = PeriodRow['cells'][number]

function all({ came, planned }: Cell): number {
  return came + planned
}

function standing(
  cell: Cell,
  at: { x: number; bottom: number; width: number; most: number; tone: Tone },
): FigureShape[] {
  const value = all(cell)
  const unit = TALLEST / at.most
  const height = value * unit
  const words: FigureShape = {
    kind: 'text',
    words: String(value),
    x: at.x,
    y: at.bottom - height - 6,
    ...NUMBER,
    weight: value === 0 ? 400 : NUMBER.weight,
    tone: value === 0 ? 'soft' : 'ink',
    anchor: 'middle',
  }
  if (value === 0) return [words]
  const { tone, width } = at
  const part = (count: number, bottom: number, look: 'full' | 'hollow'): FigureShape[] => {
    const box = { x: at.x - width / 2, y: bottom - count * unit, width, height: count * unit }
    return count === 0 ? [] : [{ kind: 'bar', ...box, tone, look }]
  }
  return [
    ...part(cell.came, at.bottom, 'full'),
    ...part(cell.planned, at.bottom - cell.came * unit, 'hollow'),
    words,
  ]
}

function disc(
  cell: Cell,
  { x, y, room, most, tone }: { x: number; y: number; room: number; most: number; tone: Tone },
): FigureShape[] {
  const value = all(cell)
  const isPlanned = cell.came === 0
  if (value === 0) return []
  const grown = RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt((value - 1) / most)
  const radius = Math.min(grown, room)
  const look = isPlanned ? 'hollow' : 'full'
  return [
    { kind: 'disc', x, y, radius, tone, look },
    {
      kind: 'text',
      words: String(value),
      x,
      y: y + 4.7,
      size: 13,
      weight: 700,
      tone: isPlanned ? tone : 'onFull',
      anchor: 'middle',
    },
  ]
}

function headLines(name: string): string[] {
  return name.split(/(?=–)/u)
}

function headRoom(columns: readonly string[]): number {
  const most = Math.max(1, ...columns.map((name) => headLines(name).length))
  return HEAD_ROOM + (most - 1) * HEAD_LINE
}

/** The names of the periods; those of several years on two lines, and only as many as there is room for. */
function heads(
  columns: readonly string[],
  { column, centre, width }: { column: number; centre: (at: number) => number; width: number },
): FigureShape[] {
  const lines = columns.map(headLines)
  const widest = Math.max(0, ...lines.flat().map((line) => textWidth(line, HEAD)))
  // A name wider than its column is pushed inside at either end, so the next must stand further.
  const step = widest + 2 <= column ? 1 : Math.ceil((2 * widest + 2 - column) / column)
  const inside = (x: number) => Math.min(Math.max(x, widest / 2), width - widest / 2)
  return lines.flatMap((words, at) =>
    at % step === 0
      ? words.map((line, row): FigureShape => ({
          kind: 'text',
          words: line,
          x: inside(centre(at)),
          y: headRoom(columns) - 10 - (words.length - 1 - row) * HEAD_LINE,
          ...HEAD,
          tone: 'soft',
          anchor: 'middle',
        }))
      : [],
  )
}
