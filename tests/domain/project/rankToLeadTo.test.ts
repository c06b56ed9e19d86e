import { expect, test } from 'vitest'

import { rankToLeadTo } from '../../../src/domain/project/rankToLeadTo.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

test('A new event is told just before the one it leads to, or sooner when its date says so.', () => {
  const told = projectWith(
    [
      ['a', '2018'],
      ['b', '2020'],
      ['c', '2022'],
    ],
    ['f'],
  )
  const rank = (targetId: string, edtf: string | null) =>
    rankToLeadTo(told, targetId, { said: '', edtf })
  const isBetween = (found: string, before: string, after: string) =>
    expect(found > before && found < after).toBe(true)
  isBetween(rank('b', null), 'aa', 'ab')
  isBetween(rank('c', '2019'), 'aa', 'ab')
  isBetween(rank('b', '2021'), 'aa', 'ab')
  isBetween(rank('a', null), '', 'aa')
  expect(rank('f', null) > 'ac').toBe(true)
})
