import { expect, test } from 'vitest'

import { addLink, editLink, moveLink, removeLink } from '../../../src/domain/edits/linkEdits.ts'
import { newAnswer, newLink } from '../../../src/domain/project/newRecords.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const story = () => projectWith(['e1', 'e2'], ['f1'], ['e1→e2'])

test('A link goes from an event to an event or to an effect.', () => {
  const next = checkEditLaws(addLink(newLink('l', 'e2', 'f1')), story())
  expect(next.links.l).toMatchObject({ fromId: 'e2', toId: 'f1' })
  expect(checkEditLaws(addLink(newLink('l', 'e2', 'e1')), story()).links.l).toBeDefined()
})

test.each([
  ['that doubles another', newLink('l', 'e1', 'e2')],
  ['whose id is taken', newLink('e1-e2', 'e2', 'f1')],
  ['from a card to itself', newLink('l', 'e1', 'e1')],
  ['that leaves an effect', newLink('l', 'f1', 'e1')],
  ['from what is gone', newLink('l', 'gone', 'e1')],
  ['to what is gone', newLink('l', 'e1', 'gone')],
  ['to something that every object inherits', newLink('l', 'e1', 'constructor')],
])('Adding a link %s does nothing.', (_words, link) => {
  const project = story()
  expect(addLink(link).apply(project)).toBe(project)
})

test('Editing a link changes what it says and keeps its ends.', () => {
  const next = checkEditLaws(editLink({ id: 'e1-e2', label: '' }, { why: 'Confiance' }), story())
  expect(next.links['e1-e2']).toEqual({ ...newLink('e1-e2', 'e1', 'e2'), why: 'Confiance' })
})

test('Moving an end of a link keeps what it says and the evidence it gives.', () => {
  const answer = { ...newAnswer('an', 'q', 'Oui'), evidenceIds: ['e1', 'e1-e2'] }
  const told = editLink({ id: 'e1-e2', label: '' }, { why: 'Confiance', kind: 'hinders' })
  const project = { ...told.apply(story()), answers: { an: answer } }
  const next = checkEditLaws(moveLink({ id: 'e1-e2' }, { fromId: 'e1', toId: 'f1' }, 'l'), project)
  expect(next.links).toEqual({
    l: { ...newLink('l', 'e1', 'f1'), why: 'Confiance', kind: 'hinders' },
  })
  expect(next.answers.an?.evidenceIds).toEqual(['e1', 'l'])
})

test.each([
  ['to itself', { fromId: 'e1', toId: 'e1' }],
  ['away from an effect', { fromId: 'f1', toId: 'e1' }],
  ['where it is', { fromId: 'e1', toId: 'e2' }],
  ['over another', { fromId: 'e1', toId: 'f1' }],
])('Moving a link %s does nothing.', (_words, ends) => {
  const project = projectWith(['e1', 'e2'], ['f1'], ['e1→e2', 'e1→f1'])
  expect(moveLink({ id: 'e1-e2' }, ends, 'l').apply(project)).toBe(project)
})

test('Removing a link also takes it out of the evidence.', () => {
  const answer = { ...newAnswer('an', 'q', 'Oui'), evidenceIds: ['e1-e2', 'e1'] }
  const project = { ...story(), answers: { an: answer } }
  const next = checkEditLaws(removeLink({ id: 'e1-e2', label: '' }), project)
  expect(next.links).toEqual({})
  expect(next.answers.an?.evidenceIds).toEqual(['e1'])
})
