/**
 * Ranks say in which order events and effects are told, whatever their dates. A rank is a fractional
 * index: there is always room for another between two of them, so moving one card rewrites one card.
 */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

import type { Id } from './ids.ts'

type Ranked = { readonly id: Id; readonly rank: string }

/** Far beyond use: a rank grows by a letter or so for six cards put one by one at the same place. */
const LONGEST_RANK = 5000

/** Says whether a text can be a rank (a file may hold anything). */
export function isRank(text: string): boolean {
  // The library does not look at each character, and would make nonsense of others.
  if (text.length > LONGEST_RANK || !/^[0-9A-Za-z]*$/.test(text)) return false
  try {
    generateKeyBetween(text, null)
    return true
  } catch {
    return false
  }
}

/** Says whether a text can be a rank, or be empty: then another order holds. */
export function isRankOrNone(text: string): boolean {
  return text === '' || isRank(text)
}

/** Compares by rank, ties by id, so that equal ranks (after a merge) never reshuffle. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The records of a table in the order of their ranks. */
export function inOrder<R extends Ranked>(table: Readonly<Record<Id, R>>): R[] {
  return Object.values(table).toSorted(byRank)
}

/** A rank after all those of the table. */
export function rankAtEnd(table: Readonly<Record<Id, Ranked>>): string {
  let last: string | null = null
  for (const { rank } of Object.values(table)) if (last === null || rank > last) last = rank
  return generateKeyBetween(last, null)
}

/** A rank just before that of `next`, in a list in order; ties are passed over, never split. */
export function rankBefore(records: readonly Ranked[], next: Ranked): string {
  const previous = records.findLast(({ rank }) => rank < next.rank)
  return generateKeyBetween(previous?.rank ?? null, next.rank)
}

/**
 * The ranks to write so that the records of those ids stand together, in the order they have, just
 * before `beforeId` (at the end when null): only theirs in general; all of them when neighbours share
 * the same rank or ranks have grown long.
 */
export function ranksToMove(
  table: Readonly<Record<Id, Ranked>>,
  ids: ReadonlySet<Id>,
  beforeId: Id | null,
): Record<Id, string> {
  const records = inOrder(table)
  const moved = records.filter(({ id }) => ids.has(id)).map(({ id }) => id)
  const others = records.filter(({ id }) => !ids.has(id))
  const found = others.findIndex((record) => record.id === beforeId)
  const index = found === -1 ? others.length : found
  const previous = others[index - 1]?.rank ?? null
  const next = others[index]?.rank ?? null
  if (previous === null || next === null || previous < next) {
    const ranks = generateNKeysBetween(previous, next, moved.length)
    if (ranks.every((rank) => rank.length <= 60)) return ranked(moved, ranks)
  }
  const order = others.map((record) => record.id).toSpliced(index, 0, ...moved)
  return ranked(order, generateNKeysBetween(null, null, order.length))
}

function ranked(ids: readonly Id[], ranks: readonly string[]): Record<Id, string> {
  return Object.fromEntries(ids.map((id, at) => [id, ranks[at] as string]))
}
