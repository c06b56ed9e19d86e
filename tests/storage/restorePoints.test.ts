import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'

import type { RestorePoint } from '../../src/domain/history/restorePoint.ts'
import { openProjectDatabase } from '../../src/storage/projectDatabase.ts'
import { story, testDatabases } from '../helpers/testDatabases.ts'

const { open, rows } = testDatabases()
const bytes = (...values: number[]) => Uint8Array.from(values)
const told = (own: Partial<RestorePoint> = {}) =>
  ({ projectId: 'p', reason: 'beforeTidy', name: '', print: null, ...own }) as const

describe('A restore point', () => {
  test('is listed with what is known of it, the newest first, and gives its content.', async () => {
    const database = open()
    await database.create(story())
    const first = await database.keepRestorePoint(told(), bytes(1))
    const second = await database.keepRestorePoint(
      told({ reason: 'copy', name: 'Fin', print: 'abc' }),
      bytes(2, 3),
    )
    expect(first).toMatchObject({ ...told(), at: '1970-01-01T00:00:02.000Z' })
    expect(await database.restorePoints('p')).toEqual([second, first])
    expect(await open().readRestorePoint(second?.id ?? '')).toEqual(bytes(2, 3))
    expect(await database.restorePoints('nobody')).toEqual([])
    expect(await database.readRestorePoint('nobody')).toBeNull()
  })

  test('of a project that is not there is not kept.', async () => {
    const database = open()
    expect(await database.keepRestorePoint(told(), bytes(1))).toBeNull()
    expect(await rows('restorePoints')).toEqual([])
    expect(await rows('pointContents')).toEqual([])
  })

  test('is named, unnamed and removed, content included.', async () => {
    const database = open()
    await database.create(story())
    const { id = '' } = (await database.keepRestorePoint(told(), bytes(1))) ?? {}
    await database.nameRestorePoint(id, 'Avant la pause')
    expect((await database.restorePoints('p'))[0]?.name).toBe('Avant la pause')
    await database.nameRestorePoint(id, '')
    expect((await database.restorePoints('p'))[0]?.name).toBe('')
    await database.removeRestorePoint(id)
    expect(await database.restorePoints('p')).toEqual([])
    expect(await rows('pointContents')).toEqual([])
  })

  test('goes with its project, and those of the neighbour stay.', async () => {
    const database = open()
    for (const id of ['p', 'q']) await database.create(story(id))
    await database.keepRestorePoint(told(), bytes(1))
    const kept = await database.keepRestorePoint(told({ projectId: 'q' }), bytes(2))
    await database.remove('p')
    expect(await rows('restorePoints')).toEqual([kept])
    expect(await rows('pointContents')).toEqual([{ id: kept?.id, content: bytes(2) }])
  })
})

describe('Points kept as time goes', () => {
  test('by two tabs at the same moment are one.', async () => {
    const [mine, theirs] = [open(), open()]
    await mine.create(story())
    const kept = await Promise.all([
      mine.keepRestorePoint(told({ reason: 'time' }), bytes(1)),
      theirs.keepRestorePoint(told({ reason: 'time' }), bytes(2)),
    ])
    expect(kept[0]).toEqual(kept[1])
    expect(await mine.restorePoints('p')).toEqual([kept[0]])
  })

  test('of something that did not change since the last point are not kept.', async () => {
    const database = open()
    await database.create(story())
    const before = await database.keepRestorePoint(told(), bytes(1, 2))
    const time = told({ reason: 'time' })
    expect(await database.keepRestorePoint(time, bytes(1, 2))).toEqual(before)
    expect(await database.keepRestorePoint(time, bytes(1, 3))).not.toEqual(before)
    expect(await database.restorePoints('p')).toHaveLength(2)
  })

  test('are let go once old and many, when another is kept; named ones never.', async () => {
    let hour = 0
    const database = openProjectDatabase(`retention-${Date.now()}`, () =>
      new Date((hour += 1) * 3_600_000).toISOString(),
    )
    await database.create(story())
    const { id: named = '' } =
      (await database.keepRestorePoint(told({ name: 'Début' }), bytes(0))) ?? {}
    // Eight days, a point each hour: those of the first day are more than seven days old.
    for (let turn = 0; turn < 192; turn += 1) {
      await database.keepRestorePoint(told({ reason: 'time' }), bytes(1, turn))
    }
    const points = await database.restorePoints('p')
    expect(points.map(({ id }) => id)).toContain(named)
    // Those of the last 7 × 24 hours, both ends included, and the named one.
    expect(points).toHaveLength(170)
    expect(await database.readRestorePoint(points.at(-1)?.id ?? '')).toEqual(bytes(0))
    database.close()
  })
})

test('A setting is kept as it is, for the next start; there is none until then.', async () => {
  const database = open()
  expect(await database.setting('folder')).toBeUndefined()
  await database.keepSetting('folder', { name: 'Copies' })
  expect(await open().setting('folder')).toEqual({ name: 'Copies' })
})
