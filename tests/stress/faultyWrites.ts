/** An IndexedDB, in memory, in which chosen writes fail as they do on a full disk. */
const WRITES = ['add', 'put', 'delete'] as const

/** Called for each request that writes, by number from 0; true makes its transaction fail. */
type Fails = (write: number) => boolean

/** Makes writes fail as told until `mend` is called; `count` says how many were asked since. */
export function faultyWrites(fails: Fails) {
  let asked = 0
  const reals = WRITES.map((name) => [name, Reflect.get(IDBObjectStore.prototype, name)] as const)
  for (const [name, real] of reals) {
    Reflect.set(
      IDBObjectStore.prototype,
      name,
      function (this: IDBObjectStore, ...args: unknown[]): unknown {
        const isFailing = fails(asked)
        asked += 1
        const request: unknown = Reflect.apply(real, this, args)
        // Told later, as the disk does, and with it all that the transaction wrote vanishes.
        if (isFailing) queueMicrotask(() => failForWantOfRoom(this.transaction))
        return request
      },
    )
  }
  return {
    count: () => asked,
    mend: () => {
      for (const [name, real] of reals) Reflect.set(IDBObjectStore.prototype, name, real)
    },
  }
}

/** Ends a transaction as the browser does by itself when the disk is full: no page can ask for that. */
function failForWantOfRoom(transaction: IDBTransaction): void {
  if (Reflect.get(transaction, '_state') === 'finished') return
  const abort: unknown = Reflect.get(transaction, '_abort')
  Reflect.apply(abort as (reason: string) => void, transaction, ['QuotaExceededError'])
}
