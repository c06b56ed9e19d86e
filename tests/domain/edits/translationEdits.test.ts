import { expect, test } from 'vitest'

import { editEvent } from '../../../src/domain/edits/eventEdits.ts'
import { tellingIn } from '../../../src/domain/edits/translationEdits.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const translating = (id: string) =>
  tellingIn('fr', editEvent({ id, title: '' }, { translatedTitle: 'The street closes' }))

test('A first translation says in what language the project is told, in the same step.', () => {
  const { info, events } = translating('a').apply(projectWith(['a']))
  expect(info.language).toBe('fr')
  expect(events['a']?.translatedTitle).toBe('The street closes')
})

test('A language that was said stays, and an edit that does nothing says none.', () => {
  const project = projectWith(['a'])
  const told = { ...project, info: { ...project.info, language: 'en' as const } }
  expect(translating('a').apply(told).info.language).toBe('en')
  expect(translating('gone').apply(project)).toBe(project)
})
