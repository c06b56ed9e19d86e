import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseWhen } from '../../../src/domain/time/parseWhen.ts'
import { readWhenInLine } from '../../../src/domain/time/readWhenInLine.ts'
import { LINES_WITH_A_DATE, LINES_WITH_A_SHORT_YEAR, LINES_WITHOUT } from './linesOfSpeech.ts'
import { cpuTime } from '../../helpers/cpuTime.ts'

const rows = LINES_WITH_A_DATE.trim()
  .split('\n')
  .map((row) => {
    const [language, line = '', edtf = '', said = '', rest = ''] = row.split(/ \| ?/)
    return {
      language: language === 'en' ? ('en' as const) : ('fr' as const),
      line,
      edtf,
      said,
      rest,
    }
  })

describe('a line that holds a date', () => {
  it.each(rows)('« $line » holds « $said » ($edtf) and leaves « $rest »', (row) => {
    const found = readWhenInLine(row.line, row.language)
    expect(found?.when).toEqual({ said: row.said, edtf: row.edtf })
    expect(found?.rest).toBe(row.rest)
  })

  it.each(rows)('the date words of « $line » mean the same alone', ({ line, language, edtf }) => {
    const found = readWhenInLine(line, language)
    expect(parseWhen(found?.when.said ?? '', language).when.edtf).toBe(edtf)
    expect(line.slice(found?.start, found?.end)).toContain(found?.when.said)
  })

  it('tells where its date stands, small words included and parentheses not', () => {
    const line = 'Rencontre (en mars 2020) avec l’école'
    const found = readWhenInLine(line, 'fr')
    expect(line.slice(found?.start, found?.end)).toBe('en mars 2020')
    expect(found?.rest).toBe('Rencontre avec l’école')
  })

  it('gives both readings of a winter', () => {
    expect(readWhenInLine('Tempête à l’hiver 2019', 'fr')).toMatchObject({
      when: { said: 'hiver 2019', edtf: '2019-24' },
      otherReading: { said: 'hiver 2019', edtf: '2019-12/2020-03' },
      rest: 'Tempête',
    })
  })

  it('is cleaned of the spaces and tabs around its date', () => {
    expect(readWhenInLine('  mars 2020 \t Rencontre   avec l’école ', 'fr')?.rest).toBe(
      'Rencontre avec l’école',
    )
  })
})

describe('a line whose date has a year of two figures', () => {
  it.each(
    LINES_WITH_A_SHORT_YEAR.trim()
      .split('\n')
      .map((row) => row.split(' | ')),
  )('« %s » holds « %s », kept in its words', (line = '', said = '', rest = '') => {
    for (const language of ['fr', 'en'] as const) {
      expect(readWhenInLine(line, language)).toMatchObject({
        when: { said, edtf: null },
        otherReading: null,
        rest,
      })
    }
  })

  it('is dated by the date that can be read, when it holds another', () => {
    expect(readWhenInLine('Bilan (12/03/20) de la fête, mars 2019', 'fr')?.when.edtf).toBe(
      '2019-03',
    )
  })
})

describe('a line without a sure date', () => {
  it.each(LINES_WITHOUT.trim().split('\n'))('« %s » is left whole, in both languages', (line) => {
    expect(readWhenInLine(line, 'fr')).toBeNull()
    expect(readWhenInLine(line, 'en')).toBeNull()
  })
})

describe('any line', () => {
  const pieces = fc.constantFrom(
    ...(
      'mars mai hiver fall 2018 2000 12 ( ) , : — - . # en de à entre et in may vers ' +
      'personnes Rencontre école $'
    ).split(' '),
  )
  const lines = fc
    .array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 12 })
    .map((words) => words.map(([word, space]) => word + space).join(''))

  it('yields a date with its year, found where it says, and loses no other word', () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: 'binary' })), (line) => {
        const found = readWhenInLine(line, 'fr')
        if (!found) return
        expect(found.when.edtf).toMatch(/\d{3}/)
        expect(line.slice(found.start, found.end)).toContain(found.when.said)
        const around = line.slice(0, found.start) + line.slice(found.end)
        const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}#$]/gu, '')
        expect(letters(found.rest)).toBe(letters(around))
        expect(found.rest).toBe(found.rest.trim())
      }),
      { numRuns: 3000 },
    )
  })

  it('is dealt with at once, even when it is very long', () => {
    const taken = cpuTime(() => {
      for (const text of ['mars ', '2020-', 'de 2018 ', '? ', '((', '- ', '2018, ', 'année ']) {
        readWhenInLine(text.repeat(10_000), 'fr')
        readWhenInLine(text.repeat(Math.floor(1999 / text.length)), 'fr')
      }
    })
    expect(taken).toBeLessThan(5000)
  })
})
