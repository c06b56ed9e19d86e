/** How French says what a link says. */
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
  withAdverb,
} from './frenchPhrases.ts'
import type { Quoted, ToldLink } from './told.ts'

const ADVERB = { sure: '', likely: 'sans doute', toDiscuss: 'peut-être' } as const

/**
 * What comes before the event: a clause that calls for a colon (« Cela donne un toit »), a start that may
 * be followed by a verb (« De là »), or an adverb that calls for a comma (« Par ailleurs »).
 */
export type Lead = { readonly words: string; readonly kind: 'clause' | 'start' | 'adverb' }

/** How a link begins the sentence of the card it leads to; `at` varies the words. */
export function leadOf(main: ToldLink, at: number): Lead {
  if (main.kind === 'hinders') return hinderingLead(main)
  const adverb = ADVERB[main.confidence]
  const { label, isPrevious, title } = main
  const subject = subjectOf(main)
  if (subject !== null) {
    return { words: `${subject} ${withAdverb(label.text, adverb)}`, kind: 'clause' }
  }
  const plain = ['De là', 'Sur cette lancée', 'À partir de là'][at % 3] as string
  const start = isPrevious ? plain : `À la suite de ${quoted(title.text)}`
  const how = main.isIndirect ? 'de proche en proche' : adverb
  const words = commas(`${start}${inBrackets(label)}`, how)
  return { words, kind: words === plain ? 'start' : 'adverb' }
}

/** How the last event told begins the sentence of the effect; the others do it as for any card. */
export function leadToEffect(main: ToldLink, at: number): Lead {
  const { kind, label, isPrevious, isIndirect, confidence } = main
  const isBare = kind === 'leadsTo' && label.text.trim() === '' && isPrevious && !isIndirect
  const adverb = ADVERB[confidence]
  if (!isBare) return leadOf(main, at)
  return { words: `Tout cela ${withAdverb('mène à un changement', adverb)}`, kind: 'clause' }
}

/** What the label of a link can be said of; null when it is not the end of a sentence. */
function subjectOf({ label, title, isPrevious, isIndirect }: ToldLink): string | null {
  if (isIndirect) return null
  if (isVerbal(label)) return isPrevious ? 'Cela' : quoted(title.text)
  if (!isPluralVerbal(label)) return null
  return isPrevious ? pluralThing(title) : quoted(title.text)
}

/** A label that is no end of sentence, noted as it is. */
function inBrackets(label: Quoted): string {
  return label.text.trim() === '' ? '' : ` (${quoted(label.text)})`
}

function hinderingLead({ label, title, confidence, isPrevious }: ToldLink): Lead {
  const how = braking(label, confidence)
  const words = isPrevious ? `Cela ${how}. Malgré tout` : `Malgré ${quoted(title.text)}, qui ${how}`
  return { words, kind: 'adverb' }
}

/** « retarde sans doute d’une année », « freine la suite ». */
function braking(label: Quoted, confidence: ToldLink['confidence']): string {
  const adverb = ADVERB[confidence]
  if (isVerbal(label)) return withAdverb(label.text, adverb)
  return `${withAdverb('freine la suite', adverb)}${inBrackets(label)}`
}

/** Why a link is there, or that it is still discussed. */
export function whyOfLink({ why, confidence, kind }: ToldLink): string {
  const said = why.text.trim() === '' ? '' : `\u00a0: ${saidInside(why)}`
  if (confidence === 'toDiscuss') {
    return sentence(`${kind === 'hinders' ? 'Ce frein' : 'Ce lien'} reste à discuter${said}`)
  }
  return said === '' ? '' : sentence(`Ce qui le fait dire${said}`)
}

/** « A » et « B » y mènent aussi. */
export function alsoLeading(links: readonly ToldLink[]): string {
  const sources = links.map(({ title }) => quoted(title.text))
  return `${listed(sources)} y ${links.length > 1 ? 'mènent' : 'mène'} aussi.`
}

/** « A » y mène peut-être aussi. */
export function another({ title, label, kind, confidence }: ToldLink): string {
  const source = quoted(title.text)
  if (kind === 'hinders') return sentence(`En revanche, ${source} ${braking(label, confidence)}`)
  const verb = `y mène ${`${ADVERB[confidence]} aussi`.trim()}`
  const how = isVerbal(label) ? `\u00a0: cela ${inside(label.text)}` : inBrackets(label)
  return sentence(`${source} ${verb}${how}`)
}

/** What closes a circle. */
export function returning({ title, label, kind, confidence }: ToldLink): string {
  const verb = withAdverb(kind === 'hinders' ? 'freine' : 'renforce', ADVERB[confidence])
  return sentence(`En retour, cela ${verb} ${quoted(title.text)}${inBrackets(label)}`)
}

/** What held an effect back. */
export function brake({ title, label, confidence }: ToldLink): string {
  const isSaid = isVerbal(label) || confidence !== 'sure'
  const how = isSaid ? `, qui ${braking(label, confidence)}` : inBrackets(label)
  return sentence(`Ce qui a freiné\u00a0: ${quoted(title.text)}${how}`)
}
