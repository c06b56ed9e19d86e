/** The type-ahead of the capture line: what is being named at the caret, and who or what it may be. */
import { folded } from '../project/sameName.ts'
import type { KnownActor, KnownOutcome, Span } from './chips.ts'
import { hasWord } from './marks.ts'

/** What is being named: its span goes from the sign to the caret. */
export type Query = Span & { readonly kind: 'outcome' | 'actor'; readonly text: string }

const MOST_ACTORS = 8
const OUTCOME = /(?:^|[\s([])#([\p{L}\p{M}\p{N}'’-]*)$/u
const ACTOR = /(?:^|[\s('’«"“[])@(["“«]?\s?[^@#]{0,60})$/u

/** What is named just before the caret, or null. */
export function queryAt(line: string, caret: number): Query | null {
  const before = line.slice(0, caret)
  const outcome = OUTCOME.exec(before)?.[1]
  if (outcome !== undefined) {
    return { kind: 'outcome', text: outcome, start: caret - outcome.length - 1, end: caret }
  }
  const actor = ACTOR.exec(before)?.[1]
  if (actor === undefined || /^\s/u.test(actor)) return null
  const text = actor.replace(/^["“«]\s?/u, '')
  return { kind: 'actor', text, start: caret - actor.length - 1, end: caret }
}

/** The outcomes whose number or a word of whose names begins as typed, in their order. */
export function suggestOutcomes(text: string, outcomes: readonly KnownOutcome[]): KnownOutcome[] {
  if (/^\d/u.test(text)) return outcomes.filter(({ number }) => String(number).startsWith(text))
  return outcomes.filter(({ names }) => names.some((name) => hasWord(name, text)))
}

/** The actors a word of whose name begins as typed: first those whose name begins so. */
export function suggestActors(text: string, actors: readonly KnownActor[]): KnownActor[] {
  const wanted = folded(text)
  const found = actors.filter(({ name }) => hasWord(name, text))
  const begins = ({ name }: KnownActor) => folded(name).startsWith(wanted)
  return [...found.filter(begins), ...found.filter((actor) => !begins(actor))].slice(0, MOST_ACTORS)
}

/** The line once the name is chosen, and where the caret goes: after the name and one space. */
export function completed(
  line: string,
  query: Query,
  name: string,
): { readonly text: string; readonly caret: number } {
  const sign = query.kind === 'outcome' ? '#' : '@'
  const after = line.slice(query.end)
  const space = /^[\s.,;:!?)\]]/u.test(after) ? '' : ' '
  const text = `${line.slice(0, query.start)}${sign}${name}${space}${after}`
  const caret = query.start + sign.length + name.length + 1
  return { text, caret: Math.min(caret, text.length) }
}
