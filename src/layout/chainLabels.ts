/**
 * Where the words on a link stand: near its middle, off the cards and off other words. When no place
 * along the link is free, one is kept for them right after the card it leaves. Pixels.
 */
import { distance, type Point } from './linkPath.ts'
import { textWidth, wrapText } from './textMeasure.ts'

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Words broken into lines, and the room they take with the blank around them. */
export type Label = {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** What it costs to cover something, in pixels of what is covered. */
const COLLISION = 1e6
/** Blank between labels kept side by side. */
const BETWEEN = 8

/** How labels are drawn. */
export const LABEL_FONT = { size: 14, weight: 400 }
export const LABEL_LINE = 18
const PADDING = 6
/** The canvas writes them a little larger when seen from further away. */
const LARGEST = 15 / LABEL_FONT.size

/**
 * Breaks the words of a link under its sign (what kind of link it is, when that is written too);
 * narrower (in the gap between two cards) when it spans one column.
 */
export function labelOf(sign: string, words: string, isShort: boolean): Label | null {
  const room = isShort ? { width: 96, maxLines: 4 } : { width: 190, maxLines: 2 }
  const broken = words.trim() === '' ? [] : wrapText(words, { ...LABEL_FONT, ...room }).lines
  const lines = sign === '' ? broken : [sign, ...broken]
  if (lines.length === 0) return null
  const widest = Math.max(...lines.map((line) => textWidth(line, LABEL_FONT)))
  return { lines, width: widest * LARGEST + 2 * PADDING, height: lines.length * LABEL_LINE + 4 }
}

/**
 * The centre of a label on a line: of the places tried along it, the one that covers the least of
 * what must stay readable, then the closest to the middle. `isFree` when it covers no `obstacle`;
 * it is kept off the `heads` too, where it can.
 */
export function placeLabel(
  points: readonly Point[],
  label: Label,
  obstacles: readonly Box[],
  heads: readonly Box[],
): { at: Point; isFree: boolean } {
  const tried = placesAlong(points)
  const near = obstaclesNear(points, label, obstacles)
  let best = { at: tried[0] ?? { x: 0, y: 0 }, isFree: false, cost: Infinity }
  tried.forEach((at, index) => {
    const box = boxAround(at, label)
    let covered = 0
    for (const obstacle of near) covered += sharedArea(box, obstacle)
    let cost = index * 60 + (covered > 0 ? COLLISION + covered : 0)
    for (const head of heads) cost += sharedArea(box, head)
    if (cost < best.cost) best = { at, isFree: covered === 0, cost }
  })
  return best
}

/** A label that stands right after the card its link leaves, `height` being that of the link there. */
export type Kept<Of> = { readonly of: Of; readonly label: Label; readonly height: number }

/**
 * Sets labels kept in one gap side by side where their heights overlap: how far the middle of each is
 * from the left of the room they need, and how wide that room is.
 */
export function sideBySide<Of>(kept: readonly Kept<Of>[]): {
  middles: Map<Of, number>
  width: number
} {
  const stacks: { width: number; labels: Kept<Of>[] }[] = []
  for (const one of kept) {
    let stack = stacks.find(({ labels }) =>
      labels.every(
        (other) =>
          Math.abs(other.height - one.height) >= (other.label.height + one.label.height) / 2,
      ),
    )
    if (!stack) stacks.push((stack = { width: 0, labels: [] }))
    stack.width = Math.max(stack.width, one.label.width)
    stack.labels.push(one)
  }
  const middles = new Map<Of, number>()
  let width = 0
  for (const stack of stacks) {
    for (const { of } of stack.labels) middles.set(of, width + stack.width / 2)
    width += stack.width + BETWEEN
  }
  return { middles, width }
}

export function boxAround({ x, y }: Point, { width, height }: Label): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Those that a label on the line may touch. */
function obstaclesNear(points: readonly Point[], label: Label, obstacles: readonly Box[]): Box[] {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  left -= label.width
  top -= label.height
  right += label.width
  bottom += label.height
  return obstacles.filter(
    ({ x, y, width, height }) => x < right && x + width > left && y < bottom && y + height > top,
  )
}

/** The middle of the line, then points further and further from it, every 24 pixels. */
function placesAlong(points: readonly Point[]): Point[] {
  const length = lengthOf(points)
  const places: Point[] = []
  const step = Math.max(24, length / 40)
  for (let away = 0; away <= length / 2 - 12 || away === 0; away += step) {
    places.push(pointAt(points, length / 2 + away))
    if (away > 0) places.push(pointAt(points, length / 2 - away))
  }
  return places
}

/** The point half-way along a line. */
export function middleOf(points: readonly Point[]): Point {
  return pointAt(points, lengthOf(points) / 2)
}

function lengthOf(points: readonly Point[]): number {
  let length = 0
  let previous = points[0]
  for (const point of points) {
    if (previous) length += distance(previous, point)
    previous = point
  }
  return length
}

function pointAt(points: readonly Point[], along: number): Point {
  let left = along
  let previous = points[0]
  for (const point of points) {
    const length = previous ? distance(previous, point) : 0
    if (previous && left <= length && length > 0) {
      return {
        x: previous.x + ((point.x - previous.x) * left) / length,
        y: previous.y + ((point.y - previous.y) * left) / length,
      }
    }
    left -= length
    previous = point
  }
  return previous ?? { x: 0, y: 0 }
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}
