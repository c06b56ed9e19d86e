import { describe, expect, test, vi } from 'vitest'

import { type Change, changeBetween } from '../../src/domain/changes/change.ts'
import { editProject } from '../../src/domain/edits/projectEdits.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { contentOf } from '../../src/files/content.ts'
import { type FormatStep, STEPS } from '../../src/files/migrations/steps.ts'
import { unpack } from '../../src/files/packed.ts'
import { openProject } from '../../src/files/projectFile.ts'
import { VERSION } from '../../src/storage/tables.ts'
import { story, testDatabases, title } from '../helpers/testDatabases.ts'
import { inFirstVersion, inSecondVersion, THREE_VERSIONS } from '../helpers/threeVersions.ts'

const { open, write, rows, nameOf } = testDatabases()
type Database = ReturnType<typeof open>

/** The app of a version of the test format, from 1 to 3. */
const app = (version: number) => open(THREE_VERSIONS.slice(0, version - 1))
/** The story as an app of that version has it. */
function storyIn(version: number): Project {
  const content = contentOf(story())
  const older = [inFirstVersion(content), inSecondVersion(content), content][version - 1]
  return { ...older, id: 'p' } as Project
}
async function pointsOf(database: Database, id = 'p') {
  const points = await database.restorePoints(id)
  return Promise.all(
    points.map(async (point) => ({
      ...point,
      text: await unpack((await database.readRestorePoint(point.id)) as Uint8Array),
    })),
  )
}
const retitled = (project: Project, newTitle: string) =>
  editProject({ title: newTitle }).apply(project)

describe.each([1, 2])('A project that an app of version %i has left', (version) => {
  test('is brought up to date when it is opened, with the changes made since.', async () => {
    const old = app(version)
    await old.create(storyIn(version))
    await write(old, storyIn(version), title('Écrit avant'))
    old.close()
    const database = app(3)
    expect(await database.load('p')).toEqual(title('Écrit avant').apply(story()))
    expect(await rows('checkpoints')).toEqual([
      { id: 'p', project: title('Écrit avant').apply(story()), formatVersion: 3 },
    ])
    expect(await rows('changes')).toEqual([])
    // What other tabs know of it is from before its second row.
    expect(await rows('folds')).toEqual([{ id: 'p', upTo: 2 }])
    expect((await database.list()).map((entry) => entry.title)).toEqual(['Un projet'])
  })

  test('is kept as it was, as a file of its version, which opens.', async () => {
    const old = app(version)
    await old.create(storyIn(version))
    const before = await write(old, storyIn(version), title('Écrit avant'))
    const database = app(3)
    await database.load('p')
    const [point, ...others] = await pointsOf(database)
    expect([point?.reason, point?.name, others]).toEqual(['beforeMigration', '', []])
    const { id: _id, ...content } = before
    const file = JSON.parse(point?.text ?? '') as object
    expect(file).toMatchObject({ format: 'jalons', formatVersion: version })
    expect(file).toHaveProperty('project', content)
    const opened = openProject(point?.text ?? '', 'p', THREE_VERSIONS)
    expect(opened).toHaveProperty('project', title('Écrit avant').apply(story()))
  })

  test('goes on from there: what is written next is read by all, and nothing is brought over twice.', async () => {
    await app(version).create(storyIn(version))
    const database = app(3)
    const start = await database.read('p')
    const next = retitled(story(), 'Après')
    const change = changeBetween(story(), next) as Change
    await database.append([change], next, start as NonNullable<typeof start>)
    expect(await app(3).load('p')).toEqual(next)
    expect(await pointsOf(database)).toHaveLength(1)
    expect((await database.list()).map((entry) => entry.title)).toEqual(['Après'])
  })

  test('is brought over once when two tabs open it at the same moment.', async () => {
    await app(version).create(storyIn(version))
    const [here, there] = [app(3), app(3)]
    expect(await Promise.all([here.load('p'), there.load('p')])).toEqual([story(), story()])
    expect(await pointsOf(here)).toHaveLength(1)
  })
})

const refused = (error: unknown) => expect(error).toMatchObject({ code: 'newer' })

