/** What part of a timeline is in sight, and which card comes next when one goes from card to card. */
import type { TimelineCard, TimelineLayout } from './timeline.ts'

/** A part of the drawing, in pixels. */
export type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** True when a card or its bar shows in a part of the drawing. */
export function isInBox({ x, y, width, height, bar }: TimelineCard, box: Box): boolean {
  const right = Math.max(x + width, bar.x + bar.width)
  return right >= box.left && x <= box.right && y + height >= box.top && bar.y <= box.bottom
}

export type Step = 'previous' | 'next' | 'above' | 'below' | 'first' | 'last'

/**
 * The card to go to from another: before or after it in time within its lane (into the next lane at
 * the end), the nearest of the row above or below, the first or the last of all; null at the edge.
 */
export function cardFrom(
  { cards }: Pick<TimelineLayout, 'cards'>,
  from: TimelineCard,
  step: Step,
): TimelineCard | null {
  const at = cards.indexOf(from)
  switch (step) {
    case 'first':
      return cards[0] ?? null
    case 'last':
      return cards.at(-1) ?? null
    case 'previous':
      return cards[at - 1] ?? null
    case 'next':
      return cards[at + 1] ?? null
    case 'above':
      return nearest(
        cards.filter(({ y }) => y < from.y),
        from,
      )
    case 'below':
      return nearest(
        cards.filter(({ y }) => y > from.y),
        from,
      )
  }
}

/** The card of the closest row, and in that row the closest in time. */
function nearest(cards: readonly TimelineCard[], from: TimelineCard): TimelineCard | null {
  let best: TimelineCard | null = null
  for (const card of cards) {
    if (best === null || isNearer(card, best, from)) best = card
  }
  return best
}

function isNearer(a: TimelineCard, b: TimelineCard, from: TimelineCard): boolean {
  const rows = Math.abs(a.y - from.y) - Math.abs(b.y - from.y)
  return rows === 0 ? Math.abs(a.x - from.x) < Math.abs(b.x - from.x) : rows < 0
}

/**
 * How many events each of `count` equal stretches of the drawing holds. An event counts for one in
 * all, shared between the stretches its bar runs over: a vague date makes a low and wide hill.
 */
export function densityOf({ cards, width }: TimelineLayout, count: number): number[] {
  const counts = Array.from({ length: count }, () => 0)
  const seen = new Set<string>()
  const stretch = width / count
  for (const { id, bar } of cards) {
    if (seen.has(id)) continue
    seen.add(id)
    const first = Math.max(0, Math.min(count - 1, Math.floor(bar.x / stretch)))
    const last = Math.max(first, Math.min(count - 1, Math.floor((bar.x + bar.width) / stretch)))
    for (let at = first; at <= last; at += 1) {
      counts[at] = (counts[at] ?? 0) + 1 / (last - first + 1)
    }
  }
  return counts
}
