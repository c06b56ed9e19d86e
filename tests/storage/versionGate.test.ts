import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'

import type { Change } from '../../src/domain/changes/change.ts'
import { summaryOf } from '../../src/domain/project/summary.ts'
import { FORMAT_VERSION, openProject } from '../../src/files/projectFile.ts'
import { fileCopyOf } from '../../src/session/copies.ts'
import type { Written } from '../../src/session/projectStore.ts'
import { openSession } from '../../src/session/session.ts'
import { openProjectDatabase } from '../../src/storage/projectDatabase.ts'
import { VERSION } from '../../src/storage/tables.ts'
import { answerOf, connectionTo, rowsOf } from '../helpers/databaseRows.ts'
import { story, testDatabases, title } from '../helpers/testDatabases.ts'

const { open, nameOf } = testDatabases()
afterEach(() => vi.useRealTimers())

test('An old tab with unsaved work lets a newer app in, says so, and nothing of its work is lost.', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const told = vi.fn<() => void>()
  const old = openProjectDatabase(nameOf(), undefined, told)
  await old.create(story())
  const session = openSession((await old.read('p')) as Written, old)
  session.perform(title('Enregistré'))
  await session.settled()
  expect(session.state.getState().saving).toBe('saved')

  const newer = connectionTo(nameOf(), (VERSION + 1) * 10)
  session.perform(title('Pas encore', 'e2'))
  await newer
  await session.settled()
  session.perform(title('Bien plus tard', 'e2'))
  await session.settled()
  await vi.advanceTimersByTimeAsync(10_000)
  await session.settled()
  const { project, saving, fault } = session.state.getState()
  expect([saving, fault]).toEqual(['failed', 'outdated'])
  expect(told).toHaveBeenCalledTimes(1)
  ;(await newer).close()

  const { text } = await fileCopyOf(project, old)
  expect(openProject(text, 'p')).toHaveProperty('project', project)
  expect(project.events['e1']?.title).toBe('Enregistré')
  expect(project.events['e2']?.title).toBe('Bien plus tard')
  // What the newer app finds: what was said to be saved, and nothing that an old tab wrote since.
  const written = (await rowsOf(nameOf(), 'changes')) as { change: Change }[]
  const titles = written.flatMap(({ change }) => JSON.stringify(change.tables.events))
  expect(titles.some((row) => row.includes('Enregistré'))).toBe(true)
  expect(titles.some((row) => row.includes('Bien plus tard'))).toBe(false)
})

test('An old tab that does not let go is told of at once, and the next try goes through once it has.', async () => {
  const old = await connectionTo(nameOf(), 20, makeOldTables)
  const database = open()
  const asked = [database.list(), database.setting('folder')]
  for (const each of asked) await expect(each).rejects.toMatchObject({ code: 'blocked' })
  await expect(database.load('p'), 'later').rejects.toMatchObject({ code: 'blocked' })
  const count = answerOf(old.transaction('entries').objectStore('entries').count())
  expect(await count, 'the old tab still works').toBe(1)
  old.close()
  await expect.poll(() => database.load('p').catch(() => null)).toEqual(story())
})

/** The tables of the second version, with one project of today. */
function makeOldTables(made: IDBDatabase): void {
  const rows = {
    entries: { id: 'p', binnedAt: null, copiedAt: null, thumbnail: null },
    checkpoints: { id: 'p', project: story(), formatVersion: FORMAT_VERSION },
    summaries: { ...summaryOf(story()), changedAt: '2026-01-01T00:00:00.000Z' },
    folds: { id: 'p', upTo: 0 },
  }
  for (const [table, row] of Object.entries(rows)) {
    made.createObjectStore(table, { keyPath: 'id' }).add(row)
  }
  const changes = made.createObjectStore('changes', { keyPath: 'seq', autoIncrement: true })
  changes.createIndex('projectId', 'projectId')
}
