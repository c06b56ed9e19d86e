import fc from 'fast-check'
import { expect, test } from 'vitest'

import { textWidth, wrapText } from '../../src/layout/textMeasure.ts'

const regular = { size: 10, weight: 400 }
const title = { size: 14, weight: 600 }

test('A width grows with the size of the letters and with their weight.', () => {
  expect(textWidth('', regular)).toBe(0)
  expect(textWidth('Œuvre collective', { size: 20, weight: 400 })).toBeCloseTo(
    2 * textWidth('Œuvre collective', regular),
  )
  expect(textWidth('Comité', { size: 10, weight: 600 })).toBeGreaterThan(
    textWidth('Comité', regular),
  )
})

test('A French sentence measures what a browser measured, within one per cent.', () => {
  const sentence =
    'Le comité alimentation se forme à la table de quartier et remet un portrait aux élus de l’arrondissement'
  const measuredAt1000 = 45_533
  expect(textWidth(sentence, { size: 1000, weight: 400 }) / measuredAt1000).toBeCloseTo(1, 2)
})

test('A combining accent adds nothing, and an unknown letter counts as a wide one.', () => {
  expect(textWidth('e\u0301', regular)).toBe(textWidth('e', regular))
  expect(textWidth('漢', regular)).toBe(7)
})

test('A text that fits stays on one line, and an empty text has no line.', () => {
  expect(wrapText('Un comité', { ...title, width: 200, maxLines: 3 })).toEqual({
    lines: ['Un comité'],
    isCut: false,
  })
  expect(wrapText('   ', { ...title, width: 200, maxLines: 3 })).toEqual({
    lines: [],
    isCut: false,
  })
})

test('Lines break at spaces and after hyphens, never before a colon or inside a number.', () => {
  const wrapped = (text: string, width: number) =>
    wrapText(text, { size: 10, weight: 400, width, maxLines: 9 }).lines
  expect(wrapped('parc ou église', 40)).toEqual(['parc ou', 'église'])
  expect(wrapped('deux porte-parole', 58)).toEqual(['deux porte-', 'parole'])
  expect(wrapped('lieu choisi : parc', 48)).toEqual(['lieu', 'choisi :', 'parc'])
  expect(wrapped('prêt de 45 000 $', 60)).toEqual(['prêt de', '45 000 $'])
  expect(wrapped('dire « oui » à tous', 40)).toEqual(['dire', '« oui » à', 'tous'])
  expect(wrapped('avec l’école\u00a0proche', 44)).toEqual(['avec', 'l’école\u00a0pr', 'oche'])
})

test('A text that does not fit ends with an ellipsis that fits.', () => {
  const { lines, isCut } = wrapText('Entente à trois : table, arrondissement et CLSC du quartier', {
    ...title,
    width: 110,
    maxLines: 2,
  })
  expect(isCut).toBe(true)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
})

test('Whatever the text, lines fit, are few enough, and lose nothing unless cut.', () => {
  const words = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant('l’école')),
  )
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 60, max: 300 }),
      fc.nat({ max: 6 }),
      (list, width, maxLines) => {
        const text = list.join(' ')
        const { lines, isCut } = wrapText(text, { ...title, width, maxLines })
        expect(lines.length).toBeLessThanOrEqual(Math.max(1, maxLines))
        for (const line of lines) expect(textWidth(line, title)).toBeLessThanOrEqual(width)
        const bare = (value: string) => value.replaceAll(/\s+/g, '')
        if (!isCut) expect(bare(lines.join(''))).toBe(bare(text.trim()))
      },
    ),
    { numRuns: 500 },
  )
})
