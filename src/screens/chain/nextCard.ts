/**
 * Going from card to card with the arrow keys, as the eye would, and from any card to any other.
 *
 * An arrow goes to the closest card that way. Among cards placed by hand, some may then be the closest
 * of none; a shortest tree between all cards (`cardTree.ts`) tells which two to join, both ways, until
 * none is left out.
 */
import { type Box, cardTree, type Direction } from './cardTree.ts'

/** For each card, by its place among the cards, the places of those its arrows go to; -1 is nowhere. */
type Arrows = readonly Record<Direction, number>[]

/** What a pixel aside costs against a pixel ahead: a card straight ahead wins over a closer one aside. */
const ASIDE = 3

const known = new WeakMap<readonly Box[], Arrows>()

/** The id of the card that an arrow goes to; null when there is none that way. */
export function nextCard(cards: readonly Box[], fromId: string, to: Direction): string | null {
  const from = cards.findIndex(({ id }) => id === fromId)
  if (from === -1) return cards[0]?.id ?? null
  const arrows = known.get(cards) ?? arrowsAmong(cards)
  known.set(cards, arrows)
  return cards[arrows[from]?.[to] ?? -1]?.id ?? null
}

function arrowsAmong(cards: readonly Box[]): Arrows {
  const arrows = cards.map((from) => ({
    left: closestTo(cards, from, 'left'),
    right: closestTo(cards, from, 'right'),
    up: closestTo(cards, from, 'up'),
    down: closestTo(cards, from, 'down'),
  }))
  for (let groups = groupsOf(arrows); !groups.isOne; groups = groupsOf(arrows)) {
    for (const { from, to, way, back } of cardTree(cards)) {
      if (groups.of[from] === groups.of[to]) continue
      arrows[from]![way] = to
      arrows[to]![back] = from
    }
  }
  return arrows
}

function closestTo(cards: readonly Box[], from: Box, to: Direction): number {
  const isAcross = to === 'left' || to === 'right'
  // Half a card ahead at least: a neighbour slightly offset is not « to the right », unless none is.
  const half = (isAcross ? from.width : from.height) / 2
  const beyond = closest(cards, from, to, half)
  return beyond === -1 ? closest(cards, from, to, 1) : beyond
}

function closest(cards: readonly Box[], from: Box, to: Direction, least: number): number {
  const isAcross = to === 'left' || to === 'right'
  let best = -1
  let leastCost = Infinity
  cards.forEach((card, index) => {
    const dx = card.x + card.width / 2 - from.x - from.width / 2
    const dy = card.y + card.height / 2 - from.y - from.height / 2
    const ahead = isAcross ? (to === 'right' ? dx : -dx) : to === 'down' ? dy : -dy
    if (card === from || ahead < least) return
    const cost = ahead + Math.abs(isAcross ? dy : dx) * ASIDE
    if (cost >= leastCost) return
    leastCost = cost
    best = index
  })
  return best
}

/** Puts in one group the cards from each of which the arrows reach all the others. */
function groupsOf(arrows: Arrows): { of: readonly number[]; isOne: boolean } {
  const onward = arrows.map((each) => Object.values(each).filter((to) => to !== -1))
  const backward = arrows.map((): number[] => [])
  onward.forEach((list, from) => {
    for (const to of list) backward[to]?.push(from)
  })
  const of = arrows.map(() => -1)
  for (let card = 0; card < arrows.length; card += 1) {
    if (of[card] !== -1) continue
    const after = reached(onward, card)
    for (const other of reached(backward, card)) if (after.has(other)) of[other] = card
  }
  return { of, isOne: of.every((group) => group === 0) }
}

function reached(nexts: readonly (readonly number[])[], start: number): Set<number> {
  const found = new Set([start])
  for (const card of found) for (const next of nexts[card] ?? []) found.add(next)
  return found
}
