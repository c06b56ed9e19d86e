import { expect, test } from 'vitest'

import { newEvent } from '../../../src/domain/project/newRecords.ts'
import * as tables from '../../../src/domain/project/tables.ts'
import { deepFreeze } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const project = deepFreeze(projectWith(['e1', 'e2']))
const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty']

test.each(inherited)('« %s » is not a record until it is written.', (id) => {
  expect(tables.recordOf(project, 'events', id)).toBeUndefined()
  expect(tables.withFields(project, 'events', id, { title: 'x' })).toBe(project)
  const event = newEvent(id, 'a9', 'Un')
  const next = tables.withRecord(project, 'events', event)
  expect(tables.recordOf(next, 'events', id)).toBe(event)
  expect(Object.keys(next.events)).toContain(id)
  const rewritten = tables.withEach(next, 'events', (each) => ({ ...each, title: 'Deux' }))
  expect(tables.recordOf(rewritten, 'events', id)?.title).toBe('Deux')
  const gone = tables.withoutRecords(rewritten, 'events', (each) => each.id === id)
  expect(Object.keys(gone.events)).toEqual(['e1', 'e2'])
})

test('What changes nothing gives the same project back.', () => {
  const e1 = project.events.e1 as (typeof project.events)[string]
  expect(tables.withRecord(project, 'events', { ...e1 })).toBe(project)
  expect(tables.withFields(project, 'events', 'e1', { title: e1.title })).toBe(project)
  expect(tables.withoutRecords(project, 'events', () => false)).toBe(project)
  expect(tables.withEach(project, 'events', (each) => structuredClone(each))).toBe(project)
})

test('Rewriting each record keeps those that say the same as they are.', () => {
  const next = tables.withEach(project, 'events', (each) => ({
    ...each,
    isContext: each.id === 'e2',
  }))
  expect(next.events.e1).toBe(project.events.e1)
  expect(next.events.e2?.isContext).toBe(true)
})

test('A record’s id cannot be changed by its fields.', () => {
  const next = tables.withFields(project, 'events', 'e1', { id: 'e9', title: 'x' })
  expect(next.events.e1).toMatchObject({ id: 'e1', title: 'x' })
})
