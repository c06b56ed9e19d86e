/** Why projects cannot be read or written: codes, for which the screens have words. */
const FAULTS = [
  'full',
  'unavailable',
  'closed',
  'blocked',
  'newer',
  'outdated',
  'slow',
  'unreadable',
  'damaged',
  'unknown',
] as const

export type Fault = (typeof FAULTS)[number]

/** The fault that an error of the store tells. */
export function faultIn(error: unknown): Fault {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return FAULTS.find((fault) => fault === code) ?? 'unknown'
}
