import { expect, test } from 'vitest'

import {
  gapOf,
  raterIn,
  ratersOf,
  ratingBy,
  spokesBy,
  widestGaps,
} from '../../../src/domain/analysis/wheel.ts'
import { newRating, newWorkSession } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

const rated = (
  id: string,
  subjectId: string,
  group: string,
  workSessionId: string | null,
  now: number | null,
  wanted: number | null,
) => ({ ...newRating(id, subjectId, group), workSessionId, now, wanted })

const project: Project = {
  ...projectWith(['event']),
  workSessions: byId([newWorkSession('s1', 'Un'), newWorkSession('s2', 'Deux')]),
  ratings: byId([
    rated('r1', 'rules', 'Comité', 's2', 3, 8),
    rated('r2', 'voice', 'Comité', 's2', 7, 8),
    rated('r3', 'money', 'Comité', 's2', 6, 6),
    rated('r4', 'rules', 'Aînées', 's2', 2, null),
    rated('r5', 'rules', 'Comité', 's1', 1, 8),
    rated('r6', 'rules', '', null, 5, 5),
    rated('r7', 'event', 'Un jury', 's1', 9, 9),
  ]),
}
const OUTCOMES = ['rules', 'voice', 'money', 'roles']
const committee = { group: 'Comité', workSessionId: 's2' }

test('Raters come by work session, then by group; those who rated events only are not of the wheel.', () => {
  expect(ratersOf(project, OUTCOMES)).toEqual([
    { group: '', workSessionId: null },
    { group: 'Comité', workSessionId: 's1' },
    { group: 'Aînées', workSessionId: 's2' },
    committee,
  ])
})

test('Each rater has a wheel of their own, where what is not rated says nothing.', () => {
  expect(spokesBy(project, OUTCOMES, committee)).toEqual([
    { id: 'rules', now: 3, wanted: 8 },
    { id: 'voice', now: 7, wanted: 8 },
    { id: 'money', now: 6, wanted: 6 },
    { id: 'roles', now: null, wanted: null },
  ])
  expect(ratingBy(project, 'roles', committee, 'new')).toEqual(
    rated('new', 'roles', 'Comité', 's2', null, null),
  )
})

test('The widest gap comes first; without both values there is none.', () => {
  const gaps = widestGaps(spokesBy(project, OUTCOMES, committee))
  expect(gaps.map(({ id }) => id)).toEqual(['rules', 'voice'])
  expect(gapOf({ id: 'rules', now: 2, wanted: null })).toBeNull()
})

test('A rater is found again in a copy of the project where groups have other names.', () => {
  const copy = {
    ...project,
    ratings: byId(Object.values(project.ratings).map((each) => ({ ...each, group: 'Groupe 1' }))),
  }
  expect(raterIn(copy, project, committee)).toEqual({ group: 'Groupe 1', workSessionId: 's2' })
})
