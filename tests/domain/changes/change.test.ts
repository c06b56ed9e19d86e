import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  applyChange,
  type Change,
  changeBetween,
  reverseOf,
} from '../../../src/domain/changes/change.ts'
import { editEvent } from '../../../src/domain/edits/eventEdits.ts'
import { newEvent } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { freshId } from '../../helpers/arbitraryParts.ts'
import { project } from '../../helpers/arbitraries.ts'
import { deepFreeze, saysTheSame } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'
import { samples } from '../edits/samples.ts'

const sampleOf = fc.constantFrom(...Object.values(samples))

/** A random project and another made of it by a few random edits. */
const pair = fc.tuple(project, fc.gen()).map(([before, draw]) => {
  let after = before
  for (const sample of draw(() => fc.array(sampleOf, { maxLength: 5 }))) {
    after = draw(() => sample(after)).apply(after)
  }
  return [deepFreeze(before), deepFreeze(after)] as const
})

const change = (before: Project, after: Project): Change => {
  const found = changeBetween(before, after)
  if (!found) throw new Error('The projects say the same.')
  return found
}
const titled = (from: Project, id: string, title: string): Project => ({
  ...from,
  events: { ...from.events, [id]: { ...from.events[id], title } as Project['events'][string] },
})
const without = (from: Project, id: string): Project => {
  const { [id]: _gone, ...events } = from.events
  return { ...from, events }
}

describe('On random projects,', () => {
  test('the difference, applied, gives the next project; its reverse gives the first back.', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const found = changeBetween(before, after)
        if (found === null) {
          expect(saysTheSame(before, after)).toBe(true)
          return
        }
        deepFreeze(found)
        expect(saysTheSame(applyChange(before, found), after)).toBe(true)
        expect(saysTheSame(applyChange(after, reverseOf(found)), before)).toBe(true)
        expect(reverseOf(reverseOf(found))).toEqual(found)
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  test('the difference between unrelated projects leads from any one to the other.', () => {
    fc.assert(
      fc.property(project, project, (before, other) => {
        const after = { ...other, id: before.id }
        const found = changeBetween(before, after)
        expect(saysTheSame(found ? applyChange(before, found) : before, after)).toBe(true)
      }),
      { endOnFailure: true },
    )
  })

  test('there is no change when both say the same, even as another object in another order.', () => {
    fc.assert(
      fc.property(project, (one) => {
        const events = Object.fromEntries(Object.entries(structuredClone(one.events)).toReversed())
        expect(changeBetween(one, { ...structuredClone(one), events })).toBeNull()
      }),
      { endOnFailure: true },
    )
  })

  test('a change applied twice is applied once: the same object comes back.', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const found = changeBetween(before, after)
        if (found) expect(applyChange(after, found)).toBe(after)
      }),
      { endOnFailure: true },
    )
  })
})

describe('Applied to a project that moved on, a change', () => {
  const base = projectWith(['e1', 'e2'], ['f1'])
  const mine = titled(base, 'e1', 'À moi')

  test('keeps what another did to other records and other fields.', () => {
    const theirs = titled(base, 'e2', 'À eux')
    const both = applyChange(theirs, change(base, mine))
    expect(both.events.e1?.title).toBe('À moi')
    expect(both.events.e2?.title).toBe('À eux')
    const described = {
      ...base,
      events: {
        ...base.events,
        e1: { ...newEvent('e1', 'aa', 'Titre de e1'), description: 'Long' },
      },
    }
    expect(applyChange(described, change(base, mine)).events.e1).toMatchObject({
      title: 'À moi',
      description: 'Long',
    })
  })

  test('adds to a list beside what another added to it, and taken back leaves that.', () => {
    const sourced = (...texts: string[]) =>
      editEvent({ id: 'e1', title: '' }, { sources: texts.map((text) => ({ text, url: '' })) })
    const [mySource, theirSource] = ['À moi', 'À eux'].map((text) => sourced(text).apply(base))
    const both = applyChange(theirSource as Project, change(base, mySource as Project))
    expect(both).toEqual(sourced('À eux', 'À moi').apply(base))
    expect(applyChange(both, reverseOf(change(base, mySource as Project)))).toEqual(theirSource)
  })

  test('and taken back leaves the work of the other as it was.', () => {
    const both = titled(mine, 'e2', 'À eux')
    const undone = applyChange(both, reverseOf(change(base, mine)))
    expect(undone).toEqual(titled(base, 'e2', 'À eux'))
  })

  test('does nothing when its target is gone.', () => {
    const gone = without(base, 'e1')
    expect(applyChange(gone, change(base, mine))).toBe(gone)
    expect(applyChange(gone, change(base, gone))).toBe(gone)
  })

  test('adds what is there already without doubling it.', () => {
    const added = { ...base, events: { ...base.events, e3: newEvent('e3', 'b00', 'Trois') } }
    expect(applyChange(added, change(base, added))).toBe(added)
  })

  test('touches nothing that it does not name: other tables stay the same objects.', () => {
    const next = applyChange(base, change(base, mine))
    expect(next.effects).toBe(base.effects)
    expect(next.events.e2).toBe(base.events.e2)
    expect(next.info).toBe(base.info)
  })
})

test('A project of an older format takes the changes of its time, in tables that are no more.', () => {
  const { outcomes: _none, ...rest } = projectWith(['e1'])
  const older = { ...rest, outcomeLabels: { rt4: { id: 'rt4', fr: 'Avant', en: '' } } }
  const fields = { fr: { before: 'Avant', after: 'Après' } }
  const then = { info: {}, tables: { outcomeLabels: { rt4: { kind: 'changed', fields } } } }
  const next = applyChange(older as unknown as Project, then as unknown as Change)
  expect(next).toEqual({ ...older, outcomeLabels: { rt4: { id: 'rt4', fr: 'Après', en: '' } } })
  const wild = { info: {}, tables: { id: {}, info: {}, plants: { e1: { kind: 'removed' } } } }
  expect(applyChange(next, wild as unknown as Change)).toBe(next)
})

describe('Names that every object inherits are names like others:', () => {
  const inherited = ['constructor', 'tostring', '__proto__', 'hasOwnProperty', 'valueOf']

  test.each(inherited)('a record « %s » is added, changed, removed and brought back.', (id) => {
    const empty = projectWith([])
    const one: Project = { ...empty, events: { [id]: newEvent(id, 'a0', 'Un') } }
    const two: Project = { ...empty, events: { [id]: newEvent(id, 'a0', 'Deux') } }
    const steps = [empty, one, two, empty]
    steps.slice(1).forEach((after, at) => {
      const before = steps[at] as Project
      const found = JSON.parse(JSON.stringify(change(before, after))) as Change
      expect(Object.entries(applyChange(before, found).events)).toEqual(
        Object.entries(after.events),
      )
      const undone = applyChange(after, reverseOf(found))
      expect(Object.entries(undone.events)).toEqual(Object.entries(before.events))
    })
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).title).toBeUndefined()
  })

  test('a change of a record that is not there, named so, does nothing.', () => {
    const empty = projectWith([])
    fc.assert(
      fc.property(fc.oneof(freshId, fc.constantFrom(...inherited)), (id) => {
        const fields = { title: { before: 'a', after: 'b' } }
        const tables = { events: Object.fromEntries([[id, { kind: 'changed' as const, fields }]]) }
        expect(applyChange(empty, { info: {}, tables })).toBe(empty)
      }),
    )
  })
})
