import fc from 'fast-check'
import { expect, test } from 'vitest'

import * as use from '../../../src/domain/analysis/outcomeUse.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import { project } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const outcome = (outcomeId: string) => ({ outcomeId, why: '', tentative: false })
const repertoire = ['rt1', 'rt2', 'rt3', 'rt4']
const story = () =>
  projectWith([
    { id: 'a', outcomes: [outcome('rt2')] },
    { id: 'b', outcomes: [outcome('rt2'), outcome('rt1')] },
    { id: 'c', outcomes: [outcome('rt2'), outcome('own')] },
    { id: 'd', isContext: true },
    { id: 'e' },
  ])

test('Events are grouped under each of their outcomes, in the order told.', () => {
  const groups = use.eventsByOutcome(story())
  const ids = [...groups].map(([id, events]) => [id, events.map((event) => event.id).join('')])
  expect(ids).toEqual([
    ['rt2', 'abc'],
    ['rt1', 'b'],
    ['own', 'c'],
  ])
})

test('Events wait for an outcome when they have none and are not context.', () => {
  expect(use.eventsToClassify(story()).map(({ id }) => id)).toEqual(['e'])
})

test('Outcomes that no event shows are absent, in the order of the repertoire.', () => {
  expect(use.absentOutcomes(story(), repertoire)).toEqual(['rt3', 'rt4'])
  expect(use.absentOutcomes(projectWith([]), repertoire)).toEqual(repertoire)
})

test('Outcomes shown by three events or more are repeated, the most used first.', () => {
  expect(use.repeatedOutcomes(story())).toEqual(['rt2'])
  expect(use.repeatedOutcomes(story(), 1)).toEqual(['rt2', 'rt1', 'own'])
})

test('An event that names one outcome twice, as a file may, counts once.', () => {
  const twice = projectWith([
    { id: 'a', outcomes: [outcome('rt1'), outcome('rt1'), outcome('rt1')] },
  ])
  expect(use.eventsByOutcome(twice).get('rt1')).toHaveLength(1)
  expect(use.repeatedOutcomes(twice)).toEqual([])
})

test('On random projects the groups agree with a search event by event.', () => {
  fc.assert(
    fc.property(project, fc.integer({ min: 1, max: 4 }), (drawn, times) => {
      const events = eventsInOrder(drawn)
      const shows = (id: string) =>
        events.filter(({ outcomes }) => outcomes.some(({ outcomeId }) => outcomeId === id))
      const groups = use.eventsByOutcome(drawn)
      for (const [id, group] of groups) expect(group).toEqual(shows(id))
      const all = [
        ...new Set(events.flatMap(({ outcomes }) => outcomes.map((each) => each.outcomeId))),
      ]
      expect([...groups.keys()].toSorted()).toEqual(all.toSorted())
      const repeated = all.filter((id) => shows(id).length >= times)
      expect(use.repeatedOutcomes(drawn, times).toSorted()).toEqual(repeated.toSorted())
    }),
    { endOnFailure: true },
  )
})
