/**
 * How dates are said, in either language, from small words to whole phrases:
 *
 *   phrase   = lead-ins [about] [since | until | before | after | between] moment [link moment]
 *   moment   = lead-ins [about] [early | middle | late of] core [about]
 *   core     = year | month | day | season | decade | quarter | figures …
 *
 * Words are in the vocabularies, meaning in `meaning.ts`. A phrase may be read in several ways, the
 * longest first: « mars 2020 – école » is at least « mars 2020 ».
 */
import { dayNumberAt, yearAfter } from './dayGrammar.ts'
import { aboutBeforeAt, leadInsAt } from './leadIns.ts'
import type { Core, Moment, Phrase } from './meaning.ts'
import { momentAt, type SaidMoment } from './momentGrammar.ts'
import { shortYearAt } from './numericDates.ts'
import { isMark, phraseAt, type Found, type Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A phrase as it stands among the tokens, and what tells how sure we are that it is a date. */
export type SaidPhrase = {
  readonly phrase: Phrase
  /** Index of the first token, of the first that is no mere lead-in, and of the one after the last. */
  readonly start: number
  readonly bodyStart: number
  readonly next: number
  /** True when its figures alone could as well be something else: 2018, 2019-04. */
  readonly isWeak: boolean
  /** True when words announce a time: « en », « depuis », « de … à ». */
  readonly isTemporal: boolean
  /** True when those words would not announce a count as well, as « environ » or « entre » do. */
  readonly isFirm: boolean
  /** True after « de »: what the thing is about, perhaps. */
  readonly isAbout: boolean
}

type Opening = Pick<SaidPhrase, 'start' | 'isTemporal' | 'isFirm' | 'isAbout'> & {
  readonly body: number
  readonly relation: Phrase['relation']
  readonly isBetween: boolean
  readonly isApproximate: boolean
  readonly next: number
}

/** The phrases that begin at this index, the longest first. */
export function phrasesAt(words: Vocabulary, tokens: readonly Token[], at: number): SaidPhrase[] {
  const opening = openingAt(words, tokens, at)
  const from = momentAt(words, tokens, opening.next)
  if (!from) {
    const days = daysAt(words, tokens, opening)
    return days ? [days] : []
  }
  const range = rangeAt(words, tokens, opening, from)
  if (opening.isBetween) return range ? [range] : []
  const single = singleAt(words, tokens, opening, from)
  return range ? [range, single] : [single]
}

function openingAt(words: Vocabulary, tokens: readonly Token[], at: number): Opening {
  const lead = leadInsAt(words, tokens, at)
  const isAbout = lead.value[0] === 'about'
  // « d'environ 2015 à 2017 »: there, only the first end is approximate, and the moment says so.
  const about = isAbout
    ? { value: false, next: lead.next }
    : aboutBeforeAt(words, tokens, lead.next)
  const relation = phraseAt(words.relations, tokens, about.next)
  const between = relation ? null : phraseAt(words.between, tokens, about.next)
  const isFirm = relation !== null || lead.value.includes('temporal')
  return {
    start: at,
    body: lead.next,
    relation: relation?.value ?? 'at',
    isBetween: between !== null,
    isApproximate: about.value,
    isFirm,
    isTemporal: isFirm || about.value || between !== null,
    isAbout: isAbout && relation === null,
    next: relation?.next ?? between?.next ?? about.next,
  }
}

function singleAt(
  words: Vocabulary,
  tokens: readonly Token[],
  opening: Opening,
  from: Found<SaidMoment>,
): SaidPhrase {
  const onward = onwardAt(words, tokens, opening, from.next)
  const relation = onward === null ? opening.relation : 'since'
  return {
    ...said(opening, from.value, null, relation, onward ?? from.next),
    isTemporal: opening.isTemporal || from.value.moment.isApproximate || onward !== null,
  }
}

function onwardAt(
  words: Vocabulary,
  tokens: readonly Token[],
  opening: Opening,
  at: number,
): number | null {
  if (opening.relation !== 'at' && opening.relation !== 'since') return null
  const found =
    phraseAt(words.onward, tokens, at) ??
    (opening.relation === 'since' ? phraseAt(words.onwardAfterSince, tokens, at) : null)
  return found?.next ?? null
}

function rangeAt(
  words: Vocabulary,
  tokens: readonly Token[],
  opening: Opening,
  from: Found<SaidMoment>,
): SaidPhrase | null {
  const { core } = from.value.moment
  const short = core.kind === 'year' ? shortYearAt(tokens, from.next, core.year) : null
  if (short) {
    const to = { ...from.value, moment: plain({ kind: 'year', year: short.value }) }
    return said(opening, from.value, to, opening.relation, short.next)
  }
  const link = phraseAt(words.links, tokens, from.next)
  if (!link) return null
  const now = nowAt(words, tokens, link.next)
  if (now !== null) return { ...said(opening, from.value, null, 'since', now), isTemporal: true }
  const to = momentAt(words, tokens, link.next) ?? endDayAt(words, tokens, link.next, core)
  if (!to || !canPair(core, to.value.moment.core)) return null
  const isWord = link.value === 'word'
  const relation = isWord && opening.relation === 'since' ? 'at' : opening.relation
  const range = said(opening, from.value, to.value, relation, to.next)
  if (!isWord) return range
  // « de 2016 à 2017 » announces a time, but « de 2000 à 3000 personnes » does not.
  const isOpened = opening.isTemporal || opening.isAbout
  return {
    ...range,
    isTemporal: isOpened,
    isFirm: opening.isFirm && relation === opening.relation,
  }
}

function nowAt(words: Vocabulary, tokens: readonly Token[], at: number): number | null {
  const found = phraseAt(words.now, tokens, leadInsAt(words, tokens, at).next)
  return found?.next ?? null
}

/** A year cannot lend itself to what has none: « de 2018 à l'automne » is no interval. */
function canPair(from: Core, to: Core): boolean {
  const isYear = (core: Core) => core.kind === 'year' || core.kind === 'decade'
  if (isYear(from)) return to.year !== null
  return from.year !== null || !isYear(to)
}

/** The « 5 » of "May 3–5, 2021". */
function endDayAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
  from: Core,
): Found<SaidMoment> | null {
  if (from.kind !== 'day' || from.year !== null) return null
  const day = dayNumberAt(words, tokens, leadInsAt(words, tokens, at).next)
  if (!day) return null
  const { year, next } = yearAfter(words, tokens, day.next)
  return { value: sure({ kind: 'dayOfMonth', day: day.value, year }), next }
}

