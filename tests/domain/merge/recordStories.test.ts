import { describe, expect, test } from 'vitest'

import { addActor, removeActor } from '../../../src/domain/edits/actorEdits.ts'
import * as events from '../../../src/domain/edits/eventEdits.ts'
import { addLesson } from '../../../src/domain/edits/learningEdits.ts'
import { addLink, editLink } from '../../../src/domain/edits/linkEdits.ts'
import { placeCards } from '../../../src/domain/edits/projectEdits.ts'
import { moveEvents } from '../../../src/domain/edits/severalEventEdits.ts'
import { mergeOf, settled } from '../../../src/domain/merge/merge.ts'
import {
  newActor,
  newEvent,
  newLesson,
  newLink,
  newProject,
} from '../../../src/domain/project/newRecords.ts'
import type { KeyEvent, Project } from '../../../src/domain/project/records.ts'
import { cpuTime } from '../../helpers/cpuTime.ts'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

import {
  after,
  base,
  described,
  firstOf,
  merge,
  telling,
  titled,
} from '../../helpers/mergeStories.ts'

const added = (id: string, title: string, more: Partial<KeyEvent> = {}) =>
  events.addEvent({ ...newEvent(id, `b0${id}`, title), ...more })

describe('An event removed here', () => {
  const removed = events.removeEvents(['e2'], '')

  test('is no question when nothing was made of it there; its links go too.', () => {
    const { keys, as, here } = merge([removed], [titled('e1', 'Là')])
    expect(keys).toEqual([])
    expect(Object.keys(as().links)).toEqual(Object.keys(here.links))
  })

  test('and edited there is one question; brought back, its links are back with it.', () => {
    const { keys, conflicts, as } = merge(
      [removed],
      [described('e2', 'Là'), editLink({ id: 'e1-e2', label: '' }, { label: 'Là' })],
    )
    expect(keys).toEqual(['removal.events.e2'])
    expect(firstOf(conflicts, 'removal')).toMatchObject({
      removedBy: 'ours',
      fields: ['description'],
      leaning: [{ table: 'links', id: 'e1-e2' }],
    })
    expect(Object.keys(as().events)).toEqual(['e1', 'e3'])
    const back = as({ 'removal.events.e2': 'theirs' })
    expect(back.events.e2?.description).toBe('Là')
    expect(back.links['e1-e2']?.label).toBe('Là')
    expect(back.links['e2-f1']).toEqual(base.links['e2-f1'])
  })

  test('and linked there is one question: without it the link does not come in.', () => {
    const { conflicts, as } = merge([removed], [addLink(newLink('l', 'e2', 'e3'))])
    expect(firstOf(conflicts, 'removal')).toMatchObject({
      fields: [],
      leaning: [{ table: 'links', id: 'l' }],
    })
    expect(as().links).not.toHaveProperty('l')
    expect(as({ 'removal.events.e2': 'theirs' }).links.l?.fromId).toBe('e2')
  })

  test('and named there as evidence is one question too.', () => {
    const lesson = { ...newLesson('n', 'Une leçon'), evidenceIds: ['e2'] }
    const { keys, as } = merge([removed], [addLesson(lesson)])
    expect(keys).toEqual(['removal.events.e2'])
    expect(as().lessons.n?.evidenceIds).toEqual([])
    expect(as({ 'removal.events.e2': 'theirs' }).lessons.n?.evidenceIds).toEqual(['e2'])
  })

  test('and only moved or placed there stays removed, without a question.', () => {
    const { keys, as } = merge(
      [removed],
      [moveEvents(['e2'], 'e1', ''), placeCards([{ id: 'e2', x: 1, y: 1 }], '')],
    )
    expect(keys).toEqual([])
    expect(as().events).not.toHaveProperty('e2')
  })
})

test('An event removed there and edited here is the same question, the other way round.', () => {
  const { conflicts, as } = merge([described('e2', 'Ici')], [events.removeEvents(['e2'], '')])
  expect(firstOf(conflicts, 'removal')).toMatchObject({ removedBy: 'theirs' })
  expect(as().events.e2?.description).toBe('Ici')
  expect(Object.keys(as().links)).toEqual(['e1-e2', 'e2-f1'])
  expect(as({ 'removal.events.e2': 'theirs' }).events).not.toHaveProperty('e2')
})

test('An actor removed there and named here by another event: kept, all events name it again.', () => {
  const involve = (id: string, actorIds: string[]) =>
    events.editEvent({ id, title: '' }, { actorIds })
  const start = after(base, addActor(newActor('a', 'Marie')), involve('e1', ['a']))
  const found = mergeOf(
    start,
    after(start, involve('e2', ['a'])),
    after(start, removeActor({ id: 'a', name: '' })),
  )
  expect(found.conflicts.map(({ key }) => key)).toEqual(['removal.actors.a'])
  const kept = settled(found, new Map(), telling)
  expect([kept.events.e1?.actorIds, kept.events.e2?.actorIds]).toEqual([['a'], ['a']])
  const gone = settled(found, new Map([['removal.actors.a', 'theirs']]), telling)
  expect([gone.events.e1?.actorIds, gone.events.e2?.actorIds]).toEqual([[], []])
})

