import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { project } from '../../helpers/arbitraries.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { sized } from '../../stress/seeds.ts'
import { samples } from './samples.ts'

const files = import.meta.glob<Record<string, unknown>>('../../../src/domain/edits/*Edits.ts', {
  eager: true,
})
const names = Object.values(files)
  .flatMap((file) => Object.entries(file))
  .flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))

test('Every edit has a sample, and every sample is of an edit.', () => {
  expect(names.length).toBeGreaterThan(30)
  expect(Object.keys(samples).toSorted()).toEqual(names.toSorted())
})

describe('On random projects, an edit obeys the laws:', () => {
  test.each(Object.entries(samples))('%s.', (_name, sample) => {
    const withEdit = project.chain((before) =>
      fc.record({ before: fc.constant(before), edit: sample(before) }),
    )
    fc.assert(
      fc.property(withEdit, ({ before, edit }) => {
        checkEditLaws(edit, before)
      }),
      { numRuns: sized(25, 60) },
    )
  })
})

test('Ten edits of any kind, one after the other, each obey the laws.', () => {
  const sampleOf = fc.constantFrom(...Object.values(samples))
  fc.assert(
    fc.property(project, fc.gen(), (start, draw) => {
      let current = start
      for (let step = 0; step < 10; step += 1) {
        const edit = draw(() => draw(() => sampleOf)(current))
        current = checkEditLaws(edit, current)
      }
    }),
    { numRuns: sized(20, 40), endOnFailure: true },
  )
})
