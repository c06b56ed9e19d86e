/**
 * Ports: where links leave the right side of a card and reach the left side of another. They are set
 * apart, in the order of where the links come from or go to, so that they neither crowd nor cross;
 * a link that can run straight keeps the middle of both sides.
 */
import type { Card, Wire } from './chainModel.ts'

/** Pixels between two ports, and kept free at the corners of a card. */
const SPACING = 14
const CORNER = 12
/** Closer than this, no link keeps the middle: all are spread over the whole side. */
const LEAST_SPACING = 8

/** Gives each wire the height of its two ends; straight runs follow the port they start from. */
export function assignPorts(cards: readonly Card[], wires: readonly Wire[]): void {
  for (const card of cards) {
    spread(
      card,
      card.leaving,
      (wire) => wire.to,
      (wire, y) => {
        wire.sourceY = y
      },
    )
    spread(
      card,
      card.arriving,
      (wire) => wire.from,
      (wire, y) => {
        wire.targetY = y
      },
    )
  }
  for (const wire of wires) {
    if (wire.routeY === null) continue
    if (isSame(wire.routeY, centreOf(wire.from))) wire.routeY = wire.sourceY
    else if (isSame(wire.routeY, centreOf(wire.to))) wire.routeY = wire.targetY
  }
}

function spread(
  card: Card,
  wires: readonly Wire[],
  farEnd: (wire: Wire) => Card,
  give: (wire: Wire, y: number) => void,
): void {
  const middle = centreOf(card)
  const ends = wires
    .map((wire) => {
      const far = farEnd(wire)
      return {
        wire,
        height: wire.routeY ?? centreOf(far),
        farHeight: centreOf(far),
        span: Math.abs(far.column - card.column),
      }
    })
    .toSorted(
      (a, b) =>
        a.height - b.height ||
        a.farHeight - b.farHeight ||
        a.span - b.span ||
        (a.wire.id < b.wire.id ? -1 : 1),
    )
  let straight = -1
  ends.forEach((end, index) => {
    if (!isSame(end.height, middle) || !isSame(end.farHeight, middle)) return
    if (straight === -1 || end.span < (ends[straight]?.span ?? 0)) straight = index
  })
  const spacingAround = (pivot: number): number => {
    const longest = Math.max(pivot, ends.length - 1 - pivot)
    return longest === 0 ? SPACING : Math.min(SPACING, (card.height / 2 - CORNER) / longest)
  }
  const isCrowded = straight === -1 || spacingAround(straight) < LEAST_SPACING
  const pivot = isCrowded ? (ends.length - 1) / 2 : straight
  ends.forEach(({ wire }, index) => give(wire, middle + (index - pivot) * spacingAround(pivot)))
}

function centreOf(card: Card): number {
  return card.y + card.height / 2
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5
}
