/** The records as a workbook (XLSX). Each text is said to be one: no cell can be taken for a formula. */
import { type CellObject, utils, write, type WorkSheet } from '@e965/xlsx'

import type { RecordSheet } from './recordSheet.ts'

/** Excel holds no more letters in a cell. */
const LONGEST_CELL = 32_767
const WIDEST = 60

/** A workbook of these sheets; those that are empty are left out, but for the first. */
export function writeWorkbook(sheets: readonly RecordSheet[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new()
  sheets.forEach((sheet, at) => {
    if (at > 0 && sheet.rows.length === 0) return
    utils.book_append_sheet(book, workSheet(sheet), sheet.name)
  })
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  )
}

function workSheet({ head, rows }: RecordSheet): WorkSheet {
  const cells = [head, ...rows].map((row) => row.map(cellOf))
  const sheet = utils.aoa_to_sheet(cells)
  sheet['!cols'] = head.map((name, at) => ({
    wch: Math.min(WIDEST, Math.max(name.length, ...rows.map((row) => String(row[at]).length)) + 2),
  }))
  sheet['!autofilter'] = {
    ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: head.length - 1 } }),
  }
  return sheet
}

function cellOf(value: string | number): CellObject | null {
  if (typeof value === 'number') return { t: 'n', v: value }
  if (value === '') return null
  const isLong = value.length > LONGEST_CELL
  return { t: 's', v: isLong ? `${value.slice(0, LONGEST_CELL - 1)}…` : value }
}
