import { expect, test } from 'vitest'

import * as edits from '../../../src/domain/edits/actorEdits.ts'
import { newActor } from '../../../src/domain/project/newRecords.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const passage = (eventId: string | null) => ({ when: { said: '', edtf: null }, eventId })
const story = () => ({
  ...projectWith([{ id: 'e1', actorIds: ['a', 'b'] }, 'e2']),
  actors: { a: newActor('a', 'La table'), b: newActor('b', 'La ville') },
})

test('Adding an actor does nothing when its id is taken, or when it joins at an event that is gone.', () => {
  const project = story()
  expect(edits.addActor(newActor('a', 'Autre')).apply(project)).toBe(project)
  const late = { ...newActor('c', 'Le fonds'), joins: passage('gone') }
  expect(edits.addActor(late).apply(project)).toBe(project)
  expect(
    checkEditLaws(edits.addActor({ ...late, joins: passage('e1') }), project).actors.c,
  ).toBeDefined()
})

test('Editing an actor does nothing when it would leave at an event that is gone.', () => {
  const project = story()
  const a = { id: 'a', name: 'La table' }
  expect(edits.editActor(a, { leaves: passage('gone') }).apply(project)).toBe(project)
  expect(checkEditLaws(edits.editActor(a, { role: 'mediator' }), project).actors.a?.role).toBe(
    'mediator',
  )
})

test('Removing an actor takes it out of the events where it took part.', () => {
  const next = checkEditLaws(edits.removeActor({ id: 'a', name: '' }), story())
  expect(Object.keys(next.actors)).toEqual(['b'])
  expect(next.events.e1?.actorIds).toEqual(['b'])
})

test('Involving an actor adds it to the project when it is new, and to the event once.', () => {
  const first = checkEditLaws(edits.involveActor({ id: 'e2' }, newActor('c', 'Le fonds')), story())
  expect(first.actors.c?.name).toBe('Le fonds')
  expect(first.events.e2?.actorIds).toEqual(['c'])
  expect(edits.involveActor({ id: 'e2' }, newActor('c', 'Le fonds')).apply(first)).toBe(first)
  expect(edits.involveActor({ id: 'gone' }, newActor('d', 'Autre')).apply(first)).toBe(first)
})

test('Merging actors leaves one, in all the events of the others, once in each.', () => {
  const project = {
    ...projectWith([
      { id: 'e1', actorIds: ['b', 'a'] },
      { id: 'e2', actorIds: ['x', 'b', 'c'] },
      'e3',
    ]),
    actors: {
      a: newActor('a', 'CLSC'),
      b: newActor('b', 'clsc'),
      c: newActor('c', 'Le CLSC'),
      x: newActor('x', 'Autre'),
    },
  }
  const keep = { id: 'a', name: 'CLSC' }
  const next = checkEditLaws(edits.mergeActors(keep, ['b', 'c', 'gone', 'a', 'b']), project)
  expect(Object.keys(next.actors)).toEqual(['a', 'x'])
  expect(next.events.e1?.actorIds).toEqual(['a'])
  expect(next.events.e2?.actorIds).toEqual(['x', 'a'])
  expect(next.events.e3).toBe(project.events.e3)
  expect(edits.mergeActors(keep, ['a', 'gone']).apply(project)).toBe(project)
  expect(edits.mergeActors({ id: 'gone', name: '' }, ['a', 'b']).apply(project)).toBe(project)
})

test('The actor kept takes what it lacks from the others, in order, and keeps what it says.', () => {
  const level = (said: string) => ({
    when: { said, edtf: said },
    level: 'cooperation' as const,
  })
  const project = {
    ...projectWith(['e1', 'e2']),
    actors: {
      a: {
        ...newActor('a', 'CLSC'),
        kind: 'institution' as const,
        joins: passage('e1'),
        collaboration: [level('2019')],
      },
      b: {
        ...newActor('b', 'clsc'),
        kind: 'funder' as const,
        role: 'mediator' as const,
        joins: passage('e2'),
        leaves: passage('e2'),
        collaboration: [level('2019'), level('2021')],
      },
      c: { ...newActor('c', 'Le CLSC'), role: 'spokesperson' as const, leaves: passage('e1') },
    },
  }
  const next = checkEditLaws(edits.mergeActors({ id: 'a', name: 'CLSC' }, ['b', 'c']), project)
  expect(next.actors.a).toEqual({
    id: 'a',
    name: 'CLSC',
    kind: 'institution',
    role: 'mediator',
    joins: passage('e1'),
    leaves: passage('e2'),
    collaboration: [level('2019'), level('2021')],
  })
})
