/**
 * What keeps a full disk from costing every project in Chromium, where saving resumes.
 *
 * Chromium writes IndexedDB at the end of a log. A write that finds the disk full leaves half a record
 * there; Chromium goes on adding after it, and the next time that it reads the log it takes the half for
 * a corruption and erases all (google/leveldb#1180; seen with Chromium 156 each time). So, after such a
 * write, nothing is written before there is room for sure, and then so much is written that Chromium
 * puts away what its log holds and begins another.
 */

/** Bytes that must be free before the log is touched again. */
const ROOM = 40_000_000
/** Chromium begins another log after some 4 MB; the second time, it has put away what the first held. */
const BATCHES = 12
const VALUES = 20
/** Larger values would not be in the log but in files of their own. */
const VALUE_SIZE = 50_000

/** How a try says that there was no room; the second, when the browser stops listening to what it writes. */
const FULL = new Set(['QuotaExceededError', 'AbortError'])
/**
 * Tries in a row that say something else, before one goes on without knowing: a full disk may have broken
 * the place of the tries themselves, for good, and saving would never resume.
 */
const BLIND_TRIES = 3
let blindTries = 0
/** How long a try may take, in milliseconds. */
const PATIENCE = 10_000

const SCRATCH = 'jalons-scratch'

/**
 * Makes sure that what is written next is not lost with what came before it; false when there is no
 * room to. One tab at a time does it. Does nothing where a browser gives no way to know what room there
 * is but by writing in the log: Chromium gives one.
 */
export async function renewLog(): Promise<boolean> {
  if (typeof FileSystemFileHandle === 'undefined') return true
  if (!('createWritable' in FileSystemFileHandle.prototype)) return true
  return navigator.locks.request(SCRATCH, async () => {
    if (!(await hasRoom())) return false
    await fillLog()
    return true
  })
}

/**
 * Whether a file of that size could be written, which harms nothing when it could not. Chromium does not
 * always answer: then, and when it says something else, nothing is known.
 */
async function hasRoom(): Promise<boolean> {
  let tired: ReturnType<typeof setTimeout> | undefined
  const noAnswer = new Promise<never>((_resolve, reject) => {
    tired = setTimeout(() => reject(new Error('No answer.')), PATIENCE)
  })
  try {
    await Promise.race([tryOut(), noAnswer])
    blindTries = 0
    return true
  } catch (error) {
    const isFull = error instanceof DOMException && FULL.has(error.name)
    blindTries = isFull ? 0 : blindTries + 1
    return blindTries >= BLIND_TRIES
  } finally {
    clearTimeout(tired)
  }
}

async function tryOut(): Promise<void> {
  const folder = await navigator.storage.getDirectory()
  // A new name each time: what a full disk left of an earlier try may never open again.
  const name = `${SCRATCH}-${crypto.randomUUID()}`
  const file = await folder.getFileHandle(name, { create: true })
  // Nothing of it is kept, whether there was room or not.
  try {
    const stream = await file.createWritable()
    try {
      const part = new Uint8Array(ROOM / 10)
      for (let written = 0; written < ROOM; written += part.length) await stream.write(part)
    } finally {
      await stream.abort()
    }
  } finally {
    await folder.removeEntry(name)
  }
}

async function fillLog(): Promise<void> {
  const database = await scratchDatabase()
  try {
    for (let batch = 0; batch < BATCHES; batch += 1) await writeBatch(database)
  } finally {
    database.close()
    indexedDB.deleteDatabase(SCRATCH)
  }
}

function scratchDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(SCRATCH, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('values'))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('Not opened.')))
  })
}

function writeBatch(database: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('values', 'readwrite', { durability: 'strict' })
    for (let key = 0; key < VALUES; key += 1) {
      // What is at random cannot be made smaller.
      const value = crypto.getRandomValues(new Uint8Array(VALUE_SIZE))
      transaction.objectStore('values').put(value, key)
    }
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Aborted.')))
  })
}
