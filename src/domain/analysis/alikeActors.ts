/** Actors that may be the same one, named in two ways. Proposed, never decided. */
import type { Actor } from '../project/records.ts'
import { folded } from '../project/sameName.ts'

/** Words that are said or left out without naming something else. */
const SMALL = new Set(
  'le la les l un une du de des d au aux a et en pour the of and for in on an'.split(' '),
)

const SHORTENED = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
])

type Names = { readonly own: ReadonlySet<string>; readonly initials: ReadonlySet<string> }
type Group = Names & { readonly actors: readonly Actor[] }

/**
 * The groups of actors whose names are alike: but for case, accents, marks and small words (« Le CLSC »,
 * « clsc »), or by the acronym in parentheses or the first letters (« Centre local de services
 * communautaires (CLSC) », « CLSC »). In each group, actors keep their order.
 */
export function alikeActors(actors: readonly Actor[]): Actor[][] {
  let groups: Group[] = []
  for (const actor of actors) {
    const names = namesOf(actor.name)
    const alike = groups.filter((group) => isAlike(group, names))
    const joined = [...alike, { ...names, actors: [actor] }].reduce((one, other) => ({
      own: new Set([...one.own, ...other.own]),
      initials: new Set([...one.initials, ...other.initials]),
      actors: [...one.actors, ...other.actors],
    }))
    groups = [...groups.filter((group) => !alike.includes(group)), joined]
  }
  const place = new Map(actors.map((actor, at) => [actor, at]))
  return groups
    .map((group) => group.actors.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)))
    .filter((group) => group.length > 1)
}

/** First letters are compared with names, never with first letters: École Saint-Marc, École Sainte-Marie. */
function isAlike(a: Names, b: Names): boolean {
  const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].some((name) => other.has(name))
  return meets(a.own, b.own) || meets(a.initials, b.own) || meets(a.own, b.initials)
}

function namesOf(name: string): Names {
  const words = wordsOf(name.replaceAll(/\([^()]*\)/gu, ' '))
  const acronyms = [...name.matchAll(/\(\s*([\p{Lu}\p{N}.&-]{2,})\s*\)/gu)].map((found) =>
    wordsOf(found[1] ?? '').join(''),
  )
  const own = [words.join(' '), ...acronyms].filter((key) => key !== '')
  const initials = words.length > 2 ? [words.map((word) => word.charAt(0)).join('')] : []
  return { own: new Set(own), initials: new Set(initials) }
}

function wordsOf(name: string): string[] {
  const words = folded(name.replaceAll(/(?<=\p{Lu})\.(?=\p{Lu}|$|\s)/gu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SHORTENED.get(word) ?? word)
  const telling = words.filter((word) => !SMALL.has(word))
  return telling.length === 0 ? words : telling
}
