import { describe, expect, test } from 'vitest'

import { contentOf, printOf } from '../../../src/files/content.ts'
import { migrate, StepFault } from '../../../src/files/migrations/migrate.ts'
import type { Json } from '../../../src/files/migrations/json.ts'
import { contentSteps, fileSteps } from '../../../src/files/migrations/steps.ts'
import { openProject, writeOlder } from '../../../src/files/projectFile.ts'
import { deepFreeze } from '../../helpers/editLaws.ts'
import { printFrom } from '../../helpers/lineages.ts'
import { projectWith } from '../../helpers/smallProjects.ts'
import { inFirstVersion, inSecondVersion, THREE_VERSIONS } from '../../helpers/threeVersions.ts'

const today = projectWith(['e1', 'e2'], ['f1'], ['e1→f1'])
const content = contentOf(today)
const fate = (file: unknown) => {
  const opened = openProject(JSON.stringify(file), 'p', THREE_VERSIONS)
  if ('project' in opened) return 'opened'
  return 'where' in opened.problem ? `damaged at ${opened.problem.where}` : opened.problem.code
}
const first = { format: 'jalons', formatVersion: 1, project: inFirstVersion(content) }

describe('A value is brought to the newest version', () => {
  const steps = [
    (value: string) => `${value} → 2`,
    (value: string) => `${value} → 3`,
    (value: string) => `${value} → 4`,
  ]

  test.each([
    [1, '1 → 2 → 3 → 4'],
    [2, '2 → 3 → 4'],
    [3, '3 → 4'],
    [4, '4'],
  ])('from version %i, one step at a time.', (version, value) => {
    expect(migrate(steps, version, String(version))).toEqual({ value })
  })

  test.each([
    [5, 'tooNew'],
    [1e300, 'tooNew'],
    [0, 'unknown'],
    [-1, 'unknown'],
    [1.5, 'unknown'],
    [Number.NaN, 'unknown'],
    [Number.POSITIVE_INFINITY, 'unknown'],
  ])('but not from version %d, which is « %s ».', (version, fault) => {
    expect(migrate(steps, version, 'x')).toEqual({ fault })
  })

  test('whole or not at all: a step that fails says where, and nothing half done comes out.', () => {
    const failing = (error: Error) => () => {
      throw error
    }
    const value = deepFreeze({ title: 'Avant' })
    const changing = (before: object) => ({ ...before, title: 'Après' })
    expect(migrate([changing, failing(new StepFault('info.name'))], 1, value)).toEqual({
      fault: 'failed',
      where: 'info.name',
    })
    expect(migrate([changing, failing(new TypeError('?'))], 1, value)).toEqual({
      fault: 'failed',
      where: '',
    })
    expect(value).toEqual({ title: 'Avant' })
  })
})

describe('In a format of three versions', () => {
  test.each([
    [1, inFirstVersion(content), inSecondVersion(content)],
    [2, inSecondVersion(content), content],
  ])('the step from version %i makes exactly what is expected.', (version, before, after) => {
    const steps = contentSteps(THREE_VERSIONS.slice(0, version))
    const kept = deepFreeze<Json>(structuredClone(before))
    expect(migrate(steps, version, kept)).toEqual({
      value: version === 1 ? after : { ...after, places: {} },
    })
  })

  test.each([1, 2, 3])('a file of version %i opens as today’s project.', (version) => {
    const held = [inFirstVersion(content), inSecondVersion(content), content][version - 1] as Json
    const opened = openProject(writeOlder(held, version, THREE_VERSIONS), 'p', THREE_VERSIONS)
    expect(opened).toHaveProperty('project', { ...today, places: {} })
  })

  test('the base of a file is brought along, and both are still known by their older names.', () => {
    const older = contentOf(projectWith(['e1']))
    const base = inSecondVersion(older)
    const project = inSecondVersion(content)
    const versions = [printFrom(1), printOf(base), printFrom(2)]
    const lineage = { versions, base }
    const text = JSON.stringify({ format: 'jalons', formatVersion: 2, lineage, project })
    const opened = openProject(text, 'p', THREE_VERSIONS)
    if (!('project' in opened)) throw new Error(JSON.stringify(opened))
    expect(opened.lineage.olderBase).toEqual(older)
    expect(opened.lineage.base).toEqual(content)
    expect(opened.lineage.versions).toEqual([...versions, printOf(project), printOf(content)])
    expect(printOf(project)).not.toBe(printOf(content))
  })

  test.each([
    ['of the fourth version', { ...first, formatVersion: 4 }, 'tooNew'],
    ['that says more than its version could', { ...first, lineage: {} }, 'damaged at lineage'],
    [
      'whose content says more',
      { ...first, project: { ...first.project, places: {} } },
      'damaged at places',
    ],
    ['that lacks what a step needs', { ...first, project: {} }, 'damaged at info.name'],
    ['without a project', { format: 'jalons', formatVersion: 1 }, 'damaged at project'],
    ['with a list for a project', { ...first, project: [] }, 'damaged at info'],
    ['with more around it', { ...first, extra: 1 }, 'damaged at extra'],
    [
      'with a list for a lineage',
      { ...first, formatVersion: 2, lineage: [] },
      'damaged at lineage.versions',
    ],
  ])('a file %s is refused.', (_words, file, expected) => {
    expect(fate(first)).toBe('opened')
    expect(fate(file)).toBe(expected)
  })

  test('a trap in an older file is not lost on the way: it is refused, and nothing is polluted.', () => {
    const text = JSON.stringify(first).replace('"name"', '"__proto__":{"polluted":1},"name"')
    expect(openProject(text, 'p', THREE_VERSIONS)).toHaveProperty('problem.code', 'damaged')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

test('Steps change nothing of what they are given.', () => {
  const { format: _format, formatVersion: _version, ...file } = first
  const frozen = deepFreeze(structuredClone(file))
  expect(migrate(fileSteps(THREE_VERSIONS), 1, frozen)).toHaveProperty('value.project.info.title')
})
