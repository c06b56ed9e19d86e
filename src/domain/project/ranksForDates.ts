import { generateNKeysBetween } from 'fractional-indexing'

import { boundsOf } from '../time/edtf.ts'
import { eventsInOrder } from './order.ts'
import type { Project, When } from './records.ts'

type Place = { readonly earliest: string; readonly rank: string | null; readonly index: number }

/**
 * Ranks for several new events, in the order given. Each is told just before the first event that
 * surely comes later, as one alone would be; one without a date comes right after the one given before
 * it. Those that end up at the same place keep the order in which they are given.
 */
export function ranksForDates(project: Project, whens: readonly When[]): string[] {
  const story: Place[] = eventsInOrder(project).map(({ when, rank }) => ({
    earliest: boundsOf(when.edtf).earliest ?? '',
    rank,
    index: -1,
  }))
  let previous: Place | null = null
  for (const [index, when] of whens.entries()) {
    const { earliest, latest } = boundsOf(when.edtf)
    const place: Place = { earliest: earliest ?? '', rank: null, index }
    const next = latest === null ? -1 : story.findIndex((other) => other.earliest > latest)
    const after = latest === null && previous !== null ? story.indexOf(previous) + 1 : -1
    let at = next !== -1 ? next : after > 0 ? after : story.length
    // Events that share a rank have no room between them.
    while (isTie(story[at - 1], story[at])) at -= 1
    story.splice(at, 0, place)
    previous = place
  }
  return ranksIn(story, whens.length)
}

function isTie(a: Place | undefined, b: Place | undefined): boolean {
  return a !== undefined && b !== undefined && a.rank !== null && a.rank === b.rank
}

/** New ranks for each run of new events, between those around it. */
function ranksIn(story: readonly Place[], count: number): string[] {
  const ranks = Array<string>(count).fill('')
  let at = 0
  let before: string | null = null
  while (at < story.length) {
    const start = at
    while (at < story.length && story[at]?.rank === null) at += 1
    const next = story[at]?.rank ?? null
    const keys = at > start ? generateNKeysBetween(before, next, at - start) : []
    keys.forEach((rank, offset) => {
      const place = story[start + offset]
      if (place) ranks[place.index] = rank
    })
    if (next !== null) before = next
    at += 1
  }
  return ranks
}
