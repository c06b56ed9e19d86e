import { expect, test } from 'vitest'

import * as edits from '../../../src/domain/edits/effectEdits.ts'
import { newAction, newEffect } from '../../../src/domain/project/newRecords.ts'
import { effectsInOrder } from '../../../src/domain/project/order.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const f = (id: string) => ({ id, title: '' })
const order = (project: Project) =>
  effectsInOrder(project)
    .map(({ id }) => id)
    .join('')
const story = () => projectWith(['e1'], ['f', 'g', 'h'], ['e1→f', 'e1→g'])

test('Adding an effect does nothing when an effect or an event has its id.', () => {
  const project = story()
  expect(edits.addEffect(newEffect('f', 'b00', '')).apply(project)).toBe(project)
  expect(edits.addEffect(newEffect('e1', 'b00', '')).apply(project)).toBe(project)
  expect(order(checkEditLaws(edits.addEffect(newEffect('z', 'b00', '')), project))).toBe('fghz')
})

test('Editing an effect rewrites the fields given and no other.', () => {
  const next = checkEditLaws(edits.editEffect(f('f'), { forWhom: 'Les aînés' }), story())
  expect(next.effects.f).toEqual({ ...story().effects.f, forWhom: 'Les aînés' })
})

test('Removing an effect takes its links and place, and frees the actions that served it.', () => {
  const project: Project = {
    ...story(),
    actions: { ac: { ...newAction('ac', 'Agir'), effectId: 'f', evidenceIds: ['f', 'e1-f', 'g'] } },
    places: { f: { id: 'f', x: 1, y: 1 } },
  }
  const next = checkEditLaws(edits.removeEffect(f('f')), project)
  expect(Object.keys(next.links)).toEqual(['e1-g'])
  expect(next.places).toEqual({})
  expect(next.actions.ac).toMatchObject({ effectId: null, evidenceIds: ['g'] })
  expect(next.events).toBe(project.events)
})

test.each([
  ['h', 'f', 'hfg'],
  ['f', null, 'ghf'],
  ['f', 'g', 'fgh'],
  ['g', 'g', 'fgh'],
  ['g', 'gone', 'fgh'],
  ['gone', 'f', 'fgh'],
])('Moving the effect %s before %s gives %s.', (id, beforeId, expected) => {
  expect(order(checkEditLaws(edits.moveEffect(f(id), beforeId), story()))).toBe(expected)
})

test('The account of a chain is written in one language, and left to the app once emptied.', () => {
  const effect = { id: 'f1', title: 'Un effet' }
  const written = { text: 'Tout a commencé par un café.', basis: 'b1' }
  const project = projectWith([], ['f1'])
  const next = checkEditLaws(edits.writeAccount(effect, 'fr', written), project)
  expect(next.accounts.f1).toEqual({ id: 'f1', fr: written, en: { text: '', basis: '' } })
  const blank = { text: '', basis: 'b2' }
  expect(checkEditLaws(edits.writeAccount(effect, 'fr', blank), next).accounts).toEqual({})
  expect(edits.writeAccount({ id: 'f9', title: '' }, 'fr', written).apply(project)).toBe(project)
})

test('An account goes with its effect.', () => {
  const effect = { id: 'f1', title: 'Un effet' }
  const project = projectWith([], ['f1'])
  const told = edits.writeAccount(effect, 'en', { text: 'It began.', basis: '' }).apply(project)
  expect(checkEditLaws(edits.removeEffect(effect), told).accounts).toEqual({})
})
