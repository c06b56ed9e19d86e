/**
 * The records as CSV. A text that begins as a formula does gets an apostrophe before it, so that no spreadsheet
 * computes it (OWASP, “CSV Injection”); the import takes the apostrophe away.
 */
import { strToU8, zipSync } from 'fflate'
import papa from 'papaparse'

import type { RecordSheet } from './recordSheet.ts'

/** An archive of one CSV for each sheet that holds something, cut as spreadsheets in that language expect. */
export function writeCsvs(
  sheets: readonly RecordSheet[],
  language: 'fr' | 'en',
): Uint8Array<ArrayBuffer> {
  const files = sheets
    .filter(({ rows }, at) => at === 0 || rows.length > 0)
    .map((sheet, at) => {
      const number = String(at + 1).padStart(2, '0')
      return [`${number} ${sheet.name}.csv`, strToU8(csvOf(sheet, language))] as const
    })
  return new Uint8Array(zipSync(Object.fromEntries(files)))
}

/** One sheet as CSV in UTF-8, with the mark by which Excel knows it. */
export function csvOf({ head, rows }: RecordSheet, language: 'fr' | 'en'): string {
  const delimiter = language === 'fr' ? ';' : ','
  const table = papa.unparse([[...head], ...rows.map((row) => [...row])], {
    delimiter,
    escapeFormulae: true,
  })
  return `\uFEFF${table}\r\n`
}
