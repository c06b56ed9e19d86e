/** Rows as they are found, written for whoever may repair them. */

/** Any value as JSON; what JSON cannot say is said in words, and nothing makes it fail. */
export function rawText(value: unknown): string {
  return `${JSON.stringify(plain(value, []), null, 2)}\n`
}

function plain(value: unknown, within: readonly unknown[]): unknown {
  if (typeof value === 'bigint' || value instanceof Date) return String(value)
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (typeof value !== 'object' || value === null) return value ?? null
  if (within.includes(value)) return '[circular]'
  const around = [...within, value]
  if (value instanceof Map || value instanceof Set) return plain([...value], around)
  if (Array.isArray(value)) return value.map((item) => plain(item, around))
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, plain(each, around)]),
  )
}
