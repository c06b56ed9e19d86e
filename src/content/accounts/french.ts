/** The account of a chain in French, as one would tell it to someone who was not there. */
import {
  alsoLeading,
  another,
  brake,
  type Lead,
  leadOf,
  leadToEffect,
  returning,
  whyOfLink,
} from './frenchLinks.ts'
import {
  actorInWords,
  beginning,
  commas,
  forWhomInWords,
  listed,
  moment,
  namedThing,
  placeInWords,
  quoted,
  saidAsSentence,
  saidInside,
  sentence,
  uncapitalised,
} from './frenchPhrases.ts'
import { type Tongue, tellWith } from './telling.ts'
import type {
  Quoted,
  ToldChain,
  ToldLink,
  ToldOutcome,
  ToldStep,
  ToldView,
  ToldWhen,
} from './told.ts'

/** Stand for the title of what has none. */
export const UNTITLED_FRENCH = { event: 'un événement sans titre', effect: 'un effet sans titre' }

const FRENCH: Tongue = {
  event: mainSentence,
  whyOfOutcome,
  whyOfLink,
  alsoLeading,
  another,
  returning,
  actors,
  views,
  passedOver,
  effect: effectSentence,
  brake,
  whatChanges,
  own: saidAsSentence,
}

/** The paragraphs of the account; the last one is about the effect. */
export function tellInFrench(chain: ToldChain): string[] {
  return tellWith(FRENCH, chain)
}

function mainSentence(
  step: ToldStep,
  at: number,
  before: ToldStep | undefined,
  isFirst: boolean,
): string {
  const { title, status, isSetback } = step
  const [main] = step.arrivals
  const outcomes = outcomesOf(step.outcomes, isFirst)
  const end = outcomes === '' ? '' : ` (${outcomes})`
  const when = sinceLast(step.when, before?.when)
  const lead = main ? leadOf(main, at) : null
  if (status === 'planned' || status === 'abandoned') {
    const dated = when === '' ? 'Prévu' : `Prévu ${when}`
    const words = `${dated}${status === 'planned' ? '' : ', puis abandonné'}\u00a0: ${saidInside(title)}`
    if (lead === null) return sentence(`${words}${end}`)
    const start =
      lead.kind === 'clause' ? `${lead.words}. ${words}` : `${lead.words}, ${uncapitalised(words)}`
    return sentence(`${start}${end}`)
  }
  const surprise = status === 'unplanned' ? 'sans que ce soit prévu' : ''
  if (lead === null && at === 0) return opening(step, commas(beginning(when), surprise), end)
  const adverb = ['Par ailleurs', 'D’autre part', 'D’un autre côté'][at % 3] as string
  const start = lead ?? ({ words: adverb, kind: 'adverb' } as const)
  const event = { title, when, surprise, isSetback, end }
  return joined(start, event, at)
}

type Event = {
  readonly title: Quoted
  readonly when: string
  readonly surprise: string
  readonly isSetback: boolean
  /** What comes before the end mark. */
  readonly end: string
}

/** The lead and the event in one sentence, or in two when one would hold two colons. */
function joined(lead: Lead, { title, when, surprise, isSetback, end }: Event, at: number): string {
  const thing = namedThing(title)
  const comes = thing?.isPlural ? 'viennent' : 'vient'
  if (thing && lead.kind === 'start' && !isSetback) {
    return sentence(
      `${lead.words} ${commas(comes, when, surprise)}${when + surprise === '' ? '' : ','} ${thing.words}${end}`,
    )
  }
  const words =
    thing === null
      ? commas(when, surprise, saidInside(title))
      : surprise === '' && when !== '' && at % 2 === 1 && lead.kind === 'clause'
        ? `${when} ${comes} ${thing.words}`
        : commas(
            when,
            surprise,
            `${when === '' ? 'il y a' : thing.isPlural ? 'ce sont' : 'c’est'} ${thing.words}`,
          )
  if (lead.kind !== 'clause') {
    return sentence(`${lead.words}, ${isSetback ? 'un recul\u00a0: ' : ''}${words}${end}`)
  }
  const start = `${lead.words}${isSetback ? ', et c’est un recul' : ''}`
  return words.includes('\u00a0:')
    ? `${sentence(start)} ${sentence(`${words}${end}`)}`
    : sentence(`${start}\u00a0: ${words}${end}`)
}

function opening({ title, isSetback }: ToldStep, when: string, end: string): string {
  const thing = isSetback ? null : namedThing(title)
  const start = `Tout commence${isSetback ? ' par un recul' : ''}`
  const dated = when === '' ? start : `${start}${isSetback ? ',' : ''} ${when}`
  if (thing === null) return sentence(`${dated}\u00a0: ${saidInside(title)}${end}`)
  return sentence(`${dated}${when === '' ? '' : ','} avec ${thing.words}${end}`)
}

