/**
 * Which version of the database is on this device, asked without changing anything. Dexie opens data
 * that a newer app has written as if it were its own: an older app asks first, and leaves it alone.
 */

/** The version as the app numbers it; 0 when there is no database of that name. */
export async function versionOnDevice(name: string): Promise<number> {
  // Dexie multiplies its versions by ten, and counts its own repairs in the units.
  return Math.floor((await nativeVersion(name)) / 10)
}

async function nativeVersion(name: string): Promise<number> {
  if (typeof indexedDB.databases === 'function') {
    const databases = await indexedDB.databases()
    return databases.find((each) => each.name === name)?.version ?? 0
  }
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isThere = true
    request.addEventListener('upgradeneeded', () => {
      // There was none: opening has just begun to make it, and must not.
      isThere = false
      request.transaction?.abort()
    })
    request.addEventListener('success', () => {
      const { version } = request.result
      request.result.close()
      resolve(version)
    })
    request.addEventListener('error', () => {
      if (isThere) reject(request.error ?? new Error('The database cannot be opened.'))
      else resolve(0)
    })
  })
}
