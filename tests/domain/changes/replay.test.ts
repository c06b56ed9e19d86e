import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  applyChange,
  type Change,
  changeBetween,
  type FieldChange,
  reverseOf,
} from '../../../src/domain/changes/change.ts'
import { replayed } from '../../../src/domain/changes/replay.ts'
import { addActor, removeActor } from '../../../src/domain/edits/actorEdits.ts'
import type { Edit } from '../../../src/domain/edits/edit.ts'
import { addEvent, editEvent, removeEvents } from '../../../src/domain/edits/eventEdits.ts'
import { addLink, removeLink } from '../../../src/domain/edits/linkEdits.ts'
import { editProject } from '../../../src/domain/edits/projectEdits.ts'
import { newActor, newEvent, newLink } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { unsoundness } from '../../../src/domain/project/soundness.ts'
import { project } from '../../helpers/arbitraries.ts'
import { deepFreeze, saysTheSame } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'
import { samples } from '../edits/samples.ts'

const NOTHING: Change = { info: {}, tables: {} }
const sampleOf = fc.constantFrom(...Object.values(samples))
const change = (before: Project, after: Project) => changeBetween(before, after) ?? NOTHING
const after = (start: Project, ...edits: Edit[]) =>
  edits.reduce((before, edit) => edit.apply(before), start)

/** A random project, what a few edits make of it, and what a few more then make of that. */
const story = fc.tuple(project, fc.gen()).map(([start, draw]) => {
  const further = (from: Project) =>
    draw(() => fc.array(sampleOf, { maxLength: 4 })).reduce(
      (before, sample) => draw(() => sample(before)).apply(before),
      from,
    )
  const mine = further(start)
  return [start, mine, further(mine)].map((each) => deepFreeze(each)) as [Project, Project, Project]
})

