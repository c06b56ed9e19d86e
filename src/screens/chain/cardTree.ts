/**
 * The shortest tree that joins all cards, each by arrows that are its own.
 *
 * Lengths add what is across and what is up or down. So measured, of two cards that lie the same way
 * from a third, the further one is closer to the nearer than to the third: a shortest tree never joins
 * a card to two others by the same arrow (Robins and Salowe, Discrete & Computational Geometry 14, 1995).
 */
export type Direction = 'left' | 'right' | 'up' | 'down'

export type Box = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** `way` is the arrow that goes from the one to the other, `back` the one that comes back. */
type Branch = {
  readonly from: number
  readonly to: number
  readonly way: Direction
  readonly back: Direction
}

/** Cards are about twice as wide as high: a step down is as far as two across. */
const FLATNESS = 2

/** The branches of the tree, one less than the cards, which are told by their place among them. */
export function cardTree(cards: readonly Box[]): Branch[] {
  // Moved aside by less than can be seen, so that no two stand at one place, nor at one distance.
  const points = cards.map(({ x, y, width, height }, index) => ({
    x: x + width / 2 + ((index * Math.SQRT2) % 1) / 1000,
    y: (y + height / 2) * FLATNESS + ((index * Math.E) % 1) / 1000,
  }))
  const branches: Branch[] = []
  const waiting = new Set(points.keys())
  const nearest = points.map(() => ({ from: -1, length: Infinity }))
  let last = 0
  waiting.delete(last)
  while (waiting.size > 0) {
    let next = -1
    for (const index of waiting) {
      const length = lengthOf(points[last]!, points[index]!)
      if (length < nearest[index]!.length) nearest[index] = { from: last, length }
      if (next === -1 || nearest[index]!.length < nearest[next]!.length) next = index
    }
    const { from } = nearest[next]!
    branches.push({ from, to: next, ...arrowsBetween(points[from]!, points[next]!) })
    waiting.delete(next)
    last = next
  }
  return branches
}

type Point = { readonly x: number; readonly y: number }

function lengthOf(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function arrowsBetween(from: Point, to: Point): Pick<Branch, 'way' | 'back'> {
  const across = to.x - from.x
  const down = to.y - from.y
  if (Math.abs(across) > Math.abs(down)) {
    return across > 0 ? { way: 'right', back: 'left' } : { way: 'left', back: 'right' }
  }
  return down > 0 ? { way: 'down', back: 'up' } : { way: 'up', back: 'down' }
}
