import { describe, expect, test } from 'vitest'

import { contentOf } from '../../src/files/content.ts'
import { type Lineage, NO_LINEAGE } from '../../src/files/lineage.ts'
import { writeProject } from '../../src/files/projectFile.ts'
import { printFrom } from '../helpers/lineages.ts'
import { projectWith } from '../helpers/smallProjects.ts'
import { story, testDatabases } from '../helpers/testDatabases.ts'

const { open, rows } = testDatabases()
const [one, two, three] = [printFrom(1), printFrom(2), printFrom(3)]
const received: Lineage = {
  versions: [one, two],
  base: contentOf(projectWith(['e1', 'e2'])),
  olderBase: contentOf(projectWith(['e1'])),
}

describe('Where a project comes from', () => {
  test('is kept whole, and read by another tab.', async () => {
    const database = open()
    await database.create(story())
    expect(await database.lineageOf('p')).toEqual(NO_LINEAGE)
    await database.keepLineage('p', received)
    expect(await open().lineageOf('p')).toEqual(received)
  })

  test('grows: versions join those known, and the base stays until there is another.', async () => {
    const database = open()
    await database.create(story())
    await database.keepLineage('p', received)
    await database.keepLineage('p', { ...NO_LINEAGE, versions: [two, three] })
    expect(await database.lineageOf('p')).toEqual({ ...received, versions: [one, two, three] })
    const other = { ...NO_LINEAGE, versions: [three], base: contentOf(story()) }
    await database.keepLineage('p', other)
    expect(await database.lineageOf('p')).toEqual({ ...other, versions: [one, two, three] })
  })

  test('loses nothing when two tabs add to it at once.', async () => {
    const [here, there] = [open(), open()]
    await here.create(story())
    await Promise.all([
      here.keepLineage('p', { ...NO_LINEAGE, versions: [one] }),
      there.keepLineage('p', { ...NO_LINEAGE, versions: [two] }),
    ])
    expect((await here.lineageOf('p')).versions.toSorted()).toEqual([one, two].toSorted())
  })

  test('is bounded, the oldest versions forgotten first.', async () => {
    const database = open()
    await database.create(story())
    const versions = Array.from({ length: 150 }, (_, at) => printFrom(at))
    const more = Array.from({ length: 150 }, (_, at) => printFrom(1000 + at))
    await database.keepLineage('p', { ...NO_LINEAGE, versions })
    await database.keepLineage('p', { ...NO_LINEAGE, versions: more })
    const known = (await database.lineageOf('p')).versions
    expect([known.length, known.at(-1), known.includes(printFrom(0))]).toEqual([
      201,
      printFrom(1149),
      false,
    ])
  })

  test('goes with the project, and is not kept for one that is gone.', async () => {
    const database = open()
    await database.create(story())
    await database.keepLineage('p', received)
    await database.remove('p')
    await database.keepLineage('p', received)
    expect(await rows('lineages')).toEqual([])
  })

  test('leaves the files of the project the same to the byte, kept or not.', async () => {
    const database = open()
    await database.create(story())
    await database.keepLineage('p', received)
    expect(writeProject(story(), await database.lineageOf('p'))).toBe(
      writeProject(story(), received),
    )
  })
})
