import fc from 'fast-check'
import { expect, test } from 'vitest'

import { reportEn } from '../../../src/content/report/en.ts'
import { reportFr } from '../../../src/content/report/fr.ts'
import { PART_IDS } from '../../../src/content/report/words.ts'
import { writeReportPart } from '../../../src/domain/edits/reportEdits.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import type { Report, Table } from '../../../src/files/report/report.ts'
import { reportOf } from '../../../src/files/report/writeReport.ts'
import { project } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'
import { EXAMPLES, example, options } from './examples.ts'

const SAY = { fr: reportFr, en: reportEn }
const captionsOf = (report: Report) =>
  report.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('caption' in block ? block.caption : [])),
  )

/** The rows of the table of that caption, whatever its number. */
function rowsUnder(report: Report, caption: string): Table['rows'] {
  const found = report.parts
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table' && block.caption.endsWith(`. ${caption}`))
  return found?.kind === 'table' ? found.rows : []
}

/** Every event, link, effect and actor is told, once, and each row fills its head. */
function checkWhole(told: Project, language: 'fr' | 'en'): void {
  const report = reportOf(told, { ...options, language })
  const say = SAY[language]
  const count = (table: object) => Object.keys(table).length
  expect(rowsUnder(report, say.timeline.caption)).toHaveLength(count(told.events))
  expect(rowsUnder(report, say.chain.caption)).toHaveLength(count(told.links))
  expect(rowsUnder(report, say.people.actorsCaption)).toHaveLength(count(told.actors))
  const effects = report.parts.find(({ id }) => id === 'effects')
  expect(effects?.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(count(told.effects))
  const tables = report.parts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'))
  for (const table of tables as Table[]) {
    expect(table.rows.every((row) => row.length === table.head.length)).toBe(true)
  }
}

test('The report of each example tells all of it, in both languages.', () => {
  for (const name of EXAMPLES) {
    checkWhole(example(name), 'fr')
    checkWhole(example(name), 'en')
  }
})

test('The report tells all of a project, whatever it holds.', () => {
  fc.assert(fc.property(project, fc.constantFrom('fr' as const, 'en' as const), checkWhole), {
    numRuns: 30,
  })
})

test('Figures and tables are numbered in the order of the parts, whatever it is.', () => {
  const told = example('marche-solidaire.fr')
  const parts = [...PART_IDS].toReversed()
  const report = reportOf(told, { ...options, parts })
  expect(report.parts.map(({ id }) => id)).toEqual([
    'cover',
    ...parts.filter((id) => id !== 'cover'),
  ])
  for (const kind of ['Figure', 'Tableau']) {
    const numbers = captionsOf(report)
      .filter((caption) => caption.startsWith(kind))
      .map((caption) => Number(/\d+/u.exec(caption)?.[0]))
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
  }
})

test('A part that is left out is not there, nor anything of it.', () => {
  const report = reportOf(example('marche-solidaire.fr'), { ...options, parts: ['context'] })
  expect(report.parts.map(({ id }) => id)).toEqual(['context'])
  expect(captionsOf(report)).toEqual([`Tableau 1. ${reportFr.facts.caption}`])
})

test('Without the names, no actor and nobody present is named, and the report says so.', () => {
  const told = example('marche-solidaire.fr')
  const text = JSON.stringify(reportOf(told, { ...options, isNameless: true }))
  const names = Object.values(told.actors).map(({ name }) => name)
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => text.includes(name))).toEqual([])
  expect(text).toContain(reportFr.nameless)
})

test('An empty project has a report that says what is not there yet, without a picture of nothing.', () => {
  const report = reportOf(projectWith([]), options)
  const said = report.parts.flatMap(({ text }) => text.paragraphs)
  for (const part of ['people', 'timeline', 'chain', 'effects', 'portrait', 'lessons'] as const) {
    expect(said).toContain(reportFr[part].none)
  }
  expect(captionsOf(report).filter((caption) => caption.startsWith('Figure'))).toEqual([])
})

test('Reconstructed labels are never given as official: the method says which they are.', () => {
  const report = reportOf(example('production-outil.fr'), { ...options, parts: ['method'] })
  const rows = rowsUnder(report, reportFr.method.provenanceCaption)
  const { attested, reconstructed } = reportFr.method.provenances
  expect(rows.map((row) => row[3])).toEqual([
    ...Array.from({ length: 3 }, () => attested),
    ...Array.from({ length: 9 }, () => reconstructed),
  ])
  expect(JSON.stringify(report)).toContain(reportFr.method.notOfficial)
})

test('A text that the group wrote takes the place of the app’s, and says when the project has changed since.', () => {
  const told = example('marche-solidaire.fr')
  const contextOf = (each: Project, language: 'fr' | 'en' = 'fr') =>
    reportOf(each, { ...options, language, parts: ['context'] }).parts[0]!.text
  const { basis, proposed } = contextOf(told)
  const part = { id: 'context', name: 'Contexte' }
  const text = 'Le quartier a changé.\n\nVoici comment.'
  const written = writeReportPart(part, 'fr', { text, basis }).apply(told)
  expect(contextOf(written)).toEqual({
    paragraphs: ['Le quartier a changé.', 'Voici comment.'],
    proposed,
    basis,
    isOwn: true,
    isBehind: false,
  })
  expect(contextOf(written, 'en').isOwn).toBe(false)
  const { links: _links, ...rest } = written
  expect(contextOf({ ...rest, links: {} }).isBehind).toBe(true)
})
