/**
 * The connection to the database: opened when something is asked of it, unless what is there is for a
 * newer app; let go when a newer app asks; opened again when the browser has dropped it.
 */
import { Dexie } from 'dexie'

import { StorageError, storageFault } from './faults.ts'
import { renewLog } from './logRenewal.ts'
import { declareTables, VERSION } from './tables.ts'
import { versionOnDevice } from './versionGate.ts'

/** A full disk is not looked at again before, in milliseconds: each look writes a little. */
const LOOKED_AGAIN_AFTER = 1000

/** Prepares the connection; `onOutdated` is called when a newer app, in another tab, takes over. */
export function connect(name: string, onOutdated: () => void) {
  const database = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' })
  const tables = declareTables(database)

  let isOutdated = false
  /** True when the browser's log may end with half a record: see logRenewal.ts. */
  let isLogTorn = false
  /** True when all may have been erased since this connection last saw what it knew. */
  let isDoubtful = false
  let mending: Promise<void> | null = null
  /** When there was last found to be no room, as `performance.now()` says. */
  let fullAt = -Infinity
  /** Lets go of what waits for an answer that the browser may never give. */
  const waiting = new Set<(fault: StorageError) => void>()
  const letGo = () => {
    isLogTorn = true
    for (const leave of waiting) leave(new StorageError('closed'))
  }
  database.on('close', letGo)
  database.on('versionchange', ({ newVersion }) => {
    // A newer app, in another tab, waits for this one to let go; or the data is being cleared.
    isOutdated = newVersion !== null && newVersion > VERSION * 10
    database.close()
    if (isOutdated) onOutdated()
    return false
  })

  // The browser says it once, and then waits: what is asked meanwhile is told the same.
  let isBlocked = false
  database.on('blocked', () => {
    isBlocked = true
  })

  /** Opens the database, unless what is in it is for a newer app. */
  async function ready(): Promise<void> {
    if (isOutdated) throw new StorageError('outdated')
    if (typeof indexedDB === 'undefined') throw new StorageError('unavailable')
    if ((await versionOnDevice(name)) > VERSION) throw new StorageError('newer')
    if (isBlocked) throw new StorageError('blocked')
    let onBlocked = () => {}
    // An older tab that does not let go: said at once. The opening goes on by itself when it has.
    const blocked = new Promise<never>((_resolve, reject) => {
      onBlocked = () => reject(new StorageError('blocked'))
    })
    database.on('blocked', onBlocked)
    const opening = database.open().finally(() => {
      isBlocked = false
    })
    await Promise.race([opening, blocked]).finally(() =>
      database.on('blocked').unsubscribe(onBlocked),
    )
  }

  /** Nothing is written, nor opened even, until there is room enough; once for all that wait. */
  async function mendLog(): Promise<void> {
    if (performance.now() - fullAt < LOOKED_AGAIN_AFTER) throw new StorageError('full')
    mending ??= mended().finally(() => {
      mending = null
    })
    await mending
  }

  async function mended(): Promise<void> {
    isDoubtful = true
    isLogTorn = !(await renewLog())
    if (!isLogTorn) return
    fullAt = performance.now()
    throw new StorageError('full')
  }

  /** What is answered, or the fault told meanwhile to all that wait. */
  function answered<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      waiting.add(reject)
      void answer.then(resolve, reject).finally(() => waiting.delete(reject))
    })
  }

  /** The same act, once the database is open; what goes wrong is told by its code. */
  function opened<Args extends unknown[], T>(act: (...args: Args) => Promise<T>) {
    return async (...args: Args): Promise<T> => {
      try {
        // Nothing is awaited when all is well: an edit leaves at once.
        if (isLogTorn) await mendLog()
        if (!database.isOpen()) await ready()
        return await answered(act(...args))
      } catch (error) {
        const fault = storageFault(error)
        // A connection that the browser has dropped: the next try opens another. On a full disk it is
        // held: without any, Chromium lets go of its files, and reads the torn log when it is back.
        if (fault.code === 'closed') {
          database.close()
          letGo()
        }
        if (fault.code === 'full') isLogTorn = true
        throw isOutdated ? new StorageError('outdated', error) : fault
      }
    }
  }

  return {
    database,
    tables,
    opened,
    /**
     * Whether the browser may have erased all by itself since this was last asked: Chromium does when a
     * full disk has torn its log before it could be renewed.
     */
    mayBeErased: (): boolean => {
      const mayBe = isDoubtful
      isDoubtful = false
      return mayBe
    },
  }
}
