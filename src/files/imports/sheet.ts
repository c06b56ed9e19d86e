/** A table of cells as it comes in, whatever brought it: a file, or text that was copied. */
import type { SheetProblem } from '../../content/messages/rowCodes.ts'

/** What is said of a date that the spreadsheet itself knows as one. */
type CellDate = {
  /** As precise as the cell shows it: a day, a month or a year. */
  readonly edtf: string
  /** False for a plain number, which is a date only where dates are expected. */
  readonly isShownAsDate: boolean
}

export type Cell = {
  /** What the cell shows. */
  readonly text: string
  readonly date?: CellDate
  /** It says again what a merged cell says above. */
  readonly isRepeated?: true
}

export type Row = {
  /** The number of the row, or of the line, in what came in: the first is 1. */
  readonly number: number
  readonly cells: readonly Cell[]
}

export type Sheet = {
  /** Empty when what came in has one sheet without a name. */
  readonly name: string
  /** Cells side by side, or one line of speech in each row. */
  readonly kind: 'table' | 'lines'
  /** Rows with something in them. */
  readonly rows: readonly Row[]
  /** How many rows between the first and the last have nothing in them. */
  readonly blankRows: number
}

export type SheetsRead = { readonly sheets: readonly Sheet[] } | { readonly problem: SheetProblem }

/** Largest file and largest text that are read, in bytes. */
export const LARGEST_IMPORT = 20_000_000
export const MOST_ROWS = 5000
export const MOST_COLUMNS = 100

/** A sheet of these rows, without those that have nothing in them, which are counted. */
export function sheetOf(
  name: string,
  kind: Sheet['kind'],
  rows: readonly (readonly Cell[])[],
): Sheet {
  const isBlank = (cells: readonly Cell[]) =>
    cells.every(({ text, isRepeated }) => isRepeated === true || text.trim() === '')
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells: trimmed(cells) }))
  const kept = numbered.filter(({ cells }) => !isBlank(cells))
  const first = kept[0]?.number ?? 0
  const last = kept.at(-1)?.number ?? -1
  return { name, kind, rows: kept, blankRows: last - first + 1 - kept.length }
}

/** Sheets that have something in them, or why they cannot be taken. */
export function sheetsRead(all: readonly Sheet[]): SheetsRead {
  const sheets = all.filter(({ rows }) => rows.length > 0)
  if (sheets.length === 0) return { problem: 'empty' }
  if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) return { problem: 'tooManyRows' }
  if (sheets.some(({ rows }) => rows.some(({ cells }) => cells.length > MOST_COLUMNS))) {
    return { problem: 'tooManyColumns' }
  }
  return { sheets }
}

/** Without the empty cells at the end. */
function trimmed(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text.trim() !== '') + 1)
}
