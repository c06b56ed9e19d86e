import { expect, test } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import { newRating, newWorkSession } from '../../../src/domain/project/newRecords.ts'
import { wheelFigure } from '../../../src/files/figures/wheel.ts'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

const FRENCH = { words: fr, language: 'fr' } as const
const session = { ...newWorkSession('s', ''), when: { said: 'mai 2026', edtf: '2026-05' } }
const rater = { group: 'Comité', workSessionId: 's' }
const earlier = { group: '', workSessionId: null }
const project = {
  ...projectWith([]),
  workSessions: byId([session]),
  ratings: byId([
    { ...newRating('a', 'governance', 'Comité'), workSessionId: 's', now: 3, wanted: 8 },
    { ...newRating('b', 'resources', 'Comité'), workSessionId: 's', now: 5, wanted: null },
    { ...newRating('c', 'governance', ''), now: 1, wanted: 2 },
  ]),
}

test('The wheel says who rated and when, the widest gaps, and every value in its table.', () => {
  const { title, sentences, table } = wheelFigure(project, rater, null, FRENCH)
  expect(title).toBe('La roue\u00a0: Comité, mai 2026')
  expect(sentences).toEqual([
    'Les plus grands écarts\u00a0: «\u00a0Structures et règles de gouvernance\u00a0» (de 3 à 8).',
  ])
  expect(table.rows[1]).toEqual(['2. Structures et règles de gouvernance', 3, 8, '+5'])
  expect(table.rows[10]).toEqual(['11. Acquisition de ressources', 5, '–', '–'])
})

test('Beside another, what was said then stands in the picture and in the table.', () => {
  const { table, draw, notes } = wheelFigure(project, rater, earlier, FRENCH)
  expect(table.head.at(-1)).toBe(fr.wheel.wholeTable)
  expect(table.rows[1]?.at(-1)).toBe(1)
  expect(notes.join(' ')).toContain(fr.wheel.wholeTable)
  expect(draw(700).shapes.filter((shape) => shape.kind === 'bar')).toHaveLength(1)
})

test('Nothing rated, or one value only, says so instead of a gap.', () => {
  const nobody = { group: 'Personne', workSessionId: null }
  expect(wheelFigure(project, nobody, null, FRENCH).sentences).toEqual([fr.wheel.nothingRated])
})