describe('The same event added on both sides', () => {
  const when = { said: 'mars 2020', edtf: '2020-03' }
  const both = merge(
    [
      added('o', 'Rencontre avec l’école', { description: 'Ici', importance: 2 }),
      addLink(newLink('lo', 'e1', 'o')),
      addLink(newLink('l1', 'o', 'f1')),
    ],
    [
      added('t', 'Une rencontre à l’école', { when, description: 'Là', importance: 1 }),
      addLink({ ...newLink('lt', 'e1', 't'), why: 'Là' }),
      addLink(newLink('l2', 't', 'e3')),
    ],
  )
  const key = 'alike.events.o.t'

  test('is one question.', () => {
    expect(both.conflicts).toEqual([
      {
        kind: 'alike',
        table: 'events',
        oursId: 'o',
        theirsId: 't',
        key,
        offers: ['ours', 'theirs', 'both'],
      },
    ])
    expect(both.incoming?.tables.events).toBeUndefined()
  })

  test('the same: one event with the links of both, the other text a divergent view.', () => {
    const one = both.as({ [key]: 'ours' })
    expect(Object.keys(one.events)).toEqual(['e1', 'e2', 'e3', 'o'])
    expect(one.events.o).toMatchObject({
      title: 'Rencontre avec l’école',
      when,
      importance: 3,
      views: [
        { by: 'Là-bas', text: 'title: "Une rencontre à l’école"' },
        { by: 'Là-bas', text: 'description: "Là"' },
      ],
    })
    expect(Object.keys(one.links).toSorted()).toEqual(['e1-e2', 'e2-f1', 'l1', 'l2', 'lo'])
    expect(one.links.l2?.fromId).toBe('o')
    expect(one.links.lo?.why).toBe('Là')
  })

  test('the same, told as there: ours is the divergent view.', () => {
    const one = both.as({ [key]: 'theirs' })
    expect(one.events.o).toMatchObject({
      title: 'Une rencontre à l’école',
      views: [{ by: 'Ici' }, { by: 'Ici', text: 'description: "Ici"' }],
    })
  })

  test('two events: each as it was.', () => {
    const two = both.as({ [key]: 'both' })
    expect(two.events.o).toEqual(both.here.events.o)
    expect(two.events.t).toEqual(both.there.events.t)
  })
})

test('The same link drawn on both sides is one: no question when they say the same.', () => {
  const same = merge([addLink(newLink('lo', 'e1', 'e3'))], [addLink(newLink('lt', 'e1', 'e3'))])
  expect(same.keys).toEqual([])
  expect(Object.keys(same.as().links)).toEqual(['e1-e2', 'e2-f1', 'lo'])
  const torn = merge(
    [addLink(newLink('lo', 'e1', 'e3'))],
    [addLink({ ...newLink('lt', 'e1', 'e3'), kind: 'hinders' })],
  )
  expect(torn.keys).toEqual(['alike.links.lo.lt'])
  expect(torn.asAll('both').links.lo).toMatchObject({
    kind: 'leadsTo',
    views: [{ by: 'Là-bas', text: 'kind: "hinders"' }],
  })
})

test('Cards placed by hand on both sides are one question, and so is the order of the story.', () => {
  const place = (x: number) =>
    placeCards(
      [
        { id: 'e1', x, y: 0 },
        { id: 'e2', x, y: 0 },
      ],
      '',
    )
  const { keys, conflicts, as } = merge(
    [place(1), moveEvents(['e1'], null, '')],
    [place(2), moveEvents(['e1'], 'e3', '')],
  )
  expect(keys).toEqual(['order.events', 'layout.places'])
  expect(conflicts[1]).toMatchObject({ kind: 'layout', ids: ['e1', 'e2'] })
  expect(as().places.e1?.x).toBe(1)
  expect(as({ 'layout.places': 'theirs' }).places).toMatchObject({ e1: { x: 2 }, e2: { x: 2 } })
})

describe('Without a common copy', () => {
  const { conflicts, as, asAll, here, there } = merge(
    [titled('e1', 'Ici'), added('o', 'Corvée'), addLink(newLink('lo', 'e1', 'o'))],
    [added('t', 'Fête'), addLink(newLink('lt', 't', 'e3'))],
    null,
  )

  test('all that differs is asked; a link goes with the event it hangs on.', () => {
    expect(conflicts.map(({ key }) => key)).toEqual([
      'field.events.e1.title',
      'alone.events.o',
      'alone.events.t',
    ])
    expect(firstOf(conflicts, 'alone').leaning).toEqual([{ table: 'links', id: 'lo' }])
  })

  test('left unanswered nothing moves; all kept, nothing is left out.', () => {
    expect(as()).toEqual(here)
    expect(asAll('theirs')).toEqual(there)
    const kept = asAll('both')
    expect(Object.keys(kept.events)).toEqual(['e1', 'e2', 'e3', 'o', 't'])
    expect(Object.keys(kept.links)).toEqual(['e1-e2', 'e2-f1', 'lo', 'lt'])
  })
})

test('An effect that has the id of an event of the other copy is set apart.', () => {
  const ours = projectWith(['x', 'a'], [], ['a→x'])
  const theirs = projectWith(['a'], ['x'], ['a→x'])
  const found = mergeOf(null, ours, theirs)
  const kept = settled(found, new Map(found.conflicts.map(({ key }) => [key, 'both'])), telling)
  expect(Object.keys(kept.events)).toEqual(['x', 'a'])
  expect(Object.keys(kept.effects)).toEqual(['x-effect'])
})

test('Ten thousand records on each side, most of them alike, are merged in a few seconds at most.', () => {
  const many = (prefix: string): Project => {
    const told = Array.from({ length: 10_000 }, (_, at) => ({
      ...newEvent(`${prefix}${at}`, 'a0', `Rencontre du comité ${at % 50}`),
      importance: at,
    }))
    return { ...newProject('p', 'Long'), events: byId(told) }
  }
  const [ours, theirs] = [many('o'), many('t')]
  let count = 0
  const taken = cpuTime(() => {
    const found = mergeOf(newProject('p', 'Long'), ours, theirs)
    count = found.conflicts.length
    settled(found, new Map(), telling)
  })
  expect(count).toBe(10_000)
  expect(taken).toBeLessThan(10_000)
})
