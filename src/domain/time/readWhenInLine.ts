/**
 * Finds the date in a line of speech: « mars 2020 Rencontre avec l'école », "Launch, December 2020".
 * Better to leave a date in the title, where all can see it, than to take a number that was none;
 * `dateInLine.ts` says what is sure enough.
 *
 * Of several dates, the one that starts the line wins; else the first in words; else one after « de »;
 * else figures alone. Small words before the date go with it, as do the marks that set it apart. A
 * line may be in the other language, or mix both: its own is heard first, unless the other makes out
 * more of the same date, starts the line with one, or makes words of what is figures alone.
 */
import type { When } from '../project/records.ts'
import { isAtStart, isDoubtful, isFiguresAlone, standsApart, type Doubt } from './dateInLine.ts'
import { edtfSaidIn, readPhrase, type Reading } from './parseWhen.ts'
import { phrasesAt, type SaidPhrase } from './phraseGrammar.ts'
import { restOfLine } from './restOfLine.ts'
import { tokenize, type Token } from './tokens.ts'
import { otherLanguage, vocabularyOf } from './vocabularies.ts'
import type { Language } from './vocabulary.ts'

export type WhenInLine = {
  /** The date words as typed, without the small words that lead to them. */
  readonly when: When
  readonly otherReading: When | null
  /** The line without its date, cleaned of the marks and spaces that set it apart. */
  readonly rest: string
  /** Where the date stands in the line, small words included, parentheses not. */
  readonly start: number
  readonly end: number
}

/** No title takes more characters; past that, a line is not looked at. */
const LONGEST = 2000

type Candidate = {
  readonly said: SaidPhrase
  /** Null for a date that is kept in its words: 12/03/20. */
  readonly reading: Reading | null
  readonly language: Language
}

/** Takes the date out of a line of speech, or null when none is surely there. */
export function readWhenInLine(line: string, language: Language): WhenInLine | null {
  if (line.length > LONGEST) return null
  const tokens = tokenize(line)
  const own = heard(tokens, language)
  const other = heard(tokens, otherLanguage(language))
  const found = chosen(
    best(undenied(own.candidates, other.denied), tokens),
    best(undenied(other.candidates, own.denied), tokens),
    tokens,
  )
  return found && taken(line, tokens, found)
}

/** What one language makes out: dates, and stretches that are surely none. */
type Heard = { readonly candidates: Candidate[]; readonly denied: Stretch[] }
type Stretch = Pick<SaidPhrase, 'start' | 'next'>

function heard(tokens: readonly Token[], language: Language): Heard {
  const found: Heard = { candidates: [], denied: [] }
  let at = 0
  while (at < tokens.length) {
    const { candidate, doubt, next } = heardAt(tokens, at, language)
    if (candidate) found.candidates.push(candidate)
    else if (doubt === 'denied') found.denied.push({ start: at, next })
    at = next
  }
  return found
}

function heardAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { candidate: Candidate | null; doubt: Doubt | null; next: number } {
  let worst: Doubt | null = null
  let next = at + 1
  for (const said of phrasesAt(vocabularyOf(language), tokens, at)) {
    if (!standsApart(tokens, said)) continue
    const reading = readPhrase(said.phrase)
    const doubt = isDoubtful(tokens, said, reading)
    if (!doubt) return { candidate: { said, reading, language }, doubt, next: said.next }
    if (doubt === 'denied') {
      worst = doubt
      next = Math.max(next, said.next)
      // « 2000 à 3000 personnes » holds no 2000 to fall back on.
      if (reading && said.isWeak) break
    }
  }
  return { candidate: null, doubt: worst, next }
}

/** What one language takes for a date is none when the other sees it in a stretch that is none. */
function undenied(candidates: readonly Candidate[], denied: readonly Stretch[]): Candidate[] {
  return candidates.filter(({ said }) => !denied.some((stretch) => holds(stretch, said)))
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.next <= outer.next
}

function best(found: readonly Candidate[], tokens: readonly Token[]): Candidate | null {
  return (
    found.find(({ said }) => isAtStart(tokens, said)) ??
    found.find(({ said }) => !isFiguresAlone(said) && !said.isAbout) ??
    found.find(({ said }) => !isFiguresAlone(said)) ??
    found[0] ??
    null
  )
}

function chosen(
  own: Candidate | null,
  other: Candidate | null,
  tokens: readonly Token[],
): Candidate | null {
  if (!own || !other) return own ?? other
  if (holds(other.said, own.said) && !holds(own.said, other.said)) return other
  if (isAtStart(tokens, own.said)) return own
  if (isFiguresAlone(other.said)) return own
  return isFiguresAlone(own.said) || isAtStart(tokens, other.said) ? other : own
}

function taken(
  line: string,
  tokens: readonly Token[],
  { said, reading, language }: Candidate,
): WhenInLine {
  const edtf = reading?.edtf ?? null
  const otherEdtf = reading?.otherEdtf ?? null
  const start = tokens[said.start]?.start ?? 0
  const body = tokens[said.bodyStart]?.start ?? start
  const end = tokens[said.next - 1]?.end ?? line.length
  const short = line.slice(body, end)
  const words = edtfSaidIn(short, language) === edtf ? short : line.slice(start, end)
  return {
    when: { said: words, edtf },
    otherReading: otherEdtf === null ? null : { said: words, edtf: otherEdtf },
    rest: restOfLine(line.slice(0, start), line.slice(end)),
    start,
    end,
  }
}
