import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { en } from '../../../src/content/messages/en.ts'
import { fr } from '../../../src/content/messages/fr.ts'
import { newActor, newProject } from '../../../src/domain/project/newRecords.ts'
import { networkFigures } from '../../../src/files/figures/network.ts'
import { projectOf } from '../../helpers/arbitraries.ts'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

const FRENCH = { words: fr, language: 'fr', today: '2026-06-15' } as const
const on = (edtf: string) => ({ when: { said: edtf, edtf }, eventId: null })

const story = {
  ...projectWith([
    {
      id: 'e',
      when: { said: '2019', edtf: '2019' },
      actorIds: ['a', 'r'],
      outcomes: [{ outcomeId: 'governance', why: '', tentative: false }],
    },
  ]),
  actors: byId([
    {
      ...newActor('a', 'CLSC'),
      joins: on('2018'),
      leaves: on('2022'),
      collaboration: [
        { level: 'cooperation' as const, when: { said: '2018', edtf: '2018' } },
        { level: 'collaboration' as const, when: { said: '2020', edtf: '2020' } },
      ],
    },
    { ...newActor('r', 'Portrait'), kind: 'report' as const, role: 'intermediary' as const },
  ]),
}
const [presence, continuum, levels, matrix] = networkFigures(story, FRENCH)

describe('The network in pictures', () => {
  it('tells people from the rest, who left, and from when each was there', () => {
    expect(presence?.sentences).toEqual([
      '1\u00a0acteur humain, 1\u00a0acteur non humain.',
      'Est parti\u00a0: CLSC.',
    ])
    expect(presence?.table.rows).toEqual([
      ['CLSC', 'Organisme communautaire', '–', '2018', '2022'],
      ['Portrait', 'Rapport, document', 'Intermédiaire', 'dès son premier événement', '–'],
    ])
    const bars = presence?.draw(800).shapes.filter((shape) => shape.kind === 'bar') ?? []
    expect(bars.map(({ look }) => look).toSorted()).toEqual([
      'full',
      'hatched',
      'hollow',
      'hollow',
      'hollow',
    ])
  })

  it('tells with whom the tie grew closer, and counts the levels', () => {
    expect(continuum?.sentences).toEqual([
      'Niveau noté pour 1 sur 2\u00a0acteurs.',
      'Le lien s’est resserré avec\u00a0: CLSC.',
    ])
    expect(levels?.table.rows.map(([, last, ever]) => [last, ever])).toEqual([
      [0, 0],
      [0, 1],
      [0, 0],
      [1, 1],
    ])
    expect(levels?.sentences).toEqual(['1\u00a0acteur n’a pas de niveau noté.'])
  })

  it('tells who is linked to which outcomes', () => {
    expect(matrix?.table.rows.map((row) => [row[0], row[2]])).toEqual([
      ['CLSC', 1],
      ['Portrait', 1],
    ])
  })

  it('shows nothing for a project without actors', () => {
    expect(networkFigures(newProject('p', ''), FRENCH)).toEqual([])
  })

  it('holds every actor of any project, in both languages, a table as wide as its head', () => {
    fc.assert(
      fc.property(projectOf(10), fc.integer({ min: 330, max: 1000 }), (project, width) => {
        for (const options of [FRENCH, { ...FRENCH, words: en, language: 'en' } as const]) {
          const figures = networkFigures(project, options)
          for (const { draw, table } of figures) {
            expect(draw(width).height).toBeGreaterThanOrEqual(0)
            expect(table.rows.every((row) => row.length === table.head.length)).toBe(true)
          }
          const names = figures[0]?.table.rows.map(([name]) => name).toSorted() ?? []
          expect(names).toEqual(
            Object.values(project.actors)
              .map(({ name }) => name)
              .toSorted(),
          )
        }
      }),
      { numRuns: 25 },
    )
  })
})
