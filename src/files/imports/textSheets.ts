/** Reads text: rows copied from a spreadsheet, a list, minutes, a CSV. */
import papa from 'papaparse'

import type { Cut } from '../../content/messages/rowCodes.ts'
import { roleOfHeader } from './headers.ts'
import { LARGEST_IMPORT, sheetOf, type SheetsRead, sheetsRead } from './sheet.ts'

const SEPARATORS = { tab: '\t', semicolon: ';', comma: ',' } as const

/** What lists are made with: « - », « • », « 1. », « a) », boxes to tick. */
const BULLET =
  /^\s*(?:[-–—−•·◦▪▫●○■□‣⁃*]\s*(?:\[[ xX]?\]\s*)?|[☐☑☒✓✔]\s*|o\t\s*|\(?(?:\d{1,3}[.)]|[a-z]\)|[ivx]{1,5}\))\s+)(?=\S)/u

/** The text of a file: UTF-8, UTF-16 or what Windows wrote before (Windows-1252). */
export function textOf(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  if (mark === 0xfffe || mark === 0xfeff) {
    return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * How a text is most likely cut. Minutes have commas too: without tabs, a text is a table only when
 * its first line names columns, or when it is known to be one (`isTable`: its file is a CSV).
 */
export function guessCut(text: string, isTable = false): Cut {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '')
  const unbulleted = lines.map((line) => line.replace(BULLET, ''))
  if (unbulleted.some((line) => line.trim().includes('\t'))) return 'tab'
  const [semicolon, comma] = (['semicolon', 'comma'] as const).map((cut) => {
    const [first = []] = parsed(text.slice(0, 20_000), cut)
    return { cut, known: first.filter((cell) => roleOfHeader(cell) !== null).length, first }
  })
  const named = [semicolon, comma].find((one) => one !== undefined && one.known > 1)
  if (named) return named.cut
  if (!isTable) return 'lines'
  return (semicolon?.first.length ?? 0) > 1 || (comma?.first.length ?? 0) < 2
    ? 'semicolon'
    : 'comma'
}

/** The rows of a text, cut that way. */
export function readText(text: string, cut: Cut): SheetsRead {
  if (text.length > LARGEST_IMPORT) return { problem: 'tooLarge' }
  const told = text.replace(/^\uFEFF/u, '')
  const rows =
    cut === 'lines'
      ? told.split(/\r\n|\r|\n/u).map((line) => [line.replace(BULLET, '').trim()])
      : parsed(told, cut)
  return sheetsRead([
    sheetOf(
      '',
      cut === 'lines' ? 'lines' : 'table',
      rows.map((cells) => cells.map((cell) => ({ text: plain(cell) }))),
    ),
  ])
}

/** Our CSV puts an apostrophe before what a spreadsheet would compute, as others do. */
function plain(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/u, '').replaceAll(/\r\n?/gu, '\n')
}

function parsed(text: string, cut: Exclude<Cut, 'lines'>): string[][] {
  // Excel may write on the first line how the others are cut.
  const table = text.replace(/^(\uFEFF?)sep=(.)(?=\r|\n)/iu, '$1')
  return papa.parse<string[]>(table, { delimiter: SEPARATORS[cut] }).data
}