test('Whenever something is written while a project is brought over, it is in what comes out.', async () => {
  for (let wait = 0; wait < 25; wait += 1) {
    const id = `p${wait}`
    const old = app(2)
    const start = { ...storyIn(2), id }
    await old.create(start)
    const database = app(3)
    await database.list()
    const opening = database.load(id)
    for (let turn = 0; turn < wait; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    // An older tab that writes after the fact is told that it can no more; see HISTORY below.
    await write(old, start, title('Pendant')).catch(refused)
    await opening
    expect((await database.load(id))?.events['e1']?.title, `after ${wait} turns`).toBe('Pendant')
    const points = await pointsOf(database, id)
    expect(points.map(({ reason }) => reason)).toEqual(['beforeMigration'])
    expect(openProject(points[0]?.text ?? '', id, THREE_VERSIONS)).toHaveProperty('project')
  }
})

test('What two tabs left unsound is mended on the way, and its older file opens.', async () => {
  const old = app(2)
  const start = storyIn(2)
  await old.create(start)
  const record = { ...start.events['e1'] }
  const gone: Change = { info: {}, tables: { events: { e1: { kind: 'removed', record } } } }
  await old.append([gone], start, { project: start, upTo: 0 })
  const database = app(3)
  expect((await database.load('p'))?.links).toEqual({})
  const [point] = await pointsOf(database)
  expect(openProject(point?.text ?? '', 'p', THREE_VERSIONS)).toHaveProperty('project.links', {})
})

describe('When a project cannot be brought up to date', () => {
  const failing: FormatStep = {
    content: () => {
      throw new Error('No way.')
    },
  }
  const senseless: FormatStep = { content: () => ({}) }

  test.each([
    ['a step fails', failing],
    ['a step makes nonsense of it', senseless],
  ])('because %s, nothing is changed, and the others open.', async (_words, step) => {
    const old = app(1)
    await old.create(story())
    await old.create({ ...story(), id: 'q' })
    const steps = [{ content: (content: object) => ({ ...content }) }, step]
    const untouched = await rows('checkpoints')
    const database = open(steps)
    await expect(database.load('p')).rejects.toMatchObject({ code: 'unreadable' })
    expect(await rows('checkpoints')).toEqual(untouched)
    expect(await rows('restorePoints')).toEqual([])
    expect(await database.list()).toHaveLength(2)
  })

  test('because there is no room, nothing is changed, and the next try does it.', async () => {
    await app(1).create(storyIn(1))
    const untouched = await rows('checkpoints')
    const database = app(3)
    await database.list()
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError')
    })
    await expect(database.load('p')).rejects.toMatchObject({ code: 'full' })
    full.mockRestore()
    expect(await rows('checkpoints')).toEqual(untouched)
    expect(await rows('restorePoints')).toEqual([])
    expect(await database.load('p')).toEqual(story())
  })
})

describe('A project that a newer app has left', () => {
  test('is not opened, and stays as it is; the list still shows all.', async () => {
    const newer = app(3)
    await newer.create(story())
    await newer.create({ ...story(), id: 'q' })
    newer.close()
    const raw = await rows('checkpoints')
    const database = app(2)
    await expect(database.load('p')).rejects.toMatchObject({ code: 'newer' })
    await expect(database.read('p')).rejects.toMatchObject({ code: 'newer' })
    expect(await rows('checkpoints')).toEqual(raw)
    expect(await rows('changes')).toEqual([])
    expect(await database.list()).toHaveLength(2)
  })
})

describe('A project kept before its format was written beside it', () => {
  test('is of the first version, and opens as it is with no copy of the same made.', async () => {
    const database = open(THREE_VERSIONS.slice(0, 0))
    await database.create(story())
    await withoutVersion()
    expect(await database.load('p')).toEqual(story())
    expect(await pointsOf(database)).toEqual([])
    expect(await rows('checkpoints')).toEqual([{ id: 'p', project: story() }])
  })

  test('is brought up to date from the first version.', async () => {
    const old = app(1)
    await old.create(storyIn(1))
    await withoutVersion()
    const database = app(3)
    expect(await database.load('p')).toEqual(story())
    expect(await pointsOf(database)).toHaveLength(1)
  })

  async function withoutVersion() {
    const [row] = (await rows('checkpoints')) as { formatVersion?: number }[]
    delete row?.formatVersion
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(nameOf())
      opening.addEventListener('success', () => {
        const transaction = opening.result.transaction('checkpoints', 'readwrite')
        transaction.objectStore('checkpoints').put(row)
        transaction.addEventListener('complete', () => {
          opening.result.close()
          resolve()
        })
        transaction.addEventListener('abort', () => reject(new Error('aborted')))
      })
    })
  }
})

/**
 * An older tab could write a change in the old format into a project already brought over; what stops
 * it is the version of the tables. So each change of the content comes with a new one, listed here.
 */
const HISTORY = [
  { tables: 1, contentChanges: 0 },
  { tables: 2, contentChanges: 0 },
  { tables: 3, contentChanges: 0 },
  { tables: 4, contentChanges: 1 },
  { tables: 5, contentChanges: 2 },
]
test('A change of what a project holds comes with a new version of the tables.', () => {
  const contentChanges = STEPS.filter(({ content }) => content).length
  expect(HISTORY.at(-1), 'add a line; for a change of content, raise VERSION too').toEqual({
    tables: VERSION,
    contentChanges,
  })
  expect(HISTORY.map(({ tables }) => tables)).toEqual(HISTORY.map((_line, at) => at + 1))
})
