import { expect, test } from 'vitest'

import { rankToFollow } from '../../../src/domain/project/rankToFollow.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

test('A new event is told just after the one that led to it, or later when its date says so.', () => {
  const told = projectWith(
    [
      ['a', '2018'],
      ['b', '2020'],
      ['c', '2022'],
    ],
    ['f'],
  )
  const rank = (sourceId: string, edtf: string | null) =>
    rankToFollow(told, sourceId, { said: '', edtf })
  const isBetween = (found: string, before: string, after: string) =>
    expect(found > before && found < after).toBe(true)
  isBetween(rank('a', null), 'aa', 'ab')
  isBetween(rank('a', '2021'), 'ab', 'ac')
  isBetween(rank('b', '2019'), 'ab', 'ac')
  expect(rank('c', null) > 'ac').toBe(true)
  isBetween(rank('gone', '2019'), 'aa', 'ab')
})
