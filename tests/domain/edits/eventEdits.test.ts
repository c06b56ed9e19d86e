import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { applyChange, changeBetween, reverseOf } from '../../../src/domain/changes/change.ts'
import * as edits from '../../../src/domain/edits/eventEdits.ts'
import { moveEvents } from '../../../src/domain/edits/severalEventEdits.ts'
import { newActor, newEvent } from '../../../src/domain/project/newRecords.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

const e = (id: string) => ({ id, title: `Titre de ${id}` })
const order = (project: Project) => eventsInOrder(project).map(({ id }) => id)

/** A story where everything that can refer to the event `e2` does. */
function entangled(): Project {
  const when = { said: '', edtf: null }
  const evidenceIds = ['e2', 'e1-e2', 'e2-f1', 'e1', 'rt4']
  return {
    ...projectWith(['e1', 'e2', 'e3'], ['f1'], ['e1→e2', 'e2→f1', 'e1→f1']),
    actors: {
      a: {
        ...newActor('a', 'La table'),
        joins: { when, eventId: 'e2' },
        leaves: { when, eventId: 'e3' },
      },
    },
    lessons: byId([
      { id: 'le', kind: 'lever', text: '', theme: '', timesNamed: 1, evidenceIds, views: [] },
    ]),
    actions: byId([
      {
        id: 'ac',
        what: '',
        who: '',
        when,
        state: 'toDo',
        outcomeId: 'rt4',
        effectId: 'f1',
        eventId: 'e2',
        evidenceIds,
      },
    ]),
    answers: byId([{ id: 'an', questionId: 'q', text: 'Oui', evidenceIds }]),
    ratings: byId([
      { id: 'r1', subjectId: 'e2', group: '', now: 3, wanted: null, workSessionId: null },
      { id: 'r2', subjectId: 'rt4', group: '', now: 5, wanted: 8, workSessionId: null },
    ]),
    places: byId([
      { id: 'e2', x: 1, y: 2 },
      { id: 'f1', x: 3, y: 4 },
    ]),
  }
}

describe('Removing events', () => {
  test('takes links, place, ratings and evidence with them, and keeps all the rest.', () => {
    const next = checkEditLaws(edits.removeEvents(['e2'], 'Deux'), entangled())
    expect(Object.keys(next.events)).toEqual(['e1', 'e3'])
    expect(Object.keys(next.links)).toEqual(['e1-f1'])
    expect(Object.keys(next.places)).toEqual(['f1'])
    expect(Object.keys(next.ratings)).toEqual(['r2'])
    expect(next.lessons.le?.evidenceIds).toEqual(['e1', 'rt4'])
    expect(next.actions.ac).toMatchObject({ eventId: null, effectId: 'f1', outcomeId: 'rt4' })
    expect(next.answers.an).toMatchObject({ text: 'Oui', evidenceIds: ['e1', 'rt4'] })
    expect(next.actors.a?.joins.eventId).toBeNull()
    expect(next.actors.a?.leaves.eventId).toBe('e3')
  })

  test('is one undoable step: its reverse brings all of it back.', () => {
    const project = entangled()
    const next = edits.removeEvents(['e1', 'e2', 'e3'], 'Tout').apply(project)
    expect(Object.keys({ ...next.events, ...next.links })).toEqual([])
    const change = changeBetween(project, next)
    expect(change && applyChange(next, reverseOf(change))).toEqual(project)
  })

  test('that are not there does nothing.', () => {
    const project = entangled()
    expect(edits.removeEvents(['nobody', 'f1', 'constructor'], '').apply(project)).toBe(project)
  })
})

describe('Adding an event', () => {
  test('does nothing when an event or an effect has its id.', () => {
    const project = projectWith(['e1'], ['f1'])
    expect(edits.addEvent(newEvent('e1', 'a5', 'Autre')).apply(project)).toBe(project)
    expect(edits.addEvent(newEvent('f1', 'a5', 'Autre')).apply(project)).toBe(project)
  })

  test('does nothing when an actor that it names is gone.', () => {
    const project = projectWith(['e1'])
    const event = { ...newEvent('e2', 'a5', 'Deux'), actorIds: ['gone'] }
    expect(edits.addEvent(event).apply(project)).toBe(project)
  })

  test('named like something that every object inherits adds it.', () => {
    const next = edits.addEvent(newEvent('constructor', 'a5', 'Bâtisseuse')).apply(projectWith([]))
    expect(Object.keys(next.events)).toEqual(['constructor'])
  })
})

