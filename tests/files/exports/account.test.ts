// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { drawAccount } from '../../../src/files/exports/account.ts'
import { writeChainSvg } from '../../../src/files/exports/chainSvg.ts'
import type { AccountPart } from '../../../src/files/exports/pictureWords.ts'
import { textWidth } from '../../../src/layout/textMeasure.ts'
import { storyProject } from '../../layout/sampleProjects.ts'
import { options } from './pictureOptions.ts'

type Line = { words: string; x: number; y: number; size: number; weight: number }

/** The lines of the account, in the order written. */
function linesOf(markup: string): Line[] {
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
  return [...parsed.querySelectorAll('[data-part="account"] text')].map((line) => {
    const [x = 0, y = 0, size = 0, weight = 0] = ['x', 'y', 'font-size', 'font-weight'].map(
      (name) => Number(line.getAttribute(name)),
    )
    return { words: line.textContent, x, y, size, weight }
  })
}

const sentence = fc
  .array(fc.constantFrom('Le', 'marché', 'ouvre', 'à', 'l’année', 'grâce', 'au', 'règlement'), {
    minLength: 1,
    maxLength: 120,
  })
  .map((words) => words.join(' '))
const account: fc.Arbitrary<AccountPart[]> = fc.array(
  fc.record({ title: sentence, paragraphs: fc.array(sentence, { maxLength: 4 }) }),
  { minLength: 1, maxLength: 4 },
)
const bare = (text: string) => text.replaceAll(/\s/gu, '')

test('All of the account is written, in order, in columns that stay inside and do not overlap.', () => {
  fc.assert(
    fc.property(account, fc.integer({ min: 960, max: 7000 }), (parts, width) => {
      const { markup, height } = drawAccount(parts, { x: 48, y: 100, width })
      const lines = linesOf(markup)
      expect(bare(lines.map(({ words }) => words).join(''))).toBe(
        bare(parts.map(({ title, paragraphs }) => [title, ...paragraphs].join('')).join('')),
      )
      lines.forEach((line, at) => {
        expect(line.x + textWidth(line.words, line)).toBeLessThan(48 + width + 1)
        expect(line.y).toBeLessThan(100 + height)
        const next = lines[at + 1]
        if (next?.x === line.x) expect(next.y - line.y).toBeGreaterThan(line.size)
        else if (next) expect(next.x).toBeGreaterThan(line.x + 480)
      })
    }),
    { numRuns: 60 },
  )
})

test('Columns are about as high as one another, and none ends with a title.', () => {
  const paragraph = 'Le comité se forme, puis une marche exploratoire nourrit le portrait. '.repeat(
    5,
  )
  const parts = ['Un', 'Deux', 'Trois'].map((title) => ({
    title,
    paragraphs: [paragraph, paragraph],
  }))
  const lines = linesOf(drawAccount(parts, { x: 0, y: 0, width: 1700 }).markup)
  const columns = new Map(lines.map(({ x }) => [x, lines.filter((line) => line.x === x)]))
  expect(columns.size).toBe(3)
  const feet = [...columns.values()].map((column) => column.at(-1)!)
  expect(feet.every(({ weight }) => weight === 400)).toBe(true)
  const heights = feet.map(({ y }) => y)
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(120)
})

test('The account stands between the drawing and the legend, and its words are safe.', () => {
  const told = [{ title: 'Le marché <b>', paragraphs: ['D’abord, & puis « enfin ».'] }]
  const svg = writeChainSvg(storyProject(), { ...options, account: told })
  expect(linesOf(svg).map(({ words }) => words)).toEqual([
    'Le marché <b>',
    'D’abord, & puis « enfin ».',
  ])
  const at = (text: string) => svg.indexOf(text)
  expect(at('data-part="account"')).toBeGreaterThan(svg.lastIndexOf('data-kind="effect"'))
  expect(at('data-part="legend"')).toBeGreaterThan(at('data-part="account"'))
  expect(writeChainSvg(storyProject(), options)).not.toContain('data-part="account"')
})
