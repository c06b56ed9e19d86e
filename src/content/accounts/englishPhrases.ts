/** Small English: what turns titles, labels and names, as people wrote them, into parts of sentences. */
import { isCommonWord, nounIn } from './englishNouns.ts'
import type { Quoted, ToldActor, ToldWhen } from './told.ts'

const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|hundreds|dozens'
const DETERMINERS = `the|a|an|our|your|their|its|his|her|this|that|these|those|some|several|many|each|every|all|both|no|${NUMBERS}`
const FUNCTION_WORD = new RegExp(
  `^(?:${DETERMINERS}|people|we|you|he|she|it|they|there|at|in|on|of|for|by|to|with|without|from|near|not|because|when|if|as|thanks|since|after|before|about|around|more|less|most|enough|fresh|supported)(?=[\\s,’])`,
  'iu',
)
const DETERMINER = new RegExp(`^(?:${DETERMINERS}|\\d[\\d,]*)\\s`, 'iu')
const PLACE =
  /^(?:at|online|everywhere|in|on|near|around|outside|inside|between|throughout|across|along|under|behind)(?=[\s,])/iu

/** Without its first capital, but for an abbreviation and for « I ». */
export function uncapitalised(text: string): string {
  return /^(?:.[\p{Lu}\d]|I[\s’])/u.test(text)
    ? text
    : text.slice(0, 1).toLowerCase() + text.slice(1)
}

function withoutStop(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s.;,:]+$/u, '')
}

/** A text without its end mark, and without a capital where none is due within a sentence. */
export function inside(text: string): string {
  const bare = withoutStop(text)
  const isCommon = FUNCTION_WORD.test(bare) || isCommonWord(bare.split(/[\s,:;]/u)[0] ?? '')
  return isCommon ? uncapitalised(bare) : bare
}

/** A text as a sentence of its own: a capital, an end mark. */
export function sentence(text: string): string {
  const told = text.trim().replaceAll(/\s+/gu, ' ')
  if (told === '') return ''
  const closed = /[.!?…][”)]?$/u.test(told) ? told : `${told.replace(/[\s;,:]+$/u, '')}.`
  return closed.slice(0, 1).toUpperCase() + closed.slice(1)
}

/** “Between quotation marks”; those inside become single, as the usage has it. */
export function quoted(text: string): string {
  const inner = withoutStop(text)
    .replaceAll(/«[\s\u00a0]*|“/gu, '‘')
    .replaceAll(/[\s\u00a0]*»|”/gu, '’')
  return `“${inner}”`
}

/** What was written, as a sentence of ours or as a quotation when it is in another language. */
export function saidAsSentence({ text, isForeign }: Quoted): string {
  if (text.trim() === '') return ''
  return isForeign ? sentence(quoted(text)) : sentence(text)
}

/** The same after a colon. */
export function saidInside({ text, isForeign }: Quoted): string {
  return isForeign ? quoted(text) : inside(text)
}

/** A title that turns on a noun and is no sentence, with its article; else null. */
export function namedThing(title: Quoted): { words: string; isPlural: boolean } | null {
  if (title.isForeign || DETERMINER.test(title.text)) return null
  const number = nounIn(title.text)
  return number === null
    ? null
    : { words: `the ${inside(title.text)}`, isPlural: number === 'several' }
}

/** An actor as one speaks of it: “the food committee”, “elected officials”, “Communagir”. */
export function actorInWords({ name, isForeign }: ToldActor): string {
  const bare = withoutStop(name)
  if (isForeign) return bare
  if (DETERMINER.test(bare)) return inside(bare)
  const number = nounIn(bare)
  if (number === null) return bare
  // “Grand Potager Foundation” is a name, “Food committee” is not.
  const isName = number === 'one' && /\p{Lu}/u.test(bare.slice(1))
  return `the ${isName ? bare : uncapitalised(bare)}`
}

/** Whether a name stands for several: “three farms”. */
export function isSeveral(name: string): boolean {
  const [first = ''] = name.split(' ')
  const several = new RegExp(`^(?:${NUMBERS}|several|many|\\d+)$`, 'iu')
  return several.test(first) || nounIn(name.replace(/^the /u, '')) === 'several'
}

/** “a, b and c”. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** The parts that say something, between commas. */
export function commas(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

/** When something that lasted began: “from 2016 to 2017” is said “between 2016 and 2017”. */
export function beginning(when: string): string {
  return when.replace(/^from (.+) to (.+)$/u, 'between $1 and $2')
}

/** A moment in a sentence, or nothing. */
export function moment(when: ToldWhen): string {
  return 'at' in when ? when.at : `at a time told as ${quoted(when.quoted)}`
}

const LINK_VERB =
  /^(?:accelerates|adds|affects|allows|announces|attracts|avoids|backs|begins|blocks|breaks|brings|builds|calls|causes|changes|clears|complicates|confirms|connects|consolidates|contributes|convinces|creates|decides|delays|demands|draws|drives|earns|eases|enables|encourages|explains|exposes|feeds|finances|forces|founds|frees|fuels|funds|gains|gathers|gets|gives|goes|hampers|has|helps|hinders|improves|increases|informs|inspires|is|keeps|lays|leads|leaves|lends|lets|lifts|limits|makes|meets|mobilizes|moves|needs|obliges|offers|opens|paves|pays|persuades|postpones|prepares|pressures|prevents|produces|prompts|proves|provides|provokes|pulls|pushes|puts|raises|rallies|reassures|reinforces|removes|requires|reveals|secures|sets|shakes|shows|slows|sparks|speeds|stops|strengthens|supports|takes|teaches|tests|threatens|triggers|turns|weakens|wins|works)(?=\s|$)/iu
const SOME_VERB =
  /^[a-z-]+[^s]s\s(?:the|a|an|people|it|them|us|that|what|two|three|everyone|someone|another|more)(?=\s|$)/iu
const PLURAL_VERB =
  /^(?:allow|bring|convince|create|draw|feed|force|give|help|inspire|lead|let|make|open|pave|persuade|prompt|prove|push|put|raise|reassure|reveal|say|set|show|spark|strengthen|support|tell|trigger|turn)\s/iu

/** Whether “This…” can be said before a label: it begins with a verb in the singular. */
export function isVerbal({ text, isForeign }: Quoted): boolean {
  if (isForeign) return false
  return LINK_VERB.test(text) || SOME_VERB.test(text)
}

/** The same in the plural: “say what has to be done”. */
export function isPluralVerbal({ text, isForeign }: Quoted): boolean {
  return !isForeign && PLURAL_VERB.test(text)
}

/** “these workshops”, for a title that names several things; else null. */
export function pluralThing({ text, isForeign }: Quoted): string | null {
  const bare = text.replace(DETERMINER, '').trim()
  if (isForeign || nounIn(bare) !== 'several') return null
  const [head = ''] = bare
    .toLowerCase()
    .split(/\s(?:about|against|at|between|by|for|from|in|of|on|over|to|with)\s|[,:;(]/u)
  return `these ${head}`
}

/** “for families” when the words allow it, else “for whom: …”. */
export function forWhomInWords(said: Quoted): string {
  if (said.isForeign) return `for whom: ${quoted(said.text)}`
  return /^for\s/iu.test(said.text) ? inside(said.text) : `for ${uncapitalised(inside(said.text))}`
}

/** “at the market” after a comma when the words allow it, else between brackets. */
export function placeInWords(said: Quoted): string {
  if (said.isForeign) return ` (${quoted(said.text)})`
  return PLACE.test(said.text) ? `, ${uncapitalised(inside(said.text))}` : ` (${inside(said.text)})`
}
