import { expect, test } from 'vitest'

import { leadingTo, projectUpTo } from '../../../src/domain/analysis/partOfProject.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

test('A project reduced to an effect keeps what leads to it, near and far, and nothing else.', () => {
  const project = projectWith(['a', 'b', 'c'], ['f', 'g'], ['a→b', 'b→f', 'c→g', 'a→g'])
  const part = leadingTo(project, 'f')
  expect(Object.keys(part.events)).toEqual(['a', 'b'])
  expect(Object.keys(part.effects)).toEqual(['f'])
  expect(Object.keys(part.links)).toEqual(['a-b', 'b-f'])
  expect(part.info).toBe(project.info)
})

test('A project as it stood at a moment leaves out what is surely later, and what has no date.', () => {
  const project = projectWith(
    [
      ['past', '2018'],
      ['vague', '2019/2022'],
      ['same', '2020-06'],
      ['later', '2021'],
      ['undated', null],
    ],
    ['f'],
    ['past→same', 'same→later'],
  )
  const part = projectUpTo(project, { said: 'juin 2020', edtf: '2020-06' })
  expect(Object.keys(part.events)).toEqual(['past', 'vague', 'same'])
  expect(Object.keys(part.links)).toEqual(['past-same'])
  expect(part.effects).toEqual({})
})
