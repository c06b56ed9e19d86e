import { expect, test } from 'vitest'

import * as edits from '../../../src/domain/edits/learningEdits.ts'
import {
  newAction,
  newAnswer,
  newEvent,
  newLesson,
  newRating,
} from '../../../src/domain/project/newRecords.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const story = () => projectWith(['e1'], ['f1'])

test('Lessons are added once, edited by field, and removed.', () => {
  const lesson = newLesson('le', 'Prendre le temps')
  const added = checkEditLaws(edits.addLesson(lesson), story())
  expect(edits.addLesson({ ...lesson, text: 'Autre' }).apply(added)).toBe(added)
  const edited = checkEditLaws(edits.editLesson(lesson, { timesNamed: 4 }), added)
  expect(edited.lessons.le).toEqual({ ...lesson, timesNamed: 4 })
  expect(checkEditLaws(edits.removeLesson(lesson), edited).lessons).toEqual({})
})

test('Lessons are put under a theme together, and taken out of it together.', () => {
  const lessons = ['a', 'b', 'c'].map((id) => newLesson(id, id))
  const all = lessons.reduce((project, each) => edits.addLesson(each).apply(project), story())
  const grouped = checkEditLaws(edits.groupLessons(['a', 'c', 'gone'], 'Le local'), all)
  expect(Object.values(grouped.lessons).map(({ theme }) => theme)).toEqual([
    'Le local',
    '',
    'Le local',
  ])
  expect(checkEditLaws(edits.groupLessons(['a', 'c'], ''), grouped)).toEqual(all)
})

test('An action that serves an effect or follows an event that is gone is not written.', () => {
  const project = story()
  const action = newAction('ac', 'Rappeler l’école')
  expect(edits.addAction({ ...action, effectId: 'gone' }).apply(project)).toBe(project)
  expect(edits.addAction({ ...action, eventId: 'f1' }).apply(project)).toBe(project)
  const added = checkEditLaws(edits.addAction({ ...action, effectId: 'f1' }), project)
  expect(edits.editAction(action, { eventId: 'gone' }).apply(added)).toBe(added)
  expect(
    checkEditLaws(edits.editAction(action, { eventId: 'e1' }), added).actions.ac,
  ).toMatchObject({
    effectId: 'f1',
    eventId: 'e1',
  })
  expect(checkEditLaws(edits.removeAction(action), added)).toEqual(project)
})

test('An action told in the story follows its event, in one step.', () => {
  const action = newAction('ac', 'Rappeler l’école')
  const project = edits.addAction(action).apply(story())
  const event = { ...newEvent('new', 'b00', action.what), status: 'planned' as const }
  const told = checkEditLaws(edits.tellAction(action, event), project)
  expect(told.events['new']).toEqual(event)
  expect(told.actions['ac']?.eventId).toBe('new')
  expect(edits.tellAction({ ...action, id: 'gone' }, event).apply(project)).toBe(project)
  expect(edits.tellAction(action, { ...event, id: 'e1' }).apply(project)).toBe(project)
})

test('An answer emptied of its text goes, unless evidence is kept in it.', () => {
  const answer = newAnswer('an', 'q', 'Oui')
  const answered = checkEditLaws(edits.answerQuestion(answer), story())
  const empty = { ...answer, text: '' }
  expect(checkEditLaws(edits.answerQuestion(empty), answered).answers).toEqual({})
  const kept = edits.answerQuestion({ ...empty, evidenceIds: ['e1'] }).apply(answered)
  expect(kept.answers.an).toEqual({ ...empty, evidenceIds: ['e1'] })
})

test('A rating that says nothing goes, and one of a session that is gone is not written.', () => {
  const rating = { ...newRating('r', 'rt3', 'Citoyens'), now: 0 }
  const rated = checkEditLaws(edits.rate(rating), story())
  expect(rated.ratings.r?.now).toBe(0)
  expect(checkEditLaws(edits.rate({ ...rating, now: null }), rated).ratings).toEqual({})
  expect(edits.rate({ ...rating, workSessionId: 'gone' }).apply(rated)).toBe(rated)
})
