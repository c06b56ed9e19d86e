import * as v from 'valibot'
import { expect, test } from 'vitest'

import * as records from '../../../src/domain/project/newRecords.ts'
import { type Project, projectSchema } from '../../../src/domain/project/records.ts'
import { summaryOf } from '../../../src/domain/project/summary.ts'
import { unsoundness } from '../../../src/domain/project/soundness.ts'

const project: Project = {
  ...records.newProject('p', 'Marché'),
  events: { e: records.newEvent('e', 'a0', 'Rencontre') },
  effects: { f: records.newEffect('f', 'a0', 'Accès') },
  links: { l: records.newLink('l', 'e', 'f') },
  actors: { a: records.newActor('a', 'La table') },
  lessons: { le: records.newLesson('le', 'Prendre le temps') },
  actions: { ac: records.newAction('ac', 'Rappeler') },
  answers: { an: records.newAnswer('an', 'q', '') },
  questions: {
    q: records.newQuestion('q', { column: 'learn', outcomeId: null, use: 'both' }),
  },
  ratings: { r: records.newRating('r', 'rt1', 'Citoyens') },
  maturityStages: { m: records.newMaturityStage('m', '1a') },
  obstacles: { o: records.newObstacle('o', 'Le loyer') },
  resources: { re: records.newResource('re', 'Un local') },
  reportParts: { cover: records.newReportPart('cover') },
  workSessions: { ws: records.newWorkSession('ws', 'Atelier') },
}

test('Every new record is complete: a project made of them fits the schema and is sound.', () => {
  expect(v.parse(projectSchema, project)).toEqual(project)
  expect(unsoundness(project)).toEqual([])
})

test('A summary says the title and counts events, effects and links.', () => {
  const facts = { id: 'p', title: 'Marché', territory: '' }
  expect(summaryOf(project)).toEqual({ ...facts, eventCount: 1, effectCount: 1, linkCount: 1 })
})