/** Days that share the month that ends them: « du 3 au 5 mai », « 3, 4 et 5 mai ». */
function daysAt(words: Vocabulary, tokens: readonly Token[], opening: Opening): SaidPhrase | null {
  const start = leadInsAt(words, tokens, opening.next).next
  const first = dayNumberAt(words, tokens, start)
  if (!first) return null
  let last = first.next
  while (isMark(tokens[last], ',')) {
    const more = dayNumberAt(words, tokens, last + 1)
    if (!more) return null
    last = more.next
  }
  const link = phraseAt(words.links, tokens, last)
  const to = link && momentAt(words, tokens, link.next)
  if (!to || to.value.moment.core.kind !== 'day') return null
  const from = sure({ kind: 'dayOfMonth', day: first.value, year: null })
  return said(opening, from, to.value, opening.relation, to.next)
}

function sure(core: Core): SaidMoment {
  return { moment: plain(core), isWeak: false, isDoubtAfter: false }
}

function plain(core: Core): Moment {
  return { core, part: null, isWeek: false, isApproximate: false }
}

function said(
  opening: Opening,
  from: SaidMoment,
  to: SaidMoment | null,
  relation: Phrase['relation'],
  next: number,
): SaidPhrase {
  const { start, isTemporal, isFirm, isAbout } = opening
  // A doubt after an interval bears on the whole: « 2015-2017 environ ».
  const isApproximate = opening.isApproximate || to?.isDoubtAfter === true
  return {
    phrase: { relation, from: from.moment, to: to?.moment ?? null, isApproximate },
    start,
    bodyStart: to && isAbout ? start : opening.body,
    next,
    isWeak: from.isWeak && (to === null || to.isWeak),
    isTemporal,
    isFirm,
    isAbout,
  }
}