/** The moment, said shorter when it is that of the event told just before. */
function sinceLast(when: ToldWhen, last: ToldWhen | undefined): string {
  const said = moment(when)
  if (last === undefined || said === '' || said !== moment(last)) return said
  if (/^en \d+$/u.test(said)) return 'la même année'
  if (/^en \p{L}+ \d+$/u.test(said)) return 'le même mois'
  if (/^(?:au |à l’)\p{L}+ \d+$/u.test(said)) return 'la même saison'
  return /^le \S+ \p{L}+ \d+$/u.test(said) ? 'le même jour' : said
}

function outcomesOf(outcomes: readonly ToldOutcome[], isFirst: boolean): string {
  const sure = outcomes.filter(({ isTentative }) => !isTentative).map(({ label }) => label)
  const open = outcomes.filter(({ isTentative }) => isTentative).map(({ label }) => label)
  const name = isFirst
    ? `${sure.length > 1 ? 'résultats transitoires' : 'résultat transitoire'}\u00a0: `
    : ''
  const hesitation =
    open.length === 0 ? '' : `peut-être ${open.map(uncapitalised).join(' ou ')}, on hésite encore`
  const parts = [listed(sure.map(uncapitalised)), hesitation].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${name}${parts.join('; ')}`
}

function whyOfOutcome({ why, isTentative }: ToldOutcome): string {
  if (why.text.trim() === '' || !isTentative) return saidAsSentence(why)
  return sentence(`L’argument\u00a0: ${saidInside(why)}`)
}

function actors({ actors: named, moreActors }: ToldStep, at: number): string {
  const more =
    moreActors === 0 ? [] : [moreActors === 1 ? 'un autre acteur' : `${moreActors} autres acteurs`]
  const people = [...named.filter(({ isThing }) => !isThing).map(actorInWords), ...more]
  const things = named.filter(({ isThing }) => isThing).map(actorInWords)
  const verbs = areSeveral(people)
    ? ['S’y joignent', 'Y prennent part']
    : ['S’y joint', 'Y prend part']
  const verb = at === 0 ? 'On y trouve' : verbs[at % 2]
  const comes = areSeveral(things) ? 'Entrent' : 'Entre'
  return [
    people.length === 0 ? '' : `${verb} ${listed(people)}.`,
    things.length === 0 ? '' : `${comes} aussi en jeu ${listed(things)}.`,
  ]
    .filter((each) => each !== '')
    .join(' ')
}

function areSeveral(names: readonly string[]): boolean {
  return (
    names.length > 1 || /^(?:les|des|\d+|deux|trois|quatre|cinq|plusieurs)\s/iu.test(names[0] ?? '')
  )
}

function views(told: readonly ToldView[], areOfLink: boolean): string {
  const said = told
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, by }) => `${quoted(text)}${by.trim() === '' ? '' : ` (${by.trim()})`}`)
  if (said.length === 0) return ''
  const start = areOfLink
    ? 'Les avis diffèrent sur ce lien'
    : 'Tout le monde ne le raconte pas ainsi'
  return `${start}\u00a0: ${said.join('; ')}.`
}

function passedOver({ events, links, actors: people }: ToldChain['untold']): string {
  const one = (count: number, single: string, several: string) =>
    count === 0 ? [] : [count === 1 ? `un ${single}` : `${count}\u00a0${several}`]
  const rest = [...one(links, 'lien', 'liens'), ...one(people, 'acteur', 'acteurs')]
  const also = rest.length === 0 ? '' : `, avec ${listed(rest)}`
  const [main = ''] = one(events, 'autre événement', 'autres événements')
  return `La chaîne compte aussi ${main}${also}, que ce récit ne détaille pas.`
}

function effectSentence(
  { title, when: at, arrivals }: ToldChain['effect'],
  main: ToldLink | undefined,
  count: number,
): string {
  const when = moment(at)
  if (main) {
    return joined(
      leadToEffect(main, count),
      { title, when, surprise: '', isSetback: false, end: '' },
      count,
    )
  }
  const none = arrivals.length === 0 ? 'Aucun événement ne mène encore à cet effet. ' : ''
  return `${none}${sentence(commas(when, saidInside(title)))}`
}

function whatChanges({ status, resource, where, forWhom }: ToldChain['effect']): string {
  const name = status === 'observed' ? 'l’effet observé' : 'l’effet attendu'
  const place = where.text.trim() === '' ? '' : placeInWords(where)
  const people = forWhom.text.trim() === '' ? '' : `, ${forWhomInWords(forWhom)}`
  if (resource.text.trim() === '') return sentence(`C’est ${name}${place}${people}`)
  return `C’est ${name}. ${sentence(`Ce qui change\u00a0: ${saidInside(resource)}${place}${people}`)}`
}
