/**
 * Records that are probably the same thing told twice, once on each side: their titles are alike and
 * their dates can be one. Accents, capitals, plurals and small words do not count. A pair is only a
 * question asked of people, so that it is better to ask once too often.
 */
import type { Id } from '../project/ids.ts'
import type { When } from '../project/records.ts'
import { type Bounds, boundsOf } from '../time/edtf.ts'

export type Titled = { readonly id: Id; readonly title: string; readonly when: When | null }
export type Pair = { readonly oursId: Id; readonly theirsId: Id }

type Told = {
  readonly id: Id
  readonly words: readonly string[]
  readonly bounds: Bounds
  readonly edtf: string | null
}

/** Share of the words of two titles that they have in common, from which they are alike. */
const ALIKE_FROM = 0.5
/** Beyond so many pairs, a word is too common to tell two things apart. */
const MANY_PAIRS = 2500

const SMALL_WORDS = new Set(
  `a an and as at au aux avec by ce ces cette chez d dans de des du en entre et for from how in into is
   it its l la le les leur ma mon ne nos notre of on or ou our par pas pour que qui s sa se ses son sous
   sur that the their to un une vers was we with y`.split(/\s+/),
)

/** The likeliest pairs, each record in one at most; the order of the sides changes none. */
export function alikePairs(ours: readonly Titled[], theirs: readonly Titled[]): Pair[] {
  const [mine, others] = [ours.map(told), theirs.map(told)]
  const rarity = frequencies([...mine, ...others])
  const pairs = [...sameTitles(mine, others), ...sharedWords(mine, others, rarity)]
    .filter(([a, b]) => mayMeet(a.bounds, b.bounds))
    .map(([a, b]) => ({ a, b, score: likeness(a, b) + (a.edtf === b.edtf ? 0.1 : 0) }))
    .filter(({ score }) => score >= ALIKE_FROM)
    .toSorted((x, y) => y.score - x.score || compared(idsOf(x), idsOf(y)))
  const taken = new Set<Told>()
  return pairs.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return []
    taken.add(a).add(b)
    return [{ oursId: a.id, theirsId: b.id }]
  })
}

/** The same name for a pair, whichever side is ours. */
const idsOf = ({ a, b }: { a: Told; b: Told }) => [a.id, b.id].toSorted(compared).join(' ')

function told({ id, title, when }: Titled): Told {
  const edtf = when?.edtf ?? null
  return { id, words: wordsOf(title), bounds: boundsOf(edtf), edtf }
}

function wordsOf(title: string): string[] {
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  const kept = telling.length > 0 ? telling : words
  return [...new Set(kept.map((word) => (word.length > 3 ? word.replace(/[sx]$/u, '') : word)))]
}

function frequencies(all: readonly Told[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of all) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function likeness(a: Told, b: Told): number {
  const shared = a.words.filter((word) => b.words.includes(word)).length
  const isSame = shared === a.words.length && shared === b.words.length
  return isSame || shared > 1 ? shared / (a.words.length + b.words.length - shared) : 0
}

/** Two dates that can be the same moment; one that is not known can be any. */
function mayMeet(a: Bounds, b: Bounds): boolean {
  const isBefore = (one: Bounds, other: Bounds) =>
    one.latest !== null && other.earliest !== null && one.latest < other.earliest
  return !isBefore(a, b) && !isBefore(b, a)
}

/** Pairs of the same words. Where they are very many, the first with the first, in order of dates. */
function sameTitles(mine: readonly Told[], others: readonly Told[]): [Told, Told][] {
  const sameWords = ({ words }: Told) => words.toSorted(compared).join(' ')
  return grouped(mine, others, (each) => (each.words.length > 0 ? [sameWords(each)] : [])).flatMap(
    ([some, more]) => {
      if (some.length * more.length <= MANY_PAIRS) return allPairs(some, more)
      const later = more.toSorted(byDate)
      return some.toSorted(byDate).flatMap((one, at): [Told, Told][] => {
        const other = later[at]
        return other ? [[one, other]] : []
      })
    },
  )
}

/**
 * Pairs that share a word among the rarest of each: two titles alike by half share one of the rarer
 * half of their words, and so the others need not be compared.
 */
function sharedWords(
  mine: readonly Told[],
  others: readonly Told[],
  rarity: ReadonlyMap<string, number>,
): [Told, Told][] {
  const rare = ({ words }: Told) => {
    const rarestFirst = words.toSorted(
      (a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0) || compared(a, b),
    )
    return rarestFirst.slice(0, words.length - Math.ceil(words.length * ALIKE_FROM) + 1)
  }
  return grouped(mine, others, rare).flatMap(([some, more]) =>
    some.length * more.length <= MANY_PAIRS ? allPairs(some, more) : [],
  )
}

/** For each key that both have: those of the one, those of the other. */
function grouped(
  mine: readonly Told[],
  others: readonly Told[],
  keysOf: (each: Told) => readonly string[],
): [Told[], Told[]][] {
  const groups = new Map<string, [Told[], Told[]]>()
  for (const [side, all] of [mine, others].entries()) {
    for (const each of all) {
      for (const key of keysOf(each)) {
        const group = groups.get(key) ?? [[], []]
        group[side]?.push(each)
        groups.set(key, group)
      }
    }
  }
  return [...groups.values()]
}

function allPairs(some: readonly Told[], more: readonly Told[]): [Told, Told][] {
  return some.flatMap((one) => more.map((other): [Told, Told] => [one, other]))
}

function byDate(a: Told, b: Told): number {
  return compared(a.bounds.earliest ?? '', b.bounds.earliest ?? '') || compared(a.id, b.id)
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
