/** All rows of a table of an IndexedDB database, read as another program would. */
export async function rowsOf(databaseName: string, table: string): Promise<unknown[]> {
  const database = await answerOf(indexedDB.open(databaseName))
  const rows: unknown[] = await answerOf(database.transaction(table).objectStore(table).getAll())
  database.close()
  return rows
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error as DOMException))
  })
}
