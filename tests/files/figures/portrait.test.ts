import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { en } from '../../../src/content/messages/en.ts'
import { fr } from '../../../src/content/messages/fr.ts'
import { outcomesIn } from '../../../src/content/repertoire/inProject.ts'
import type { KeyEvent, Project } from '../../../src/domain/project/records.ts'
import { portraitFigures } from '../../../src/files/figures/portrait.ts'
import type { PortraitSide } from '../../../src/files/figures/portraitSides.ts'
import { projectOf } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const FRENCH = { words: fr, language: 'fr' } as const
const sideOf = (project: Project, letter: PortraitSide['letter'] = ''): PortraitSide => ({
  letter,
  name: project.info.title,
  project,
  today: '2026-06-15',
})
const portrait = (project: Project) => portraitFigures([sideOf(project)], FRENCH)
const figureIn = (figures: ReturnType<typeof portraitFigures>, id: string) => {
  const found = figures.find((figure) => figure.id === id)
  if (!found) throw new Error(`no figure ${id}`)
  return found
}
const wordsOf = (figure: ReturnType<typeof figureIn>) =>
  figure.draw(800).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.words] : []))

const shows = (...ids: string[]): KeyEvent['outcomes'] =>
  ids.map((outcomeId) => ({ outcomeId, why: '', tentative: false }))
const on = (edtf: string) => ({ said: edtf, edtf })

/** Three events of governance, one of resources and one of influence, planned. */
const story = projectWith([
  { id: 'a', when: on('2018'), outcomes: shows('governance') },
  { id: 'b', when: on('2018'), outcomes: shows('governance', 'resources') },
  { id: 'c', when: on('2020'), outcomes: shows('governance') },
  { id: 'd', when: on('2030'), status: 'planned', outcomes: shows('influence') },
  { id: 'e', when: on('2019'), status: 'abandoned', outcomes: shows('new-roles') },
])

describe('The portrait of a project', () => {
  it('asks about what comes back and what is absent, and gives no score', () => {
    const outcomes = figureIn(portrait(story), 'outcomes')
    expect(outcomes.sentences).toEqual([
      'Ce qui revient le plus\u00a0: «\u00a0Structures et règles de gouvernance\u00a0». Pourquoi? 9 résultats n’ont aucun événement. Auraient-ils aidé, ou n’en fallait-il pas?',
    ])
    expect(outcomes.table.rows[1]).toEqual(['2. Structures et règles de gouvernance', 3, 0])
    expect(wordsOf(outcomes)).toContain(fr.portrait.askWhy)
  })

  it('tells when the functions and the outcomes show, what is planned included', () => {
    const figures = portrait(story)
    const { table, sentences } = figureIn(figures, 'functionsOverTime')
    expect(table.head.slice(1, 3)).toEqual(['2018–2019', '2020–2021'])
    expect(table.rows.map(([, ...cells]) => cells)).toEqual([
      [2, 1, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 1],
      [1, 0, 0, 0, 0, 0, 0],
    ])
    expect(sentences.join(' ')).toContain(
      'Se constituer et se maintenir\u00a0: surtout en 2018–2019.',
    )
    expect(figureIn(figures, 'outcomesOverTime').sentences).toEqual([
      'C’est en 2018–2019 que le plus de résultats se montrent (2). Aucun en 2022–2023, 2024–2025, 2026–2027 et 2028–2029.',
    ])
  })

  it('says what was planned and what came about, without a rate', () => {
    const planned = figureIn(portrait(story), 'planned')
    expect(planned.table.rows).toEqual([
      [fr.reading.standings.happened, 3],
      [fr.reading.standings.ahead, 1],
      [fr.reading.standings.abandoned, 1],
    ])
    expect(planned.sentences.join(' ')).not.toContain('%')
  })

  it('gives the published strategies with their source, and the share of each function beside them', () => {
    const strategies = figureIn(portrait(story), 'strategies')
    expect(strategies.notes.join(' ')).toContain('Critical Public Health, 33(5), 2023')
    expect(strategies.table.rows.map(([, times, share]) => [times, share])).toEqual([
      [3, '60\u00a0%'],
      [1, '20\u00a0%'],
      [1, '20\u00a0%'],
    ])
  })

  it('puts two sides beside one another, each number under its letter', () => {
    const early = projectWith([{ id: 'a', when: on('2018'), outcomes: shows('governance') }])
    const figures = portraitFigures([sideOf(story, 'A'), sideOf(early, 'B')], FRENCH)
    const { head, rows } = figureIn(figures, 'outcomes').table
    expect(head).toEqual([
      fr.portrait.outcome,
      'A, Survenus',
      'A, Prévus',
      'B, Survenus',
      'B, Prévus',
    ])
    expect(rows[1]?.slice(1)).toEqual([3, 0, 1, 0])
    for (const figure of figures)
      expect(wordsOf(figure)).toEqual(
        expect.arrayContaining(
          ['A', 'B'].map((letter) =>
            figure.id.endsWith('OverTime') ? `${letter}. Un projet` : letter,
          ),
        ),
      )
  })

  it('counts in its tables every event that shows an outcome of the table, whatever the project', () => {
    fc.assert(
      fc.property(projectOf(12), (project) => {
        const shown = new Set(outcomesIn(project.outcomes).shown.map(({ id }) => id))
        const counted = Object.values(project.events)
          .filter(({ status }) => status !== 'abandoned')
          .flatMap(({ outcomes }) => outcomes.filter(({ outcomeId }) => shown.has(outcomeId)))
        const { rows } = figureIn(portrait(project), 'outcomes').table
        const numbers = rows.flatMap(([, ...cells]) => cells.map(Number))
        expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(counted.length)
      }),
      { numRuns: 40 },
    )
  })

  it('draws for any project, alone or beside another, in both languages, a table as wide as its head', () => {
    fc.assert(
      fc.property(
        projectOf(10),
        projectOf(10),
        fc.integer({ min: 330, max: 1000 }),
        (one, other, width) => {
          for (const options of [FRENCH, { words: en, language: 'en' } as const]) {
            for (const sides of [[sideOf(one)], [sideOf(one, 'A'), sideOf(other, 'B')]]) {
              for (const { draw, table, sentences } of portraitFigures(sides, options)) {
                expect(draw(width).height).toBeGreaterThanOrEqual(0)
                expect(table.rows.every((row) => row.length === table.head.length)).toBe(true)
                expect(new Set(table.head).size).toBe(table.head.length)
                expect(sentences.join('')).not.toContain('undefined')
              }
            }
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})
