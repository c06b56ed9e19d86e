import fc from 'fast-check'
import { expect, test } from 'vitest'

import { writeAccountPages } from '../../../src/files/exports/accountPages.ts'
import { pageSize, PAPER_NAMES } from '../../../src/files/exports/sheets.ts'
import { storyProject } from '../../layout/sampleProjects.ts'

const words = { reconstructed: 'Répertoire reconstitué, non officiel' }
const options = { words, fontCss: '', heading: 'Récit de la chaîne' }
const project = storyProject()

const sentence = fc
  .array(fc.constantFrom('récit', 'marché', 'd’à', 'côté', '«\u00a0Érables\u00a0»', '2019'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((each) => each.join(' '))
const part = fc.record({
  title: sentence,
  paragraphs: fc.array(sentence, { minLength: 1, maxLength: 12 }),
})
const paper = fc.record({
  name: fc.constantFrom(...PAPER_NAMES),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
})

/** What is written in the account of a sheet, line by line, with its height there. */
function linesOf(svg: string) {
  const [, inside = ''] = /<g [^>]*data-part="account">(.*)<\/g>/su.exec(svg) ?? []
  return [...inside.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</gu)].map(
    ([, x, y, line]) => ({ x: Number(x), y: Number(y), line }),
  )
}

test('On paper the account is told whole, in order, and no line leaves its sheet.', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), paper, (account, chosen) => {
      const page = pageSize(chosen)
      const sheets = writeAccountPages(project, account, page, options)
      const told = account.flatMap(({ title, paragraphs }) => [title, ...paragraphs])
      const written = sheets.flatMap((sheet) => linesOf(sheet).map(({ line }) => line))
      expect(written.join(' ')).toBe(told.join(' '))
      for (const sheet of sheets) {
        const [, width, height] = /width="(\d+)" height="(\d+)"/u.exec(sheet) ?? []
        expect(Number(width) / Number(height)).toBeCloseTo(page.width / page.height, 2)
        const [, top] = /translate\([\d.]+ ([\d.]+)\)/u.exec(sheet) ?? []
        for (const { x, y } of linesOf(sheet)) {
          expect(x).toBeLessThan(Number(width))
          expect(Number(top) + y).toBeLessThan(Number(height))
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('Each sheet says what it is part of, and whose outcomes it names.', () => {
  const paragraphs = Array.from({ length: 40 }, () => 'Le comité se réunit. '.repeat(20))
  const account = [{ title: 'Le marché ouvre toute l’année', paragraphs }]
  const sheets = writeAccountPages(project, account, { width: 279.4, height: 215.9 }, options)
  expect(sheets.length).toBeGreaterThan(2)
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet).toContain('Récit de la chaîne')
    expect(sheet).toContain(words.reconstructed)
    expect(sheet).toContain(`${index + 1} / ${sheets.length}`)
  }
})
