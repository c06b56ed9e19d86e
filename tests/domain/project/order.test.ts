import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import * as order from '../../../src/domain/project/order.ts'
import { isRank } from '../../../src/domain/project/rank.ts'
import { isSurelyAfter } from '../../../src/domain/time/order.ts'
import { cpuTime } from '../../helpers/cpuTime.ts'
import { project } from '../../helpers/arbitraries.ts'
import { when } from '../../helpers/arbitraryParts.ts'
import { deepFreeze } from '../../helpers/editLaws.ts'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

type Dated = readonly (readonly [id: string, edtf: string | null])[]
const story = (told: Dated) => projectWith(told.map(([id, edtf]) => [id, edtf]))
const named = (told: Dated) =>
  order
    .contradictions(story(told))
    .map(({ eventId }) => eventId)
    .join('')

test('Events are told by rank, and ties by id, whatever the order of the file.', () => {
  const tied = projectWith([
    { id: 'b', rank: 'a1' },
    { id: 'a', rank: 'a1' },
    { id: 'c', rank: 'a0' },
  ])
  expect(order.eventsInOrder(tied).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(order.eventsInOrder(tied)).toBe(order.eventsInOrder({ ...tied, links: {} }))
  const effects = projectWith([], ['y', 'x'])
  expect(order.effectsInOrder(effects).map(({ id }) => id)).toEqual(['y', 'x'])
})

describe('Dates that contradict the order:', () => {
  test.each<[string, Dated, string]>([
    [
      'none in a story told in order',
      [
        ['a', '2017'],
        ['b', '2018'],
        ['c', '2019'],
      ],
      '',
    ],
    [
      'none without dates',
      [
        ['a', null],
        ['b', null],
      ],
      '',
    ],
    [
      'the later told of two that disagree',
      [
        ['a', '2019'],
        ['b', '2017'],
      ],
      'b',
    ],
    [
      'the one event told too late',
      [
        ['a', '2018'],
        ['b', '2019'],
        ['c', '2020'],
        ['x', '2016'],
      ],
      'x',
    ],
    [
      'the one event told too early',
      [
        ['x', '2022'],
        ['a', '2018'],
        ['b', '2019'],
        ['c', '2020'],
      ],
      'x',
    ],
    [
      'the one event in the middle',
      [
        ['a', '2018'],
        ['x', '2030'],
        ['b', '2019'],
        ['c', '2020'],
      ],
      'x',
    ],
    [
      'two events apart',
      [
        ['y', '2025'],
        ['a', '2018'],
        ['b', '2019'],
        ['c', '2020'],
        ['x', '2016'],
      ],
      'yx',
    ],
    [
      'none for two moments of one year',
      [
        ['a', '2018-11'],
        ['b', '2018'],
      ],
      '',
    ],
    [
      'none for neighbours that overlap',
      [
        ['a', '2018-22'],
        ['b', '2018-23'],
        ['c', '2018-09-05'],
      ],
      '',
    ],
    [
      'none where « about » leaves doubt',
      [
        ['a', '2019-02'],
        ['b', '2018~'],
      ],
      '',
    ],
    [
      'one where « about » leaves none',
      [
        ['a', '2021'],
        ['b', '2018~'],
      ],
      'b',
    ],
    [
      'none for an interval still open',
      [
        ['a', '2020'],
        ['b', '2015/..'],
      ],
      '',
    ],
    [
      'one for an interval surely over',
      [
        ['a', '2020'],
        ['b', '../2015'],
      ],
      'b',
    ],
    [
      'none for an interval that began before',
      [
        ['a', '../2019'],
        ['b', '2015'],
      ],
      '',
    ],
    [
      'none for a winter that may be either',
      [
        ['a', '2019-03'],
        ['b', '2019-24'],
        ['c', '2019-06'],
      ],
      '',
    ],
    [
      'one for a winter under both readings',
      [
        ['a', '2021'],
        ['b', '2019-24'],
      ],
      'b',
    ],
    [
      'none for a month of no year',
      [
        ['a', '2020'],
        ['b', 'XXXX-03'],
        ['c', '2019-12/2020-03'],
      ],
      '',
    ],
    [
      'one for a decade that is over',
      [
        ['a', '2021'],
        ['b', '201X'],
      ],
      'b',
    ],
    [
      'all but one of a story told backwards',
      [
        ['a', '2020'],
        ['b', '2019'],
        ['c', '2018'],
      ],
      'bc',
    ],
  ])('%s.', (_words, told, expected) => {
    expect(named(told)).toBe(expected)
  })

  test('each is named with one that it contradicts.', () => {
    const told = story([
      ['a', '2018'],
      ['b', '2019'],
      ['x', '2016'],
    ])
    expect(order.contradictions(told)).toEqual([{ eventId: 'x', againstId: 'a' }])
  })

  test('once the events named are set aside, all the rest agree; and no event is named for nothing.', () => {
    fc.assert(
      fc.property(project, (drawn) => {
        const found = order.contradictions(deepFreeze(drawn))
        const gone = new Set(found.map(({ eventId }) => eventId))
        const rest = order.eventsInOrder(drawn).filter(({ id }) => !gone.has(id))
        rest.forEach((later, at) => {
          for (const earlier of rest.slice(0, at)) {
            expect(isSurelyAfter(earlier.when, later.when)).toBe(false)
          }
        })
        const told = order.eventsInOrder(drawn).map(({ id }) => id)
        for (const { eventId, againstId } of found) {
          const pair = [eventId, againstId].toSorted((a, b) => told.indexOf(a) - told.indexOf(b))
          const [first, second] = pair.map((id) => drawn.events[id])
          expect(first && second && isSurelyAfter(first.when, second.when)).toBe(true)
        }
      }),
      { endOnFailure: true },
    )
  })

  test('are found within a second among a thousand events told backwards.', () => {
    const years = Array.from({ length: 1000 }, (_, at) => `${2900 - at}`)
    const events = years.map((edtf, at) => {
      const [id, rank] = [`e${at}`, `c${String(at).padStart(3, '0')}`]
      return { ...projectWith(['x']).events.x, id, rank: `${rank}V`, when: { said: '', edtf } }
    })
    const backwards = { ...projectWith([]), events: byId(events) as never }
    const time = cpuTime(() => expect(order.contradictions(backwards)).toHaveLength(999))
    expect(time).toBeLessThan(1500)
  })
})

describe('The place that a date calls for', () => {
  test('contradicts nothing, when the others neither contradict one another nor are tied.', () => {
    fc.assert(
      fc.property(project, when, (drawn, said) => {
        const set = new Set(order.contradictions(drawn).map(({ eventId }) => eventId))
        const rest = order.eventsInOrder(drawn).filter(({ id }) => !set.has(id))
        const ranks = rest.map((_event, at) => `c${String(at).padStart(3, '0')}`)
        const events = byId(rest.map((event, at) => ({ ...event, rank: ranks[at] as string })))
        const sound = { ...drawn, events }
        const rank = order.rankForDate(sound, said)
        expect(isRank(rank)).toBe(true)
        const added = { ...projectWith(['new']).events.new, rank, when: said } as never
        expect(order.contradictions({ ...sound, events: { ...events, new: added } })).toEqual([])
      }),
      { endOnFailure: true },
    )
  })

  test('is nowhere for an event that is not there, whatever its name.', () => {
    for (const id of ['gone', 'constructor', '__proto__']) {
      expect(order.beforeWhichByDate(story([['a', '2018']]), id)).toBeNull()
    }
  })

  test('is the end for a new event without a date.', () => {
    const told = story([
      ['a', '2018'],
      ['b', '2019'],
    ])
    expect(order.rankForDate(told, { said: '', edtf: null }) > 'ab').toBe(true)
    const between = order.rankForDate(
      story([
        ['a', '2018'],
        ['b', '2020'],
      ]),
      { said: '', edtf: '2019' },
    )
    expect(between > 'aa' && between < 'ab').toBe(true)
  })
})
