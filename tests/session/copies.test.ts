import { afterEach, describe, expect, test, vi } from 'vitest'

import { editProject } from '../../src/domain/edits/projectEdits.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { contentOf, printOf } from '../../src/files/content.ts'
import { commonBase, NO_LINEAGE } from '../../src/files/lineage.ts'
import { unpack } from '../../src/files/packed.ts'
import { openProject, writeProject } from '../../src/files/projectFile.ts'
import { fileCopyOf, fileForPicture, keepDuplicate, keepOpened } from '../../src/session/copies.ts'
import type { ProjectStore } from '../../src/session/projectStore.ts'
import { storeWith } from '../helpers/memoryStore.ts'
import { story, testDatabases } from '../helpers/testDatabases.ts'

const { open } = testDatabases()
afterEach(() => vi.useRealTimers())

const retitled = (project: Project, title: string) => editProject({ title }).apply(project)
const printOfProject = (project: Project) => printOf(contentOf(project))

/** Saves a file of the project as a person does; gives its text. */
async function saved(project: Project, store: ProjectStore): Promise<string> {
  const { text, note } = await fileCopyOf(project, store)
  await note()
  return text
}
/** Opens a file as a person does. */
async function opened(text: string, id: string, store: ProjectStore): Promise<Project> {
  const file = openProject(text, id)
  if ('problem' in file) throw new Error(file.problem.code)
  await keepOpened(file, store)
  return file.project
}
/** The content of a version, looked up among the restore points of a project. */
const heldBy = (id: string, store: ProjectStore) => async (version: string) => {
  const point = (await store.restorePoints(id)).find(({ print }) => print === version)
  const packed = point && (await store.readRestorePoint(point.id))
  const file = packed && openProject(await unpack(packed), id)
  return file && 'project' in file ? contentOf(file.project) : null
}

describe('A copy that leaves as a file', () => {
  test('is noted: its version, its content as a restore point, and when.', async () => {
    const store = open()
    await store.create(story())
    const text = await saved(story(), store)
    expect(text).toBe(writeProject(story()))
    const print = printOfProject(story())
    expect((await store.lineageOf('p')).versions).toEqual([print])
    expect((await store.restorePoints('p')).map((point) => [point.reason, point.print])).toEqual([
      ['copy', print],
    ])
    expect((await store.list())[0]?.copiedAt).not.toBeNull()
    expect(await heldBy('p', store)(print)).toEqual(contentOf(story()))
  })

  test('says in the next one what left before, and nothing of what it said.', async () => {
    const store = open()
    await store.create(story())
    await saved(retitled(story(), 'Secret'), store)
    const text = await saved(retitled(story(), 'Public'), store)
    expect(JSON.parse(text)).toHaveProperty('lineage', {
      versions: [printOfProject(retitled(story(), 'Secret'))],
      base: null,
    })
  })

  test('in a picture, holds nothing received before, is merged like any copy, and does not count as one.', async () => {
    const store = open()
    await store.create(story())
    const received = await opened(await saved(retitled(story(), 'Reçu'), store), 'q', store)
    const ours = retitled(received, 'Public')
    const { text, note } = await fileForPicture(ours, store)
    await note()
    expect(text).not.toContain('Reçu')
    const back = openProject(text, 'r')
    if ('problem' in back) throw new Error(back.problem.code)
    const base = await commonBase(await store.lineageOf('q'), back.lineage, heldBy('q', store))
    expect(base).toEqual(contentOf(ours))
    expect((await store.list()).find(({ id }) => id === 'q')?.copiedAt).toBeNull()
  })

  test('opened elsewhere, changed and given back, is known here by the version both share.', async () => {
    const here = open()
    await here.create(story())
    const copy = await opened(await saved(story(), here), 'q', here)
    const back = openProject(await saved(retitled(copy, 'Revenu'), here), 'r')
    if ('problem' in back) throw new Error(back.problem.code)
    const base = await commonBase(await here.lineageOf('p'), back.lineage, heldBy('p', here))
    expect(base).toEqual(contentOf(story()))
  })

  test('opened and saved again, is the same file to the byte.', async () => {
    const store = open()
    await store.create(story())
    const first = await saved(story(), store)
    const second = await saved(retitled(await opened(first, 'q', store), 'Ensuite'), store)
    const copy = await opened(second, 'r', store)
    expect(await saved(copy, store)).toBe(second)
    expect(await saved(copy, store), 'also after it was noted').toBe(second)
  })

  test.each<[string, Partial<ProjectStore>]>([
    ['fails', { lineageOf: () => Promise.reject(new Error('full')) }],
    ['does not answer', { lineageOf: () => new Promise<never>(() => undefined) }],
  ])('comes from memory when the store %s.', async (_words, broken) => {
    vi.useFakeTimers()
    const fail = () => Promise.reject(new Error('full'))
    const store = storeWith({
      ...broken,
      keepLineage: fail,
      keepRestorePoint: fail,
      noteCopy: fail,
    })
    const copy = fileCopyOf(story(), store)
    await vi.advanceTimersByTimeAsync(1000)
    const { text, note } = await copy
    vi.useRealTimers()
    expect(text).toBe(writeProject(story(), NO_LINEAGE))
    await expect(note()).resolves.toBeUndefined()
  })
})

