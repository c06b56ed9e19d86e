/** The account of each effect's chain in words: as the group wrote it, or else as the chain tells it. */
import { tellInEnglish, UNTITLED_ENGLISH } from '../../content/accounts/english.ts'
import { tellInFrench, UNTITLED_FRENCH } from '../../content/accounts/french.ts'
import type {
  Quoted,
  ToldActor,
  ToldChain,
  ToldLink,
  ToldStep,
  ToldWhen,
} from '../../content/accounts/told.ts'
import {
  type AccountStep,
  accountOf,
  type Arrival,
  type ChainAccount,
  factsOf,
} from '../../domain/analysis/account.ts'
import { isHuman } from '../../domain/analysis/network.ts'
import { effectsInOrder } from '../../domain/project/order.ts'
import type { Actor, Effect, KeyEvent, Link, Project, When } from '../../domain/project/records.ts'
import { recordOf } from '../../domain/project/tables.ts'
import { isToldInAnother, titleIn } from '../../domain/project/translations.ts'
import { whenInSentence } from '../../domain/time/whenInSentence.ts'
import { printOf } from '../content.ts'
import type { AccountPart } from './pictureWords.ts'

export type AccountOptions = {
  readonly language: 'fr' | 'en'
  readonly outcomeLabel: (outcomeId: string) => string
}

/** What the app tells of a chain, and the trace of what it tells (see `Account` in `records.ts`). */
export type ProposedAccount = { readonly paragraphs: readonly string[]; readonly basis: string }

/** The account that the chain of an effect gives. Deterministic: same project, same text. */
export function proposedAccount(
  project: Project,
  effect: Effect,
  options: AccountOptions,
): ProposedAccount {
  const account = accountOf(project, effect)
  return {
    paragraphs: tellAccount(project, account, options),
    basis: printOf(factsOf(project, account)),
  }
}

/** What a chain tells, in words. */
function tellAccount(
  project: Project,
  account: ChainAccount,
  options: AccountOptions,
): readonly string[] {
  const { effect } = account
  const quote = quoting(project, options)
  const cards = new Map<string, KeyEvent | Effect>(
    account.steps.map(({ event }) => [event.id, event]),
  )
  const titleOf = (id: string) => {
    const card = cards.get(id)
    return card ? quote.title(card, 'event') : quote.text('')
  }
  const steps = account.steps.map((step, at) =>
    toldStep(step, {
      project,
      quote,
      titleOf,
      options,
      previousId: account.steps[at - 1]?.event.id,
    }),
  )
  const lastId = account.steps.at(-1)?.event.id
  const told: ToldChain = {
    steps,
    untold: account.untold,
    effect: {
      status: effect.status,
      title: quote.title(effect, 'effect'),
      when: toldWhen(effect.when, options.language),
      arrivals: account.arrivals.map((arrival) => toldArrival(arrival, titleOf, quote, lastId)),
      resource: quote.text(effect.resource),
      where: quote.text(effect.where),
      forWhom: quote.text(effect.forWhom),
      description: quote.of(effect.description, effect.translatedDescription),
      views: effect.views,
    },
  }
  const tell = options.language === 'fr' ? tellInFrench : tellInEnglish
  return tell(told)
}

/**
 * The account of every effect, or of those in `only`, in the order told; those that the group wrote, as it
 * wrote them.
 */
export function accountsOf(
  project: Project,
  options: AccountOptions,
  only?: ReadonlySet<string>,
): AccountPart[] {
  const effects = effectsInOrder(project).filter(({ id }) => only?.has(id) ?? true)
  return effects.map((effect) => {
    const written = recordOf(project, 'accounts', effect.id)?.[options.language].text ?? ''
    const paragraphs =
      written.trim() === ''
        ? tellAccount(project, accountOf(project, effect), options)
        : paragraphsOf(written)
    return { title: titleIn(project.info, effect, options.language), paragraphs }
  })
}

/** The paragraphs of a text that someone wrote: between them, an empty line or the end of a line. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n?/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

type Quoting = ReturnType<typeof quoting>

/** How the texts of the project are given: in the other language, they can only be quoted. */
function quoting({ info }: Project, { language }: AccountOptions) {
  const isOther = isToldInAnother(info, language)
  const untitled = language === 'fr' ? UNTITLED_FRENCH : UNTITLED_ENGLISH
  const of = (text: string, translated: string): Quoted =>
    isOther && translated !== ''
      ? { text: translated, isForeign: false }
      : { text, isForeign: isOther }
  return {
    isOther,
    of,
    text: (text: string) => of(text, ''),
    title: ({ title, translatedTitle }: KeyEvent | Effect, kind: 'event' | 'effect'): Quoted =>
      title.trim() === '' && translatedTitle.trim() === ''
        ? { text: untitled[kind], isForeign: false }
        : of(title, translatedTitle),
  }
}

type Around = {
  readonly project: Project
  readonly quote: Quoting
  readonly titleOf: (id: string) => Quoted
  readonly options: AccountOptions
  readonly previousId: string | undefined
}

function toldStep(
  { event, arrivals, returns, actorIds, moreActors }: AccountStep,
  { project, quote, titleOf, options, previousId }: Around,
): ToldStep {
  const actors = actorIds.flatMap((id) => {
    const actor = recordOf(project, 'actors', id)
    return actor === undefined || actor.name.trim() === '' || isNamedIn(event, actor) ? [] : [actor]
  })
  return {
    title: quote.title(event, 'event'),
    when: toldWhen(event.when, options.language),
    status: event.status,
    isSetback: event.polarity === 'setback',
    arrivals: arrivals.map((arrival) => toldArrival(arrival, titleOf, quote, previousId)),
    returns: returns.map((link) => toldLink(link, titleOf(link.toId), quote)),
    outcomes: event.outcomes.map(({ outcomeId, why, tentative }) => ({
      label: options.outcomeLabel(outcomeId),
      why: quote.text(why),
      isTentative: tentative,
    })),
    actors: actors.map(({ name, kind }): ToldActor => ({
      name,
      isForeign: quote.isOther,
      isThing: !isHuman({ kind }),
    })),
    moreActors,
    views: event.views,
  }
}

/** An actor whose name is in the title is told already. */
function isNamedIn({ title }: KeyEvent, { name }: Actor): boolean {
  return title.toLocaleLowerCase('fr').includes(name.trim().toLocaleLowerCase('fr'))
}

function toldArrival(
  { fromId, link }: Arrival,
  titleOf: (id: string) => Quoted,
  quote: Quoting,
  previousId: string | undefined,
): ToldLink {
  const isPrevious = fromId === previousId
  if (link !== null) return { ...toldLink(link, titleOf(fromId), quote), isPrevious }
  const none = quote.text('')
  return {
    title: titleOf(fromId),
    isPrevious,
    isIndirect: true,
    kind: 'leadsTo',
    confidence: 'sure',
    label: none,
    why: none,
    views: [],
  }
}

function toldLink(link: Link, title: Quoted, quote: Quoting): ToldLink {
  return {
    title,
    isPrevious: false,
    isIndirect: false,
    kind: link.kind,
    confidence: link.confidence,
    label: quote.text(link.label),
    why: quote.text(link.why),
    views: link.views,
  }
}

function toldWhen(when: When, language: 'fr' | 'en'): ToldWhen {
  const at = whenInSentence(when, language)
  return at === null ? { quoted: when.said } : { at }
}
