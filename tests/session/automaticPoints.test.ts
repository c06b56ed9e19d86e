import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { RestorePoint } from '../../src/domain/history/restorePoint.ts'
import { editEvent } from '../../src/domain/edits/eventEdits.ts'
import { keepPointsOf } from '../../src/session/automaticPoints.ts'
import { readPoint } from '../../src/session/points.ts'
import { openSession } from '../../src/session/session.ts'
import { eventually } from '../helpers/eventually.ts'
import { fresh, storeWith } from '../helpers/memoryStore.ts'
import { projectWith } from '../helpers/smallProjects.ts'

const MINUTE = 60_000
const start = projectWith(['e1', 'e2'])
const title = (words: string) => editEvent({ id: 'e1', title: '' }, { title: words })

/** An open project and the points kept of it, with what each says of the first event. */
function sitting(own: { onKeep?: () => RestorePoint | null } = {}) {
  const kept: { point: RestorePoint; content: Uint8Array }[] = []
  const store = storeWith({
    restorePoints: async () => kept.map(({ point }) => point).toReversed(),
    keepRestorePoint: async (told, content) => {
      const other = own.onKeep?.()
      if (other !== undefined) return other
      const at = new Date().toISOString()
      const point = { id: String(kept.length), at, ...told }
      kept.push({ point, content })
      return point
    },
    readRestorePoint: async (id) => kept[Number(id)]?.content ?? null,
  })
  const session = openSession(fresh(start), store)
  const end = keepPointsOf(session, store)
  const titles = async () => {
    const projects = await Promise.all(kept.map(({ point }) => readPoint(store, point)))
    return projects.map((project) => project?.events.e1?.title)
  }
  /** Packing is done by the platform, at its own pace. */
  const settle = async () => {
    await session.settled()
    for (let turn = 0; turn < 5; turn += 1) {
      await vi.advanceTimersByTimeAsync(0)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { session, kept, titles, end, settle }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  vi.setSystemTime('2026-06-15T12:00:00.000Z')
})
afterEach(() => vi.useRealTimers())

describe('Without being asked, a restore point is kept', () => {
  test('of what was found, at the first change, and not of a project only looked at.', async () => {
    const { session, kept, titles, settle } = sitting()
    await vi.advanceTimersByTimeAsync(60 * MINUTE)
    await settle()
    expect(kept).toEqual([])
    session.perform(title('Un'))
    session.perform(title('Deux'))
    await eventually(() => expect(kept).toHaveLength(1))
    expect(await titles()).toEqual(['Titre de e1'])
    expect(kept[0]?.point).toMatchObject({ reason: 'time', name: '', projectId: 'p' })
  })

  test('every five minutes of change, and none while nothing changes.', async () => {
    const { session, kept, titles, settle } = sitting()
    for (let turn = 0; turn < 12; turn += 1) {
      session.perform(title(`Tour ${turn}`))
      await vi.advanceTimersByTimeAsync(70_000)
      await settle()
    }
    await eventually(() => expect(kept).toHaveLength(3))
    await vi.advanceTimersByTimeAsync(5 * MINUTE)
    await eventually(() => expect(kept).toHaveLength(4))
    expect(await titles()).toEqual(['Titre de e1', 'Tour 4', 'Tour 9', 'Tour 11'])
    await vi.advanceTimersByTimeAsync(60 * MINUTE)
    await settle()
    expect(kept).toHaveLength(4)
  })

  test('of what was found, unless one is recent.', async () => {
    const first = sitting()
    first.session.perform(title('Un'))
    await eventually(() => expect(first.kept).toHaveLength(1))
    first.end()
    const again = (minutes: number) => {
      const at = new Date(Date.now() - minutes * MINUTE).toISOString()
      const { session, kept, settle } = sitting()
      kept.push({
        point: { ...(first.kept[0]?.point as RestorePoint), at },
        content: Uint8Array.of(),
      })
      session.perform(title('Deux'))
      return { kept, settle }
    }
    const soon = again(4)
    await soon.settle()
    expect(soon.kept).toHaveLength(1)
    const later = again(6)
    await eventually(() => expect(later.kept).toHaveLength(2))
  })

  test('once more when another tab has just kept one that lacks what was done here.', async () => {
    let other: RestorePoint | undefined
    const asked = vi.fn<() => RestorePoint | null>(() => other as RestorePoint)
    const { session, kept, settle } = sitting({ onKeep: asked })
    session.perform(title('Un'))
    await eventually(() => expect(kept).toHaveLength(1))
    await vi.advanceTimersByTimeAsync(4 * MINUTE)
    const point = { id: 'o', projectId: 'p', reason: 'time', name: '', print: null } as const
    other = { ...point, at: new Date().toISOString() }
    await vi.advanceTimersByTimeAsync(1)
    session.perform(title('Deux'))
    await vi.advanceTimersByTimeAsync(MINUTE)
    await eventually(() => expect(asked).toHaveBeenCalledTimes(2))
    await settle()
    other = undefined
    await vi.advanceTimersByTimeAsync(5 * MINUTE)
    await eventually(() => expect(kept).toHaveLength(2))
  })

  test('no more once the project is closed.', async () => {
    const { session, kept, end, settle } = sitting()
    session.perform(title('Un'))
    await eventually(() => expect(kept).toHaveLength(1))
    end()
    await vi.advanceTimersByTimeAsync(60 * MINUTE)
    await settle()
    expect(kept).toHaveLength(1)
  })
})

test('A store that fails keeps no point and disturbs nothing else.', async () => {
  const onKeep = vi.fn<() => RestorePoint | null>(() => {
    throw new Error('No room.')
  })
  const { session, settle } = sitting({ onKeep })
  session.perform(title('Un'))
  await vi.advanceTimersByTimeAsync(6 * MINUTE)
  await eventually(() => expect(onKeep).toHaveBeenCalledTimes(2))
  await settle()
  expect(session.state.getState()).toMatchObject({ saving: 'saved', fault: null })
})
