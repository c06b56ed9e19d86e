/**
 * The names that a project declares: its actors, the participants of its work sessions, whoever a
 * view is attributed to or an action entrusted to. Each comes with the forms under which it may stand
 * in a text: the whole name, the acronym given in parentheses, and, for a person, each part of it.
 */
import type { Actor, Project } from '../project/records.ts'
import { isCapital, wordsOf } from './folding.ts'
import { EVERYDAY_WORDS, SMALL_WORDS } from './plainWords.ts'

/** `person` and `group` are no actors; `word` is one that somebody asks to hide besides the names. */
export type NameKind = Actor['kind'] | 'person' | 'group' | 'word'

/** Words one after the other, folded. `needsCapital`: without one, it is an everyday word. */
export type NameForm = {
  readonly words: readonly string[]
  readonly needsCapital: boolean
  /** Whether it is the name as a whole, and not a part that others may have too. */
  readonly isWhole: boolean
}

export type KnownName = {
  /** As first written. */
  readonly name: string
  readonly kind: NameKind
  readonly forms: readonly NameForm[]
}

/** A name among several in one field: between commas, « et », parentheses… */
const BETWEEN_NAMES = /\s*(?:[,;/&+()\r\n]|\s(?:et|and|avec|with)\s)\s*/iu

/** The names in a field that may hold several; what begins with a small letter is a role, not a name. */
export function namesIn(field: string, isPeople: boolean): string[] {
  const pieces = field.split(BETWEEN_NAMES).map((piece) => piece.trim())
  const spoken = pieces.filter((piece) => wordsOf(piece).length > 0)
  return spoken.filter((piece, at) => isCapital(piece) || (isPeople && at === 0))
}

/** Every name declared in the project, each once, in an order that does not depend on how it was typed. */
export function knownNames(project: Project): KnownName[] {
  const found = new Map<string, KnownName>()
  const add = (name: string, kind: NameKind, forms: readonly NameForm[]) => {
    const key = wordsOf(name).join(' ')
    if (key !== '' && !found.has(key)) found.set(key, { name: name.trim(), kind, forms })
  }
  for (const { name, kind } of inOrder(project.actors)) {
    const isPerson = (kind === 'elected' || kind === 'citizens') && isPersonal(name)
    add(name, kind, [...organisationForms(name), ...(isPerson ? partForms(name) : [])])
  }
  const actors = [...found.values()]
  const people = peopleIn(project).map((each) => ({ ...each, parts: partsOf(each.name) }))
  for (const { name, isPerson, parts } of people) {
    const isShort = people.some((other) => other.isPerson && isPartly(parts, other.parts))
    if (isShort || isPartOfActor(parts, actors)) continue
    if (isPerson) add(name, 'person', [...whole(name), ...partForms(name)])
    else add(name, 'group', organisationForms(name))
  }
  return [...found.values()]
}

/** A word to hide besides the names, whole and in any case. */
export function wordToHide(word: string): KnownName {
  const words = wordsOf(word)
  return { name: word.trim(), kind: 'word', forms: [{ words, needsCapital: false, isWhole: true }] }
}

function inOrder<R extends { id: string }>(table: Readonly<Record<string, R>>): R[] {
  return Object.values(table).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function peopleIn(project: Project): { name: string; isPerson: boolean }[] {
  const records = [project.events, project.effects, project.links, project.lessons]
  const views = records.flatMap((table) => inOrder<{ id: string; views: { by: string }[] }>(table))
  const attributed = [
    ...views.flatMap((record) => record.views.map(({ by }) => by)),
    ...inOrder(project.actions).map(({ who }) => who),
  ]
  return [
    ...inOrder(project.workSessions)
      .flatMap(({ participants }) => participants)
      .flatMap((each) => namesIn(each, true))
      .map((name) => ({ name, isPerson: isParticipant(name) })),
    ...attributed
      .flatMap((each) => namesIn(each, false))
      .map((name) => ({ name, isPerson: isPersonal(name) })),
  ]
}

function startsWithArticle(name: string): boolean {
  return /^(?:le|la|les|l|un|une|des|the|an?)$/u.test(wordsOf(name)[0] ?? '')
}

/** One to four words, all with a capital but for small ones: « Louise Tremblay », not « Comité de parents ». */
function isPersonal(name: string): boolean {
  const spoken = name.split(/\s+/u).filter((word) => wordsOf(word).length > 0)
  if (startsWithArticle(name)) return false
  const own = spoken.filter((word) => !wordsOf(word).every((each) => SMALL_WORDS.has(each)))
  return own.length > 0 && own.length <= 4 && own.every((word) => isCapital(word))
}

/** Someone who was there: a person, unless it is said in everyday words, as in « Deux citoyennes ». */
function isParticipant(name: string): boolean {
  const words = wordsOf(name)
  const isSaid = words.some((word) => EVERYDAY_WORDS.has(word)) || !partsOf(name).length
  return isPersonal(name) || !(isSaid || startsWithArticle(name))
}

/** Whether a name is another one shortened: « Louise » when « Louise Tremblay » is there. */
function isPartly(parts: readonly string[], all: readonly string[]): boolean {
  return parts.length > 0 && parts.length < all.length && parts.every((part) => all.includes(part))
}

function isPartOfActor(parts: readonly string[], actors: readonly KnownName[]): boolean {
  return actors.some(({ forms }) => {
    return isPartly(
      parts,
      forms.filter(({ isWhole }) => !isWhole).flatMap(({ words }) => words),
    )
  })
}

/** The words of a person's name that point to them by themselves. */
function partsOf(name: string): string[] {
  const spoken = name.match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu) ?? []
  const capital = spoken.filter((word) => isCapital(word))
  const own = (capital.length > 0 ? capital : spoken).flatMap((word) => wordsOf(word))
  return own.filter((word) => word.length >= 2 && !SMALL_WORDS.has(word) && /\p{L}/u.test(word))
}

function partForms(name: string): NameForm[] {
  return partsOf(name).map((part) => ({
    words: [part],
    needsCapital: needsCapital(part),
    isWhole: false,
  }))
}

/** The whole name, as a form; none when it is too short to be told from what is around it. */
function whole(name: string): NameForm[] {
  const words = wordsOf(name)
  const letters = words.join('').match(/\p{L}/gu)?.length ?? 0
  if (letters < 2 || words.every((word) => SMALL_WORDS.has(word))) return []
  return [
    { words, needsCapital: words.length === 1 && needsCapital(words[0] ?? ''), isWhole: true },
  ]
}

function needsCapital(word: string): boolean {
  return word.length < 3 || EVERYDAY_WORDS.has(word)
}

const ARTICLE = /^\s*(?:(?:les?|la|une?|the|an?)\s+|l\s*['’]\s*)/iu

/** The whole name, with and without its article, and what stands in its parentheses and outside of them. */
function organisationForms(name: string): NameForm[] {
  const inside = /\(([^()]*)\)/u.exec(name)?.[1] ?? ''
  const outside = name.replaceAll(/\([^()]*\)/gu, ' ')
  const names = [name, outside, ...(isCapital(inside) ? [inside] : [])]
  const bare = names.map((each) => each.replace(ARTICLE, ''))
  const forms = [...names, ...bare].flatMap((each) => whole(each))
  return forms.filter(
    (form, at) => forms.findIndex(({ words }) => words.join(' ') === form.words.join(' ')) === at,
  )
}
