import { expect, test } from 'vitest'

import * as edits from '../../../src/domain/edits/outcomeEdits.ts'
import { newOutcome } from '../../../src/domain/project/newRecords.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const rt4 = { id: 'rt4', label: 'Se connaître' }

test('An outcome takes the project’s own words, and loses them when nothing is left of them.', () => {
  const label = { fr: 'On se connaît', en: '' }
  const next = checkEditLaws(edits.editOutcome(rt4, { label }), projectWith(['e1']))
  expect(next.outcomes).toEqual({ rt4: { ...newOutcome('rt4'), label } })
  const blank = edits.editOutcome(rt4, { label: { fr: '', en: '' } })
  expect(checkEditLaws(blank, next).outcomes).toEqual({})
})

test('An outcome hidden stays hidden when its words are emptied.', () => {
  const hidden = edits.editOutcome(rt4, { isHidden: true }).apply(projectWith([]))
  const next = checkEditLaws(edits.editOutcome(rt4, { label: { fr: '', en: '' } }), hidden)
  expect(next.outcomes.rt4?.isHidden).toBe(true)
})

test('An outcome is added once; removing it keeps what events say of it.', () => {
  const added = { ...newOutcome('rt13'), number: 13, label: { fr: 'La fête', en: '' } }
  const project = projectWith(['e1'])
  const event = {
    ...project.events.e1!,
    outcomes: [{ outcomeId: 'rt13', why: '', tentative: false }],
  }
  const story = { ...project, events: { e1: event } }
  const next = checkEditLaws(edits.addOutcome(added), story)
  expect(next.outcomes).toEqual({ rt13: added })
  expect(edits.addOutcome({ ...added, number: 14 }).apply(next)).toBe(next)
  const without = checkEditLaws(edits.removeOutcome({ id: 'rt13', label: 'La fête' }), next)
  expect(without.outcomes).toEqual({})
  expect(without.events.e1?.outcomes).toEqual(event.outcomes)
})

test('A repertoire is taken whole, in place of what was said before.', () => {
  const before = edits.editOutcome(rt4, { isHidden: true }).apply(projectWith(['e1']))
  const repertoire = { name: 'Table de quartier', source: 'Assemblée de 2025' }
  const own = { ...newOutcome('rt2'), label: { fr: 'Se gouverner', en: '' } }
  const next = checkEditLaws(edits.takeRepertoire(repertoire, [own]), before)
  expect(next.outcomes).toEqual({ rt2: own })
  expect(next.info.repertoire).toEqual(repertoire)
  expect(edits.takeRepertoire(repertoire, [own]).apply(next)).toBe(next)
})
