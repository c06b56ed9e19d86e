/** A store in memory that waits to be told when a write is done, or that it failed. */
import { applyChange, type Change } from '../../src/domain/changes/change.ts'
import type { Project } from '../../src/domain/project/records.ts'
import type { Written } from '../../src/session/projectStore.ts'
import { storeWith } from './memoryStore.ts'

export function slowStore(start: Project) {
  let kept = start
  let onDisk = start
  let upTo = 0
  let last = Promise.resolve()
  const batches: (readonly Change[])[] = []
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = []

  return {
    /** The batches asked to be written, done or not. */
    batches,
    /** What is written. */
    kept: () => kept,
    /** What a power cut would leave. */
    onDisk: () => onDisk,
    isWriting: () => waiting.length > 0,
    ...storeWith(),
    async append(changes: readonly Change[]): Promise<Written> {
      batches.push(changes)
      const done = new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }))
      last = done.catch(() => {})
      await done
      kept = changes.reduce(applyChange, kept)
      return { project: kept, upTo: (upTo += changes.length) }
    },
    async seal(): Promise<Written> {
      // What is asked of a store is done in order.
      await last
      onDisk = kept
      return { project: kept, upTo }
    },
    /** Lets the first of the writes under way be done, and what follows from it happen. */
    async finish(): Promise<void> {
      waiting.shift()?.resolve()
      await quiet()
    },
    async fail(): Promise<void> {
      waiting.shift()?.reject(new Error('QuotaExceededError'))
      await quiet()
    },
  }
}

/** Lets all promises that can go on do so. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}
