/** The curve of a link: straight runs joined by rounded corners. Pixels, y downwards. */

export type Point = { readonly x: number; readonly y: number }

/** Radius of the corners, and the straight run kept at each end (the arrowhead stands on the last). */
const RADIUS = 14
const STUB = 20
/** How far below both cards a link that returns at about the same height passes. */
const DETOUR = 72

/**
 * The curve between two free-standing cards, from the right side of one to the left side of the
 * other: for the canvas while a card is dragged, and for cards placed by hand.
 */
export function linkPath(source: Point, target: Point): string {
  return roundedPath(directPoints(source, target))
}

/** The corners of that curve. A target to the left is reached by going round. */
export function directPoints(source: Point, target: Point): Point[] {
  if (target.x - source.x >= STUB * 1.5) {
    const x = (source.x + target.x) / 2
    return withoutRepeats([source, { x, y: source.y }, { x, y: target.y }, target])
  }
  const right = source.x + STUB
  const left = target.x - STUB
  const isApart = Math.abs(source.y - target.y) >= DETOUR * 2
  const y = isApart ? (source.y + target.y) / 2 : Math.max(source.y, target.y) + DETOUR
  return withoutRepeats([
    source,
    { x: right, y: source.y },
    { x: right, y },
    { x: left, y },
    { x: left, y: target.y },
    target,
  ])
}

/** An SVG path through corners that are rounded, as much as the shorter side of each allows. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const parts = [`M${text(first)}`]
  let previous = first
  rest.forEach((corner, index) => {
    const next = rest[index + 1]
    if (!next) {
      parts.push(`L${text(corner)}`)
      return
    }
    const isLast = index + 2 === rest.length
    // Between two corners each takes half of the way; at an end the corner may take nearly all.
    const before = distance(previous, corner) / (index === 0 ? 1.2 : 2)
    const after = distance(corner, next) / (isLast ? 1.2 : 2)
    const radius = Math.min(RADIUS, before, after)
    const start = towards(corner, previous, radius)
    const end = towards(corner, next, radius)
    parts.push(`L${text(start)}Q${text(corner)} ${text(end)}`)
    previous = corner
  })
  return parts.join('')
}

/** Drops corners that repeat the one before, or stand on the straight way between their neighbours. */
export function withoutRepeats(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const beforeLast = kept.at(-2)
    if (last && distance(last, point) < 0.5) continue
    if (last && beforeLast && isStraight(beforeLast, last, point)) kept.pop()
    kept.push(point)
  }
  const [only] = kept
  return kept.length === 1 && only ? [only, only] : kept
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (
    (Math.abs(a.y - b.y) < 0.5 && Math.abs(b.y - c.y) < 0.5 && (b.x - a.x) * (c.x - b.x) > 0) ||
    (Math.abs(a.x - b.x) < 0.5 && Math.abs(b.x - c.x) < 0.5 && (b.y - a.y) * (c.y - b.y) > 0)
  )
}

/** How long the way is along the two axes. */
export function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

/** The point `length` away from `from`, on the way to `to`. */
function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to)
  const share = whole === 0 ? 0 : Math.min(1, length / whole)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function text({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

/** To a tenth of a pixel, without a negative zero. */
function round(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
