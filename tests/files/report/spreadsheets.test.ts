import { read, utils } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { outcomesIn, repertoireIn } from '../../../src/content/repertoire/inProject.ts'
import { repertoireFr } from '../../../src/content/repertoire/fr.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import { newProject } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { guessColumns } from '../../../src/files/imports/columns.ts'
import { readRows } from '../../../src/files/imports/readRows.ts'
import type { SheetsRead } from '../../../src/files/imports/sheet.ts'
import { guessCut, readText } from '../../../src/files/imports/textSheets.ts'
import { readWorkbook } from '../../../src/files/imports/workbook.ts'
import { csvOf, writeCsvs } from '../../../src/files/report/csv.ts'
import { recordSheets } from '../../../src/files/report/recordSheets.ts'
import { writeWorkbook } from '../../../src/files/report/workbook.ts'
import { tellingFor } from '../../../src/files/report/writeReport.ts'
import { project } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'
import { EXAMPLES, example, options } from './examples.ts'

const sheetsOf = (told: Project) => recordSheets(tellingFor(told, options))

/** The story as the import reads it back, in a project with the same outcomes. */
function readBack(came: SheetsRead, told: Project) {
  if (!('sheets' in came)) throw new Error(came.problem)
  const sheet = came.sheets[0]!
  const { tell, shown } = repertoireIn(told.outcomes, repertoireFr, 'fr')
  return readRows(sheet, guessColumns(sheet, 'fr'), {
    project: { ...newProject('q', 'Autre'), outcomes: told.outcomes },
    outcomes: shown.map(({ id, number }) => ({ id, number, names: tell(id).names })),
    language: 'fr',
    isMonthFirst: false,
    today: options.today,
  })
}

/** What the story says, as both sides can be compared. */
function storyOf(told: Project) {
  const { shown } = outcomesIn(told.outcomes)
  return eventsInOrder(told).map((event) => ({
    title: event.title,
    edtf: event.when.edtf,
    status: event.status,
    polarity: event.polarity,
    outcomes: event.outcomes
      .map(({ outcomeId }) => outcomeId)
      .filter((id) => shown.some((each) => each.id === id)),
    description: event.description,
    actors: event.actorIds.map((id) => told.actors[id]?.name),
    sources: event.sources,
  }))
}
type Readings = ReturnType<typeof readBack>
const asStory = (readings: Readings) =>
  readings.map(({ draft }) => ({
    title: draft.title,
    edtf: draft.when.edtf,
    status: draft.status,
    polarity: draft.polarity,
    outcomes: draft.outcomes.map(({ outcomeId }) => outcomeId),
    description: draft.description,
    actors: draft.actors.map(({ name }) => name),
    sources: draft.sources,
  }))

describe('The story of each example', () => {
  for (const name of EXAMPLES) {
    it(`comes back whole from the workbook, by the import of the story (${name})`, async () => {
      const told = example(name)
      const readings = readBack(await readWorkbook(writeWorkbook(sheetsOf(told))), told)
      expect(asStory(readings)).toEqual(storyOf(told))
    })

    it(`comes back whole from the CSV (${name})`, () => {
      const told = example(name)
      const text = csvOf(sheetsOf(told)[0]!, 'fr')
      const readings = readBack(readText(text, guessCut(text, true)), told)
      expect(asStory(readings)).toEqual(storyOf(told))
    })
  }
})

test('Every date comes back as it is understood, whatever it is.', () => {
  fc.assert(
    fc.property(project, (told) => {
      const events = Object.fromEntries(
        Object.entries(told.events).map(([id, event]) => [id, { ...event, title: `Fait ${id}` }]),
      )
      const named = { ...told, events }
      if (Object.keys(events).length === 0) return
      const text = csvOf(sheetsOf(named)[0]!, 'fr')
      const dates = asStory(readBack(readText(text, 'semicolon'), named)).map(({ edtf }) => edtf)
      const known = storyOf(named).map(({ edtf }) => edtf)
      expect(dates.map((edtf, at) => (known[at] === null ? null : edtf))).toEqual(known)
    }),
    { numRuns: 40 },
  )
})

test('The workbook has as many rows of each kind as the project has records.', () => {
  fc.assert(
    fc.property(project, (told) => {
      const book = read(writeWorkbook(sheetsOf(told)), { type: 'array' })
      const rowsIn = (name: string) => {
        const sheet = book.Sheets[name]
        return sheet ? utils.decode_range(sheet['!ref'] ?? 'A1').e.r : 0
      }
      const count = (table: object) => Object.keys(table).length
      expect(rowsIn('Événements')).toBe(count(told.events))
      expect(rowsIn('Effets')).toBe(count(told.effects))
      expect(rowsIn('Liens')).toBe(count(told.links))
      expect(rowsIn('Acteurs')).toBe(count(told.actors))
      expect(rowsIn('Constats')).toBe(count(told.lessons))
      expect(rowsIn('Pistes d’action')).toBe(count(told.actions))
      for (const name of book.SheetNames) {
        const cells = Object.values(book.Sheets[name] ?? {}) as { f?: string }[]
        expect(cells.filter((cell) => cell.f !== undefined)).toEqual([])
      }
    }),
    { numRuns: 25 },
  )
})

const FORMULAS = ['=1+1', '+33', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x","y")', '\t=1']

test('No text can be computed by a spreadsheet, and each comes back as it was.', () => {
  for (const title of FORMULAS) {
    const told = projectWith([{ id: 'e1', title }])
    const text = csvOf(sheetsOf(told)[0]!, 'fr')
    expect(text).not.toMatch(/(?:^|[;\n"])[=+\-@\t]/mu)
    const [back] = asStory(readBack(readText(text, 'semicolon'), told))
    expect(back?.title).toBe(title.trim())
    const book = read(writeWorkbook(sheetsOf(told)), { type: 'array' })
    const cells = Object.values(book.Sheets['Événements'] ?? {}) as { t?: string; v?: unknown }[]
    expect(cells.find(({ v }) => v === title)?.t).toBe('s')
  }
})

test('The archive has a CSV for each kind that the project has, which Excel reads as UTF-8.', () => {
  const files = unzipSync(writeCsvs(sheetsOf(example('marche-solidaire.fr')), 'fr'))
  expect(Object.keys(files)[0]).toBe('01 Événements.csv')
  expect(Object.keys(files).length).toBeGreaterThan(8)
  for (const content of Object.values(files)) {
    expect(content.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf))
    expect(strFromU8(content)).toContain(';')
  }
})
