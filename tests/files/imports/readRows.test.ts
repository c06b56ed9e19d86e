import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { repertoireFr } from '../../../src/content/repertoire/fr.ts'
import { OUTCOMES } from '../../../src/content/repertoire/outcomes.ts'
import { newActor, newEvent, newProject } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { guessColumns } from '../../../src/files/imports/columns.ts'
import { readRows } from '../../../src/files/imports/readRows.ts'
import { isToBeSeen, type ReadingContext } from '../../../src/files/imports/rowReading.ts'
import { type Sheet, type SheetsRead } from '../../../src/files/imports/sheet.ts'
import { guessCut, readText } from '../../../src/files/imports/textSheets.ts'
import { readWorkbook } from '../../../src/files/imports/workbook.ts'

const project: Project = {
  ...newProject('p', 'Marché'),
  actors: { clsc: newActor('clsc', 'C.L.S.C.'), ecole: newActor('ecole', 'École Saint-Jean') },
}
const context = (own: Partial<ReadingContext> = {}): ReadingContext => ({
  project,
  language: 'fr',
  isMonthFirst: false,
  today: '2026-06-15',
  outcomes: OUTCOMES.map(({ id, number }) => ({
    id,
    number,
    names: [repertoireFr.outcomes[id].label],
  })),
  ...own,
})

function sheetIn(read: SheetsRead): Sheet {
  const sheet = 'sheets' in read ? read.sheets[0] : undefined
  if (!sheet) throw new Error('no sheet')
  return sheet
}

function readingsOf(text: string, own: Partial<ReadingContext> = {}) {
  const sheet = sheetIn(readText(text, guessCut(text)))
  const given = context(own)
  return readRows(sheet, guessColumns(sheet, given.language), given)
}

const saidBy = (readings: ReturnType<typeof readRows>) =>
  readings.map(({ draft }) => [draft.when.said, draft.when.edtf, draft.title])

describe('A spreadsheet of LibreOffice', () => {
  it('Every row becomes an event or is listed with its number, and says what to look at.', async () => {
    const file = join(import.meta.dirname, '../../fixtures/spreadsheets/histoire.xlsx')
    const sheet = sheetIn(await readWorkbook(new Uint8Array(readFileSync(file))))
    const readings = readRows(sheet, guessColumns(sheet, 'fr'), context())
    expect(
      readings.map(({ number, isTaken, draft, problems }) => [
        number,
        isTaken,
        draft.when.edtf,
        draft.title,
        draft.status,
        problems.map(({ code }) => code).join(' '),
      ]),
    ).toEqual([
      [1, false, null, 'Histoire du marché solidaire', 'happened', 'aboveHeader'],
      [4, true, '2018-03-12', 'Un comité se forme', 'happened', ''],
      [5, true, '2018-23', 'Portrait du quartier', 'happened', ''],
      [6, true, '2018-23', 'Visite d’un marché voisin', 'happened', ''],
      [8, true, '2019-05', 'La Ville prête un local', 'unplanned', ''],
      [9, true, '2020-06-01', 'Première saison reportée', 'abandoned', 'serialRead'],
      [10, true, null, 'Corvée de printemps', 'happened', 'dateUnread outcomeUnread statusUnread'],
      [11, true, '2021-07-01', 'Ouverture du marché', 'happened', ''],
    ])
    const [, first, , , , , doubtful] = readings
    expect(first?.draft.actors).toEqual([
      { name: 'CLSC', id: null },
      { name: 'École Saint-Jean', id: 'ecole' },
    ])
    expect(first?.draft.description).toBe('Budget\u00A0: 1500')
    expect(doubtful?.draft.when.said).toBe('quand la neige a fondu')
    expect(doubtful?.draft.description).toBe('quatorze\n\npeut-être')
    expect(readings.filter(isToBeSeen).map(({ number }) => number)).toEqual([1, 10])
  })
})

