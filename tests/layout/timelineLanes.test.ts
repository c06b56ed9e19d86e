import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newActor, newEvent, newProject } from '../../src/domain/project/newRecords.ts'
import type { KeyEvent, Project } from '../../src/domain/project/records.ts'
import { layoutTimeline } from '../../src/layout/timeline.ts'
import { LANE_KINDS, lanesOf } from '../../src/layout/timelineLanes.ts'
import { anyProject } from './arbitraryProjects.ts'

const functionOf = (id: string) => ({ one: 1, two: 2, three: 3 })[id] ?? null
const outcome = (outcomeId: string) => ({ outcomeId, why: '', tentative: false })

/** Events e0, e1…, dated in 2018 unless they say otherwise. */
function told(...events: Partial<KeyEvent>[]): Project {
  const project = newProject('p', '')
  events.forEach((fields, index) => {
    const event = newEvent(`e${index}`, `a${index}`, `Événement ${index}`)
    project.events[event.id] = { ...event, when: { said: '2018', edtf: '2018' }, ...fields }
  })
  return project
}

const laid = (project: Project, kind: (typeof LANE_KINDS)[number]) =>
  lanesOf(project, kind, functionOf).map(({ key, ids }) => [key, [...ids].join(' ')])

test('An event stands in the lane of each function it shows, once, and the functions are always there.', () => {
  const project = told(
    { outcomes: [outcome('one'), outcome('three')] },
    { outcomes: [outcome('one'), outcome('one')] },
    { outcomes: [outcome('unknown')] },
    {},
  )
  expect(laid(project, 'function')).toEqual([
    ['1', 'e0 e1'],
    ['2', ''],
    ['3', 'e0'],
    ['', 'e2 e3'],
  ])
})

test('Actors come as the story meets them; who is gone has no lane.', () => {
  const project = told(
    { actorIds: ['b', 'gone'] },
    { actorIds: ['a', 'b'] },
    { actorIds: ['gone'] },
  )
  for (const id of ['a', 'b', 'c']) project.actors[id] = newActor(id, id)
  expect(laid(project, 'actor')).toEqual([
    ['b', 'e0 e1'],
    ['a', 'e1'],
    ['', 'e2'],
  ])
})

test('Work sessions come in the order of their dates, the undated ones last.', () => {
  const project = told({ workSessionId: 's1' }, { workSessionId: 's2' }, { workSessionId: 's3' })
  const session = (id: string, edtf: string | null) => ({
    id,
    title: '',
    when: { said: '', edtf },
    place: '',
    participants: [],
    notes: '',
  })
  project.workSessions = {
    s1: session('s1', null),
    s2: session('s2', '2026-02'),
    s3: session('s3', '2026-01'),
  }
  expect(laid(project, 'workSession').map(([key]) => key)).toEqual(['s3', 's2', 's1'])
})

test('Without lanes, all the dated events are in one.', () => {
  const project = told({}, { when: { said: '', edtf: null } }, {})
  expect(laid(project, 'none')).toEqual([['', 'e0 e2']])
})

test('Split in lanes, every dated event is drawn, and no card or bar touches another or another lane.', () => {
  fc.assert(
    fc.property(
      anyProject({ hasPlaces: false }),
      fc.constantFrom(...LANE_KINDS),
      fc.double({ min: 0.02, max: 5, noNaN: true }),
      (project, kind, pixelsPerDay) => {
        const lanes = lanesOf(project, kind, (id) => id.length % 4 || null)
        const laneHead = 30
        const drawn = layoutTimeline(project, { today: null, lanes, laneHead, pixelsPerDay })
        const onLine = Object.values(project.events).filter(({ when }) => when.edtf !== null)
        expect(new Set(drawn.cards.map(({ id }) => id))).toEqual(
          new Set(onLine.map(({ id }) => id)),
        )
        drawn.lanes.slice(1).forEach(({ y }, index) => {
          const before = drawn.lanes[index]
          expect(y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0))
        })
        const boxes = drawn.cards.flatMap((card) => {
          const lane = drawn.lanes.find(({ key }) => key === card.laneKey)
          expect(card.bar.y).toBeGreaterThanOrEqual((lane?.y ?? 0) + laneHead)
          expect(card.y + card.height).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0))
          return [card, { ...card.bar, height: 6 }]
        })
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            const isApart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + a.height <= b.y ||
              b.y + b.height <= a.y
            expect(isApart).toBe(true)
          }
        })
      },
    ),
  )
})

test('In a lane, cards come in the order of their dates, and of the story when dates tie.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: false }), (project) => {
      const lanes = lanesOf(project, 'function', (id) => id.length % 4 || null)
      const { cards } = layoutTimeline(project, { today: null, lanes, pixelsPerDay: 0.4 })
      cards.slice(1).forEach((card, index) => {
        const before = cards[index]
        if (before?.laneKey !== card.laneKey) return
        expect(card.x).toBeGreaterThanOrEqual(before.x)
        const [a, b] = [project.events[before.id], project.events[card.id]]
        if (card.x !== before.x || !a || !b) return
        expect(a.rank <= b.rank).toBe(true)
        expect(card.row).toBeGreaterThan(before.row)
      })
    }),
  )
})
