import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { newProject } from '../../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../../src/domain/project/records.ts'
import { openProject } from '../../../../src/files/projectFile.ts'
import {
  copyToFolder,
  forgetFolder,
  takeNewFolder,
} from '../../../../src/screens/frame/copies/folderCopies.ts'
import { watchCopies } from '../../../../src/session/copyWatch.ts'
import type { LibraryEntry } from '../../../../src/session/projectStore.ts'
import { fakeFolder } from '../../../helpers/fakeFolder.ts'
import { storeWith } from '../../../helpers/memoryStore.ts'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-21T12:00:00Z') }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A device with these projects, where a folder can be chosen. */
async function device(titles: Record<string, string>) {
  const disk = fakeFolder()
  vi.stubGlobal('showDirectoryPicker', async () => disk.folder)
  vi.stubGlobal('navigator', {})
  const projects = new Map<string, Project>(
    Object.entries(titles).map(([id, title]) => [id, newProject(id, title)]),
  )
  const entries = new Map<string, LibraryEntry>()
  const change = (id: string) => {
    const project = projects.get(id) as Project
    const changedAt = new Date().toISOString()
    const entry = { id, title: project.info.title, changedAt, copiedAt: null, binnedAt: null }
    entries.set(id, entry as LibraryEntry)
  }
  for (const id of projects.keys()) change(id)
  const settings = new Map<string, unknown>()
  const noteCopy = vi.fn<(id: string) => Promise<void>>(async () => {})
  const store = storeWith({
    list: async () => [...entries.values()],
    load: async (id) => projects.get(id) ?? null,
    noteCopy,
    setting: async (key) => settings.get(key),
    keepSetting: async (key, value) => void settings.set(key, value),
  })
  let day = '2026-11-21'
  const copies = watchCopies(store, { listen: () => () => {} }, () => new Date().toISOString())
  const given = { store, copies, today: () => day }
  await takeNewFolder(given)
  const names = () => [...disk.files.keys()].toSorted()
  const state = () => copies.state.getState().folder
  return {
    ...disk,
    given,
    names,
    state,
    change,
    noteCopy,
    entries,
    nextDay: () => (day = '2026-11-22'),
  }
}

describe('The folder for copies', () => {
  it('gets at once a dated copy of each project, which opens again, and the copy is noted', async () => {
    const { names, files, state, noteCopy } = await device({ a: 'Un marché', b: 'Le jardin' })
    expect(names()).toEqual([
      'Le jardin.2026-11-21.jalons.json',
      'Un marché.2026-11-21.jalons.json',
    ])
    const opened = openProject(files.get('Un marché.2026-11-21.jalons.json') ?? '', 'a')
    expect(opened).toMatchObject({ project: newProject('a', 'Un marché') })
    expect(noteCopy.mock.calls).toEqual([['a'], ['b']])
    expect(state()).toEqual({ name: 'Copies', state: 'ready' })
  })

  it('gets only what changed since, beside what it had of another day', async () => {
    const { given, names, change, noteCopy, nextDay } = await device({ a: 'A', b: 'B' })
    nextDay()
    await copyToFolder(given, { ask: false })
    expect(noteCopy).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(1000)
    change('b')
    await copyToFolder(given, { ask: false })
    expect(names()).toEqual([
      'A.2026-11-21.jalons.json',
      'B.2026-11-21.jalons.json',
      'B.2026-11-22.jalons.json',
    ])
  })

  it('keeps apart projects of one title, and gets nothing of the bin', async () => {
    const { names, given, entries, change } = await device({ first1: 'Jardin', second: 'JARDIN' })
    expect(names()).toEqual([
      'JARDIN.second.2026-11-21.jalons.json',
      'Jardin.first1.2026-11-21.jalons.json',
    ])
    vi.advanceTimersByTime(1000)
    change('first1')
    entries.set('first1', { ...(entries.get('first1') as LibraryEntry), binnedAt: 'x' })
    await copyToFolder(given, { ask: false })
    expect(names()).toHaveLength(2)
  })

  it('says that the permission, the folder or the room is lost, then catches up by itself', async () => {
    const { given, state, change, setPermission, fail, files, names } = await device({ a: 'A' })
    vi.advanceTimersByTime(1000)
    change('a')
    files.clear()
    setPermission('prompt')
    await copyToFolder(given, { ask: false })
    expect(state()).toEqual({ name: 'Copies', state: 'asking' })
    fail({ at: 'open', name: 'NotFoundError' })
    await copyToFolder(given, { ask: true })
    expect(state()?.state).toBe('gone')
    fail({ at: 'close', name: 'QuotaExceededError' })
    await copyToFolder(given, { ask: false })
    expect(state()?.state).toBe('full')
    expect(names()).toEqual([])
    fail(null)
    await copyToFolder(given, { ask: false })
    expect(state()?.state).toBe('ready')
    expect(names()).toEqual(['A.2026-11-21.jalons.json'])
  })

  it('once let go of, gets nothing more', async () => {
    const { given, state, change, files } = await device({ a: 'A' })
    await forgetFolder(given)
    files.clear()
    change('a')
    await copyToFolder(given, { ask: true })
    expect(state()).toBeNull()
    expect(files.size).toBe(0)
  })
})
