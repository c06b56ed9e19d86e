/**
 * The number of an outcome, typed: a digit counts at once, unless it may begin a longer number, as 1
 * begins 10, 11 and 12: then it waits.
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
  /** The digit that waits for what may follow, or null. */
  readonly waiting: number | null
}

/** What one more digit makes of the one that waits, among the numbers of the cards. */
export function typeDigit(waiting: number | null, digit: number, known: readonly number[]): Typed {
  const both = waiting === null ? null : waiting * 10 + digit
  if (both !== null && known.includes(both)) return { numbers: [both], waiting: null }
  const before = waiting === null ? [] : [waiting]
  if (digit === 0) return { numbers: before, waiting: null }
  return known.some((number) => number >= 10 && Math.floor(number / 10) === digit)
    ? { numbers: before, waiting: digit }
    : { numbers: [...before, digit], waiting: null }
}
