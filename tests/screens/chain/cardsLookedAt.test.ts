import { expect, test } from 'vitest'

import { cardsLookedAt } from '../../../src/screens/chain/cardsLookedAt.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const project = projectWith(['a', 'b', 'c'], ['x'], ['a→b', 'b→x'])

test.each([
  ['a card, with those it is linked to', 'b', ['b', 'a', 'x']],
  ['the two ends of a link', 'a-b', ['a', 'b']],
  ['a card alone', 'c', ['c']],
  ['what is looked at, when nothing is selected', null, ['c', 'x']],
  ['what is looked at, when what is selected is on no chain', 'actor', ['c', 'x']],
])('The selection to show is %s.', (_words, selectedId, ids) => {
  const shown = cardsLookedAt(project, selectedId, new Set(['c', 'x']))
  expect(shown).toEqual(new Set(ids))
})

test('There is nothing to show when nothing is selected nor looked at.', () => {
  expect(cardsLookedAt(project, null, null)).toBeNull()
})
