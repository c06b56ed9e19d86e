import { expect, test } from 'vitest'

import type { Edit } from '../../../src/domain/edits/edit.ts'
import { addEvent } from '../../../src/domain/edits/eventEdits.ts'
import { newEvent, newLink } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const edit = (apply: Edit['apply']): Edit => ({ label: { code: 'editEvent', name: '' }, apply })
const story = () => projectWith(['e1', 'e2'], ['f1'], ['e1→f1'])

test('The law checker lets a lawful edit pass and gives its result.', () => {
  const next = checkEditLaws(addEvent(newEvent('e3', 'b00', 'Troisième')), story())
  expect(Object.keys(next.events)).toEqual(['e1', 'e2', 'e3'])
})

test('The law checker catches an edit that changes the project it is given.', () => {
  const mutates = edit((project) => {
    ;(project.events.e1 as { title: string }).title = 'Autre'
    return project
  })
  expect(() => checkEditLaws(mutates, story())).toThrow(/threw, or wrote on what is frozen/)
})

test('The law checker catches an edit that gives a new object though nothing changed.', () => {
  const copies = edit((project) => ({ ...project }))
  const rewrites = edit((project) => ({ ...project, events: { ...project.events } }))
  expect(() => checkEditLaws(copies, story())).toThrow(/new object though nothing changed/)
  expect(() => checkEditLaws(rewrites, story())).toThrow(/new object though nothing changed/)
})

test('The law checker catches an edit that leaves a link to nothing.', () => {
  const dangles = edit((project) => ({
    ...project,
    links: { ...project.links, l9: newLink('l9', 'e1', 'nowhere') },
  }))
  expect(() => checkEditLaws(dangles, story())).toThrow(/unsound: missingRecord at links.l9.toId/)
})

test('The law checker catches an edit that leaves evidence of what it removed.', () => {
  const lesson = {
    id: 'le',
    kind: 'lesson',
    text: '',
    theme: '',
    timesNamed: 1,
    views: [],
  } as const
  const project: Project = {
    ...story(),
    lessons: { le: { ...lesson, evidenceIds: ['e2'], views: [] } },
  }
  const forgets = edit(({ events: { e2: _gone, ...events }, ...rest }) => ({ ...rest, events }))
  expect(() => checkEditLaws(forgets, project)).toThrow(/mentions of what it removed: e2/)
})

test('The law checker catches an edit that is not the same twice.', () => {
  let count = 0
  const counts = edit((project) => {
    count += 1
    return { ...project, info: { ...project.info, title: `Essai ${count}` } }
  })
  expect(() => checkEditLaws(counts, story())).toThrow(/two different projects/)
})

test('The law checker catches an edit whose result a file cannot hold.', () => {
  const halves = edit((project) => ({ ...project, places: { e1: { id: 'e1', x: 0.5, y: 0 } } }))
  const unranks = edit((project) => ({
    ...project,
    events: { ...project.events, e1: newEvent('e1', 'not a rank', '') },
  }))
  expect(() => checkEditLaws(halves, story())).toThrow(/cannot be opened.*places\.e1\.x/)
  expect(() => checkEditLaws(unranks, story())).toThrow(/cannot be opened.*events\.e1\.rank/)
})

test('The law checker catches an edit that a change cannot take back.', () => {
  const renames = edit((project) => ({ ...project, id: 'other' }))
  expect(() => checkEditLaws(renames, story())).toThrow(/a change does not hold/)
})
