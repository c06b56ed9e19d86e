/** The words, numbers and marks of a text, and the finding of a vocabulary's phrases among them. */

export type Token = {
  readonly kind: 'word' | 'number' | 'mark'
  /** Without case or accents; dashes and apostrophes of every kind are '-' and "'". */
  readonly text: string
  /** As typed. */
  readonly exact: string
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
  /** True when no space comes before it. */
  readonly isGlued: boolean
}

const PIECE = /\s+|(?:\p{L}\p{M}*)+|[0-9]+|./gsu
const LETTERS = /^\p{L}/u
const DASHES = new Set(['-', '‐', '‑', '‒', '–', '—', '―', '−'])
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '′', '`', '´'])

/** Cuts a text into tokens; spaces of every kind only separate. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let isGlued = false
  for (const match of text.matchAll(PIECE)) {
    const exact = match[0]
    if (exact.trim() === '') {
      isGlued = false
      continue
    }
    const start = match.index
    tokens.push({ ...classified(exact), exact, start, end: start + exact.length, isGlued })
    isGlued = true
  }
  return tokens
}

function classified(exact: string): Pick<Token, 'kind' | 'text'> {
  if (exact >= '0' && exact < ':') return { kind: 'number', text: exact }
  if (DASHES.has(exact)) return { kind: 'mark', text: '-' }
  if (APOSTROPHES.has(exact)) return { kind: 'mark', text: "'" }
  if (LETTERS.test(exact)) return { kind: 'word', text: folded(exact) }
  return { kind: 'mark', text: exact }
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
}

/** What was found, and the index of the token after it. */
export type Found<T> = { readonly value: T; readonly next: number }

type Phrase<T> = { readonly tokens: readonly Token[]; readonly value: T }

/** Phrases and what they mean, found by their first word. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>

/**
 * Prepares a table of phrases: each row is a meaning and its phrases, separated by '|'. Case and
 * accents do not matter, but for the few words below.
 */
export function phrases<T>(rows: readonly (readonly [value: T, phrases: string])[]): Phrases<T> {
  const table = new Map<string, Phrase<T>[]>()
  for (const [value, list] of rows) {
    for (const words of list.split('|')) {
      const tokens = tokenize(words)
      const first = tokens[0]?.text ?? ''
      table.set(first, [...(table.get(first) ?? []), { tokens, value }])
    }
  }
  for (const found of table.values()) found.sort((a, b) => b.tokens.length - a.tokens.length)
  return table
}

/** The longest phrase of the table that stands at this index. */
export function phraseAt<T>(
  table: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): Found<T> | null {
  const first = tokens[at]
  if (!first) return null
  for (const phrase of table.get(first.text) ?? []) {
    if (phrase.tokens.every((word, index) => isSame(word, tokens[at + index]))) {
      return { value: phrase.value, next: at + phrase.tokens.length }
    }
  }
  return null
}

// Without their accent they are other words: « a », « des ».
const ACCENTED = new Set(['à', 'dès'])

function isSame(word: Token, token: Token | undefined): boolean {
  if (token?.text !== word.text) return false
  return !ACCENTED.has(word.exact) || token.exact.toLowerCase().normalize('NFC') === word.exact
}

/** True when the token is this mark. */
export function isMark(token: Token | undefined, mark: string): token is Token {
  return token?.kind === 'mark' && token.text === mark
}

/** The value of a number of so many digits, or null. */
export function numberOf(token: Token | undefined, fewest: number, most = fewest): number | null {
  if (token?.kind !== 'number') return null
  const { length } = token.text
  return length >= fewest && length <= most ? Number(token.text) : null
}
