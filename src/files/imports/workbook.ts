/** Reads spreadsheets: XLSX, ODS and the older XLS. The reader of spreadsheets is fetched when needed. */
import type { CellObject, CFB, WorkBook, WorkSheet } from '@e965/xlsx'

import { edtfShown, dayOfSerial, mayBeSerial } from './cellDates.ts'
import {
  type Cell,
  LARGEST_IMPORT,
  MOST_COLUMNS,
  MOST_ROWS,
  sheetOf,
  type SheetsRead,
  sheetsRead,
} from './sheet.ts'
import { isArchive, unzipped } from './unzipped.ts'

/** The first bytes of XLS, and of a spreadsheet that asks for a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]

/** True for what begins as a spreadsheet file does, rather than as text. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isArchive(bytes) || COMPOUND_FILE.every((byte, index) => bytes[index] === byte)
}

/** The sheets of a spreadsheet file: what its cells show. No formula is computed. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetsRead> {
  if (bytes.length > LARGEST_IMPORT) return { problem: 'tooLarge' }
  const xlsx = await import('@e965/xlsx')
  let content = bytes
  if (isArchive(bytes)) {
    // Unpacked here, within a limit, and handed over as it is: the reader would trust the sizes told.
    const opened = await unzipped(bytes)
    if ('problem' in opened) return opened
    content = repacked(opened.parts, xlsx.CFB)
  }
  let workbook: WorkBook
  try {
    workbook = xlsx.read(content, {
      type: 'array',
      dense: true,
      cellNF: true,
      sheetRows: MOST_ROWS + 100,
    })
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/iu.test(error.message)
    return { problem: isLocked ? 'locked' : 'unreadable' }
  }
  const system = workbook.Workbook?.WBProps?.date1904 === true ? 1904 : 1900
  return sheetsRead(
    workbook.SheetNames.map((name) => {
      const sheet = workbook.Sheets[name]
      return sheetOf(name, 'table', sheet ? rowsOf(sheet, system) : [])
    }),
  )
}

function repacked(
  parts: readonly { readonly name: string; readonly content: Uint8Array }[],
  archiver: typeof CFB,
): Uint8Array {
  const archive = archiver.utils.cfb_new()
  for (const { name, content } of parts) archiver.utils.cfb_add(archive, `/${name}`, content)
  const written: unknown = archiver.write(archive, { fileType: 'zip', type: 'array' })
  return new Uint8Array(written as ArrayLike<number>)
}

function rowsOf(sheet: WorkSheet, system: 1900 | 1904): Cell[][] {
  const table = (sheet['!data'] ?? []) as (CellObject | undefined)[][]
  const rows = Array.from(table, (row) =>
    Array.from(row ?? [], (cell) => (cell ? cellOf(cell, system) : NOTHING)),
  )
  for (const { s: start, e: end } of sheet['!merges'] ?? []) {
    const said = rows[start.r]?.[start.c]
    if (!said) continue
    // A merged cell speaks for each of its rows; side by side, it says one thing once.
    for (let at = start.r + 1; at <= Math.min(end.r, rows.length - 1); at += 1) {
      const row = rows[at] ?? []
      while (row.length < start.c && row.length <= MOST_COLUMNS) row.push(NOTHING)
      row[start.c] = { ...said, isRepeated: true }
    }
  }
  return rows
}

const NOTHING: Cell = { text: '' }

function cellOf({ t: type, v: value, w: shown, z: format }: CellObject, system: 1900 | 1904): Cell {
  const text = (shown ?? (value === undefined ? '' : String(value))).replaceAll('\r\n', '\n')
  if (type !== 'n' || typeof value !== 'number') return { text }
  const edtf = edtfShown(value, String(format ?? ''), system)
  if (edtf !== null) return { text, date: { edtf, isShownAsDate: true } }
  const day = mayBeSerial(value) ? dayOfSerial(value, system) : null
  return day === null ? { text } : { text, date: { edtf: day, isShownAsDate: false } }
}
