/** Hostile texts in every field survive the file, and stand in pictures as letters only. */
import { expect, test } from 'vitest'

import { openProject, writeProject } from '../../src/files/projectFile.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { HOSTILE_TEXTS, hostileProject } from './hostileTexts.ts'

test('There are two hundred of them at least, none twice.', () => {
  expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200)
  expect(new Set(HOSTILE_TEXTS).size).toBe(HOSTILE_TEXTS.length)
})

test.each(HOSTILE_TEXTS.map((text, at) => [at, text.slice(0, 40), text]))(
  'Text %i (%j), in every field, is kept as it is.',
  (_at, _start, text) => {
    const project = hostileProject([text])
    const opened = openProject(writeProject(project), 'p')
    if (!('project' in opened)) throw new Error(JSON.stringify(opened))
    expect(saysTheSame(opened.project, project)).toBe(true)
  },
)
