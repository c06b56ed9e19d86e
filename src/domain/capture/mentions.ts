/**
 * Who a line names with `@`: an actor of the project, by its whole name; else a new one, whose name is
 * one word, the capitalised words after it (« @Ville de Montréal »), or all that is between quotes.
 */
import { folded, named } from '../project/sameName.ts'
import type { ChipOf, KnownActor } from './chips.ts'

/** No line names more. */
const MOST = 20

const AT = /(?<=^|[\s('’«"“[])@(?=(?:["“]|«\s?)?[\p{L}\p{N}])/gu
const QUOTED = /^(?:"([^"]+)"|“([^”]+)”|«\s?([^»]+?)\s?»)/u
/** A word, or an abbreviation before another: « St. Mark ». */
const WORD =
  /^(?:\p{Lu}\p{Ll}{0,2}\.(?=\s\p{Lu})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-&/.'’](?=[\p{L}\p{N}]))*)/u
const LINKED_CAPITAL = /^\s(?:(?:de|du|des|de la|of|of the)\s|d['’]|de l['’])?(?=\p{Lu})/u
const CAPITAL = /^\s(?=\p{Lu})/u
const IS_ACRONYM = /^[\p{Lu}\p{N}]{2,}$/u
/** After the first word of a title, more often than after a family name. */
const TITLE_GOES_ON =
  /^\s(?:de|du|des|d['’]|avec|à|au|aux|sur|pour|par|en|with|of|for|on|at|in|to)(?![\p{L}])/u

export type Mention = Omit<ChipOf<'actor'>, 'isInSentence'> & {
  /** Where the name itself stands, without the sign and the quotes. */
  readonly nameStart: number
  readonly nameEnd: number
}

/** The actors named in a line, in its order. `startsTitle` says whether an index begins the title. */
export function findMentions(
  line: string,
  actors: readonly KnownActor[],
  startsTitle: (at: number) => boolean,
): Mention[] {
  const found: Mention[] = []
  for (const { index } of line.matchAll(AT)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    if (found.length === MOST) break
    found.push(mentionAt(line, index, actors, startsTitle(index)))
  }
  return found
}

function mentionAt(
  line: string,
  start: number,
  actors: readonly KnownActor[],
  isTitleStart: boolean,
): Mention {
  const after = line.slice(start + 1)
  const quoted = QUOTED.exec(after)
  if (quoted) {
    const name = (quoted[1] ?? quoted[2] ?? quoted[3] ?? '').trim()
    const nameStart = start + 1 + quoted[0].indexOf(name)
    const end = start + 1 + quoted[0].length
    const nameEnd = nameStart + name.length
    return { kind: 'actor', start, end, ...whoIs(name, actors), nameStart, nameEnd }
  }
  // A quote that is not closed is no part of the name.
  const nameStart = start + 1 + (/^["“«]\s?/u.exec(after)?.[0].length ?? 0)
  const rest = line.slice(nameStart)
  const known = longestKnown(rest, actors)
  const length = known?.length ?? newNameLength(rest, isTitleStart)
  const nameEnd = nameStart + length
  const who = known
    ? { name: known.actor.name, actorId: known.actor.id }
    : whoIs(rest.slice(0, length), actors)
  return { kind: 'actor', start, end: nameEnd, ...who, nameStart, nameEnd }
}

function whoIs(name: string, actors: readonly KnownActor[]): Pick<Mention, 'name' | 'actorId'> {
  const known = named(actors, name)
  return { name: known?.name ?? name, actorId: known?.id ?? null }
}

/** The longest name of the project that the text begins with, and how many characters say it. */
function longestKnown(
  text: string,
  actors: readonly KnownActor[],
): { actor: KnownActor; length: number } | null {
  const first = folded(text.slice(0, 1))
  let best: { actor: KnownActor; length: number } | null = null
  for (const actor of actors) {
    const name = folded(actor.name)
    if (name === '' || first === '' || !name.startsWith(first)) continue
    // Accents and ligatures may be written with more or fewer characters.
    for (const spare of [0, 1, -1, 2, -2]) {
      const length = actor.name.trim().length + spare
      if (length <= (best?.length ?? 0) || length > text.length) continue
      const said = text.slice(0, length)
      if (said.trim() !== said || folded(said) !== name) continue
      if (/^[\p{L}\p{M}\p{N}]/u.test(text.slice(length))) continue
      best = { actor, length }
    }
  }
  return best
}

function newNameLength(text: string, isTitleStart: boolean): number {
  const first = WORD.exec(text)?.[0] ?? text.slice(0, 1)
  let length = first.length
  const isAcronym = IS_ACRONYM.test(first)
  for (let words = 1; words < 6; words += 1) {
    const rest = text.slice(length)
    const linked = LINKED_CAPITAL.exec(rest)?.[0]
    const space = isAcronym && CAPITAL.test(rest) ? undefined : linked
    if (space === undefined) break
    const word = WORD.exec(rest.slice(space.length))?.[0]
    if (word === undefined) break
    const end = length + space.length + word.length
    // « @Centraide Rencontre avec… »: what comes after shows that the title has begun.
    if (isTitleStart && space.length === 1 && TITLE_GOES_ON.test(text.slice(end))) break
    length = end
  }
  return length
}
