/** Going from card to card with the arrow keys, as the eye would. */

export type Direction = 'left' | 'right' | 'up' | 'down'

type Box = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a pixel aside costs against a pixel ahead: a card straight ahead wins over a closer one aside. */
const ASIDE = 3

/** The id of the closest card in a direction; null when there is none that way. */
export function nextCard(cards: readonly Box[], fromId: string, to: Direction): string | null {
  const from = cards.find(({ id }) => id === fromId)
  if (!from) return cards[0]?.id ?? null
  const isAcross = to === 'left' || to === 'right'
  // Half a card ahead at least: a neighbour slightly offset is not « to the right », unless none is.
  const half = (isAcross ? from.width : from.height) / 2
  return closest(cards, from, to, half) ?? closest(cards, from, to, 1)
}

function closest(cards: readonly Box[], from: Box, to: Direction, least: number): string | null {
  let best: { id: string; cost: number } | null = null
  for (const card of cards) {
    if (card.id === from.id) continue
    const dx = centreX(card) - centreX(from)
    const dy = centreY(card) - centreY(from)
    const isAcross = to === 'left' || to === 'right'
    const ahead = isAcross ? (to === 'right' ? dx : -dx) : to === 'down' ? dy : -dy
    const aside = Math.abs(isAcross ? dy : dx)
    if (ahead < least) continue
    const cost = ahead + aside * ASIDE
    if (!best || cost < best.cost) best = { id: card.id, cost }
  }
  return best?.id ?? null
}

function centreX({ x, width }: Box): number {
  return x + width / 2
}

function centreY({ y, height }: Box): number {
  return y + height / 2
}