describe('A file that is opened', () => {
  test('is the base of the new project, and a restore point of it.', async () => {
    const store = open()
    const text = writeProject(story())
    const project = await opened(text, 'q', store)
    const lineage = await store.lineageOf('q')
    expect(lineage).toEqual({
      versions: [printOfProject(story())],
      base: contentOf(project),
      olderBase: null,
    })
    expect((await store.restorePoints('q')).map(({ reason }) => reason)).toEqual(['opened'])
  })

  test('is not kept at all when the project cannot be.', async () => {
    const keepLineage = vi.fn<ProjectStore['keepLineage']>()
    const store = storeWith({ create: () => Promise.reject(new Error('full')), keepLineage })
    await expect(opened(writeProject(story()), 'q', store)).rejects.toThrow('full')
    expect(keepLineage).not.toHaveBeenCalled()
  })

  test('is kept when only where it comes from cannot be.', async () => {
    const fail = () => Promise.reject(new Error('full'))
    const store = storeWith({ keepLineage: fail, keepRestorePoint: fail })
    await expect(opened(writeProject(story()), 'q', store)).resolves.toHaveProperty('id', 'q')
  })
})

describe('A duplicate', () => {
  test('shares a version with its project, which each of them still holds.', async () => {
    const store = open()
    await store.create(story())
    const id = await keepDuplicate(story(), 'Copie', store)
    expect(await store.load(id)).toEqual({ ...retitled(story(), 'Copie'), id })
    for (const [ours, theirs] of [
      ['p', id],
      [id, 'p'],
    ] as const) {
      const lineages = [await store.lineageOf(ours), await store.lineageOf(theirs)] as const
      const base = await commonBase(...lineages, heldBy(ours, store))
      expect(base).toEqual(contentOf(story()))
    }
  })

  test('puts in its files no more of the past than its project does.', async () => {
    const store = open()
    await store.create(story())
    const secret = retitled(story(), 'Secret')
    const id = await keepDuplicate(secret, 'Public', store)
    const copy = await store.load(id)
    const text = await saved(copy as Project, store)
    expect(text).not.toContain('Secret')
    expect(JSON.parse(text)).toHaveProperty('lineage.base', null)
  })

  test('of a project opened from a file keeps the base received.', async () => {
    const store = open()
    const project = await opened(writeProject(story()), 'q', store)
    const id = await keepDuplicate(retitled(project, 'Changé'), 'Copie', store)
    expect((await store.lineageOf(id)).base).toEqual(contentOf(story()))
    expect((await store.lineageOf(id)).versions).toHaveLength(2)
  })
})