describe('Editing an event', () => {
  test('rewrites the fields given and no other.', () => {
    const next = checkEditLaws(edits.editEvent(e('e1'), { title: 'Été' }), projectWith(['e1']))
    expect(next.events.e1).toEqual({ ...projectWith(['e1']).events.e1, title: 'Été' })
  })

  test('merges with the next keystroke only in the same field.', () => {
    const key = (fields: edits.EventFields) => edits.editEvent(e('e1'), fields).typingKey
    expect(key({ title: 'a' })).toBe(key({ title: 'ab' }))
    expect(key({ title: 'a' })).not.toBe(key({ description: 'a' }))
    expect(key({ title: 'a', description: 'b' })).toBeUndefined()
  })

  test('makes a step of its own of each choice, date or vote.', () => {
    const key = (fields: edits.EventFields) => edits.editEvent(e('e1'), fields).typingKey
    expect(key({ when: { said: 'mars', edtf: null } })).toBeUndefined()
    expect(key({ status: 'planned' })).toBeUndefined()
    expect(key({ importance: 2 })).toBeUndefined()
  })

  test('does nothing when it is gone, or would name an actor who is.', () => {
    const project = projectWith(['e1'])
    expect(edits.editEvent(e('e9'), { title: 'x' }).apply(project)).toBe(project)
    expect(edits.editEvent(e('e1'), { actorIds: ['gone'] }).apply(project)).toBe(project)
  })
})

describe('Moving an event', () => {
  const story = () => projectWith(['a', 'b', 'c', 'd'])

  test.each([
    ['d', 'a', 'dabc'],
    ['a', null, 'bcda'],
    ['a', 'd', 'bcad'],
    ['c', 'b', 'acbd'],
    ['b', 'c', 'abcd'],
    ['b', 'b', 'abcd'],
    ['d', null, 'abcd'],
    ['b', 'gone', 'abcd'],
    ['gone', 'a', 'abcd'],
  ])('%s before %s tells %s.', (id, beforeId, expected) => {
    const next = checkEditLaws(moveEvents([id], beforeId, ''), story())
    expect(order(next).join('')).toBe(expected)
  })

  test('rewrites the rank of that event alone.', () => {
    const project = story()
    const next = moveEvents(['d'], 'b', '').apply(project)
    const moved = Object.keys(next.events).filter((id) => next.events[id] !== project.events[id])
    expect(moved).toEqual(['d'])
  })

  test('among tied ranks never reshuffles the others.', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const events = fc.tuple(...ids.map(() => fc.constantFrom('a0', 'a1', 'a1V', 'a2')))
    fc.assert(
      fc.property(
        events,
        fc.constantFrom(...ids),
        fc.option(fc.constantFrom(...ids)),
        (ranks, id, beforeId) => {
          const told = ids.map((each, at) => ({ id: each, rank: ranks[at] as string }))
          const project = projectWith(told)
          const before = order(project)
          const after = order(moveEvents([id], beforeId, '').apply(project))
          const others = (list: string[]) => list.filter((each) => each !== id)
          expect(others(after)).toEqual(others(before))
          if (id !== beforeId) expect(after[after.indexOf(id) + 1] ?? null).toBe(beforeId)
        },
      ),
    )
  })

  test('a thousand times to the same place keeps ranks short and the order right.', () => {
    let project = story()
    for (let turn = 0; turn < 1000; turn += 1) {
      project = moveEvents([turn % 2 === 0 ? 'c' : 'd'], 'b', '').apply(project)
    }
    expect(order(project).join('')).toBe('acdb')
    expect(Math.max(...Object.values(project.events).map(({ rank }) => rank.length))).toBeLessThan(
      70,
    )
  })
})

