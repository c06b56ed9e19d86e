/**
 * The connection to the database: opened when something is asked of it, unless what is there is for a
 * newer app; let go when a newer app asks; opened again when the browser has dropped it.
 */
import { Dexie } from 'dexie'

import { StorageError, storageFault } from './faults.ts'
import { renewLog } from './logRenewal.ts'
import { declareTables, VERSION } from './tables.ts'
import { versionOnDevice } from './versionGate.ts'

/** Prepares the connection; `onOutdated` is called when a newer app, in another tab, takes over. */
export function connect(name: string, onOutdated: () => void) {
  const database = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' })
  const tables = declareTables(database)

  let isOutdated = false
  /** True when the browser's log may end with half a record: see logRenewal.ts. */
  let isLogTorn = false
  database.on('close', () => (isLogTorn = true))
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
    if (isLogTorn) await mendLog()
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

  /** Nothing is written, nor opened even, until there is room enough. */
  async function mendLog(): Promise<void> {
    if (!(await renewLog())) throw new StorageError('full')
    isLogTorn = false
  }

  /** The same act, once the database is open; what goes wrong is told by its code. */
  function opened<Args extends unknown[], T>(act: (...args: Args) => Promise<T>) {
    return async (...args: Args): Promise<T> => {
      try {
        // Nothing is awaited when it is open: an edit leaves at once.
        if (!database.isOpen()) await ready()
        return await act(...args)
      } catch (error) {
        const fault = storageFault(error)
        // A connection that the browser has dropped: the next try opens another.
        if (fault.code === 'closed' || fault.code === 'full') database.close()
        if (fault.code === 'full') isLogTorn = true
        throw isOutdated ? new StorageError('outdated', error) : fault
      }
    }
  }

  return { database, tables, opened }
}
