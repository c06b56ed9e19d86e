import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'

import { FORMAT_VERSION } from '../../src/files/projectFile.ts'
import { rawText } from '../../src/files/rawText.ts'
import { openProjectDatabase } from '../../src/storage/projectDatabase.ts'
import { story, title, testDatabases } from '../helpers/testDatabases.ts'

const { write } = testDatabases()
let name = ''
let count = 0
beforeEach(() => {
  name = `damaged-${(count += 1)}`
})
const open = () => openProjectDatabase(name, () => '2026-06-15T12:00:00.000Z')

/** Three projects, « b » with a change and a restore point. */
async function threeProjects() {
  const database = open()
  for (const id of ['a', 'b', 'c']) await database.create(story(id))
  await write(database, story('b'), title('Neuf'))
  const told = { projectId: 'b', reason: 'time', name: '', print: null } as const
  await database.keepRestorePoint(told, Uint8Array.of(1))
  database.close()
}

/** Writes or removes a row, as a fault of the disk or of another program could. */
async function spoil(table: string, change: (store: IDBObjectStore) => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name)
    request.addEventListener('error', () => reject(new Error('not opened')))
    request.addEventListener('success', () => {
      const transaction = request.result.transaction(table, 'readwrite')
      change(transaction.objectStore(table))
      transaction.addEventListener('abort', () => reject(new Error('not written')))
      transaction.addEventListener('complete', () => {
        request.result.close()
        resolve()
      })
    })
  })
}

const formatVersion = FORMAT_VERSION
const broken = { ...story('b'), events: 'oops' }
const odd = { ...story('b').events.e1, description: 42 }
const SPOILT: readonly (readonly [string, string, (store: IDBObjectStore) => void])[] = [
  [
    'a checkpoint that holds nothing',
    'checkpoints',
    (rows) => rows.put({ id: 'b', formatVersion }),
  ],
  [
    'a checkpoint without events',
    'checkpoints',
    (rows) => rows.put({ id: 'b', formatVersion, project: broken }),
  ],
  [
    'a checkpoint of another',
    'checkpoints',
    (rows) => rows.put({ id: 'b', formatVersion, project: story('a') }),
  ],
  [
    'a description that is a number',
    'checkpoints',
    (rows) => rows.put({ id: 'b', formatVersion, project: { ...story('b'), events: { e1: odd } } }),
  ],
  ['no checkpoint', 'checkpoints', (rows) => rows.delete('b')],
  ['a change that is a word', 'changes', (rows) => rows.add({ projectId: 'b', change: 'oops' })],
  ['a change that is nothing', 'changes', (rows) => rows.add({ projectId: 'b' })],
  [
    'a change to something that is no field',
    'changes',
    (rows) => {
      const fields = { title: { before: '', after: [] } }
      const change = { info: {}, tables: { events: { e1: { kind: 'changed', fields } } } }
      rows.add({ projectId: 'b', change })
    },
  ],
]

describe('A project of which the store holds', () => {
  test.each(SPOILT)('%s is said to be damaged, and the others are whole.', async (...row) => {
    const [, table, change] = row
    await threeProjects()
    await spoil(table, change)
    const database = open()
    expect((await database.list()).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(await database.damaged()).toEqual(['b'])
    await expect(database.load('b')).rejects.toMatchObject({ code: 'damaged' })
    await expect(database.read('b')).rejects.toMatchObject({ code: 'damaged' })
    for (const id of ['a', 'c']) expect(await database.load(id)).toEqual(story(id))
    expect(await database.restorePoints('b')).toHaveLength(1)
    expect(rawText(await database.rawRows('b'))).toContain('"entry"')
    await database.moveToBin('b')
    expect((await database.list()).find(({ id }) => id === 'b')?.binnedAt).not.toBeNull()
    await database.remove('b')
    expect((await database.list()).map(({ id }) => id)).toEqual(['a', 'c'])
    database.close()
  })
})

test('A row of the list of any kind at all hides neither its project nor the others.', async () => {
  const fields = fc.dictionary(
    fc.constantFrom('title', 'changedAt', 'eventCount', 'binnedAt', 'copiedAt', 'thumbnail', 'x'),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string())),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('entries', 'summaries'), fields, async (table, row) => {
      name = `damaged-${(count += 1)}`
      await threeProjects()
      await spoil(table, (rows) => void rows.put({ ...row, id: 'b' }))
      const database = open()
      const list = await database.list()
      expect(list.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c'])
      const damaged = list.find(({ id }) => id === 'b')
      expect(typeof damaged?.title).toBe('string')
      expect(typeof damaged?.eventCount).toBe('number')
      expect(await database.load('b')).not.toBeNull()
      database.close()
    }),
    { numRuns: 60 },
  )
})

test('A summary that is gone or of the wrong kind is made anew from its project.', async () => {
  await threeProjects()
  await spoil('summaries', (rows) => rows.delete('b'))
  await spoil('summaries', (rows) => rows.put({ id: 'c', title: 12 }))
  for (const database of [open(), open()]) {
    const list = await database.list()
    expect(list).toHaveLength(3)
    for (const each of list) expect(each).toMatchObject({ title: 'Un projet', eventCount: 2 })
    database.close()
  }
})

test('A restore point whose row is damaged is listed with the others, and so is its content.', async () => {
  await threeProjects()
  await spoil('restorePoints', (rows) => rows.put({ id: 'z', projectId: 'b', at: 4, reason: 'x' }))
  await spoil('pointContents', (rows) => rows.put({ id: 'z', content: Uint8Array.of(2) }))
  const database = open()
  const points = await database.restorePoints('b')
  expect(points).toHaveLength(2)
  expect(points[1]).toEqual({
    id: 'z',
    projectId: 'b',
    at: '1970-01-01T00:00:00.000Z',
    reason: 'time',
    name: '',
    print: null,
  })
  expect(await database.readRestorePoint('z')).toEqual(Uint8Array.of(2))
  database.close()
})
