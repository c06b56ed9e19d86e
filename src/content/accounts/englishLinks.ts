/** How English says what a link says. */
import {
  commas,
  inside,
  isPluralVerbal,
  isVerbal,
  listed,
  pluralThing,
  quoted,
  saidInside,
  sentence,
} from './englishPhrases.ts'
import type { Quoted, ToldLink } from './told.ts'

const ADVERB = { sure: '', likely: 'probably', toDiscuss: 'perhaps' } as const

/**
 * What comes before the event: a clause that calls for a colon (“This gives a roof”), a start that may be
 * followed by a verb (“From there”), or an adverb that calls for a comma (“Elsewhere”).
 */
export type Lead = { readonly words: string; readonly kind: 'clause' | 'start' | 'adverb' }

/** How a link begins the sentence of the card it leads to; `at` varies the words. */
export function leadOf(main: ToldLink, at: number): Lead {
  if (main.kind === 'hinders') return hinderingLead(main)
  const adverb = ADVERB[main.confidence]
  const { label, isPrevious, title } = main
  const subject = subjectOf(main)
  if (subject !== null) {
    return { words: spaced(subject, adverb, inside(label.text)), kind: 'clause' }
  }
  const plain = ['From there', 'From this'][at % 2] as string
  const start = isPrevious ? plain : `Following ${quoted(title.text)}`
  const words = commas(`${start}${inBrackets(label)}`, main.isIndirect ? 'step by step' : adverb)
  return { words, kind: words === plain ? 'start' : 'adverb' }
}

/** How the last event told begins the sentence of the effect; the others do it as for any card. */
export function leadToEffect(main: ToldLink, at: number): Lead {
  const { kind, label, isPrevious, isIndirect, confidence } = main
  const isBare = kind === 'leadsTo' && label.text.trim() === '' && isPrevious && !isIndirect
  if (!isBare) return leadOf(main, at)
  const words = spaced('All of this', ADVERB[confidence], 'leads to a change')
  return { words, kind: 'clause' }
}

/** What the label of a link can be said of; null when it is not the end of a sentence. */
function subjectOf({ label, title, isPrevious, isIndirect }: ToldLink): string | null {
  if (isIndirect) return null
  if (isVerbal(label)) return isPrevious ? 'This' : quoted(title.text)
  if (!isPluralVerbal(label)) return null
  return isPrevious ? pluralThing(title) : quoted(title.text)
}

/** A label that is no end of sentence, noted as it is. */
function inBrackets(label: Quoted): string {
  return label.text.trim() === '' ? '' : ` (${quoted(label.text)})`
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function hinderingLead({ label, title, confidence, isPrevious }: ToldLink): Lead {
  const how = braking(label, confidence)
  const words = isPrevious
    ? `This ${how}. Even so`
    : `In spite of ${quoted(title.text)}, which ${how}`
  return { words, kind: 'adverb' }
}

/** “probably delays by a year”, “slows what follows”. */
function braking(label: Quoted, confidence: ToldLink['confidence']): string {
  const adverb = ADVERB[confidence]
  if (isVerbal(label)) return spaced(adverb, inside(label.text))
  return `${spaced(adverb, 'slows what follows')}${inBrackets(label)}`
}

/** Why a link is there, or that it is still discussed. */
export function whyOfLink({ why, confidence, kind }: ToldLink): string {
  const said = why.text.trim() === '' ? '' : `: ${saidInside(why)}`
  if (confidence === 'toDiscuss') {
    const name = kind === 'hinders' ? 'This brake' : 'This link'
    return sentence(`${name} is still to be discussed${said}`)
  }
  return said === '' ? '' : sentence(`What suggests it${said}`)
}

/** “A” and “B” also lead here. */
export function alsoLeading(links: readonly ToldLink[]): string {
  const sources = links.map(({ title }) => quoted(title.text))
  return `${listed(sources)} also ${links.length > 1 ? 'lead' : 'leads'} here.`
}

/** “A” perhaps also leads here. */
export function another({ title, label, kind, confidence }: ToldLink): string {
  const source = quoted(title.text)
  if (kind === 'hinders') {
    return sentence(`On the other hand, ${source} ${braking(label, confidence)}`)
  }
  const how = isVerbal(label) ? `: it ${inside(label.text)}` : inBrackets(label)
  return sentence(`${spaced(source, ADVERB[confidence], 'also leads here')}${how}`)
}

/** What closes a circle. */
export function returning({ title, label, kind, confidence }: ToldLink): string {
  const verb = spaced(ADVERB[confidence], kind === 'hinders' ? 'slows' : 'strengthens')
  return sentence(`In return, this ${verb} ${quoted(title.text)}${inBrackets(label)}`)
}

/** What held an effect back. */
export function brake({ title, label, confidence }: ToldLink): string {
  const isSaid = isVerbal(label) || confidence !== 'sure'
  const how = isSaid ? `, which ${braking(label, confidence)}` : inBrackets(label)
  return sentence(`What slowed it down: ${quoted(title.text)}${how}`)
}
