import { expect, test } from 'vitest'

import { removeEvents } from '../../../src/domain/edits/eventEdits.ts'
import * as edits from '../../../src/domain/edits/followUpEdits.ts'
import {
  newMaturityStage,
  newObstacle,
  newResource,
} from '../../../src/domain/project/newRecords.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const story = () => projectWith(['e1', 'e2'], ['f1'])
const stage = newMaturityStage('st', '2b')
const obstacle = newObstacle('ob', 'Le loyer')
const resource = newResource('re', 'Un local')

test('Stages, obstacles and resources are added once, edited by field, and removed.', () => {
  const added = [
    edits.addMaturityStage(stage),
    edits.addObstacle(obstacle),
    edits.addResource(resource),
  ].reduce((project, edit) => checkEditLaws(edit, project), story())
  expect(edits.addObstacle({ ...obstacle, text: 'Autre' }).apply(added)).toBe(added)
  const edited = [
    edits.editMaturityStage(stage, { stage: '2c' }),
    edits.editObstacle(obstacle, { state: 'overcome' }),
    edits.editResource(resource, { kind: 'place' }),
  ].reduce((project, edit) => checkEditLaws(edit, project), added)
  expect(edited.maturityStages.st?.stage).toBe('2c')
  expect(edited.obstacles.ob?.state).toBe('overcome')
  expect(edited.resources.re?.kind).toBe('place')
  const removed = [
    edits.removeMaturityStage(stage),
    edits.removeObstacle(obstacle),
    edits.removeResource(resource),
  ].reduce((project, edit) => checkEditLaws(edit, project), edited)
  expect(removed).toEqual(story())
})

test('An event that goes is taken out of what it supported.', () => {
  const evidenceIds = ['e1', 'e2', 'governance']
  const held = [
    edits.addMaturityStage({ ...stage, evidenceIds }),
    edits.addObstacle({ ...obstacle, evidenceIds }),
    edits.addResource({ ...resource, evidenceIds }),
  ].reduce((project, edit) => edit.apply(project), story())
  const { maturityStages, obstacles, resources } = removeEvents(['e1'], '').apply(held)
  for (const each of [maturityStages.st, obstacles.ob, resources.re]) {
    expect(each?.evidenceIds).toEqual(['e2', 'governance'])
  }
})
