import { expect, test } from 'vitest'

import { outcomeCounts } from '../../../src/domain/analysis/portrait.ts'
import type { KeyEvent } from '../../../src/domain/project/records.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const shows = (...ids: string[]): KeyEvent['outcomes'] =>
  ids.map((outcomeId) => ({ outcomeId, why: '', tentative: false }))

test('An event counts once for each outcome it shows, apart when it is planned, and not when it was abandoned.', () => {
  const project = projectWith([
    { id: 'a', outcomes: shows('rules', 'rules', 'voice') },
    { id: 'b', outcomes: shows('rules'), status: 'unplanned' },
    { id: 'c', outcomes: shows('rules'), status: 'planned' },
    { id: 'd', outcomes: shows('rules', 'money'), status: 'abandoned' },
    'e',
  ])
  expect(outcomeCounts(project)).toEqual(
    new Map([
      ['rules', { came: 2, planned: 1 }],
      ['voice', { came: 1, planned: 0 }],
    ]),
  )
})
