/** Any project that a file may hold: vague dates, circles, links to nothing, cards placed by hand. */
import fc from 'fast-check'

import { newEffect, newEvent, newLink, newProject } from '../../src/domain/project/newRecords.ts'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Project } from '../../src/domain/project/records.ts'

const edtf = fc.constantFrom(
  null,
  '2018',
  '2019-05',
  '2019-05-12',
  '2020-21',
  '2016/2017',
  '../2019',
  '2021/..',
  '2020~',
  '201X',
  '2024-11/2025-01',
)

const title = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom('Un comité se forme', 'Anticonstitutionnellement'.repeat(4), ''),
)

/** `hasPlaces`: whether some cards are placed by hand. */
export function anyProject({ hasPlaces }: { hasPlaces: boolean }): fc.Arbitrary<Project> {
  const event = fc.record({
    title,
    edtf,
    outcomes: fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 3 }),
    status: fc.constantFrom('planned', 'happened', 'unplanned', 'abandoned'),
    polarity: fc.constantFrom('advance', 'neutral', 'setback'),
  })
  const link = fc.record({
    from: fc.nat({ max: 24 }),
    to: fc.nat({ max: 30 }),
    label: fc.constantFrom('', '', 'décide les bailleurs de fonds à s’engager'),
    kind: fc.constantFrom('leadsTo', 'hinders'),
    confidence: fc.constantFrom('sure', 'likely', 'toDiscuss'),
  })
  const coordinate = fc.integer({ min: -500, max: 4000 })
  return fc
    .record({
      events: fc.array(event, { maxLength: 24 }),
      effects: fc.array(title, { maxLength: 4 }),
      links: fc.array(link, { maxLength: 40 }),
      places: hasPlaces
        ? fc.array(fc.tuple(fc.nat({ max: 30 }), coordinate, coordinate), { maxLength: 5 })
        : fc.constant([]),
    })
    .map(({ events, effects, links, places }) => {
      const project = newProject('p', 'Projet')
      // Numbers above the number of events name effects; further still, nothing.
      const idOf = (index: number) =>
        index < events.length ? `e${index}` : `f${index - events.length}`
      const ranks = generateNKeysBetween(null, null, events.length + effects.length)
      events.forEach((told, index) => {
        const record = newEvent(`e${index}`, ranks[index] as string, told.title)
        record.when = { said: told.edtf ?? '', edtf: told.edtf }
        record.outcomes = told.outcomes.map((n) => ({
          outcomeId: `o${n}`,
          why: '',
          tentative: n % 5 === 0,
        }))
        project.events[record.id] = { ...record, status: told.status, polarity: told.polarity }
      })
      effects.forEach((words, index) => {
        const rank = ranks[events.length + index] as string
        project.effects[`f${index}`] = newEffect(`f${index}`, rank, words)
      })
      links.forEach(({ from, to, ...rest }, index) => {
        project.links[`l${index}`] = { ...newLink(`l${index}`, idOf(from), idOf(to)), ...rest }
      })
      for (const [index, x, y] of places) project.places[idOf(index)] = { id: idOf(index), x, y }
      return project
    })
}
