import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newAction, newActor, newLink, newRating } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { isAnchored, unsoundness } from '../../../src/domain/project/soundness.ts'
import { project } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const passage = (eventId: string | null) => ({ when: { said: '', edtf: null }, eventId })
const sound = () => projectWith(['e1', 'e2'], ['f1'], ['e1→e2', 'e2→f1'])
const faults = (changes: Partial<Project>) =>
  unsoundness({ ...sound(), ...changes }).map(({ code, where }) => `${code} ${where}`)

test('Random projects are sound.', () => {
  fc.assert(
    fc.property(project, (each) => {
      expect(unsoundness(each)).toEqual([])
    }),
  )
})

test('A record that stands under another id is found.', () => {
  expect(faults({ links: { l: newLink('m', 'e1', 'e2') } })).toEqual(['wrongId links.l.id'])
})

test('An id that serves for an event and for an effect is found.', () => {
  const both = projectWith(['e1', 'x'], ['x'])
  expect(unsoundness(both)).toEqual([{ where: 'effects.x', code: 'wrongId' }])
})

test.each([
  ['links.l.fromId', { links: { l: newLink('l', 'gone', 'e1') } }],
  ['links.l.fromId', { links: { l: newLink('l', 'f1', 'e1') } }],
  ['links.l.toId', { links: { l: newLink('l', 'e1', 'gone') } }],
  ['links.l.toId', { links: { l: newLink('l', 'e1', 'constructor') } }],
  ['events.e1.actorIds', projectWith([{ id: 'e1', actorIds: ['gone'] }])],
  ['events.e1.workSessionId', projectWith([{ id: 'e1', workSessionId: 'gone' }])],
  ['actors.a.joins.eventId', { actors: { a: { ...newActor('a', ''), joins: passage('f1') } } }],
  ['actors.a.leaves.eventId', { actors: { a: { ...newActor('a', ''), leaves: passage('gone') } } }],
  ['actions.ac.effectId', { actions: { ac: { ...newAction('ac', ''), effectId: 'e1' } } }],
  ['actions.ac.eventId', { actions: { ac: { ...newAction('ac', ''), eventId: 'f1' } } }],
  [
    'ratings.r.workSessionId',
    { ratings: { r: { ...newRating('r', 'rt1', ''), workSessionId: 'w' } } },
  ],
  ['places.gone.id', { places: { gone: { id: 'gone', x: 0, y: 0 } } }],
])('A reference to nothing is found at %s.', (where, changes: Partial<Project>) => {
  expect(faults({ ...changes, ...('events' in changes ? { links: {} } : {}) })).toContain(
    `missingRecord ${where}`,
  )
})

test('References to outcomes and questions are free.', () => {
  const outcomes = [{ outcomeId: 'someone-elses', why: '', tentative: false }]
  expect(unsoundness(projectWith([{ id: 'e1', outcomes }]))).toEqual([])
  expect(faults({ ratings: { r: newRating('r', 'someone-elses', '') } })).toEqual([])
  expect(
    faults({ answers: { an: { id: 'an', questionId: 'q', text: '', evidenceIds: ['rt99'] } } }),
  ).toEqual([])
})

test('A record is anchored when all that it refers to is there.', () => {
  expect(isAnchored(sound(), 'links', newLink('l', 'e1', 'f1'))).toBe(true)
  expect(isAnchored(sound(), 'links', newLink('l', 'f1', 'e1'))).toBe(false)
  expect(isAnchored(sound(), 'places', { id: 'valueof', x: 0, y: 0 })).toBe(false)
})