describe('Moving an event to its date', () => {
  test.each([
    [
      'after what is surely earlier',
      [
        ['x', '2020'],
        ['a', '2017'],
        ['b', '2019'],
      ],
      'abx',
    ],
    [
      'before what is surely later',
      [
        ['a', '2017'],
        ['b', '2021'],
        ['x', '2019'],
      ],
      'axb',
    ],
    [
      'nowhere when it contradicts nothing',
      [
        ['a', '2017'],
        ['x', '2019'],
        ['v', null],
      ],
      'axv',
    ],
    [
      'nowhere when it has no date',
      [
        ['x', null],
        ['a', '2017'],
        ['b', '2019'],
      ],
      'xab',
    ],
    [
      'no further than needed',
      [
        ['x', '2018'],
        ['a', '2017'],
        ['u', null],
        ['b', '2019'],
      ],
      'axub',
    ],
    [
      'before the later one when others disagree',
      [
        ['c', '2021'],
        ['a', '2017'],
        ['x', '2019'],
      ],
      'xca',
    ],
  ] as const)('goes %s.', (_words, told, expected) => {
    const project = projectWith(told.map(([id, edtf]) => [id, edtf]))
    const next = checkEditLaws(edits.moveEventToItsDate(e('x')), project)
    expect(order(next).join('')).toBe(expected)
  })
})

describe('Classifying an event', () => {
  const outcomes = (project: Project) => project.events.e1?.outcomes.map((each) => each.outcomeId)

  test('puts the outcome beside those it has, or in place of one, whose why is kept.', () => {
    let project = checkEditLaws(edits.classifyEvent(e('e1'), 'rt1'), projectWith(['e1']))
    project = edits.explainOutcome(e('e1'), 'rt1', 'Parce que').apply(project)
    project = checkEditLaws(edits.classifyEvent(e('e1'), 'rt2'), project)
    expect(outcomes(project)).toEqual(['rt1', 'rt2'])
    project = checkEditLaws(edits.classifyEvent(e('e1'), 'rt3', 'rt1'), project)
    expect(outcomes(project)).toEqual(['rt3', 'rt2'])
    expect(project.events.e1?.outcomes[0]?.why).toBe('Parce que')
  })

  test('under an outcome it has already, or when it is gone, does nothing.', () => {
    const project = edits.classifyEvent(e('e1'), 'rt1').apply(projectWith(['e1']))
    expect(edits.classifyEvent(e('e1'), 'rt1').apply(project)).toBe(project)
    expect(edits.classifyEvent(e('e9'), 'rt1').apply(project)).toBe(project)
    expect(edits.unclassifyEvent(e('e1'), 'rt9').apply(project)).toBe(project)
    expect(edits.explainOutcome(e('e1'), 'rt9', 'Pourquoi').apply(project)).toBe(project)
  })

  test('takes it out of the context; being put in the context takes its outcomes off.', () => {
    const context = edits.markAsContext(e('e1')).apply(projectWith(['e1']))
    expect(context.events.e1).toMatchObject({ isContext: true, outcomes: [] })
    const classified = checkEditLaws(edits.classifyEvent(e('e1'), 'rt1'), context)
    expect(classified.events.e1?.isContext).toBe(false)
    const back = checkEditLaws(edits.markAsContext(e('e1')), classified)
    expect(back.events.e1).toMatchObject({ isContext: true, outcomes: [] })
    expect(edits.markAsContext(e('e1')).apply(back)).toBe(back)
  })

  test('ends when it is put back among those to classify, which loses no outcome.', () => {
    const both = projectWith([
      { id: 'e1', isContext: true, outcomes: [{ outcomeId: 'rt1', why: 'Vu', tentative: true }] },
    ])
    const next = checkEditLaws(edits.markAsContext(e('e1'), false), both)
    expect(next.events.e1?.outcomes).toEqual(both.events.e1?.outcomes)
  })

  test('keeps each explanation apart while it is typed.', () => {
    const keys = ['rt1', 'rt2'].map((id) => edits.explainOutcome(e('e1'), id, 'x').typingKey)
    expect(new Set(keys).size).toBe(2)
  })
})
