import fc from 'fast-check'
import { expect, test } from 'vitest'

import { PART_IDS, type PartId } from '../../../src/content/report/words.ts'
import { keepReportPart, orderReportParts } from '../../../src/domain/edits/reportEdits.ts'
import { partsInOrder, partsKept } from '../../../src/files/report/partsChosen.ts'
import { project } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const others = PART_IDS.filter((id) => id !== 'cover')
const order = fc.shuffledSubarray([...others], { minLength: others.length })

test('Parts are told in the usual order until the group has its own, and then in that one.', () => {
  expect(partsInOrder(projectWith([]))).toEqual(PART_IDS)
  fc.assert(
    fc.property(order, (ids) => {
      const ordered = orderReportParts(ids, 'Récit').apply(projectWith([]))
      expect(partsInOrder(ordered)).toEqual(['cover', ...ids])
    }),
  )
})

test('A part without a place of its own follows the one that it usually follows.', () => {
  const ids = others.filter((id) => id !== 'portrait').toReversed()
  const ordered = orderReportParts(ids, 'Récit').apply(projectWith([]))
  const parts = partsInOrder(ordered)
  expect(parts[parts.indexOf('portrait') - 1]).toBe('effects')
})

test('Every part is there once, whatever a project says of them.', () => {
  fc.assert(
    fc.property(project, (told) => {
      expect(partsInOrder(told).toSorted()).toEqual([...PART_IDS].toSorted())
    }),
  )
})

test('What is left out is not handed over, and comes back to its place.', () => {
  fc.assert(
    fc.property(fc.constantFrom<PartId>(...others), order, (id, ids) => {
      const ordered = orderReportParts(ids, 'Récit').apply(projectWith([]))
      const without = keepReportPart({ id, name: id }, false).apply(ordered)
      expect(partsKept(without)).toEqual(['cover', ...ids.filter((each) => each !== id)])
      expect(partsKept(keepReportPart({ id, name: id }, true).apply(without))).toEqual([
        'cover',
        ...ids,
      ])
    }),
  )
})
