/**
 * Whether what reads as a date, in a line of speech, surely is one:
 *
 * - Only a date with its year: never « mai », « l'été » or "They march to city hall".
 * - **Words make a date anywhere**: a month, season or decade with its year, a full date in figures, or
 *   a year after « en », « depuis », « vers », « entre … et », "in", "since"…
 * - **Figures alone** (2018, 2016-2017, 2019-04, 03/2020) are taken at the start of the line, at its
 *   end, or closed by a parenthesis. Not after « de », which tells what a thing is about (« bilan de
 *   2018 »), nor after a word that takes a number (« article 2019-04 », « plan d'action 2018-2021 »);
 *   and a round hundred at the end needs a mark before it (« Lancement, 2000 » but « nous étions 2000 »).
 * - **A count is no year**: a year followed by a unit, or by a lower-case word that looks plural (it
 *   ends in s or x, or is "people", "women"…), stays in the title: « 2000 signatures », « environ 2000
 *   familles ». After « en » or « depuis », and in a pair of years, only round numbers are doubted:
 *   "In 2018 families met", but « en 2000 exemplaires », « entre 2000 et 2100 personnes ».
 * - An impossible date (« 31 février 2020 ») stays whole in the title. A day whose year has two figures
 *   (« 12/03/20 ») is figures alone, and a date in its words only: no order of the three is guessed.
 */
import { lineWords } from './lineWords.ts'
import { hasShortDay, type Reading } from './parseWhen.ts'
import type { SaidPhrase } from './phraseGrammar.ts'
import { isMark, type Token } from './tokens.ts'

/** `partial`: some of it may be a date; `denied`: none of it is. */
export type Doubt = 'partial' | 'denied'

/** Why a phrase and its reading (null: impossible) are not surely a date, or null when they are. */
export function isDoubtful(
  tokens: readonly Token[],
  said: SaidPhrase,
  reading: Reading | null,
): Doubt | null {
  if (isNumberOfThing(tokens, said)) return 'partial'
  if (!reading && !hasShortDay(said.phrase)) return 'denied'
  if (reading?.edtf.includes('XXXX')) return 'partial'
  if (isCount(tokens, said)) return 'denied'
  if (!isFiguresAlone(said) || isAtStart(tokens, said)) return null
  if (said.isAbout || said.phrase.from.core.kind === 'decade') return 'denied'
  if (isClosed(tokens, said)) return null
  return isAtEnd(tokens, said) ? null : 'partial'
}

/** True for a date that only figures say, and nothing around them. */
export function isFiguresAlone(said: SaidPhrase): boolean {
  return said.isWeak && !said.isTemporal
}

const BULLETS = ['-', '•', '*', '·', '(', '[', '"', '«', '“']

/** True when nothing but marks comes before it. */
export function isAtStart(tokens: readonly Token[], { start }: SaidPhrase): boolean {
  return tokens.slice(0, start).every((token) => isOneOf(token, BULLETS))
}

const ENDS = ['.', '!', '?', '…', ';', ',', ':', ')', ']', '"', '»', '”']

function isAtEnd(tokens: readonly Token[], said: SaidPhrase): boolean {
  if (!tokens.slice(said.next).every((token) => isOneOf(token, ENDS))) return false
  return tokens[said.start - 1]?.kind === 'mark' || !hasYearIn(tokens, said, 100)
}

function isClosed(tokens: readonly Token[], { start, next }: SaidPhrase): boolean {
  return isOneOf(tokens[start - 1], ['(', '[', ',']) && isOneOf(tokens[next], [')', ']'])
}

function isOneOf(token: Token | undefined, marks: readonly string[]): boolean {
  return marks.some((mark) => isMark(token, mark))
}

const MAY_TOUCH_BEFORE = ['(', '[', '{', '«', '"', '“', "'", ',', ';', ':', '|']
const MAY_TOUCH_AFTER = ['.', ',', ';', ':', ')', ']', '}', '»', '"', '”', '!', '?', '…', '|', "'"]

/** False for a piece of something longer: a web address, COVID-2019, 2018.5, #2020. */
export function standsApart(tokens: readonly Token[], { start, next }: SaidPhrase): boolean {
  const first = tokens[start]
  const before = tokens[start - 1]
  if (first?.isGlued && before && !mayTouchBefore(before)) return false
  const after = tokens[next]
  if (!after?.isGlued) return true
  const beyond = tokens[next + 1]
  if (isMark(after, '-')) return beyond?.isGlued !== true || after.exact !== '-'
  if (!isOneOf(after, MAY_TOUCH_AFTER)) return false
  return !(beyond?.isGlued && beyond.kind === 'number')
}

function mayTouchBefore(before: Token): boolean {
  if (isMark(before, '-')) return before.exact !== '-' || !before.isGlued
  return isOneOf(before, MAY_TOUCH_BEFORE)
}

/** « no 4 mars 2020 », « article 2019-04 », « plan d'action 2018-2021 »: they number something. */
function isNumberOfThing(tokens: readonly Token[], said: SaidPhrase): boolean {
  if (tokens[said.start]?.kind !== 'number') return false
  const last = said.start - (isOneOf(tokens[said.start - 1], ['°', '.', ':']) ? 2 : 1)
  const words = [tokens[last], nounBefore(tokens, last)].map((token) => token?.text ?? '')
  const table = isFiguresAlone(said) ? lineWords.named : lineWords.numbered
  return words.some((word) => table.has(word) || lineWords.numbered.has(word))
}

/** The « plan » of « plan d'action », from the index of its last word. */
function nounBefore(tokens: readonly Token[], last: number): Token | undefined {
  const link = isMark(tokens[last - 1], "'") ? last - 2 : last - 1
  return ['d', 'de', 'of'].includes(tokens[link]?.text ?? '') ? tokens[link - 1] : undefined
}

function isCount(tokens: readonly Token[], said: SaidPhrase): boolean {
  const last = tokens[said.next - 1]
  const noun = tokens[said.next]
  if (last?.kind !== 'number' || last.text.length !== 4 || !noun) return false
  if (said.isWeak && lineWords.links.has(noun.text)) {
    return tokens[said.next + 1]?.kind === 'number'
  }
  if (!isCounted(noun)) return false
  const isLikelyYear = !said.isWeak || said.isFirm || said.phrase.to !== null
  return !isLikelyYear || hasYearIn(tokens, said, 50)
}

function hasYearIn(
  tokens: readonly Token[],
  { start, next }: SaidPhrase,
  multiplesOf: number,
): boolean {
  return tokens
    .slice(start, next)
    .some(
      ({ kind, text }) =>
        kind === 'number' && text.length === 4 && Number(text) % multiplesOf === 0,
    )
}

function isCounted({ kind, text, exact }: Token): boolean {
  if (kind === 'number') return text.length === 3
  if (kind === 'mark') return lineWords.units.has(text)
  if (exact !== exact.toLowerCase()) return false
  if (lineWords.units.has(text) || lineWords.irregularPlurals.has(text)) return true
  return /[sx]$/.test(text) && text.length > 1 && !lineWords.neverCounted.has(text)
}
