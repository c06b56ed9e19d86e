import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  cardsStanding,
  plannedAndObserved,
  STANDINGS,
  standingOf,
} from '../../../src/domain/analysis/plannedAndObserved.ts'
import { newEffect, newEvent } from '../../../src/domain/project/newRecords.ts'
import type { Effect, KeyEvent } from '../../../src/domain/project/records.ts'
import { projectOf } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const TODAY = '2026-11-21'

describe('An event', () => {
  test.each<[string | null, KeyEvent['status'], string]>([
    ['2025', 'planned', 'late'],
    ['2026-11-20', 'planned', 'late'],
    ['2026-11-21', 'planned', 'ahead'],
    ['2026', 'planned', 'ahead'],
    ['2026-11-20~', 'planned', 'ahead'],
    ['2025/..', 'planned', 'ahead'],
    ['2026-24', 'planned', 'ahead'],
    [null, 'planned', 'ahead'],
    ['2027', 'happened', 'happened'],
    ['2025', 'unplanned', 'unplanned'],
    ['2025', 'abandoned', 'abandoned'],
  ])('dated %s and %s is %s.', (edtf, status, standing) => {
    const event = { ...newEvent('e', 'a0', ''), status, when: { said: '', edtf } }
    expect(standingOf(event, TODAY)).toBe(standing)
  })
})

describe('An effect', () => {
  test.each<[string | null, Effect['status'], string]>([
    ['2025', 'expected', 'expectedLate'],
    ['2027', 'expected', 'expected'],
    [null, 'expected', 'expected'],
    ['2025', 'observed', 'observed'],
  ])('dated %s and %s is %s.', (edtf, status, standing) => {
    const effect = { ...newEffect('f', 'a0', ''), status, when: { said: '', edtf } }
    expect(standingOf(effect, TODAY)).toBe(standing)
  })
})

describe('What was planned and what came about', () => {
  const project = projectWith(
    [
      { id: 'a', status: 'planned' },
      { id: 'b' },
      { id: 'c', status: 'unplanned' },
      { id: 'd', status: 'planned' },
    ],
    ['f'],
    ['b→c', 'c→f', 'a→b'],
  )

  test('are groups in reading order, each in the order told, none empty.', () => {
    const groups = plannedAndObserved(project, TODAY)
    const ids = [...groups].map(([standing, cards]) => [standing, cards.map(({ id }) => id)])
    expect(ids).toEqual([
      ['happened', ['b']],
      ['unplanned', ['c']],
      ['ahead', ['a', 'd']],
      ['observed', ['f']],
    ])
  })

  test('can be read together: the cards of some groups, and the links between them.', () => {
    const groups = plannedAndObserved(project, TODAY)
    const shown = cardsStanding(project, groups, new Set(['happened', 'unplanned', 'observed']))
    expect([...shown].toSorted()).toEqual(['b', 'b-c', 'c', 'c-f', 'f'])
    expect(cardsStanding(project, groups, new Set(['late'])).size).toBe(0)
  })

  test('hold each event and each effect once.', () => {
    fc.assert(
      fc.property(projectOf(40), (random) => {
        const groups = plannedAndObserved(random, TODAY)
        const ids = [...groups.values()].flat().map(({ id }) => id)
        const all = [...Object.keys(random.events), ...Object.keys(random.effects)]
        expect(ids.toSorted()).toEqual(all.toSorted())
        const everything = cardsStanding(random, groups, new Set(STANDINGS))
        expect(everything).toEqual(new Set([...all, ...Object.keys(random.links)]))
      }),
    )
  })
})
