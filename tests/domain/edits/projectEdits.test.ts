import { expect, test } from 'vitest'

import { changeBetween } from '../../../src/domain/changes/change.ts'
import { removeEvents } from '../../../src/domain/edits/eventEdits.ts'
import { addLink } from '../../../src/domain/edits/linkEdits.ts'
import * as edits from '../../../src/domain/edits/projectEdits.ts'
import { newLink } from '../../../src/domain/project/newRecords.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const story = () => projectWith(['e1', 'e2'], ['f1'])

test('Editing the project changes the facts given, and nothing when they say the same.', () => {
  const project = story()
  const next = checkEditLaws(edits.editProject({ territory: 'Hochelaga' }), project)
  expect(next.info).toEqual({ ...project.info, territory: 'Hochelaga' })
  expect(edits.editProject({ territory: 'Hochelaga' }).apply(next)).toBe(next)
})

test('Cards are put at the nearest pixel, within bounds; cards that are gone are passed over.', () => {
  const places = [
    { id: 'e1', x: 12.4, y: -0.4 },
    { id: 'f1', x: 1e9, y: -1e9 },
    { id: 'gone', x: 1, y: 1 },
    { id: 'constructor', x: 1, y: 1 },
  ]
  const next = checkEditLaws(edits.placeCards(places, 'Un'), story())
  expect(next.places).toStrictEqual({
    e1: { id: 'e1', x: 12, y: 0 },
    f1: { id: 'f1', x: 1_000_000, y: -1_000_000 },
  })
  expect(edits.placeCards([{ id: 'e1', x: 12.1, y: 0.2 }], 'Un').apply(next)).toBe(next)
})

test('Tidying gives all cards back to the layout, and does nothing the second time.', () => {
  const placed = edits.placeCards([{ id: 'e1', x: 1, y: 1 }], '').apply(story())
  const tidy = checkEditLaws(edits.tidyChain(), placed)
  expect(tidy).toEqual(story())
  expect(edits.tidyChain().apply(tidy)).toBe(tidy)
})

test('A card put twice stays where it was put last; put back where it was, nothing happens.', () => {
  const at = (x: number) => ({ id: 'e1', x, y: 0 })
  const placed = edits.placeCards([at(1), at(2)], '').apply(story())
  expect(placed.places.e1).toEqual(at(2))
  expect(edits.placeCards([at(9), at(2)], '').apply(placed)).toBe(placed)
})

test('What a merge gave comes in beside what was done here since, and leads nowhere that is gone.', () => {
  const merged = addLink(newLink('l', 'e1', 'e2')).apply(
    edits.editProject({ summary: 'Là' }).apply(story()),
  )
  const change = changeBetween(story(), merged)
  if (!change) throw new Error('Nothing came in.')
  const since = edits.editProject({ territory: 'Ici' }).apply(story())
  const next = checkEditLaws(edits.mergeCopy(change, 'Copie'), since)
  expect(next.info).toMatchObject({ territory: 'Ici', summary: 'Là' })
  expect(Object.keys(next.links)).toEqual(['l'])
  const removed = checkEditLaws(
    edits.mergeCopy(change, 'Copie'),
    removeEvents(['e2'], '').apply(since),
  )
  expect(removed.links).toEqual({})
})
