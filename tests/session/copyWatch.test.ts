import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { watchCopies, withWatch } from '../../src/session/copyWatch.ts'
import type { LibraryEntry } from '../../src/session/projectStore.ts'
import { storeWith } from '../helpers/memoryStore.ts'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00Z') }))
afterEach(() => vi.useRealTimers())

const clock = () => new Date().toISOString()

/** A store of one project, whose settings last. */
function oneProject() {
  const entry = { id: 'p', changedAt: clock(), copiedAt: null, binnedAt: null } as LibraryEntry
  const entries = [entry]
  const settings = new Map<string, unknown>()
  const store = storeWith({
    list: async () => entries.map((each) => ({ ...each })),
    noteCopy: async () => void (entries[0] = { ...entry, copiedAt: clock() }),
    setting: async (key) => settings.get(key),
    keepSetting: async (key, value) => void settings.set(key, structuredClone(value)),
  })
  return { store, entries }
}

function oneTab() {
  const heard: ((id: string) => void)[] = []
  const listen = (hear: (id: string) => void) => {
    heard.push(hear)
    return () => {}
  }
  return { listen, say: () => heard.forEach((hear) => hear('p')) }
}

describe('What is known of copies', () => {
  it('moves with time, once a minute', async () => {
    const { state } = watchCopies(oneProject().store, oneTab(), clock)
    await vi.advanceTimersByTimeAsync(3 * 60_000)
    expect(state.getState().now).toBe('2026-03-01T12:03:00.000Z')
  })

  it('follows a copy made in another tab, read once for many words', async () => {
    const { store, entries } = oneProject()
    const list = vi.fn<typeof store.list>(store.list)
    const tabs = oneTab()
    const { state } = watchCopies({ ...store, list }, tabs, clock)
    await vi.advanceTimersByTimeAsync(0)
    const [entry] = entries
    entries[0] = { ...(entry as LibraryEntry), copiedAt: '2026-03-01T12:00:01.000Z' }
    for (let word = 0; word < 20; word += 1) tabs.say()
    await vi.advanceTimersByTimeAsync(2000)
    expect(state.getState().entries?.[0]?.copiedAt).toBe('2026-03-01T12:00:01.000Z')
    expect(list).toHaveBeenCalledTimes(2)
  })

  it('follows a copy made in this tab at once', async () => {
    const { store } = oneProject()
    const watch = watchCopies(store, oneTab(), clock)
    await vi.advanceTimersByTimeAsync(0)
    expect(watch.state.getState().entries?.[0]?.copiedAt).toBeNull()
    await withWatch(store, watch).noteCopy('p')
    await vi.advanceTimersByTimeAsync(0)
    expect(watch.state.getState().entries?.[0]?.copiedAt).not.toBeNull()
  })

  it('remembers across reloads what was put off and what the folder holds, until the folder changes', async () => {
    const { store } = oneProject()
    const watch = watchCopies(store, oneTab(), clock)
    await watch.refresh()
    await watch.putOff(['p'], '2026-03-01')
    await watch.noteInFolder('p', clock())
    const reloaded = watchCopies(store, oneTab(), clock)
    await reloaded.refresh()
    expect(reloaded.state.getState().memory).toEqual({
      begun: { p: { at: clock(), isUntouched: true } },
      putOff: { p: '2026-03-01' },
      inFolder: { p: clock() },
    })
    await reloaded.forgetFolder()
    expect((await watch.remembered()).inFolder).toEqual({})
  })

  it('stays as it was when the store fails, and comes back with it', async () => {
    const { store } = oneProject()
    let isBroken = false
    const list = async () => {
      if (isBroken) throw new Error('broken')
      return store.list()
    }
    const { state, refresh } = watchCopies({ ...store, list }, oneTab(), clock)
    await refresh()
    isBroken = true
    await refresh()
    expect(state.getState().entries).toHaveLength(1)
    isBroken = false
    await refresh()
    expect(state.getState().entries).toHaveLength(1)
  })
})
