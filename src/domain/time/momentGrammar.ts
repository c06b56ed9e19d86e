/** How one moment is said, in either language: « fin mars 2020 », "the 1990s", « T2 2021 ». */
import { bareYearAt, dayAt, monthAt } from './dayGrammar.ts'
import { aboutBeforeAt, leadInsAt } from './leadIns.ts'
import type { Core, Moment } from './meaning.ts'
import { numericDateAt, type WeighedCore } from './numericDates.ts'
import { decadeAt, divisionAt, namedSpanAt, schoolYearAt, seasonAt } from './periodGrammar.ts'
import { isMark, phraseAt, type Found, type Token } from './tokens.ts'
import type { Part, Vocabulary } from './vocabulary.ts'

/** A moment, with what tells how sure we are that it is one. */
export type SaidMoment = {
  readonly moment: Moment
  /** True when its figures alone could as well be something else. */
  readonly isWeak: boolean
  /** True when a doubt follows it: « 2015 ? ». */
  readonly isDoubtAfter: boolean
}

/** Reads one moment, its lead-ins included. */
export function momentAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<SaidMoment> | null {
  const about = aboutBeforeAt(words, tokens, leadInsAt(words, tokens, at).next)
  const start = leadInsAt(words, tokens, about.next).next
  return (
    inPartAt(words, tokens, start, about.value) ?? wholeAt(words, tokens, start, about.value, null)
  )
}

function inPartAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
  isApproximate: boolean,
): Found<SaidMoment> | null {
  const part = phraseAt(words.parts, tokens, at)
  if (!part) return null
  const afterDash = isMark(tokens[part.next], '-') ? part.next + 1 : part.next
  const start = leadInsAt(words, tokens, afterDash).next
  const found = wholeAt(words, tokens, start, isApproximate, part.value)
  return found && hasParts(found.value.moment.core) ? found : null
}

function hasParts(core: Core): boolean {
  return !['day', 'dayOfMonth', 'months', 'shortDay'].includes(core.kind)
}

function wholeAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
  isApproximate: boolean,
  part: Part | null,
): Found<SaidMoment> | null {
  const week = phraseAt(words.week, tokens, at)
  const start = week ? leadInsAt(words, tokens, week.next).next : at
  const found = coreAt(words, tokens, start)
  if (!found) return null
  const { core, isWeak } = found.value
  if (week && core.kind !== 'day') return null
  const doubt = phraseAt(words.aboutAfter, tokens, found.next)
  const isDoubtAfter = doubt !== null
  const moment = {
    core,
    part,
    isWeek: week !== null,
    isApproximate: isApproximate || isDoubtAfter,
  }
  return {
    value: { moment, isWeak: isWeak && part === null, isDoubtAfter },
    next: doubt?.next ?? found.next,
  }
}

type Rule = (words: Vocabulary, tokens: readonly Token[], at: number) => Found<WeighedCore> | null

function coreAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<WeighedCore> | null {
  for (const rule of RULES) {
    const found = rule(words, tokens, at)
    if (found) return found
  }
  return null
}

const RULES: readonly Rule[] = [
  (_, tokens, at) => numericDateAt(tokens, at),
  schoolYearAt,
  divisionAt,
  decadeAt,
  dayAt,
  namedSpanAt,
  seasonAt,
  monthAt,
  (_, tokens, at) => bareYearAt(tokens, at),
]
