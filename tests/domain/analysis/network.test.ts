import { describe, expect, it } from 'vitest'

import {
  actorOutcomes,
  lastLevel,
  levelCounts,
  levelSpans,
  type Level,
  presencesOf,
} from '../../../src/domain/analysis/network.ts'
import { newActor } from '../../../src/domain/project/newRecords.ts'
import type { Actor, KeyEvent } from '../../../src/domain/project/records.ts'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

const on = (edtf: string | null) => ({ said: edtf ?? '', edtf })
const passage = (edtf: string | null, eventId: string | null = null) => ({
  when: on(edtf),
  eventId,
})
const shows = (...ids: string[]): KeyEvent['outcomes'] =>
  ids.map((outcomeId) => ({ outcomeId, why: '', tentative: false }))
const actor = (id: string, fields: Partial<Actor> = {}): Actor => ({
  ...newActor(id, id.toUpperCase()),
  ...fields,
})
const at = (...levels: [Level, string | null][]): Actor['collaboration'] =>
  levels.map(([level, edtf]) => ({ level, when: on(edtf) }))

describe('The network', () => {
  it('situates an actor by what was said, or by the event said, or by its first event', () => {
    const project = {
      ...projectWith([
        { id: 'e1', when: on('2020-03'), actorIds: ['c'] },
        { id: 'e2', when: on('2018'), actorIds: ['c', 'a'] },
        { id: 'e3', when: on('2010'), actorIds: ['c'], status: 'abandoned' },
      ]),
      actors: byId([
        actor('d'),
        actor('c'),
        actor('b', { joins: passage(null, 'e1'), leaves: passage('2022') }),
        actor('a', { joins: passage('2019', 'e1') }),
      ]),
    }
    expect(
      presencesOf(project).map(({ actor: { id }, joins, isJoinSupposed, leaves }) => [
        id,
        joins?.earliest ?? null,
        isJoinSupposed,
        leaves?.latest ?? null,
      ]),
    ).toEqual([
      ['c', '2018-01-01', true, null],
      ['a', '2019-01-01', false, null],
      ['b', '2020-03-01', false, '2022-12-31'],
      ['d', null, false, null],
    ])
  })

  it('keeps each level until the next begins, and the last as long as it was said', () => {
    const path = at(
      ['coordination', '2021/..'],
      ['communication', '2019'],
      ['cooperation', '2020/2022'],
      ['collaboration', null],
    )
    expect(levelSpans(actor('a', { collaboration: path }))).toEqual([
      { level: 'communication', from: '2019-01-01', to: '2019-12-31' },
      { level: 'cooperation', from: '2020-01-01', to: '2021-01-01' },
      { level: 'coordination', from: '2021-01-01', to: null },
    ])
  })

  it('counts each actor once at its last level, and at every level where it has been', () => {
    const actors = [
      actor('a', { collaboration: at(['communication', '2019'], ['collaboration', '2020']) }),
      actor('b', { collaboration: at(['communication', null]) }),
      actor('c'),
    ]
    expect(actors.map(lastLevel)).toEqual(['collaboration', 'communication', null])
    expect(levelCounts(actors)).toEqual({
      communication: { last: 1, ever: 2 },
      cooperation: { last: 0, ever: 0 },
      coordination: { last: 0, ever: 0 },
      collaboration: { last: 1, ever: 1 },
    })
  })

  it('links an actor to the outcomes of the events where it takes part, once for each event', () => {
    const project = projectWith([
      { id: 'e1', actorIds: ['a', 'a'], outcomes: shows('rules', 'voice') },
      { id: 'e2', actorIds: ['a', 'b'], outcomes: shows('rules') },
      { id: 'e3', actorIds: ['b'], outcomes: shows('money'), status: 'abandoned' },
    ])
    const counts = [...actorOutcomes(project)].map(([id, own]) => [id, Object.fromEntries(own)])
    expect(counts).toEqual([
      ['a', { rules: 2, voice: 1 }],
      ['b', { rules: 1 }],
    ])
  })
})
