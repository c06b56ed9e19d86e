/**
 * The number of an outcome, typed: 2 to 9 count at once; 1 waits, since it may begin 10, 11 or 12.
 */

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/**
 * The digit a key means, or null. What it writes comes first. On the keyboards where the row of
 * digits writes signs unless Shift is held (AZERTY), its place tells. The numeric pad counts by
 * what it writes only: without NumLock its keys are arrows.
 */
export function digitOf({ key, code, shiftKey }: Key): number | null {
  if (/^[0-9]$/.test(key)) return Number(key)
  const place = /^Digit([0-9])$/.exec(code)
  return place && !shiftKey ? Number(place[1]) : null
}

type Typed = {
  /** The numbers that are whole. */
  readonly numbers: readonly number[]
  /** Says whether a 1 waits for what may follow. */
  readonly isOneWaiting: boolean
}

/** What one more digit makes of those typed. */
export function typeDigit(isOneWaiting: boolean, digit: number): Typed {
  if (isOneWaiting && digit <= 2) return { numbers: [10 + digit], isOneWaiting: false }
  const before = isOneWaiting ? [1] : []
  return digit >= 2
    ? { numbers: [...before, digit], isOneWaiting: false }
    : { numbers: before, isOneWaiting: digit === 1 }
}
