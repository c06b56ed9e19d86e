import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isValidEdtf } from '../../../src/domain/time/edtf.ts'
import { parseWhen } from '../../../src/domain/time/parseWhen.ts'
import { SAID_IN_ENGLISH } from './saidInEnglish.ts'
import { SAID_IN_FRENCH } from './saidInFrench.ts'
import { cpuTime } from '../../helpers/cpuTime.ts'

type Row = readonly [said: string, edtf: string | null, hint: string | null, other: string | null]

function rowsOf(table: string): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [said = '', edtf = '', hint = '', other = ''] = line.split(' | ')
      return [said, edtf === 'null' ? null : edtf, hint || null, other || null]
    })
}

describe.each([
  ['fr', rowsOf(SAID_IN_FRENCH)],
  ['en', rowsOf(SAID_IN_ENGLISH)],
] as const)('what is said, heard in %s', (language, rows) => {
  it.each(rows)('« %s » is read as %s, with the hint %s', (said, edtf, hint, other) => {
    expect(parseWhen(said, language)).toEqual({
      when: { said, edtf },
      otherReading: other === null ? null : { said, edtf: other },
      hint,
    })
  })
})

describe('the words said', () => {
  it('are kept as typed, but for the spaces around them', () => {
    expect(parseWhen('  Mars   2020 \n', 'fr').when).toEqual({
      said: 'Mars   2020',
      edtf: '2020-03',
    })
    expect(parseWhen(' un beau jour ', 'fr').when).toEqual({ said: 'un beau jour', edtf: null })
  })

  it('may say nothing', () => {
    expect(parseWhen('  ', 'fr')).toEqual({
      when: { said: '', edtf: null },
      otherReading: null,
      hint: null,
    })
  })

  it.each([
    ['non-breaking spaces', '12\u00A0mars\u202F2020', '2020-03-12'],
    ['letters and accents apart', 'e\u0301te\u0301 2021', '2021-22'],
    ['an em dash', 'mars — mai 2020', '2020-03/2020-05'],
    ['a non-breaking hyphen', 'mi\u2011mars 2020', '2020-03-11/2020-03-20'],
    ['a curly apostrophe', 'jusqu’en mars 2020', '../2020-03'],
  ])('may have %s', (_, said, edtf) => {
    expect(parseWhen(said, 'fr').when.edtf).toBe(edtf)
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...(
      'mars mai May march hiver été fall 2018 2020 12 1er 31 45 - – / à au et to de ' +
      "du entre between avant before ? vers fin mi early années s 90 ' , . T2 depuis " +
      'jusqu’en scolaire année the of in 02 29 13 semaine aujourd’hui après'
    ).split(' '),
  )
  const phrases = fc
    .array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 9 })
    .map((words) => words.map(([word, space]) => word + space).join(''))

  it.each(['fr', 'en'] as const)('is read in %s as valid EDTF or as nothing', (language) => {
    fc.assert(
      fc.property(fc.oneof(phrases, fc.string({ unit: 'binary' })), (text) => {
        const { when, otherReading, hint } = parseWhen(text, language)
        expect(when.said).toBe(text.trim())
        if (when.edtf !== null) expect(`${text} ${isValidEdtf(when.edtf)}`).toBe(`${text} true`)
        if (otherReading?.edtf) expect(isValidEdtf(otherReading.edtf)).toBe(true)
        expect(otherReading !== null).toBe(hint === 'twoReadings')
        if (hint === 'impossible' || hint === 'notUnderstood') expect(when.edtf).toBeNull()
      }),
      { numRuns: 3000 },
    )
  })

  it('is dealt with at once, even when it is very long', () => {
    const texts = ['mars ', '2020-', "d'", '?', 'é', '1', 'de la ', '((', 'à peu près ', '👩‍👩‍👧']
    const taken = cpuTime(() => {
      for (const text of texts) {
        expect(parseWhen(text.repeat(10_000), 'fr').when.edtf).toBeNull()
        parseWhen(text.repeat(200 / text.length), 'en')
      }
    })
    expect(taken).toBeLessThan(2000)
  })
})
