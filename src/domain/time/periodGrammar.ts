/** Periods that have a name: seasons, school years, quarters, decades, the holidays. */
import { dayNumberAt, inCentury, strong, yearAfter } from './dayGrammar.ts'
import { FIRST_YEAR, LAST_YEAR, WINTER } from './edtf.ts'
import type { Core } from './meaning.ts'
import { shortYearAt, yearOf, type WeighedCore } from './numericDates.ts'
import { isMark, numberOf, phraseAt, type Found, type Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A season, with its year if said; a winter may have two. */
export function seasonAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<WeighedCore> | null {
  const season = phraseAt(words.seasons, tokens, at)
  if (!season) return null
  const said = yearAfter(words, tokens, season.next)
  const pair =
    season.value === WINTER && said.year !== null ? pairAt(tokens, said.next, said.year) : null
  const core = {
    kind: 'season',
    season: season.value,
    year: said.year,
    isDated: pair !== null,
  } as const
  return strong(core, pair ?? said.next)
}

/** The index after « -2020 » when it follows 2019: two years in a row. */
function pairAt(tokens: readonly Token[], at: number, year: number): number | null {
  const isSeparated = isMark(tokens[at], '-') || isMark(tokens[at], '/')
  if (isSeparated && yearOf(tokens[at + 1]) === year + 1) return at + 2
  const short = shortYearAt(tokens, at, year)
  return short?.value === year + 1 ? short.next : null
}

/** A time of the year that has a name: « temps des fêtes 2019 ». */
export function namedSpanAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<WeighedCore> | null {
  const span = phraseAt(words.spans, tokens, at)
  if (!span) return null
  const { year, next } = yearAfter(words, tokens, span.next)
  return strong(monthsCore(span.value.first, span.value.last, year), next)
}

function monthsCore(first: number, last: number, year: number | null): Core {
  return first === last
    ? { kind: 'month', month: first, year }
    : { kind: 'months', first, last, year }
}

/** « année scolaire 2018-2019 ». */
export function schoolYearAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<WeighedCore> | null {
  const said = phraseAt(words.schoolYear, tokens, at)
  const year = said && yearOf(tokens[said.next])
  if (!said || year === null) return null
  const next = pairAt(tokens, said.next + 1, year)
  return next === null ? null : strong(monthsCore(9, 18, year), next)
}

/** « T2 2021 », « 2021-T2 », « 2e trimestre de 2021 », "second half of 2020". */
export function divisionAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<WeighedCore> | null {
  const yearFirst = yearOf(tokens[at])
  const dash = isMark(tokens[at + 1], '-') ? at + 2 : at + 1
  const start = yearFirst === null ? at : dash
  const rank = quarterAt(words, tokens, start)
  if (!rank) return null
  const { count, months } = rank.value
  const after = yearFirst === null ? yearAfter(words, tokens, rank.next) : null
  const core = monthsCore(
    (count - 1) * months + 1,
    count * months,
    after === null ? yearFirst : after.year,
  )
  return count * months > 12 ? null : strong(core, after?.next ?? rank.next)
}

function quarterAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<{ count: number; months: number }> | null {
  const digit = tokens[at + 1]
  const count = digit?.isGlued ? numberOf(digit, 1) : null
  if (tokens[at]?.text === words.quarterLetter && count !== null && count >= 1) {
    return { value: { count, months: 3 }, next: at + 2 }
  }
  const rank = dayNumberAt(words, tokens, at) ?? phraseAt(words.ordinals, tokens, at)
  const division = rank && phraseAt(words.divisions, tokens, rank.next)
  if (!rank || !division || rank.value < 1) return null
  return { value: { count: rank.value, months: division.value }, next: division.next }
}

/** « années 2010 », « années 90 », "the 1990s", "the '90s", "the nineties". */
export function decadeAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<WeighedCore> | null {
  const before = phraseAt(words.decadeBefore, tokens, at)
  const named = phraseAt(words.decadeNames, tokens, before?.next ?? at)
  if (named && (before || words.hasDecadeSuffix)) {
    return strong({ kind: 'decade', year: named.value }, named.next)
  }
  const apostrophe = before?.next ?? at
  const start = isMark(tokens[apostrophe], "'") ? apostrophe + 1 : apostrophe
  const year = decadeOf(tokens[start])
  if (before) {
    if (year !== null) return strong({ kind: 'decade', year }, start + 1)
    const plain = yearOf(tokens[start])
    return plain === null ? null : strong({ kind: 'year', year: plain }, start + 1)
  }
  if (year === null || !words.hasDecadeSuffix) return null
  const suffix = isMark(tokens[start + 1], "'") ? start + 2 : start + 1
  const letter = tokens[suffix]
  if (letter?.text !== 's' || !letter.isGlued) return null
  const isWeak =
    numberOf(tokens[start], 2) !== null && start === at && tokens[at - 1]?.text !== 'the'
  return { value: { core: { kind: 'decade', year }, isWeak }, next: suffix + 1 }
}

function decadeOf(token: Token | undefined): number | null {
  const digits = numberOf(token, 2)
  const year = digits === null ? numberOf(token, 4) : inCentury(digits, 30)
  if (year === null || year < FIRST_YEAR || year > LAST_YEAR) return null
  return year % 10 === 0 ? year : null
}
