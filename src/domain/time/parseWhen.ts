/** Reads a moment as people say it: the words are kept, what they mean is written beside them. */
import type { When } from '../project/records.ts'
import { boundsOf } from './edtf.ts'
import { meaningOf, type Phrase } from './meaning.ts'
import { phrasesAt } from './phraseGrammar.ts'
import { isMark, tokenize, type Token } from './tokens.ts'
import { otherLanguage, vocabularyOf } from './vocabularies.ts'
import type { Language } from './vocabulary.ts'

/**
 * What the person may want to know: `notUnderstood`, the words say no date that we can read;
 * `yearMissing`, they say one without a year; `twoReadings`, it may be either of two winters;
 * `shortYear`, they say one in figures whose year has two (12/03/20); `impossible`, the calendar has no
 * such date, or it runs backwards.
 */
export type Hint = 'notUnderstood' | 'yearMissing' | 'twoReadings' | 'shortYear' | 'impossible'

export type ParsedWhen = {
  readonly when: When
  /** The less usual reading of the same words, when there are two. */
  readonly otherReading: When | null
  readonly hint: Hint | null
}

/** No date takes more characters; past that, a text is not looked at. */
const LONGEST = 200

/**
 * Reads what was said in a date field. The words are kept as typed, but for spaces around them; what
 * cannot be read has a null EDTF and a hint, and what says that the date is unknown has no hint.
 * Words of the other language are read too, after those of this one.
 */
export function parseWhen(text: string, language: Language): ParsedWhen {
  const said = text.trim()
  const unread = (hint: Hint | null): ParsedWhen => ({
    when: { said, edtf: null },
    otherReading: null,
    hint,
  })
  if (said.length > LONGEST) return unread('notUnderstood')
  const tokens = tokenize(said)
  if (isUnknown(tokens)) return unread(null)
  for (const spoken of [language, otherLanguage(language)]) {
    const reading = readTokens(tokens, spoken)
    if (typeof reading === 'string') return unread(reading)
    if (reading) return understood(said, reading)
  }
  return unread('notUnderstood')
}

function understood(said: string, { edtf, otherEdtf }: Reading): ParsedWhen {
  const hint = otherEdtf !== null ? 'twoReadings' : edtf.includes('XXXX') ? 'yearMissing' : null
  return {
    when: { said, edtf },
    otherReading: otherEdtf === null ? null : { said, edtf: otherEdtf },
    hint,
  }
}

/** The EDTF of words, and that of their other reading if there is one. */
export type Reading = { readonly edtf: string; readonly otherEdtf: string | null }

/** The EDTF that words mean in one language only, or null. */
export function edtfSaidIn(said: string, language: Language): string | null {
  if (said.length > LONGEST) return null
  const reading = readTokens(tokenize(said), language)
  return reading === null || typeof reading === 'string' ? null : reading.edtf
}

/** Words that surely say a date, which is none of the calendar. */
type Unreadable = 'impossible' | 'shortYear'

function readTokens(tokens: readonly Token[], language: Language): Reading | Unreadable | null {
  return readWhole(tokens, language) ?? readWhole(withoutWrapping(tokens), language)
}

function readWhole(tokens: readonly Token[], language: Language): Reading | Unreadable | null {
  const whole = phrasesAt(vocabularyOf(language), tokens, 0).filter(
    ({ next }) => next === tokens.length,
  )
  for (const { phrase } of whole) {
    const reading = readPhrase(phrase)
    if (reading) return reading
  }
  if (whole.some(({ phrase }) => hasShortDay(phrase))) return 'shortYear'
  return whole.length > 0 ? 'impossible' : null
}

/** True when an end of the phrase is a day whose year has two figures: it cannot be read, only kept. */
export function hasShortDay({ from, to }: Phrase): boolean {
  return from.core.kind === 'shortDay' || to?.core.kind === 'shortDay'
}

/** Both readings of a phrase, or null when it says an impossible date. */
export function readPhrase(phrase: Phrase): Reading | null {
  const usual = meaningOf(phrase, 'ends')
  const other = meaningOf(phrase, 'begins')
  if (usual === null) return other === null ? null : { edtf: other, otherEdtf: null }
  return { edtf: usual, otherEdtf: other !== null && isOther(usual, other) ? other : null }
}

function isOther(edtf: string, other: string): boolean {
  const a = boundsOf(edtf)
  const b = boundsOf(other)
  return a.earliest !== b.earliest || a.latest !== b.latest
}

const OPENING = ['(', '[', '«', '"', '“']
const CLOSING = [')', ']', '»', '"', '”', '.', ',', ';', ':']

function withoutWrapping(tokens: readonly Token[]): readonly Token[] {
  let start = 0
  let end = tokens.length
  while (OPENING.some((mark) => isMark(tokens[start], mark))) start += 1
  while (end > start && CLOSING.some((mark) => isMark(tokens[end - 1], mark))) end -= 1
  return tokens.slice(start, end)
}

const UNKNOWN = new Set(
  [
    'inconnu|inconnue|date inconnue|sans date|non daté|non datée|indéterminé|indéterminée|à venir',
    'à déterminer|à préciser|à confirmer|on ne sait pas|je ne sais pas|ne sait pas|aucune date',
    "unknown|unknown date|date unknown|undated|no date|not known|tbd|tba|to be determined|don't know",
    's.d.|sd|n.d.|nd|n/a|na',
  ]
    .join('|')
    .split('|')
    .map((words) => lettersOf(tokenize(words))),
)

const UNKNOWN_MARKS = new Set(['?', '-', '.', '…', '/', '(', ')', ',', '_'])

/** True for nothing at all, for marks alone such as « ? », and for the words that say « unknown ». */
function isUnknown(tokens: readonly Token[]): boolean {
  return (
    tokens.every(({ text }) => UNKNOWN_MARKS.has(text)) ||
    (tokens.length < 12 && UNKNOWN.has(lettersOf(tokens)))
  )
}

function lettersOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text }) => text)
    .join(' ')
}
