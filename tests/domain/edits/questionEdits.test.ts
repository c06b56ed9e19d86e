import { expect, test } from 'vitest'

import { editQuestion, removeQuestion } from '../../../src/domain/edits/questionEdits.ts'
import { answerQuestion } from '../../../src/domain/edits/learningEdits.ts'
import { newAnswer, newQuestion } from '../../../src/domain/project/newRecords.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const facts = {
  id: 'governance-learn',
  column: 'learn',
  outcomeId: 'governance',
  use: 'retrospective',
} as const
const text = { fr: 'Et nos règles?', en: '' }
const asked = 'Quelles règles?'

test('A question said otherwise keeps its answer, and is left to the app again when emptied.', () => {
  const answered = answerQuestion(newAnswer('an', facts.id, 'Oui')).apply(projectWith(['e1']))
  const said = checkEditLaws(editQuestion(facts, { text }, asked), answered)
  expect(said.questions[facts.id]).toEqual({ ...newQuestion(facts.id, facts), text })
  expect(said.answers).toEqual(answered.answers)
  const emptied = editQuestion(facts, { text: { fr: '', en: '' } }, asked)
  // Not by the laws: the question is one of the app's, so that its answer keeps naming it.
  expect(emptied.apply(said)).toEqual(answered)
})

test('A question hidden says no more than that, and nothing once shown again.', () => {
  const story = projectWith(['e1'])
  const hidden = checkEditLaws(editQuestion(facts, { isHidden: true }, asked), story)
  expect(hidden.questions[facts.id]).toMatchObject({ isHidden: true, text: { fr: '', en: '' } })
  expect(checkEditLaws(editQuestion(facts, { isHidden: false }, asked), hidden)).toEqual(story)
})

test('A question that was added goes with its answers, and others stay.', () => {
  const story = answerQuestion(newAnswer('an', facts.id, 'Oui')).apply(projectWith(['e1']))
  const own = { ...facts, id: 'own' }
  const added = editQuestion(own, { text, rank: 'a0' }, '').apply(story)
  const answered = answerQuestion(newAnswer('an2', 'own', 'Non')).apply(added)
  expect(checkEditLaws(removeQuestion(own, 'Et nos règles?'), answered)).toEqual(story)
})
