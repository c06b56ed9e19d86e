/**
 * What is known of the copies of every project: when each was last copied, which ask for one, and how
 * the folder that receives copies is doing. Kept up to date with time and with the other tabs.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'

import type { Id } from '../domain/project/ids.ts'
import { type CopyMemory, NO_MEMORY, withSeen } from './copyReminder.ts'
import type { LibraryEntry, ProjectStore } from './projectStore.ts'
import type { Tabs } from './tabs.ts'

/** `asking`: the browser wants the permission again. `gone` and `full` are the disk's. */
type FolderState = 'ready' | 'asking' | 'gone' | 'full' | 'failed'

export type CopiesKnown = {
  /** Null until they are read. */
  readonly entries: readonly LibraryEntry[] | null
  readonly memory: CopyMemory
  /** The folder chosen for copies, and whether the last ones could be written there. */
  readonly folder: { readonly name: string; readonly state: FolderState } | null
  /** This instant, as far as ages are shown: it moves once a minute. */
  readonly now: string
}

export type CopyWatch = {
  readonly state: StoreApi<CopiesKnown>
  /** Reads again what is written; one that fails changes nothing. */
  readonly refresh: () => Promise<void>
  /** No reminder for these before another day. */
  readonly putOff: (ids: readonly Id[], today: string) => Promise<void>
  /** What is remembered, as it is written now. */
  readonly remembered: () => Promise<CopyMemory>
  /** Another folder, or none: nothing has been copied there yet. */
  readonly forgetFolder: () => Promise<void>
  /** Notes that a project was copied in the folder as it was at that change. */
  readonly noteInFolder: (id: Id, changedAt: string) => Promise<void>
}

type Store = Pick<ProjectStore, 'list' | 'setting' | 'keepSetting'>

/** Name of the memory among the settings. */
const MEMORY = 'copies'
/** Between two readings, in milliseconds; a tab that edits says so at each keystroke. */
const EVERY = 60_000
const AFTER_WORD = 1500

/** Begins to watch. There is one for the whole page, which lasts as long as it. */
export function watchCopies(
  store: Store,
  tabs: Pick<Tabs, 'listen'>,
  clock: () => string,
): CopyWatch {
  const state = createStore<CopiesKnown>(() => ({
    entries: null,
    memory: NO_MEMORY,
    folder: null,
    now: clock(),
  }))

  async function remembered(): Promise<CopyMemory> {
    const found = (await store.setting(MEMORY)) as Partial<CopyMemory> | undefined
    return { ...NO_MEMORY, ...found }
  }

  async function remember(change: (memory: CopyMemory) => CopyMemory): Promise<void> {
    const before = await remembered()
    const memory = change(before)
    if (memory !== before) await store.keepSetting(MEMORY, memory)
    state.setState({ memory })
  }

  async function read(): Promise<void> {
    state.setState({ now: clock() })
    try {
      const entries = await store.list()
      state.setState({ entries })
      await remember((memory) => withSeen(memory, entries, clock()))
    } catch {
      // What is shown stays, and the next reading may work; the list of projects says why it did not.
    }
  }

  let reading: Promise<void> | null = null
  let isStale = false
  /** One reading at a time; what is asked meanwhile is read once, after it. */
  function refresh(): Promise<void> {
    isStale = true
    const readOn = async () => {
      while (isStale) {
        isStale = false
        await read()
      }
    }
    reading ??= readOn().finally(() => {
      reading = null
    })
    return reading
  }

  let soon: ReturnType<typeof setTimeout> | undefined
  tabs.listen(() => {
    soon ??= setTimeout(() => {
      soon = undefined
      void refresh()
    }, AFTER_WORD)
  })
  setInterval(() => void refresh(), EVERY)
  void refresh()

  return {
    state,
    refresh,
    putOff: (ids, today) => {
      const days = Object.fromEntries(ids.map((id) => [id, today]))
      return remember((memory) => ({ ...memory, putOff: { ...memory.putOff, ...days } }))
    },
    remembered,
    forgetFolder: () => remember((memory) => ({ ...memory, inFolder: {} })),
    noteInFolder: (id, changedAt) =>
      remember((memory) => ({ ...memory, inFolder: { ...memory.inFolder, [id]: changedAt } })),
  }
}

/** The same store, whose copies are read again after what changes the list or a copy, done in this tab. */
export function withWatch<S extends ProjectStore>(
  store: S,
  { refresh }: Pick<CopyWatch, 'refresh'>,
): S {
  const then =
    <Args extends unknown[]>(write: (...args: Args) => Promise<void>) =>
    async (...args: Args) => {
      await write(...args)
      void refresh()
    }
  return {
    ...store,
    create: then(store.create),
    moveToBin: then(store.moveToBin),
    takeFromBin: then(store.takeFromBin),
    remove: then(store.remove),
    noteCopy: then(store.noteCopy),
  }
}
