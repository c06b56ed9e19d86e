import { expect, it } from 'vitest'

import { addEvents } from '../../../src/domain/edits/importEdits.ts'
import {
  newActor,
  newEffect,
  newEvent,
  newProject,
} from '../../../src/domain/project/newRecords.ts'

const project = {
  ...newProject('p', 'Marché'),
  effects: { f: newEffect('f', 'a0', 'Effet') },
  events: { e: newEvent('e', 'a0', 'Là') },
}
const event = (id: string, actorIds: string[] = []) => ({ ...newEvent(id, 'a1', id), actorIds })

it('Events come with their actors in one step, named by how many they are.', () => {
  const edit = addEvents([event('x', ['a']), event('y')], [newActor('a', 'CLSC')])
  const next = edit.apply(project)
  expect(Object.keys(next.events)).toEqual(['e', 'x', 'y'])
  expect(Object.keys(next.actors)).toEqual(['a'])
  expect(edit.label).toEqual({ code: 'addEvents', name: '2' })
})

it('What has an id that is taken, or names an actor that is gone, is left out; then nothing comes.', () => {
  const edit = addEvents([event('e'), event('f'), event('z', ['gone'])], [newActor('a', 'CLSC')])
  expect(edit.apply(project)).toBe(project)
})
