import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Edit } from '../../src/domain/edits/edit.ts'
import { addEffect } from '../../src/domain/edits/effectEdits.ts'
import { addEvent, editEvent, removeEvents } from '../../src/domain/edits/eventEdits.ts'
import { addLink } from '../../src/domain/edits/linkEdits.ts'
import { newEffect, newEvent, newLink } from '../../src/domain/project/newRecords.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { openSession } from '../../src/session/session.ts'
import { samples } from '../domain/edits/samples.ts'
import { project } from '../helpers/arbitraries.ts'
import { alone, fresh, storeWith } from '../helpers/memoryStore.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { projectWith } from '../helpers/smallProjects.ts'

const typed = (title: string, id = 'e1') => editEvent({ id, title: '' }, { title })
const open = (from: Project = projectWith(['e1', 'e2'], ['f1'], ['e1→f1'])) => {
  let written = fresh(from)
  let hear: (id: string) => void = () => {}
  const store = storeWith({
    append: async (changes) => (written = alone(changes, written)),
    read: async () => ({ ...written, isInBin: false }),
  })
  const listen = (heard: typeof hear) => {
    hear = heard
    return () => {}
  }
  const session = openSession(fresh(from), store, { listen })
  return {
    ...session,
    now: () => session.state.getState(),
    /** What another tab does: it is written, and this one has heard of it. */
    async elsewhere(edit: Edit): Promise<void> {
      await session.settled()
      written = { project: edit.apply(written.project), upTo: written.upTo + 1 }
      hear(from.id)
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
    },
  }
}

