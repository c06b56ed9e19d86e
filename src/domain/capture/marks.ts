/**
 * The signs of a line: `#` an outcome, `!` a setback, `>` planned, `?` a divergent view. A sign counts
 * only where it begins a word (a space before it), since « Enfin! » and « Qui paie? » are sentences.
 * docs/decisions/0017 gives the rules and their reasons.
 */
import { folded } from '../project/sameName.ts'
import type { ChipOf, KnownOutcome, Span } from './chips.ts'

const OUTCOME = /(?<=^|[\s([])#(?:([1-9]\d?)(?=$|[\s.,;:!?)\]])|(\p{L}[\p{L}\p{M}'’-]{2,}))/gu
// A no-break space before it makes it a punctuation mark.
const SETBACK = /(?<=^|[ \t\n])!(?=$|[ \t\n]|\p{L})/gu
const PLANNED = /(?<=^|[ \t\n])>(?=$|[ \t\n]|\p{L})/gu
const MORE_THAN = /^>\s*\d/u
const VIEW = /(?<=^|[ \t\n])\?(?=[ \t\n]+[^\s]|\p{L})/gu
const ASKS =
  /^\P{L}*(?:qui|que|qu['’]|quoi|quel|quels|quelle|quelles|où|quand|comment|pourquoi|combien|est-ce|who|whose|what|which|why|how|when|where|does|do|did|is|are|was|were|can|could|should|will|would)(?!\p{L})/iu
/** No line tells more. */
const MOST_VIEWS = 10
const HAS_WORDS = /[\p{L}\p{N}]/u

/** The outcomes named by number, or by letters that begin a word of one label only. */
export function findOutcomes(line: string, outcomes: readonly KnownOutcome[]): ChipOf<'outcome'>[] {
  return [...line.matchAll(OUTCOME)].flatMap(({ 0: said, 1: digits, 2: letters, index }) => {
    const found =
      digits === undefined
        ? outcomeNamed(letters ?? '', outcomes)
        : outcomes.find(({ number }) => number === Number(digits))
    if (!found) return []
    return [{ kind: 'outcome', outcomeId: found.id, start: index, end: index + said.length }]
  })
}

function outcomeNamed(
  letters: string,
  outcomes: readonly KnownOutcome[],
): KnownOutcome | undefined {
  const found = outcomes.filter(({ names }) => names.some((name) => hasWord(name, letters)))
  return found.length === 1 ? found[0] : undefined
}

/**
 * Says whether a word of the name begins with these letters, case and accents aside. A space at the
 * end ends the word: « Mar » begins « Marie », « Mar␠ » does not.
 */
export function hasWord(name: string, letters: string): boolean {
  const wanted = folded(letters) + (/\S\s+$/u.test(letters) ? ' ' : '')
  return folded(name)
    .split(/(?=[\s'’()/-])/u)
    .some((_, at, words) =>
      words
        .slice(at)
        .join('')
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .startsWith(wanted),
    )
}

export function findSetbacks(line: string): ChipOf<'setback'>[] {
  return signs(line, SETBACK).map((span) => ({ kind: 'setback', ...span }))
}

/** `> 50 familles` is a count, unless it begins the line: « > 2027 Inauguration ». */
export function findPlanned(line: string): ChipOf<'planned'>[] {
  return signs(line, PLANNED)
    .filter(({ start }) => !MORE_THAN.test(line.slice(start)) || isBlank(line.slice(0, start)))
    .map((span) => ({ kind: 'planned', ...span }))
}

function signs(line: string, sign: RegExp): Span[] {
  return [...line.matchAll(sign)].map(({ index }) => ({ start: index, end: index + 1 }))
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

/**
 * The divergent views: from `?` to the next sign of `ends`, or to the end. Something must be told for
 * a view to differ from it: `titleBefore` gives what the line tells before an index. After a sentence
 * that asks (« Qui va payer ? »), the sign is its punctuation.
 */
export function findViews(
  line: string,
  ends: readonly Span[],
  titleBefore: (at: number) => string,
): ChipOf<'view'>[] {
  const candidates = signs(line, VIEW)
    .slice(0, MOST_VIEWS)
    .map(({ start }) => ({ start, title: titleBefore(start) }))
    .filter(({ title }) => HAS_WORDS.test(title))
  if (candidates[0] && ASKS.test(candidates[0].title)) candidates.shift()
  const stops = [...ends, ...candidates].map(({ start }) => start)
  return candidates.flatMap(({ start }) => {
    const end = Math.min(line.length, ...stops.filter((stop) => stop > start))
    const text = line.slice(start + 1, end).trim()
    return HAS_WORDS.test(text) ? [{ kind: 'view', start, end, text }] : []
  })
}
