import { expect, test } from 'vitest'

import * as report from '../../../src/domain/edits/reportEdits.ts'
import { inOrder } from '../../../src/domain/project/rank.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const story = () => projectWith(['e1'], ['f1'])
const portrait = { id: 'portrait', name: 'Portrait' }

test('A part is left out and put back; one that says nothing more is not kept.', () => {
  const without = checkEditLaws(report.keepReportPart(portrait, false), story())
  expect(without.reportParts['portrait']?.isLeftOut).toBe(true)
  expect(checkEditLaws(report.keepReportPart(portrait, true), without)).toEqual(story())
})

test('Parts are told in the order given, and with none, in that of the app.', () => {
  const ordered = checkEditLaws(report.orderReportParts(['lessons', 'cover'], ''), story())
  expect(inOrder(ordered.reportParts).map(({ id }) => id)).toEqual(['lessons', 'cover'])
  const fewer = checkEditLaws(report.orderReportParts(['cover'], ''), ordered)
  expect(Object.keys(fewer.reportParts)).toEqual(['cover'])
  expect(checkEditLaws(report.orderReportParts([], ''), fewer)).toEqual(story())
})

test('A text written in one language leaves the other to the app, until it is emptied.', () => {
  const write = (text: string) =>
    report.writeReportPart(portrait, 'fr', { text, basis: text === '' ? 'x' : 'abc' })
  const written = checkEditLaws(write('À retenir'), story())
  expect(written.reportParts['portrait']).toMatchObject({
    fr: { text: 'À retenir', basis: 'abc' },
    en: { text: '', basis: '' },
  })
  expect(checkEditLaws(write(''), written)).toEqual(story())
})
