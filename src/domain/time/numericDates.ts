/**
 * Dates in figures. Three numbers with the year last are read day first, as Québec writes them, in
 * English too: `12/03/2020` is 12 March, and `12/13/2020` does not exist; the month is never silently
 * put first. `2020-03-12` is ISO. After a year, a number from 01 to 12 is a month (`2020-03`), any
 * other ends a pair of years (`2019-20` is 2019 and 2020). Three numbers of two digits at most
 * (`12/03/20`) are a day that only who wrote it knows: day, month or year first, all are in use here.
 */
import type { Core } from './meaning.ts'
import { isMark, numberOf, type Found, type Token } from './tokens.ts'

/** A core, and whether its figures alone could as well be something else: 2018, 2019-04. */
export type WeighedCore = { readonly core: Core; readonly isWeak: boolean }

const SEPARATORS = ['-', '/', '.']

/** Reads 2020-03-12, 12/03/2020, 2020-03 or 03/2020 at this index. */
export function numericDateAt(tokens: readonly Token[], at: number): Found<WeighedCore> | null {
  const separator = tokens[at + 1]
  if (!separator?.isGlued || !SEPARATORS.some((mark) => isMark(separator, mark))) return null
  const second = tokens[at + 2]
  if (!second?.isGlued) return null
  return (
    threeNumbersAt(tokens, at, separator.text) ?? twoNumbersAt(tokens[at], second, separator, at)
  )
}

function threeNumbersAt(
  tokens: readonly Token[],
  at: number,
  separator: string,
): Found<WeighedCore> | null {
  const [first, , second, mark, third] = tokens.slice(at, at + 5)
  if (!isMark(mark, separator) || !mark.isGlued || !third?.isGlued) return null
  const month = numberOf(second, 1, 2)
  if (month === null) return null
  if (isShortDay(separator, [numberOf(first, 1, 2), month, numberOf(third, 2)])) {
    return { value: { core: { kind: 'shortDay', year: null }, isWeak: true }, next: at + 5 }
  }
  const yearFirst = yearOf(first)
  const yearLast = yearOf(third)
  const [year, day] =
    yearFirst === null ? [yearLast, numberOf(first, 1, 2)] : [yearFirst, numberOf(third, 1, 2)]
  if (year === null || day === null) return null
  return { value: { core: { kind: 'day', day, month, year }, isWeak: false }, next: at + 5 }
}

/** True when three numbers are a day in at least one of the orders in use; with dots, they number a chapter. */
function isShortDay(separator: string, numbers: readonly (number | null)[]): boolean {
  const [a, b, c] = numbers
  if (separator === '.' || a == null || b == null || c == null) return false
  const isDay = (day: number, month: number) => day >= 1 && day <= 31 && isMonth(month)
  return isDay(a, b) || isDay(b, a) || isDay(c, b)
}

function twoNumbersAt(
  first: Token | undefined,
  second: Token,
  separator: Token,
  at: number,
): Found<WeighedCore> | null {
  const year = yearOf(first)
  const month = numberOf(second, 1, 2)
  if (year !== null && month !== null) {
    return isMonth(month) ? monthFound(month, year, at) : null
  }
  const yearLast = yearOf(second)
  const monthFirst = isMark(separator, '/') ? numberOf(first, 1, 2) : numberOf(first, 2)
  return yearLast === null || monthFirst === null ? null : monthFound(monthFirst, yearLast, at)
}

function monthFound(month: number, year: number, at: number): Found<WeighedCore> {
  return { value: { core: { kind: 'month', month, year }, isWeak: true }, next: at + 3 }
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12
}

/** The last of two years said short, as the 20 of 2019-20: its index is that of the separator. */
export function shortYearAt(
  tokens: readonly Token[],
  at: number,
  firstYear: number,
): Found<number> | null {
  const separator = tokens[at]
  const second = tokens[at + 1]
  if (!isMark(separator, '-') && !isMark(separator, '/')) return null
  if (!separator.isGlued || !second?.isGlued) return null
  const digits = numberOf(second, 2)
  if (digits === null) return null
  const sameCentury = firstYear - (firstYear % 100) + digits
  // 1999-00 turns the century; 2019-13 is no pair of years, and stays backwards.
  const isTurn = sameCentury <= firstYear && sameCentury + 100 - firstYear <= 50
  return { value: isTurn ? sameCentury + 100 : sameCentury, next: at + 2 }
}

/** The year that a number of four digits may be, or null. */
export function yearOf(token: Token | undefined): number | null {
  const year = numberOf(token, 4)
  return year !== null && year >= 1000 && year <= 2999 ? year : null
}
