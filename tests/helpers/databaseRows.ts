/** All rows of a table of an IndexedDB database, read as another program would. */
export async function rowsOf(databaseName: string, table: string): Promise<unknown[]> {
  const database = await answerOf(indexedDB.open(databaseName))
  const rows: unknown[] = await answerOf(database.transaction(table).objectStore(table).getAll())
  database.close()
  return rows
}

/**
 * A connection as of another program, which lets go of the data only when it is closed. `make` makes
 * the tables when that version is new there.
 */
export function connectionTo(
  databaseName: string,
  version: number,
  make: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, version)
  request.addEventListener('upgradeneeded', () => make(request.result))
  return answerOf(request)
}

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error as DOMException))
  })
}
