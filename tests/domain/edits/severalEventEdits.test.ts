import { describe, expect, test } from 'vitest'

import * as edits from '../../../src/domain/edits/severalEventEdits.ts'
import { newActor, newWorkSession } from '../../../src/domain/project/newRecords.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

const order = (project: Project) =>
  eventsInOrder(project)
    .map(({ id }) => id)
    .join('')
const letters = () => projectWith(['a', 'b', 'c', 'd', 'e', 'f'])

describe('Moving several events', () => {
  const moved = (ids: string, beforeId: string | null) =>
    order(checkEditLaws(edits.moveEvents([...ids], beforeId, ''), letters()))

  test('tells them together, in the order they had, just before another.', () => {
    expect(moved('ce', 'b')).toBe('acebdf')
    expect(moved('ec', 'b')).toBe('acebdf')
    expect(moved('ab', null)).toBe('cdefab')
    expect(moved('ab', 'f')).toBe('cdeabf')
    expect(moved('abcdef', 'c')).toBe('abcdef')
  })

  test('before one of themselves gathers them before the first after it that stays.', () => {
    expect(moved('bd', 'd')).toBe('acbdef')
    expect(moved('ef', 'e')).toBe('abcdef')
  })

  test('writes the ranks of those moved only.', () => {
    const before = letters()
    const after = edits.moveEvents(['a', 'b'], 'f', '').apply(before)
    const rewritten = Object.keys(after.events).filter(
      (id) => after.events[id] !== before.events[id],
    )
    expect(rewritten).toEqual(['a', 'b'])
  })

  test('that are there already, are gone, or before one that is gone, does nothing.', () => {
    const before = letters()
    for (const [ids, beforeId] of [
      [['b', 'c'], 'd'],
      [['b', 'c'], 'b'],
      [['e', 'f'], null],
      [['gone'], 'a'],
      [[], 'a'],
      [['a'], 'gone'],
    ] as const) {
      expect(edits.moveEvents(ids, beforeId, '').apply(before)).toBe(before)
    }
  })
})

describe('Several events at once', () => {
  const rich = (): Project => ({
    ...projectWith([
      { id: 'a', isContext: true },
      { id: 'b', outcomes: [{ outcomeId: 'rt1', why: 'Parce que', tentative: true }] },
      { id: 'c', actorIds: ['x'] },
    ]),
    actors: byId([newActor('x', 'École')]),
    workSessions: byId([newWorkSession('s', 'Séance')]),
  })
  const after = (edit: ReturnType<typeof edits.editEvents>) => checkEditLaws(edit, rich()).events

  test('take the same status or work session; one that is gone is refused.', () => {
    const given = after(
      edits.editEvents(['a', 'c', 'gone'], { status: 'planned', workSessionId: 's' }, ''),
    )
    expect(given.a).toMatchObject({ status: 'planned', workSessionId: 's' })
    expect(given.b).toMatchObject({ status: 'happened', workSessionId: null })
    expect(given.c).toMatchObject({ status: 'planned', workSessionId: 's' })
    const before = rich()
    expect(edits.editEvents(['a'], { workSessionId: 'gone' }, '').apply(before)).toBe(before)
  })

  test('are classified beside what they have, whose why is kept, and are context no more.', () => {
    const given = after(edits.classifyEvents(['a', 'b'], 'rt1', ''))
    expect(given.a).toMatchObject({ isContext: false, outcomes: [{ outcomeId: 'rt1', why: '' }] })
    expect(given.b?.outcomes).toEqual([{ outcomeId: 'rt1', why: 'Parce que', tentative: true }])
    expect(after(edits.unclassifyEvents(['a', 'b'], 'rt1', '')).b?.outcomes).toEqual([])
    expect(after(edits.markEventsAsContext(['b', 'c'], '')).b).toMatchObject({
      isContext: true,
      outcomes: [],
    })
  })

  test('gain an actor, known or new, once each, and lose it.', () => {
    const next = checkEditLaws(
      edits.involveActorInEvents(['a', 'c'], newActor('y', 'CLSC'), 'CLSC'),
      rich(),
    )
    expect(next.actors.y?.name).toBe('CLSC')
    expect(next.events.c?.actorIds).toEqual(['x', 'y'])
    const known = checkEditLaws(
      edits.involveActorInEvents(['a', 'c'], newActor('x', 'École'), 'École'),
      rich(),
    )
    expect(known.events.a?.actorIds).toEqual(['x'])
    expect(known.events.c?.actorIds).toEqual(['x'])
    const before = rich()
    expect(edits.involveActorInEvents(['gone'], newActor('y', 'CLSC'), '').apply(before)).toBe(
      before,
    )
    expect(after(edits.withdrawActorFromEvents(['a', 'c'], 'x', '')).c?.actorIds).toEqual([])
  })
})
