import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { MOST_ROWS, type SheetsRead } from '../../../src/files/imports/sheet.ts'
import { isWorkbook, readWorkbook } from '../../../src/files/imports/workbook.ts'
import { archive, workbookOf } from '../../helpers/spreadsheets.ts'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/spreadsheets', name)))

function sheetsOf(read: SheetsRead) {
  if ('problem' in read) throw new Error(read.problem)
  return read.sheets
}

describe.each(['histoire.xlsx', 'histoire.ods'])('%s, made by LibreOffice', (name) => {
  const read = () => readWorkbook(fixture(name)).then(sheetsOf)

  it('Every sheet is read by name, its blank rows counted and its row numbers kept.', async () => {
    const sheets = await read()
    expect(sheets.map((sheet) => [sheet.name, sheet.rows.map(({ number }) => number)])).toEqual([
      ['Récit', [1, 3, 4, 5, 6, 8, 9, 10, 11]],
      ['Contacts', [1, 2]],
    ])
    expect(sheets.map(({ blankRows }) => blankRows)).toEqual([2, 0])
  })

  it('A cell merged over rows speaks for each; merged over columns, it says one thing once.', async () => {
    const [sheet] = await read()
    const textsOf = (number: number) =>
      sheet?.rows.find((row) => row.number === number)?.cells.map(({ text }) => text)
    expect(textsOf(1)).toEqual(['Histoire du marché solidaire'])
    expect(textsOf(6)).toEqual(['automne 2018', 'Visite d’un marché voisin'])
  })

  it('A date is a day, or the month alone when that is what its format shows; a formula gives what it shows.', async () => {
    const [sheet] = await read()
    const dates = sheet?.rows.slice(2).map(({ cells }) => cells[0]?.date)
    expect(dates).toEqual([
      { edtf: '2018-03-12', isShownAsDate: true },
      undefined,
      undefined,
      { edtf: '2019-05', isShownAsDate: true },
      { edtf: '2020-06-01', isShownAsDate: false },
      undefined,
      { edtf: '2021-07-01', isShownAsDate: true },
    ])
    expect(sheet?.rows[2]?.cells[5]?.text).toBe('1500')
  })
})

describe('The limits of spreadsheets', () => {
  it('Days of the system of 1904 are read four years and a day later.', async () => {
    const rows = [['Date'], [{ t: 'n', v: 41_709, z: 'dd/mm/yyyy' }]]
    const [sheet] = sheetsOf(await readWorkbook(await workbookOf(rows, { date1904: true })))
    expect(sheet?.rows[1]?.cells[0]?.date?.edtf).toBe('2018-03-12')
  })

  it('More rows than can be taken at once are refused whole, not cut.', async () => {
    const many = Array.from({ length: MOST_ROWS + 1 }, (_, index) => [`Fait ${index}`])
    expect(await readWorkbook(await workbookOf(many))).toEqual({ problem: 'tooManyRows' })
    expect(sheetsOf(await readWorkbook(await workbookOf(many.slice(1))))[0]?.rows).toHaveLength(
      MOST_ROWS,
    )
  })

  it('What is locked, damaged, empty or no spreadsheet is named so.', async () => {
    const locked = archive([{ name: 'content.xml', content: new Uint8Array(9), flags: 1 }])
    expect(await readWorkbook(locked)).toEqual({ problem: 'locked' })
    const cut = fixture('histoire.xlsx').slice(0, 3000)
    expect(await readWorkbook(cut)).toEqual({ problem: 'unreadable' })
    expect(await readWorkbook(await workbookOf([]))).toEqual({ problem: 'empty' })
    const other = archive([{ name: 'mimetype', content: new TextEncoder().encode('a/b') }])
    expect(await readWorkbook(other)).toEqual({ problem: 'unreadable' })
  })

  it('A file is a spreadsheet by what it begins with.', () => {
    expect(isWorkbook(fixture('histoire.ods'))).toBe(true)
    expect(isWorkbook(fixture('histoire-windows-1252.csv'))).toBe(false)
    expect(isWorkbook(new Uint8Array())).toBe(false)
  })
})
