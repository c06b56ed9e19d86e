/** Guessing what the columns of a table are: by their headers, else by what they hold. */
import type { Role } from '../../content/messages/rowCodes.ts'
import { parseWhen } from '../../domain/time/parseWhen.ts'
import type { Language } from '../../domain/time/vocabulary.ts'
import { roleOfHeader } from './headers.ts'
import { outcomeNumberIn, statusSaid } from './saidInCells.ts'
import type { Cell, Row, Sheet } from './sheet.ts'

export type Columns = {
  /** The number of the row that names the columns; null when none does. */
  readonly headerRow: number | null
  /** What each column is, from the first to the last of the sheet. */
  readonly roles: readonly Role[]
}

/** The header is looked for in the first rows; titles and notes may stand above. */
const HEADER_WITHIN = 12
/** Rows read to know what a column holds. */
const SAMPLE = 60
/** Share of the cells of a column that must agree on what it is. */
const MOST = 0.6

/** What the columns of a sheet most likely are. A column that nobody knows is a note: nothing is lost. */
export function guessColumns(sheet: Sheet, language: Language): Columns {
  const headerRow = headerOf(sheet)
  return { headerRow, roles: guessRoles(sheet, headerRow, language) }
}

/** What the columns most likely are, once it is known which row names them. */
export function guessRoles(sheet: Sheet, headerRow: number | null, language: Language): Role[] {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length))
  const header = sheet.rows.find(({ number }) => number === headerRow)
  const below = sheet.rows.filter(({ number }) => headerRow === null || number > headerRow)
  const roles = Array.from({ length: width }, (_, column): Role | null =>
    roleOfHeader(header?.cells[column]?.text ?? ''),
  )
  settleTypes(roles, header)
  settleNumbers(roles, below)
  for (const role of ['date', 'title', 'endDate', 'status'] as const) onceOnly(roles, role)
  if (header === undefined || !roles.includes('title')) guessByContent(roles, below, language)
  return roles.map((role) => role ?? 'note')
}

/** A row that names two columns we know; or one, in a row of words that has no blank and no figure. */
function headerOf({ rows }: Sheet): number | null {
  const known = ({ cells }: Row) => cells.filter(({ text }) => roleOfHeader(text) !== null).length
  const isAllWords = ({ cells }: Row) => cells.every(({ text }) => /^\D*\p{L}\D*$/u.test(text))
  const [best] = rows
    .slice(0, HEADER_WITHIN)
    .map((row) => ({ row, count: known(row) }))
    .toSorted((a, b) => b.count - a.count || a.row.number - b.row.number)
  if (!best || best.count === 0) return null
  return best.count > 1 || isAllWords(best.row) ? best.row.number : null
}

/** « Type » is TimelineJS's only beside its « Headline »; elsewhere it is a note. */
function settleTypes(roles: (Role | null)[], header: Row | undefined): void {
  const isTimelineJs = header?.cells.some(({ text }) => /^\s*headline\s*$/iu.test(text)) ?? false
  const at = roles.indexOf('slideType')
  if (at !== -1 && !isTimelineJs) roles[at] = null
}

/** « Jour » may hold whole dates, and « Année » alone is a date. */
function settleNumbers(roles: (Role | null)[], rows: readonly Row[]): void {
  for (const [column, role] of roles.entries()) {
    if (role === 'day' || role === 'month') {
      if (!roles.includes('year')) roles[column] = 'date'
      continue
    }
    if (role !== 'year' || roles.includes('month') || roles.includes('endYear')) continue
    const cells = filled(rows, column)
    if (!cells.every(({ text }) => /^-?\d+$/u.test(text.trim()))) roles[column] = 'date'
  }
}

/** Of several columns that say the same, the first is it; the others are notes. */
function onceOnly(roles: (Role | null)[], role: Role): void {
  const first = roles.indexOf(role)
  for (const [column, each] of roles.entries()) {
    if (each === role && column !== first) roles[column] = null
  }
}

function guessByContent(roles: (Role | null)[], rows: readonly Row[], language: Language): void {
  const dated = roles.some((role) => role === 'date' || role === 'year')
  const free = () => [...roles.keys()].filter((column) => roles[column] === null)
  const give = (role: Role, test: (cell: Cell) => boolean) => {
    const column = free().find((each) => mostly(filled(rows, each), test))
    if (column !== undefined) roles[column] = role
  }
  if (!dated) give('date', (cell) => readsAsDate(cell, language))
  if (!roles.includes('source')) give('source', ({ text }) => /^\s*https?:\/\//iu.test(text))
  if (!roles.includes('status')) give('status', ({ text }) => statusSaid(text) !== null)
  // A column of larger numbers counts something else, more often than not.
  if (!roles.includes('outcomes')) {
    give('outcomes', ({ text }) => (outcomeNumberIn(text) ?? 99) <= 12)
  }
  if (!roles.includes('title')) {
    const title = free()
      .filter((column) => filled(rows, column).length > 0)
      .map((column) => ({ column, score: titleLikeness(filled(rows, column)) }))
      .toSorted((a, b) => b.score - a.score || a.column - b.column)[0]
    if (title) roles[title.column] = 'title'
  }
  if (!roles.includes('description')) {
    const title = roles.indexOf('title')
    const lengthy = free().find(
      (column) => column > title && averageLength(filled(rows, column)) > 40,
    )
    if (lengthy !== undefined) roles[lengthy] = 'description'
  }
}

function filled(rows: readonly Row[], column: number): Cell[] {
  const cells: Cell[] = []
  for (const row of rows) {
    const cell = row.cells[column]
    if (cell && cell.text.trim() !== '') cells.push(cell)
    if (cells.length === SAMPLE) break
  }
  return cells
}

function mostly(cells: readonly Cell[], test: (cell: Cell) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length >= cells.length * MOST
}

function readsAsDate({ text, date }: Cell, language: Language): boolean {
  if (date?.isShownAsDate === true) return true
  const { when, hint } = parseWhen(text, language)
  return when.edtf !== null || hint === 'shortYear'
}

/** Titles have a few words, each their own; the first such column is the likeliest. */
function titleLikeness(cells: readonly Cell[]): number {
  const worded = cells.filter(({ text }) => /\p{L}{2}.*\s\S*\p{L}/u.test(text)).length
  const length = averageLength(cells)
  return worded / cells.length - (length > 140 ? 0.5 : 0)
}

function averageLength(cells: readonly Cell[]): number {
  return cells.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, cells.length)
}
