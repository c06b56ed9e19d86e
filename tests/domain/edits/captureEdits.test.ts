import { expect, test } from 'vitest'

import {
  captureEvent,
  captureLinkedEvent,
  correctEvent,
} from '../../../src/domain/edits/captureEdits.ts'
import { newActor, newEvent, newLink } from '../../../src/domain/project/newRecords.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const brought = [newActor('a', 'CLSC')]
const story = () => ({
  ...projectWith(
    [
      { id: 'e1', actorIds: ['b'] },
      { id: 'e2', actorIds: ['b', 'c'] },
    ],
    ['f'],
  ),
  actors: { b: newActor('b', 'La ville'), c: newActor('c', 'La vile') },
})

test('A line captured brings its event and its actors in one step.', () => {
  const event = { ...newEvent('e3', 'az', 'Rencontre'), actorIds: ['a', 'b'] }
  const next = checkEditLaws(captureEvent(event, brought), story())
  expect(next.actors['a']?.name).toBe('CLSC')
  expect(next.events['e3']?.actorIds).toEqual(['a', 'b'])
})

test('A line whose event cannot be added brings no actor either.', () => {
  const project = story()
  const lost = { ...newEvent('e3', 'az', ''), workSessionId: 'gone' }
  for (const event of [newEvent('e1', 'az', ''), newEvent('f', 'az', ''), lost]) {
    expect(captureEvent(event, brought).apply(project)).toBe(project)
  }
})

test('What must come before a card is added with its actors and its link in one step.', () => {
  const event = { ...newEvent('e3', 'az', 'Obtenir un local'), actorIds: ['a'] }
  for (const toId of ['e1', 'f']) {
    const edit = captureLinkedEvent(event, brought, newLink('l', 'e3', toId))
    const next = checkEditLaws(edit, story())
    expect(next.events['e3']?.title).toBe('Obtenir un local')
    expect(next.links['l']).toMatchObject({ fromId: 'e3', toId })
    expect(next.actors['a']?.name).toBe('CLSC')
  }
})

test('What came of an event is added with the link that arrives at it.', () => {
  const edit = captureLinkedEvent(newEvent('e3', 'az', 'Un local'), [], newLink('l', 'e1', 'e3'))
  const next = checkEditLaws(edit, story())
  expect(next.links['l']).toMatchObject({ fromId: 'e1', toId: 'e3' })
  const ofEffect = captureLinkedEvent(newEvent('e3', 'az', ''), [], newLink('l', 'f', 'e3'))
  expect(ofEffect.apply(story()).links['l']).toBeUndefined()
})

test('Nothing is added before a card that is gone, nor an event that is there already.', () => {
  const project = story()
  const add = (id: string, toId: string) =>
    captureLinkedEvent(newEvent(id, 'az', ''), brought, newLink('l', id, toId)).apply(project)
  expect(add('e3', 'gone')).toBe(project)
  expect(add('e1', 'f')).toBe(project)
  expect(add('f', 'e1')).toBe(project)
})

test('A correction takes away the actor brought before, unless another event names it.', () => {
  const fields = { actorIds: ['a'] }
  const event = { id: 'e2', title: 'Titre' }
  const edit = correctEvent(event, fields, { newActors: brought, formerActorIds: ['b', 'c'] })
  const next = checkEditLaws(edit, story())
  expect(Object.keys(next.actors).toSorted()).toEqual(['a', 'b'])
  expect(next.events['e2']?.actorIds).toEqual(['a'])
})

test('A correction of an event that is gone does nothing.', () => {
  const project = story()
  const actors = { newActors: brought, formerActorIds: ['c'] }
  const edit = correctEvent({ id: 'gone', title: '' }, { title: 'Autre' }, actors)
  expect(edit.apply(project)).toBe(project)
})
