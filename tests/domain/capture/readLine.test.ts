import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  type CaptureContext,
  type Chip,
  type IgnoredSpan,
  ignoredAfter,
} from '../../../src/domain/capture/chips.ts'
import { readLine } from '../../../src/domain/capture/readLine.ts'
import { LINES } from './linesOfSpeech.ts'
import { cpuTime } from '../../helpers/cpuTime.ts'

const OUTCOME_NAMES: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'Création de réseau',
    'Structures et règles de gouvernance',
    'Traitement des controverses',
    'Élargissement du réseau',
    'Porte-parole légitimes et crédibles',
    'Production d’intermédiaires',
    'Mise en circulation d’intermédiaires',
    'Influence auprès des décideurs',
    'Alignement d’intérêts',
    'Engagement d’acteurs dans de nouveaux rôles',
    'Acquisition de ressources',
    'Renforcement du projet',
  ],
  en: ['Network creation', 'Governance structures and rules', 'Working through controversies'],
}

function contextIn(language: 'fr' | 'en'): CaptureContext {
  return {
    language,
    actors: [
      { id: 'clsc', name: 'CLSC' },
      { id: 'table', name: 'Table de quartier' },
      { id: 'oeuvre', name: 'L’Œuvre Léger' },
    ],
    outcomes: OUTCOME_NAMES[language].map((name, at) => ({
      id: `rt-${at + 1}`,
      number: at + 1,
      names: [name],
    })),
  }
}

/** A chip in a word: `2020-03`, `#4`, `@CLSC`, `@+Nouveau`, `!`, `>`, `?text`. */
function told(chip: Chip): string {
  if (chip.kind === 'when') return String(chip.when.edtf)
  if (chip.kind === 'outcome') return chip.outcomeId.replace('rt-', '#')
  if (chip.kind === 'actor') return `@${chip.actorId === null ? '+' : ''}${chip.name}`
  if (chip.kind === 'view') return `?${chip.text}`
  return chip.kind === 'setback' ? '!' : '>'
}

const rows = LINES.trim()
  .split('\n')
  .map((row) => {
    const [language, line = '', title = '', chips = ''] = row.split(/ \| ?/)
    return { language: language === 'en' ? ('en' as const) : ('fr' as const), line, title, chips }
  })

describe('A line typed in the room', () => {
  it.each(rows)('« $line » tells « $title » with $chips', ({ language, line, title, chips }) => {
    const read = readLine(line, contextIn(language))
    expect([read.title, read.chips.map(told).join(' ; ')]).toEqual([title, chips])
  })
})

const pieces = fc.constantFrom(
  ...(
    'mars 2018 2020, #4 #gouv #12. @CLSC @Table @+ @"Les amis" «x» @École Saint-Marc ! > ? ?le ! ' +
    'Rencontre avec l’école Qui va payer ( ) , : — entre hiver 2019 !! #13 50 l’@ @l’Œuvre Léger'
  ).split(' '),
)
const spokenLines = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 14 })
  .map((words) => words.map(([word, space]) => word + space).join(''))
const anyLine = fc.oneof(
  { weight: 3, arbitrary: spokenLines },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
)
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()
const context = contextIn('fr')

describe('Any line', () => {
  it('has each of its letters and digits in the title or in a chip, once and in order', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { title, chips } = readLine(line, context)
        const outside = chips
          .filter((chip) => chip.kind !== 'actor' || !chip.isInSentence)
          .reduce(
            (text, { start, end }) =>
              text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
            line,
          )
        expect(letters(title)).toBe(letters(outside))
      }),
      { numRuns: 1000 },
    )
  })

  it('has chips that stand in it, apart from one another but for what a view or a date holds', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { chips } = readLine(line, context)
        chips.forEach((chip, at) => {
          expect(chip.start).toBeGreaterThanOrEqual(0)
          expect(chip.end).toBeGreaterThan(chip.start)
          expect(chip.end).toBeLessThanOrEqual(line.length)
          const next = chips[at + 1]
          if (chip.kind !== 'view' && next) expect(next.start).toBeGreaterThanOrEqual(chip.end)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('is given back whole once all its chips are removed, one by one', () => {
    fc.assert(
      fc.property(anyLine, fc.infiniteStream(fc.nat({ max: 20 })), (line, draw) => {
        const ignored: IgnoredSpan[] = []
        for (let step = 0; step < 200; step += 1) {
          const { title, chips } = readLine(line, context, ignored)
          if (chips.length === 0) {
            expect(title).toBe(line.replaceAll(/\s+/gu, ' ').trim())
            return
          }
          const { kind, start, end } = chips[(draw.next().value as number) % chips.length] as Chip
          ignored.push({ kind, start, end })
          const after = readLine(line, context, ignored).chips
          expect(after.some((chip) => chip.kind === kind && chip.start === start)).toBe(false)
        }
        throw new Error('there are always more chips')
      }),
      { numRuns: 200 },
    )
  })

  it('is dealt with at once, even when it is very long', () => {
    const taken = cpuTime(() => {
      for (const text of ['@a ', '#4 ', '? a ', '! ', '@« ', 'mars 2020 @A ', '@A de ', "l'@"]) {
        readLine(text.repeat(10_000), context)
        readLine(text.repeat(Math.floor(1999 / text.length)), context)
      }
    })
    expect(taken).toBeLessThan(4000)
  })
})

describe('Words taken back as plain text', () => {
  it('stay so while the line is edited around them, and are read anew when edited', () => {
    const span: IgnoredSpan = { kind: 'when', start: 6, end: 10 }
    expect(ignoredAfter([span], 'Bilan 2019', 'Bilan 2019 remis')).toEqual([span])
    expect(ignoredAfter([span], 'Bilan 2019', 'Le Bilan 2019')).toEqual([
      { kind: 'when', start: 9, end: 13 },
    ])
    expect(ignoredAfter([span], 'Bilan 2019', 'Bilan 2029')).toEqual([])
    expect(ignoredAfter([span], 'Bilan 2019', '')).toEqual([])
  })

  it('leave the place to the next date of the line', () => {
    const line = '2018 Bilan de la rencontre de mars 2019'
    const { title, chips } = readLine(line, context, [{ kind: 'when', start: 0, end: 4 }])
    expect([title, chips.map(told)]).toEqual(['2018 Bilan de la rencontre', ['2019-03']])
  })
})