describe('Undo and redo', () => {
  test('take back and do again, step by step, to the very start and end.', () => {
    const sampleOf = fc.constantFrom(...Object.values(samples))
    fc.assert(
      fc.property(project, fc.gen(), (start, draw) => {
        const session = open(start)
        const states = [start]
        for (let step = 0; step < 8; step += 1) {
          session.endTyping()
          const edit = draw(() => draw(() => sampleOf)(session.now().project))
          if (session.perform(edit)) states.push(session.now().project)
        }
        for (const state of states.toReversed().slice(1)) {
          session.undo()
          expect(saysTheSame(session.now().project, state)).toBe(true)
        }
        session.undo()
        for (const state of states.slice(1)) {
          session.redo()
          expect(saysTheSame(session.now().project, state)).toBe(true)
        }
        expect(session.now().redoable).toEqual([])
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })

  test('work through today’s project: they leave alone what came from elsewhere meanwhile.', async () => {
    const session = open()
    session.perform(typed('À moi'))
    await session.elsewhere(typed('À eux', 'e2'))
    session.undo()
    expect(session.now().project.events).toMatchObject({
      e1: { title: 'Titre de e1' },
      e2: { title: 'À eux' },
    })
    session.redo()
    expect(session.now().project.events.e2?.title).toBe('À eux')
  })

  test('never take back what came from elsewhere to the same field, and say so.', async () => {
    const session = open()
    session.perform(typed('À moi'))
    await session.elsewhere(typed('À eux'))
    session.undo()
    expect(session.now().project.events.e1?.title).toBe('À eux')
    expect(session.now()).toMatchObject({
      undoable: [],
      redoable: [],
      lastDeed: { kind: 'undone', extent: 'nothing' },
    })
  })

  test('in part do again only what was undone.', async () => {
    const session = open()
    session.perform(editEvent({ id: 'e1', title: '' }, { title: 'À moi', description: 'Mienne' }))
    await session.elsewhere(typed('À eux'))
    session.undo()
    expect(session.now().project.events.e1).toMatchObject({ title: 'À eux', description: '' })
    expect(session.now().lastDeed?.extent).toBe('part')
    session.redo()
    expect(session.now().project.events.e1).toMatchObject({ title: 'À eux', description: 'Mienne' })
    expect(session.now().lastDeed?.extent).toBe('whole')
    session.undo()
    expect(session.now().lastDeed?.extent).toBe('whole')
  })

  test('of an event removed with its links is one step, said by its name.', () => {
    const session = open()
    const before = session.now().project
    session.perform(removeEvents(['e1'], 'Rencontre'))
    expect(session.now().project.links).toEqual({})
    expect(session.now().undoable.map(({ label }) => label.name)).toEqual(['Rencontre'])
    session.undo()
    expect(session.now().project).toEqual(before)
    expect(session.now().undoable).toEqual([])
  })

  test('a new edit ends what could be redone; an edit that changes nothing does not.', () => {
    const session = open()
    session.perform(typed('Un'))
    session.undo()
    session.perform(typed('Titre de e1'))
    expect(session.now().redoable).toHaveLength(1)
    session.perform(typed('Deux'))
    expect(session.now().redoable).toEqual([])
  })

  test('with nothing to undo or redo do nothing.', () => {
    const session = open()
    const before = session.now()
    session.undo()
    session.redo()
    expect(session.now()).toBe(before)
  })
})

describe('Typing', () => {
  const type = (session: ReturnType<typeof open>, ...texts: string[]) => {
    for (const text of texts) session.perform(typed(text))
  }

  test('in one field is one step until it ends.', () => {
    const session = open()
    type(session, 'A', 'At', 'Ate')
    expect(session.now().undoable).toHaveLength(1)
    session.endTyping()
    type(session, 'Atel', 'Ateli')
    expect(session.now().undoable).toHaveLength(2)
    session.undo()
    expect(session.now().project.events.e1?.title).toBe('Ate')
    session.undo()
    expect(session.now().project.events.e1?.title).toBe('Titre de e1')
  })

  test('in another field, or of another record, is another step.', () => {
    const session = open()
    type(session, 'A')
    session.perform(editEvent({ id: 'e1', title: '' }, { description: 'B' }))
    session.perform(typed('C', 'e2'))
    type(session, 'AB')
    expect(session.now().undoable).toHaveLength(4)
  })

  test('after an undo or a redo is another step.', () => {
    const session = open()
    type(session, 'A', 'AB')
    session.undo()
    type(session, 'X')
    expect(session.now().undoable).toHaveLength(1)
    session.undo()
    session.redo()
    type(session, 'XY')
    expect(session.now().undoable).toHaveLength(2)
  })

  test('on in a field that another tab changed meanwhile is another step.', async () => {
    const session = open()
    type(session, 'A', 'AB')
    await session.elsewhere(typed('À eux'))
    type(session, 'À eux et moi')
    session.undo()
    expect(session.now().project.events.e1?.title).toBe('À eux')
  })

  test('back to the start leaves no step.', () => {
    const session = open()
    type(session, 'A', 'AB', 'Titre de e1')
    expect(session.now().undoable).toEqual([])
    expect(session.now().project).toEqual(projectWith(['e1', 'e2'], ['f1'], ['e1→f1']))
  })

  test('on from there never runs into the step before it.', () => {
    const session = open()
    session.perform(addEvent(newEvent('e3', 'b00', 'Trois')))
    type(session, 'A', 'Titre de e1', 'B')
    expect(session.now().undoable.map(({ label }) => label.code)).toEqual(['addEvent', 'editEvent'])
    session.undo()
    expect(Object.keys(session.now().project.events)).toContain('e3')
  })

  test('in one field, ended, then back to the start, then on, keeps the steps apart.', () => {
    const session = open()
    type(session, 'A')
    session.endTyping()
    type(session, 'AB', 'A', 'AC')
    expect(session.now().undoable).toHaveLength(2)
    session.undo()
    expect(session.now().project.events.e1?.title).toBe('A')
  })
})

describe('The selection', () => {
  test('is dropped when its record is gone, by an edit or by an undo.', () => {
    const session = open()
    session.select('e1')
    session.perform(removeEvents(['e1'], ''))
    expect(session.now().selectedId).toBeNull()
    session.perform(addEvent(newEvent('e9', 'b00', '')))
    session.select('e9')
    session.undo()
    expect(session.now().selectedId).toBeNull()
  })

  test('of a link is dropped with the event it leaves.', () => {
    const session = open()
    session.select('e1-f1')
    session.perform(removeEvents(['e1'], ''))
    expect(session.now().selectedId).toBeNull()
  })

  test('stays when something else changes, and when it is no record.', () => {
    const session = open()
    session.select('e1')
    session.perform(removeEvents(['e2'], ''))
    expect(session.now().selectedId).toBe('e1')
    session.select('rt4')
    session.perform(removeEvents(['e1'], ''))
    expect(session.now().selectedId).toBe('rt4')
  })
})

test('Each deed is announced once, with its kind, its label and a growing number.', () => {
  const session = open()
  const heard: unknown[] = []
  session.state.subscribe(({ lastDeed }, { lastDeed: before }) => {
    if (lastDeed !== before) heard.push([lastDeed?.at, lastDeed?.kind, lastDeed?.label.code])
  })
  session.perform(addEffect(newEffect('f2', 'b00', 'Accès')))
  session.perform(addLink(newLink('l', 'e2', 'f2')))
  session.perform(addLink(newLink('l2', 'e2', 'f2')))
  session.undo()
  session.redo()
  expect(heard).toEqual([
    [1, 'done', 'addEffect'],
    [2, 'done', 'addLink'],
    [3, 'undone', 'addLink'],
    [4, 'redone', 'addLink'],
  ])
})

test('An edit that throws changes nothing.', () => {
  const session = open()
  const before = session.now()
  const broken = { label: { code: 'editEvent' as const, name: '' }, apply: () => JSON.parse('{') }
  expect(() => session.perform(broken)).toThrow(SyntaxError)
  expect(session.now()).toBe(before)
  expect(session.perform(typed('Un'))).toBe(true)
})
