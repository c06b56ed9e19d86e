/** Years, months and days in words: « 2018 », « mars 2020 », « lundi 12 mars 2020 », "March 3rd". */
import { leadInsAt } from './leadIns.ts'
import { numericDateAt, yearOf, type WeighedCore } from './numericDates.ts'
import type { Core } from './meaning.ts'
import { isMark, numberOf, phraseAt, type Found, type Phrases, type Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Four figures alone are a year between these; further ones need a word: « en 1642 ». */
const FIRST_BARE_YEAR = 1800
const LAST_BARE_YEAR = 2199

/** True when four figures alone are read as this year. */
export function isBareYear(year: number): boolean {
  return year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR
}

/** A core that nothing else could be. */
export function strong(core: Core, next: number): Found<WeighedCore> {
  return { value: { core, isWeak: false }, next }
}

/** « mars 2020 », « mars de 2020 », "March, 2020", « mars-2020 », « mars '20 »: the year, if said. */
export function yearAfter(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): { year: number | null; next: number } {
  const comma = words.hasMonthFirst && isMark(tokens[at], ',') ? at + 1 : at
  const dash =
    tokens[at]?.isGlued && isMark(tokens[at], '-') && tokens[at + 1]?.isGlued ? at + 1 : comma
  const start = phraseAt(words.yearLinks, tokens, dash)?.next ?? dash
  const year = yearOf(tokens[start])
  if (year !== null) return { year, next: start + 1 }
  const short = tokens[at + 1]
  const digits = isMark(tokens[at], "'") && short?.isGlued ? numberOf(short, 2) : null
  return digits === null ? { year: null, next: at } : { year: inCentury(digits, 50), next: at + 2 }
}

/** Two digits before the pivot are of the 2000s, the others of the 1900s. */
export function inCentury(digits: number, pivot: number): number {
  return digits < pivot ? 2000 + digits : 1900 + digits
}

/** Four figures alone. */
export function bareYearAt(tokens: readonly Token[], at: number): Found<WeighedCore> | null {
  const year = yearOf(tokens[at])
  if (year === null) return null
  const isLed = tokens[at - 1]?.kind === 'word'
  if (!isLed && !isBareYear(year)) return null
  return { value: { core: { kind: 'year', year }, isWeak: true }, next: at + 1 }
}

/** A month, with its year if said. */
export function monthAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<WeighedCore> | null {
  const month = abbreviableAt(words.months, tokens, at)
  if (!month) return null
  const { year, next } = yearAfter(words, tokens, month.next)
  return strong({ kind: 'month', month: month.value, year }, next)
}

function abbreviableAt<T>(
  table: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): Found<T> | null {
  const found = phraseAt(table, tokens, at)
  if (!found) return null
  const dot = tokens[found.next]
  return isMark(dot, '.') && dot.isGlued ? { value: found.value, next: found.next + 1 } : found
}

/** A day with its month, its weekday before it or not. */
export function dayAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<WeighedCore> | null {
  const weekday = abbreviableAt(words.weekdays, tokens, at)
  if (!weekday) return dayFirstAt(words, tokens, at) ?? monthFirstAt(words, tokens, at)
  const comma = isMark(tokens[weekday.next], ',') ? weekday.next + 1 : weekday.next
  const start = leadInsAt(words, tokens, comma).next
  return (
    dayFirstAt(words, tokens, start) ??
    monthFirstAt(words, tokens, start) ??
    numericDayAt(tokens, start)
  )
}

function numericDayAt(tokens: readonly Token[], at: number): Found<WeighedCore> | null {
  const found = numericDateAt(tokens, at)
  const kind = found?.value.core.kind
  return kind === 'day' || kind === 'shortDay' ? found : null
}

function dayFirstAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<WeighedCore> | null {
  const day = dayNumberAt(words, tokens, at) ?? phraseAt(words.ordinals, tokens, at)
  if (!day) return null
  const dash = isMark(tokens[day.next], '-') && tokens[day.next]?.isGlued ? day.next + 1 : day.next
  const start = phraseAt(words.yearLinks, tokens, dash)?.next ?? dash
  const month = abbreviableAt(words.months, tokens, start)
  if (!month) return null
  const { year, next } = yearAfter(words, tokens, month.next)
  return strong({ kind: 'day', day: day.value, month: month.value, year }, next)
}

function monthFirstAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<WeighedCore> | null {
  const month = words.hasMonthFirst ? abbreviableAt(words.months, tokens, at) : null
  if (!month) return null
  const day = dayNumberAt(words, tokens, leadInsAt(words, tokens, month.next).next)
  if (!day) return null
  const { year, next } = yearAfter(words, tokens, day.next)
  return strong({ kind: 'day', day: day.value, month: month.value, year }, next)
}

/** « 12 », « 1er », "3rd": one or two digits that nothing but such an ending follows. */
export function dayNumberAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<number> | null {
  const day = numberOf(tokens[at], 1, 2)
  if (day === null) return null
  const ending = tokens[at + 1]
  if (ending?.kind !== 'word' || !ending.isGlued) return { value: day, next: at + 1 }
  return words.ordinalSuffixes.has(ending.text) ? { value: day, next: at + 2 } : null
}
