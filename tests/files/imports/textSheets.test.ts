import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Cut } from '../../../src/content/messages/rowCodes.ts'
import { guessCut, readText, textOf } from '../../../src/files/imports/textSheets.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

function textsOf(text: string, cut: Cut): string[][] {
  const read = readText(text, cut)
  if ('problem' in read) throw new Error(read.problem)
  return (read.sheets[0]?.rows ?? []).map(({ cells }) => cells.map((cell) => cell.text))
}

describe('The text of a file', () => {
  it('Accents come out right from UTF-8 with or without its mark, UTF-16 and Windows-1252.', () => {
    expect(textOf(bytes(0xc3, 0xa9))).toBe('é')
    expect(textOf(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9))).toBe('é')
    expect(textOf(bytes(0xff, 0xfe, 0xe9, 0))).toBe('é')
    expect(textOf(bytes(0xfe, 0xff, 0, 0xe9))).toBe('é')
    expect(textOf(bytes(0xe9, 0x41))).toBe('éA')
  })

  it('A CSV that LibreOffice wrote in Windows-1252 is read whole.', () => {
    const folder = join(import.meta.dirname, '../../fixtures/spreadsheets')
    const text = textOf(new Uint8Array(readFileSync(join(folder, 'histoire-windows-1252.csv'))))
    expect(guessCut(text, true)).toBe('semicolon')
    const rows = textsOf(text, 'semicolon')
    expect(rows).toHaveLength(9)
    expect(rows[1]).toEqual(['Date', 'Événement', 'RT', 'Acteurs', 'Statut', 'Budget'])
  })
})

describe('How a text is cut', () => {
  it.each([
    ['Date\tTitre\n2018\tComité', false, 'tab'],
    ['Date;Titre\n2018;Comité', false, 'semicolon'],
    ['date,title\n2018,Committee', false, 'comma'],
    ['2018, un comité se forme\n2019, un portrait', false, 'lines'],
    ['•\tMars 2018 : comité\n•\t2019 portrait', false, 'lines'],
    ['2018,Comité\n2019,Portrait', true, 'comma'],
    ['2018;Comité, puis local\n2019;Portrait', true, 'semicolon'],
  ] as const)('%j (known as a table: %s) is cut by %s.', (text, isTable, cut) => {
    expect(guessCut(text, isTable)).toBe(cut)
  })

  it('Quotes keep separators, lines and doubled quotes; the row that says how it is cut is no row.', () => {
    const text = '\uFEFFsep=;\r\nDate;Titre\r\n2018;"Le « ""grand"" jour »; enfin\r\noui"\r\n'
    expect(textsOf(text, 'semicolon')).toEqual([
      ['Date', 'Titre'],
      ['2018', 'Le « "grand" jour »; enfin\noui'],
    ])
  })

  it('Bullets and numbers go, initials and years stay; blank lines are counted.', () => {
    const lines = ['Ordre du jour', '', '- mars 2018 Comité', '2. Local', '☐ Visite', 'M. Roy part']
    expect(textsOf(`${lines.join('\n')}\n2019. Portrait`, 'lines').flat()).toEqual([
      'Ordre du jour',
      'mars 2018 Comité',
      'Local',
      'Visite',
      'M. Roy part',
      '2019. Portrait',
    ])
    const read = readText(lines.join('\r\n'), 'lines')
    expect(read).toMatchObject({
      sheets: [{ blankRows: 1, rows: [{ number: 1 }, { number: 3 }, {}, {}, {}] }],
    })
  })

  it('Nothing, too many lines and too many columns are named so.', () => {
    expect(readText(' \n\t\n', 'lines')).toEqual({ problem: 'empty' })
    expect(readText('a\n'.repeat(5001), 'lines')).toEqual({ problem: 'tooManyRows' })
    expect(readText('a\t'.repeat(101) + 'b', 'tab')).toEqual({ problem: 'tooManyColumns' })
  })
})
