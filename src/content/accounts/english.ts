/** The account of a chain in English, as one would tell it to someone who was not there. */
import {
  alsoLeading,
  another,
  brake,
  type Lead,
  leadOf,
  leadToEffect,
  returning,
  whyOfLink,
} from './englishLinks.ts'
import {
  actorInWords,
  beginning,
  commas,
  forWhomInWords,
  isSeveral,
  listed,
  moment,
  namedThing,
  placeInWords,
  quoted,
  saidAsSentence,
  saidInside,
  sentence,
  uncapitalised,
} from './englishPhrases.ts'
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
export const UNTITLED_ENGLISH = {
  event: 'an event without a title',
  effect: 'an effect without a title',
}

const ENGLISH: Tongue = {
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
export function tellInEnglish(chain: ToldChain): string[] {
  return tellWith(ENGLISH, chain)
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
    const planned = when === '' ? 'Planned' : `Planned ${when.replace(/^(?:in|on) /u, 'for ')}`
    const words = `${planned}${status === 'planned' ? '' : ', then abandoned'}: ${saidInside(title)}`
    if (lead === null) return sentence(`${words}${end}`)
    const start =
      lead.kind === 'clause' ? `${lead.words}. ${words}` : `${lead.words}, ${uncapitalised(words)}`
    return sentence(`${start}${end}`)
  }
  const surprise = status === 'unplanned' ? 'unplanned' : ''
  if (lead === null && at === 0) return opening(step, commas(beginning(when), surprise), end)
  const adverb = ['Elsewhere', 'On another front', 'Separately'][at % 3] as string
  const start = lead ?? ({ words: adverb, kind: 'adverb' } as const)
  return joined(start, { title, when, surprise, isSetback, end })
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
function joined(lead: Lead, { title, when, surprise, isSetback, end }: Event): string {
  const thing = namedThing(title)
  const comes = thing?.isPlural ? 'come' : 'comes'
  const facts = commas(when, surprise)
  if (thing && lead.kind === 'start' && !isSetback) {
    const aside = facts === '' ? '' : `, ${facts},`
    return sentence(`${lead.words} ${comes}${aside} ${thing.words}${end}`)
  }
  const words =
    thing === null
      ? commas(facts, saidInside(title))
      : facts === ''
        ? `there ${thing.isPlural ? 'are' : 'is'} ${thing.words}`
        : `${facts}${surprise === '' ? '' : ','} ${comes} ${thing.words}`
  if (lead.kind !== 'clause') {
    return sentence(`${lead.words}, ${isSetback ? 'a setback: ' : ''}${words}${end}`)
  }
  const start = `${lead.words}${isSetback ? ', and it is a setback' : ''}`
  return words.includes(':')
    ? `${sentence(start)} ${sentence(`${words}${end}`)}`
    : sentence(`${start}: ${words}${end}`)
}

function opening({ title, isSetback }: ToldStep, when: string, end: string): string {
  const thing = isSetback ? null : namedThing(title)
  const start = `It all begins${isSetback ? ' with a setback' : ''}`
  const dated = when === '' ? start : `${start}${isSetback ? ',' : ''} ${when}`
  if (thing === null) return sentence(`${dated}: ${saidInside(title)}${end}`)
  return sentence(`${dated}${when === '' ? '' : ','} with ${thing.words}${end}`)
}

/** The moment, said shorter when it is that of the event told just before. */
function sinceLast(when: ToldWhen, last: ToldWhen | undefined): string {
  const said = moment(when)
  if (last === undefined || said === '' || said !== moment(last)) return said
  if (/^in \d+$/u.test(said)) return 'the same year'
  if (/^in (?:spring|summer|fall|winter) \d+$/u.test(said)) return 'the same season'
  if (/^in \p{Lu}\p{L}+ \d+$/u.test(said)) return 'the same month'
  return /^on \p{L}+ \d+, \d+$/u.test(said) ? 'the same day' : said
}

function outcomesOf(outcomes: readonly ToldOutcome[], isFirst: boolean): string {
  const sure = outcomes.filter(({ isTentative }) => !isTentative)
  const open = outcomes.filter(({ isTentative }) => isTentative)
  const names = (list: readonly ToldOutcome[]) => list.map(({ label }) => uncapitalised(label))
  const name = isFirst ? `transitional outcome${sure.length > 1 ? 's' : ''}: ` : ''
  const hesitation =
    open.length === 0 ? '' : `perhaps ${names(open).join(' or ')}, still under discussion`
  const parts = [listed(names(sure)), hesitation].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${name}${parts.join('; ')}`
}

function whyOfOutcome({ why, isTentative }: ToldOutcome): string {
  if (why.text.trim() === '' || !isTentative) return saidAsSentence(why)
  return sentence(`The argument: ${saidInside(why)}`)
}

function actors({ actors: named, moreActors }: ToldStep, at: number): string {
  const more =
    moreActors === 0 ? [] : [moreActors === 1 ? 'one other actor' : `${moreActors} other actors`]
  const people = [...named.filter(({ isThing }) => !isThing).map(actorInWords), ...more]
  const things = named.filter(({ isThing }) => isThing).map(actorInWords)
  const several = people.length > 1 || isSeveral(people[0] ?? '')
  const verb = at % 2 === 0 ? 'take' : 'join'
  const act = `${several ? verb : `${verb}s`} ${at % 2 === 0 ? 'part' : 'in'}`
  const come = things.length > 1 || isSeveral(things[0] ?? '') ? 'come' : 'comes'
  return [
    people.length === 0 ? '' : sentence(`${listed(people)} ${act}`),
    things.length === 0 ? '' : sentence(`${listed(things)} also ${come} into play`),
  ]
    .filter((each) => each !== '')
    .join(' ')
}

function views(told: readonly ToldView[], areOfLink: boolean): string {
  const said = told
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, by }) => `${quoted(text)}${by.trim() === '' ? '' : ` (${by.trim()})`}`)
  if (said.length === 0) return ''
  const start = areOfLink ? 'Views differ on this link' : 'Not everyone tells it this way'
  return `${start}: ${said.join('; ')}.`
}

function passedOver({ events, links, actors: people }: ToldChain['untold']): string {
  const some = (count: number, one: string, several: string) =>
    count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${several}`]
  const rest = [...some(links, 'link', 'links'), ...some(people, 'actor', 'actors')]
  const also = rest.length === 0 ? '' : `, with ${listed(rest)}`
  const [main = ''] = some(events, 'other event', 'other events')
  return `The chain also holds ${main}${also}, which this account does not go into.`
}

function effectSentence(
  { title, when: at, arrivals }: ToldChain['effect'],
  main: ToldLink | undefined,
  count: number,
): string {
  const when = moment(at)
  if (main) {
    const event = { title, when, surprise: '', isSetback: false, end: '' }
    return joined(leadToEffect(main, count), event)
  }
  const none = arrivals.length === 0 ? 'No event leads to this effect yet. ' : ''
  return `${none}${sentence(commas(when, saidInside(title)))}`
}

function whatChanges({ status, resource, where, forWhom }: ToldChain['effect']): string {
  const name = status === 'observed' ? 'the effect observed' : 'the effect expected'
  const place = where.text.trim() === '' ? '' : placeInWords(where)
  const people = forWhom.text.trim() === '' ? '' : `, ${forWhomInWords(forWhom)}`
  if (resource.text.trim() === '') return sentence(`This is ${name}${place}${people}`)
  return `This is ${name}. ${sentence(`What changes: ${saidInside(resource)}${place}${people}`)}`
}
