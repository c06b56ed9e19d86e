import { expect, test } from 'vitest'

import { repertoireChanges } from '../../../src/domain/analysis/repertoireChanges.ts'
import { classifyEvent } from '../../../src/domain/edits/eventEdits.ts'
import { takeRepertoire } from '../../../src/domain/edits/outcomeEdits.ts'
import { newOutcome } from '../../../src/domain/project/newRecords.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const relabelled = { ...newOutcome('governance'), label: { fr: 'Règles', en: '' } }
const care = { ...newOutcome('care'), networkFunction: 3 as const, number: 13 }
const whose = { name: 'La table', source: '' }
const before = takeRepertoire(whose, [relabelled, care]).apply(
  classifyEvent({ id: 'e1', title: '' }, 'care').apply(projectWith(['e1'], [], [])),
)

test('the same repertoire changes nothing', () => {
  expect(repertoireChanges(before, [care, relabelled, newOutcome('influence')])).toEqual([])
})

test('what is renamed, added, hidden or no longer said is told, with the events that stay linked', () => {
  const hidden = { ...newOutcome('influence'), isHidden: true }
  expect(repertoireChanges(before, [hidden])).toEqual([
    { id: 'care', fields: ['networkFunction', 'number'], events: 1 },
    { id: 'governance', fields: ['label'], events: 0 },
    { id: 'influence', fields: ['isHidden'], events: 0 },
  ])
})