describe('On random projects,', () => {
  test('a step replayed where nothing else happened is done whole, forth and back.', () => {
    fc.assert(
      fc.property(story, ([start, mine]) => {
        const step = change(start, mine)
        const forth = replayed(start, step)
        expect(forth.passedOver).toEqual([])
        expect(saysTheSame(forth.project, mine)).toBe(true)
        const back = replayed(mine, reverseOf(step))
        expect(back.passedOver).toEqual([])
        expect(saysTheSame(back.project, start)).toBe(true)
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  test('two steps, one after the other, say the same as the one from first to last.', () => {
    fc.assert(
      fc.property(story, ([start, middle, end]) => {
        const inTwo = replayed(replayed(start, change(start, middle)).project, change(middle, end))
        expect(saysTheSame(inTwo.project, replayed(start, change(start, end)).project)).toBe(true)
      }),
      { endOnFailure: true },
    )
  })

  test('taking back never touches what others made since, says what it left, and is sound.', () => {
    fc.assert(
      fc.property(story, ([start, mine, theirs]) => {
        const { project: next, passedOver } = replayed(theirs, reverseOf(change(start, mine)))
        expect(unsoundness(next)).toEqual([])
        expect(lostOf(mine, theirs, next)).toEqual([])
        const isWhole = saysTheSame(next, applyChange(theirs, reverseOf(change(start, mine))))
        if (passedOver.length === 0) expect(isWhole).toBe(true)
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  test('a step whose effect is there already does nothing more: the same object comes back.', () => {
    fc.assert(
      fc.property(story, ([start, mine]) => {
        expect(replayed(mine, change(start, mine))).toEqual({ project: mine, passedOver: [] })
        expect(replayed(mine, change(start, mine)).project).toBe(mine)
      }),
      { endOnFailure: true },
    )
  })
})

/** What `theirs` set or added after `mine`, and that `next` no longer says. */
function lostOf(mine: Project, theirs: Project, next: Project): string[] {
  const { info, tables } = change(mine, theirs)
  const lost = Object.keys(info).filter(
    (field) => !saysTheSame(next.info[field as 'title'], theirs.info[field as 'title']),
  )
  for (const [table, records] of Object.entries(tables)) {
    for (const [id, each] of Object.entries(records)) {
      const now = (next[table as 'events'] as Record<string, object>)[id]
      const then = (theirs[table as 'events'] as Record<string, object>)[id]
      if (each.kind === 'added' && now === undefined) lost.push(`${table}.${id}`)
      if (each.kind !== 'changed') continue
      for (const field of Object.keys(each.fields)) {
        const [left, right] = [now, then].map((one) => one && Reflect.get(one, field))
        const { before } = each.fields[field] as FieldChange
        const isKept =
          Array.isArray(left) && Array.isArray(right) && Array.isArray(before)
            ? isKeptIn(left, right, before)
            : saysTheSame(left, right)
        if (!isKept) lost.push(`${table}.${id}.${field}`)
      }
    }
  }
  return lost
}

/** Says whether a list still holds the items that others added to it. */
function isKeptIn(list: unknown[], theirs: unknown[], mine: unknown[]): boolean {
  const idOf = (item: unknown) => (item as { outcomeId?: string }).outcomeId ?? JSON.stringify(item)
  const [kept, old] = [list, mine].map((items) => new Set(items.map(idOf)))
  return theirs.map(idOf).every((id) => kept?.has(id) || old?.has(id))
}

describe('Taking back', () => {
  const base = projectWith(['e1', 'e2'], ['f1'], ['e1→f1'])
  const titled = (title: string) => editEvent({ id: 'e1', title: '' }, { title })
  const described = (description: string) => editEvent({ id: 'e1', title: '' }, { description })
  const undone = (edit: Edit, ...theirs: Edit[]) => {
    const mine = after(base, edit)
    return replayed(after(mine, ...theirs), reverseOf(change(base, mine)))
  }

  test('a title leaves the description that another wrote beside it.', () => {
    const { project: next, passedOver } = undone(titled('À moi'), described('À eux'))
    expect(next).toEqual(after(base, described('À eux')))
    expect(passedOver).toEqual([])
  })

  test('a title that another has changed since leaves theirs, and says so.', () => {
    const { project: next, passedOver } = undone(titled('À moi'), titled('À eux'))
    expect(next.events.e1?.title).toBe('À eux')
    expect(passedOver).toEqual([{ table: 'events', id: 'e1', field: 'title' }])
  })

  test('a source leaves the one that another added beside it.', () => {
    const sourced = (...texts: string[]) =>
      editEvent({ id: 'e1', title: '' }, { sources: texts.map((text) => ({ text, url: '' })) })
    const { project: next, passedOver } = undone(sourced('À moi'), sourced('À moi', 'À eux'))
    expect(next).toEqual(after(base, sourced('À eux')))
    expect(passedOver).toEqual([])
    const edited = undone(sourced('À moi'), sourced('À eux'))
    expect(edited.project).toEqual(after(base, sourced('À eux')))
    expect(edited.passedOver).toEqual([{ table: 'events', id: 'e1', field: 'sources' }])
  })

  test('the title of the project too.', () => {
    const { project: next, passedOver } = undone(
      editProject({ title: 'À moi', summary: 'À moi' }),
      editProject({ title: 'À eux' }),
    )
    expect(next.info).toMatchObject({ title: 'À eux', summary: '' })
    expect(passedOver).toEqual([{ table: 'info', id: 'p', field: 'title' }])
  })

  test('what another has taken back already says nothing: it is done.', () => {
    expect(undone(titled('À moi'), titled('Titre de e1'))).toEqual({
      project: base,
      passedOver: [],
    })
  })

  test('a change to an event that is gone does no harm, and says so.', () => {
    const { project: next, passedOver } = undone(titled('À moi'), removeEvents(['e1'], ''))
    expect(next).toEqual(after(base, removeEvents(['e1'], '')))
    expect(passedOver).toEqual([{ table: 'events', id: 'e1', field: null }])
  })

  test('the adding of an event that another has gone on with leaves it there.', () => {
    const added = addEvent(newEvent('e3', 'b00', 'Trois'))
    const edited = editEvent({ id: 'e3', title: '' }, { description: 'À eux' })
    const { project: next, passedOver } = undone(added, edited)
    expect(next.events.e3?.description).toBe('À eux')
    expect(passedOver).toEqual([{ table: 'events', id: 'e3', field: null }])
  })

  test('the adding of an event that another has linked to keeps the event and the link.', () => {
    const added = addEvent(newEvent('e3', 'b00', 'Trois'))
    const { project: next, passedOver } = undone(added, addLink(newLink('l', 'e1', 'e3')))
    expect(Object.keys(next.links)).toEqual(['e1-f1', 'l'])
    expect(next.events.e3?.title).toBe('Trois')
    expect(passedOver).toEqual([{ table: 'events', id: 'e3', field: null }])
  })

  test('the removal of a link whose event is gone brings nothing back, and says so.', () => {
    const { project: next, passedOver } = undone(
      removeLink({ id: 'e1-f1', label: '' }),
      removeEvents(['e1'], ''),
    )
    expect(next.links).toEqual({})
    expect(passedOver).toEqual([{ table: 'links', id: 'e1-f1', field: null }])
  })

  test('the removal of an event brings it back without an actor that is gone.', () => {
    const withActor = after(
      base,
      addActor(newActor('a1', 'Marie')),
      editEvent({ id: 'e1', title: '' }, { actorIds: ['a1'] }),
    )
    const mine = after(withActor, removeEvents(['e1'], ''))
    const theirs = after(mine, removeActor({ id: 'a1', name: '' }))
    const { project: next } = replayed(theirs, reverseOf(change(withActor, mine)))
    expect(next.events.e1?.actorIds).toEqual([])
    expect(next.links).toEqual(base.links)
  })
})
