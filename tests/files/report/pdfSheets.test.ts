import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Project } from '../../../src/domain/project/records.ts'
import { textWidth } from '../../../src/layout/textMeasure.ts'
import { PAPERS, type PaperName } from '../../../src/files/report/paper.ts'
import { MARGIN, type Placed, POINTS, type Sheet } from '../../../src/files/report/pdfFlow.ts'
import { putOnSheets } from '../../../src/files/report/pdfSheets.ts'
import type { Block } from '../../../src/files/report/report.ts'
import { reportOf } from '../../../src/files/report/writeReport.ts'
import { project } from '../../helpers/arbitraries.ts'
import { EXAMPLES, example, options, tallyOf } from './examples.ts'

const placedOn = (sheets: readonly Sheet[]): Placed[] => sheets.flatMap(({ placed }) => placed)
const wordsOn = (sheets: readonly Sheet[]) =>
  placedOn(sheets).flatMap((placed) => (placed.kind === 'words' ? placed.words : []))
const letters = (text: string) => text.replaceAll(/\s/gu, '').length

/** Every text of a block, as many times as it is said. */
function textsOf(block: Block): string[] {
  if (block.kind === 'table') return [block.caption, ...block.rows.flat()]
  return [block.kind === 'figure' ? block.caption : block.text]
}

/** All is on the sheets, once; nothing goes past their edges, and bookmarks lead to every title. */
function checkSheets(told: Project, paper: PaperName): void {
  const report = reportOf(told, options)
  const { sheets, bookmarks } = putOnSheets(report, paper)
  const { figures, parts, titles } = tallyOf(report)
  const pictures = placedOn(sheets).filter(({ kind }) => kind === 'picture')
  expect(pictures).toHaveLength(figures)
  expect(bookmarks.filter(({ level }) => level === 1)).toHaveLength(parts)
  expect(bookmarks.filter(({ level }) => level === 2)).toHaveLength(titles)
  const said = report.parts.flatMap(({ text, blocks }) => [
    ...text.paragraphs,
    ...blocks.flatMap(textsOf),
  ])
  const least = said.reduce((sum, text) => sum + letters(text), 0)
  const written = wordsOn(sheets).reduce((sum, text) => sum + letters(text), 0)
  expect(written).toBeGreaterThanOrEqual(least)
  for (const { width, height, placed } of sheets) {
    for (const each of placed) {
      if (each.kind !== 'words') continue
      expect(each.y).toBeGreaterThan(MARGIN / 2)
      expect(each.y).toBeLessThan(height - MARGIN / 3)
      const { size, weight } = each.style
      expect(each.x + textWidth(each.words, { size, weight })).toBeLessThan(width - MARGIN + 8)
    }
  }
}

test('Each example is whole on its sheets, on either paper.', () => {
  for (const name of EXAMPLES) {
    checkSheets(example(name), 'letter')
    checkSheets(example(name), 'a4')
  }
})

test('Whatever a project holds is whole on its sheets.', () => {
  fc.assert(fc.property(project, fc.constantFrom<PaperName>('letter', 'a4'), checkSheets), {
    numRuns: 20,
  })
})

test('Sheets have the size asked; a wide picture has one lying down.', () => {
  const { sheets } = putOnSheets(reportOf(example('marche-solidaire.fr'), options), 'a4')
  const { width, height } = PAPERS.a4
  for (const sheet of sheets) {
    const sides = [sheet.width, sheet.height].toSorted((a, b) => a - b)
    expect(sides).toEqual([width * POINTS, height * POINTS])
  }
  expect(sheets.filter((sheet) => sheet.width > sheet.height).length).toBeGreaterThan(0)
})

test('The head of a table comes back on each of its sheets.', () => {
  const report = reportOf(example('marche-solidaire.fr'), { ...options, parts: ['timeline'] })
  const { sheets } = putOnSheets(report, 'letter')
  const withRows = sheets.filter(({ placed }) => placed.some(({ kind }) => kind === 'rule'))
  expect(withRows.length).toBeGreaterThan(2)
  const heads = withRows.filter((sheet) => wordsOn([sheet]).includes('Événement'))
  expect(heads.length).toBeGreaterThanOrEqual(withRows.length - 1)
})

test('A row higher than a sheet goes on on the next ones, to its end.', () => {
  const text = Array.from(
    { length: 400 },
    (_, at) => `phrase ${at} du long récit de la table.`,
  ).join(' ')
  const told = example('production-outil.fr')
  const [first] = Object.values(told.events)
  const long = { ...told, events: { [first!.id]: { ...first!, description: text } } }
  const { sheets } = putOnSheets(reportOf(long, { ...options, parts: ['timeline'] }), 'letter')
  expect(wordsOn(sheets).join(' ')).toContain('399 du')
  expect(sheets.length).toBeLessThan(14)
})

test('The contents give the page of each part, and lead to it.', () => {
  const report = reportOf(example('marche-solidaire.fr'), options)
  const { sheets, bookmarks } = putOnSheets(report, 'letter')
  const links = sheets[0]!.placed.flatMap((placed) => (placed.kind === 'link' ? placed.to : []))
  expect(links).toEqual(bookmarks.filter(({ level }) => level === 1).map(({ page }) => page))
  for (const { title, page } of bookmarks) {
    expect(wordsOn([sheets[page - 1]!]).join(' ')).toContain(title.slice(0, 12))
  }
})
