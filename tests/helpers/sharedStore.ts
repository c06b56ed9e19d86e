/**
 * One place where several tabs write, in memory. Nothing goes on by itself: each request waits twice
 * (to be served, then for its answer to arrive), each message waits to be heard, and the test chooses
 * which of all that waits goes on next. Time is the test's own too.
 */
import { vi } from 'vitest'

import { applyChange, type Change } from '../../src/domain/changes/change.ts'
import { mended } from '../../src/domain/changes/mending.ts'
import type { Project } from '../../src/domain/project/records.ts'
import type { Written } from '../../src/session/projectStore.ts'
import { openSession } from '../../src/session/session.ts'
import { telling } from '../../src/session/tabs.ts'
import { storeWith } from './memoryStore.ts'

export function sharedStore(start: Project) {
  let kept: Project | null = start
  let isInBin = false
  /** All that was ever written; a row is never changed, and its place is its number. */
  const rows: Change[] = []
  let foldedTo = 0
  const waiting: (() => void)[] = []
  const ears: ((id: string) => void)[] = []

  const turn = () => new Promise<void>((resolve) => waiting.push(resolve))
  async function served<T>(act: () => T): Promise<T> {
    await turn()
    const answer = structuredClone(act())
    await turn()
    return answer
  }
  function read(known?: Written): (Written & { isInBin: boolean }) | null {
    if (kept === null) return null
    const from = known && known.upTo >= foldedTo ? known : { project: kept, upTo: foldedTo }
    return {
      project: rows.slice(from.upTo).reduce(applyChange, from.project),
      upTo: rows.length,
      isInBin,
    }
  }

  /** Another tab on the project. */
  function openTab() {
    const heard: ((id: string) => void)[] = []
    ears.push((id) => heard.forEach((hear) => hear(id)))
    const own = ears.at(-1)
    const say = (id: string) => {
      for (const ear of ears) if (ear !== own) waiting.push(() => ear(id))
    }
    // A tab's writes are served in the order in which they were asked for, and so answered.
    let [lastServed, lastAnswered]: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
    async function written<T>(act: () => T): Promise<T> {
      const isServed = Promise.all([lastServed, turn()]).then(() => structuredClone(act()))
      const isAnswered = Promise.all([lastAnswered, isServed.then(turn)])
      lastServed = isServed
      lastAnswered = isAnswered
      await isAnswered
      return isServed
    }
    const store = storeWith({
      read: (_id, known) => served(() => read(known)),
      append: (changes, _next, known) =>
        written(() => {
          if (kept === null) return null
          rows.push(...changes)
          return read(known)
        }),
      seal: (_next, known) => written(() => read(known)),
      create: (project) =>
        served(() => {
          if (kept !== null) throw new Error('That id is taken.')
          kept = project
          rows.push({ info: {}, tables: {} })
          foldedTo = rows.length
        }),
      moveToBin: () => served(() => void (isInBin = true)),
      takeFromBin: () => served(() => void (isInBin = false)),
      remove: () => served(() => void (kept = null)),
    })
    const told = telling(store, { say })
    const listen = (hear: (id: string) => void) => {
      heard.push(hear)
      return () => void heard.splice(heard.indexOf(hear), 1)
    }
    const first = read()
    if (first === null) throw new Error('The project was removed.')
    const session = openSession(structuredClone(first), told, { listen })
    return { session, store: told, now: () => session.state.getState() }
  }

  /** Lets one thing that waits go on, and what follows from it. */
  async function goOn(choose: (count: number) => number = () => 0): Promise<void> {
    waiting.splice(choose(waiting.length), 1)[0]?.()
    for (let step = 0; step < 10; step += 1) await Promise.resolve()
  }
  async function calm(choose?: (count: number) => number): Promise<void> {
    // What is written is made sure of when edits pause, and that too is asked of the store.
    do {
      await vi.advanceTimersByTimeAsync(300)
      while (waiting.length > 0) await goOn(choose)
    } while (vi.getTimerCount() > 0)
  }

  return {
    rows,
    openTab,
    goOn,
    calm,
    /** Folds what is written into a checkpoint, as opening a project does. */
    fold: () => {
      kept = read()?.project ?? null
      foldedTo = rows.length
    },
    /** The project as a tab opened now would show it. */
    reloaded: () => {
      const written = read()
      return written && mended(written.project)
    },
  }
}
