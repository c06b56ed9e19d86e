import { describe, expect, test } from 'vitest'

import { editProject } from '../../src/domain/edits/projectEdits.ts'
import type { Content } from '../../src/files/content.ts'
import { openProject, writeProject } from '../../src/files/projectFile.ts'
import { cpuTime } from '../helpers/cpuTime.ts'
import { printFrom } from '../helpers/lineages.ts'
import { projectWith } from '../helpers/smallProjects.ts'

/** The file of a project that was opened from a file and changed since. */
const text = (() => {
  const opened = openProject(writeProject(projectWith(['e1'])), 'p')
  if ('problem' in opened) throw new Error(opened.problem.code)
  return writeProject(editProject({ title: 'Ensuite' }).apply(opened.project), opened.lineage)
})()

describe('A file whose lineage is wrong is refused, and says where,', () => {
  const withLineage = (change: object | string) => {
    const file = JSON.parse(text) as { lineage: object }
    const held = typeof change === 'string' ? change : { ...file.lineage, ...change }
    return JSON.stringify({ ...file, lineage: held })
  }
  const fate = (file: string) => {
    const found = openProject(file, 'p')
    if ('project' in found) return 'opened'
    return 'where' in found.problem ? found.problem.where : found.problem.code
  }
  const many = Array.from({ length: 201 }, (_, at) => printFrom(at))
  const { base } = (JSON.parse(text) as { lineage: { base: Content } }).lineage
  const [event] = Object.values(base.events)

  test.each([
    ['when its versions are no list', withLineage({ versions: 'x' }), 'lineage.versions'],
    ['when a version is a number', withLineage({ versions: [12] }), 'lineage.versions.0'],
    ['when a version is short', withLineage({ versions: ['abc'] }), 'lineage.versions.0'],
    [
      'when a version is in capitals',
      withLineage({ versions: ['A'.repeat(64)] }),
      'lineage.versions.0',
    ],
    [
      'when a version is there twice',
      withLineage({ versions: [many[0], many[0]] }),
      'lineage.versions',
    ],
    ['when it names too many', withLineage({ versions: many }), 'lineage.versions'],
    ['when its lineage is a word', withLineage('jalons'), 'lineage'],
    ['when its lineage says more', withLineage({ author: 'x' }), 'lineage.author'],
    ['when its base is a list', withLineage({ base: [] }), 'lineage.base.info'],
    ['when its base has an id', withLineage({ base: { ...base, id: 'p' } }), 'lineage.base.id'],
    [
      'when its base lacks a table',
      withLineage({ base: { ...base, links: undefined } }),
      'lineage.base.links',
    ],
    [
      'when its base is unsound',
      withLineage({ base: { ...base, events: { e9: event } } }),
      'lineage.base.events.e9.id',
    ],
    [
      'when its base has a trap',
      text.replace('"base": {', '"base": {"__proto__": {"polluted": 1},'),
      'lineage.base.__proto__',
    ],
    [
      'when a record of its base has a trap',
      text.replace('"importance"', '"__proto__": {"polluted": 1}, "importance"'),
      'lineage.base.events.e1.__proto__',
    ],
    ['when its base gives a name twice', text.replace('"base": {', '"base": {"info": {},'), 'info'],
  ])('%s.', (_words, file, where) => {
    expect(file).not.toBe(text)
    expect(fate(file)).toBe(where)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('within two seconds when it names a million versions.', () => {
    const file = withLineage({ versions: Array.from({ length: 1_000_000 }, (_, at) => `${at}`) })
    const million = withLineage({ versions: Array(500_000).fill('a'.repeat(64)) })
    expect(cpuTime(() => expect(fate(file)).toBe('lineage.versions.0'))).toBeLessThan(2000)
    expect(cpuTime(() => expect(fate(million)).toBe('lineage.versions'))).toBeLessThan(2000)
  })
})
