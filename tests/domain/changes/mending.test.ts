import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { applyChange, changeBetween } from '../../../src/domain/changes/change.ts'
import { mended } from '../../../src/domain/changes/mending.ts'
import { addLink } from '../../../src/domain/edits/linkEdits.ts'
import { removeEvents } from '../../../src/domain/edits/eventEdits.ts'
import { newLink } from '../../../src/domain/project/newRecords.ts'
import { unsoundness } from '../../../src/domain/project/soundness.ts'
import { project } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'
import { samples } from '../edits/samples.ts'

describe('Mending', () => {
  test('gives a sound project back as it is.', () => {
    fc.assert(
      fc.property(project, (sound) => {
        expect(mended(sound)).toBe(sound)
      }),
      { endOnFailure: true },
    )
  })

  test('lets go of a link that one tab drew to an event that the other removed.', () => {
    const base = projectWith(['e1', 'e2', 'e3'], [], ['e1→e2'])
    const removed = removeEvents(['e2'], '').apply(base)
    const linked = changeBetween(base, addLink(newLink('l', 'e2', 'e3')).apply(base))
    const both = applyChange(removed, linked ?? { info: {}, tables: {} })
    expect(unsoundness(both)).toHaveLength(1)
    expect(mended(both)).toEqual(removed)
  })

  test('makes whatever two tabs did sound, in whichever order their edits come.', () => {
    const edits = fc.constantFrom(...Object.values(samples))
    fc.assert(
      fc.property(project, fc.gen(), (base, draw) => {
        const [mine, theirs] = [0, 1].map(() => {
          let next = base
          for (let step = 0; step < 4; step += 1) {
            next = draw(() => draw(() => edits)(next)).apply(next)
          }
          return changeBetween(base, next) ?? { info: {}, tables: {} }
        }) as [never, never]
        for (const [first, second] of [
          [mine, theirs],
          [theirs, mine],
        ] as const) {
          const both = mended(applyChange(applyChange(base, first), second))
          expect(unsoundness(both)).toEqual([])
        }
      }),
      { endOnFailure: true },
    )
  })
})
