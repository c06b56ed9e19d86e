/** How much a small edit moves in a chain: the edits tried, and what is counted. */
import { generateKeyBetween } from 'fractional-indexing'

import { newEvent, newLink } from '../../src/domain/project/newRecords.ts'
import { eventsInOrder } from '../../src/domain/project/order.ts'
import type { Project } from '../../src/domain/project/records.ts'
import type { ChainLayout } from '../../src/layout/chain.ts'

/** The share of events that change row or leave the others of their column, and the mean move up or down, in pixels. */
export type Moves = { readonly share: number; readonly dy: number }

/** Compares two drawings of a chain; only the events that are in both count. */
export function movesBetween(before: ChainLayout, after: ChainLayout): Moves {
  const kept = new Set(before.cards.map(({ id }) => id))
  const places = placesIn(before, kept)
  let moved = 0
  let dy = 0
  for (const [id, place] of placesIn(after, kept)) {
    const was = places.get(id)
    if (!was) continue
    if (was.row !== place.row || was.mates !== place.mates) moved += 1
    dy += Math.abs(place.y - was.y)
  }
  return { share: moved / places.size, dy: dy / places.size }
}

function placesIn({ cards }: ChainLayout, kept: ReadonlySet<string>) {
  const events = cards.filter(({ id, kind }) => kind === 'event' && kept.has(id))
  const rows = new Map<unknown, number[]>()
  for (const { lane } of events) {
    const heights = events.flatMap((card) => (card.lane === lane ? [card.y] : []))
    if (!rows.has(lane))
      rows.set(
        lane,
        [...new Set(heights)].toSorted((a, b) => a - b),
      )
  }
  const columns = new Map<number, string[]>()
  for (const { id, x } of events) columns.set(x, [...(columns.get(x) ?? []), id])
  return new Map(
    events.map(({ id, lane, x, y }) => [
      id,
      { y, row: rows.get(lane)?.indexOf(y), mates: columns.get(x)?.toSorted().join(' ') },
    ]),
  )
}

/** The project with one more event, linked from the one told before it and to the one told after. */
export function withEventAt(project: Project, index: number): Project {
  const events = eventsInOrder(project)
  const before = events[index - 1]
  const after = events[index]
  const rank = generateKeyBetween(before?.rank ?? null, after?.rank ?? null)
  const added = newEvent('added', rank, 'Un de plus')
  const links = { ...project.links }
  if (before) links['added-0'] = newLink('added-0', before.id, 'added')
  if (after) links['added-1'] = newLink('added-1', 'added', after.id)
  const outcomes = before?.outcomes ?? []
  const event = { ...added, outcomes, when: before?.when ?? added.when }
  return { ...project, events: { ...project.events, added: event }, links }
}

/** The project with a link from an event to one told three later. */
export function withLinkFrom(project: Project, index: number): Project {
  const events = eventsInOrder(project)
  const from = events[index]
  const to = events[index + 3]
  if (!from || !to) return project
  return { ...project, links: { ...project.links, added: newLink('added', from.id, to.id) } }
}
