/** What can go wrong where projects are kept, by name: the browsers say it in many ways. */

type FaultCode =
  | 'full'
  | 'unavailable'
  | 'closed'
  | 'blocked'
  | 'newer'
  | 'outdated'
  | 'unreadable'
  | 'damaged'
  | 'unknown'

/** A fault of the store, with the code that the screens have words for. */
export class StorageError extends Error {
  override readonly name = 'StorageError'

  constructor(
    readonly code: FaultCode,
    cause?: unknown,
  ) {
    super(cause instanceof Error ? `${cause.name}: ${cause.message}` : code, { cause })
  }
}

const CODES: Readonly<Record<string, FaultCode>> = {
  QuotaExceededError: 'full',
  QuotaExceeded: 'full',
  MissingAPIError: 'unavailable',
  MissingAPI: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  OpenFailedError: 'unavailable',
  VersionError: 'newer',
  InvalidStateError: 'closed',
  DatabaseClosedError: 'closed',
  TransactionInactiveError: 'closed',
  // Nothing here takes a transaction back: one that is, for no reason given, is the browser's doing.
  AbortError: 'closed',
}

/** How Chromium says it when the disk is full before its own limit is reached: in the message alone. */
const FULL_DISK = /NO_SPACE|full disk/iu

/**
 * The fault an error stands for. A full disk may be told as an aborted transaction, with the true
 * reason inside: the innermost reason that has a name here is the one.
 */
export function storageFault(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  let code: FaultCode = 'unknown'
  let each: unknown = error
  for (let depth = 0; depth < 5 && typeof each === 'object' && each !== null; depth += 1) {
    const name: unknown = Reflect.get(each, 'name')
    if (typeof name === 'string' && Object.hasOwn(CODES, name)) code = CODES[name] ?? code
    if (FULL_DISK.test(String(Reflect.get(each, 'message')))) code = 'full'
    const [failure] = (Reflect.get(each, 'failures') ?? []) as readonly unknown[]
    each = Reflect.get(each, 'inner') ?? Reflect.get(each, 'cause') ?? failure
  }
  return new StorageError(code, error)
}