describe('Columns', () => {
  it('Without headers, the column that reads as dates is the date, and words are the title.', () => {
    const readings = readingsOf('1\tmars 2018\tUn comité se forme\n2\tvers 2019\tOn prête un local')
    expect(saidBy(readings)).toEqual([
      ['mars 2018', '2018-03', 'Un comité se forme'],
      ['vers 2019', '2019~', 'On prête un local'],
    ])
  })

  it('English headers, a start and an end, and columns nobody knows all find their place.', () => {
    const text =
      'Start\tEnd\tEvent\tOutcome\tSources\tBudget\n2018-03-01\t2018-05-31\tPilot\tRT4; 9\tReport https://a.ca/b\t$5\n2019\t2018\tLaunch\t\t\t'
    const [pilot, launch] = readingsOf(text, { language: 'en' })
    expect(pilot?.draft).toMatchObject({
      when: { edtf: '2018-03-01/2018-05-31' },
      outcomes: [{ outcomeId: 'network-extension' }, { outcomeId: 'interest-alignment' }],
      sources: [{ text: 'Report', url: 'https://a.ca/b' }],
      description: 'Budget: $5',
    })
    expect(launch?.draft).toMatchObject({ when: { edtf: '2019' }, description: '2018' })
    expect(launch?.problems).toEqual([{ code: 'endUnread', said: '2018' }])
  })

  it('Figures are read day first; month first when asked, and then written in words.', () => {
    const text = 'Date\tTitre\n03/04/2020\tVisite\n04/13/2020\tFête'
    expect(saidBy(readingsOf(text))).toEqual([
      ['03/04/2020', '2020-04-03', 'Visite'],
      ['04/13/2020', null, 'Fête'],
    ])
    expect(saidBy(readingsOf(text, { isMonthFirst: true }))).toEqual([
      ['4 mars 2020', '2020-03-04', 'Visite'],
      ['13 avril 2020', '2020-04-13', 'Fête'],
    ])
  })

  it('Years of two figures are read between slashes, and written in words; elsewhere they are kept.', () => {
    const text = 'Date\tTitre\n03/04/20\tVisite\n25/12/99\tNoël\n20-03-12\tFête\n40/40/20\tRien'
    const readings = readingsOf(text)
    expect(saidBy(readings)).toEqual([
      ['3 avril 2020', '2020-04-03', 'Visite'],
      ['25 décembre 1999', '1999-12-25', 'Noël'],
      ['20-03-12', null, 'Fête'],
      ['40/40/20', null, 'Rien'],
    ])
    expect(readings.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      [],
      ['shortYear'],
      ['dateImpossible'],
    ])
    expect(saidBy(readingsOf(text, { isMonthFirst: true }))[0]?.[1]).toBe('2020-03-04')
  })

  it('A row without a title takes its words as one, and says so.', () => {
    const readings = readingsOf('Date\tTitre\tDescription\n2018\t\t"Un local\nest prêté"\n2019')
    expect(readings.map(({ draft, problems }) => [draft.title, problems[0]?.code])).toEqual([
      ['Un local', 'noTitle'],
      ['2019', 'noTitle'],
    ])
  })

  it('An event of the same title and date is said to be there already, and is not taken.', () => {
    const there = newEvent('e', 'a0', 'UN comité se forme')
    const events = { e: { ...there, when: { said: 'mars 2018', edtf: '2018-03' } } }
    const readings = readingsOf(
      'Date\tTitre\n2018-03\tUn comité se forme\n2019\tUn comité se forme',
      {
        project: { ...project, events },
      },
    )
    expect(
      readings.map(({ isTaken, problems }) => [isTaken, problems.map(({ code }) => code)]),
    ).toEqual([
      [false, ['already']],
      [true, []],
    ])
  })
})

it('The spreadsheet of TimelineJS gives its events; its title slide and its eras are left unticked.', () => {
  const header =
    'Year\tMonth\tDay\tTime\tEnd Year\tEnd Month\tEnd Day\tEnd Time\tDisplay Date\tHeadline\tText\tMedia\tMedia Credit\tMedia Caption\tMedia Thumbnail\tType\tGroup\tBackground'
  const rows = [
    '\t\t\t\t\t\t\t\t\tNotre histoire\tBienvenue\t\t\t\t\ttitle\t\t',
    '2018\t3\t12\t\t\t\t\t\t\tComité\t<p>Un <b>groupe</b> &amp; <a href="https://a.ca">des voisins</a></p>\thttps://a.ca/p.jpg\tR. Roy\t\t\t\tÉcole\t',
    '2019\t\t\t\t2020\t2\t\t\tdeux hivers\tPortrait\t\t\t\t\t\t\t\t',
    '2019\t13\t\t\t\t\t\t\t\tErreur\t\t\t\t\t\t\t\t',
    '2015\t\t\t\t2020\t\t\t\t\tAvant\t\t\t\t\t\tera\t\t',
  ]
  const readings = readingsOf([header, ...rows].join('\n'))
  expect(readings.map(({ isTaken }) => isTaken)).toEqual([false, true, true, true, false])
  expect(saidBy(readings.slice(1, 4))).toEqual([
    ['12 mars 2018', '2018-03-12', 'Comité'],
    ['deux hivers', '2019/2020-02', 'Portrait'],
    ['13 2019', null, 'Erreur'],
  ])
  expect(readings[1]?.draft.description).toBe(
    'Un groupe & des voisins (https://a.ca)\n\nMedia Credit\u00A0: R. Roy\n\nGroup\u00A0: École',
  )
  expect(readings[1]?.draft.sources).toEqual([{ text: '', url: 'https://a.ca/p.jpg' }])
})

describe('Lines of speech', () => {
  it('Each line of a list is read as if it were typed; a date alone keeps its words.', () => {
    const readings = readingsOf('- mars 2018 : un comité se forme #1\n- 2019\n- Corvée')
    expect(saidBy(readings)).toEqual([
      ['mars 2018', '2018-03', 'Un comité se forme'],
      ['2019', '2019', '2019'],
      ['', null, 'Corvée'],
    ])
    expect(readings[0]?.draft.outcomes).toMatchObject([{ outcomeId: 'network-creation' }])
    expect(readings.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      ['noTitle'],
      [],
    ])
  })
})
