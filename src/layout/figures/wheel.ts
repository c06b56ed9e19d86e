/** The wheel: one spoke for each outcome, from 0 near the centre to 10 at the rim. */
import { wrapText } from '../textMeasure.ts'
import type { Figure, FigureShape, Point, Tone } from './figure.ts'

/** Values from 0 to 10; null when it is not said. */
export type WheelSpoke = {
  readonly networkFunction: 1 | 2 | 3
  readonly number: number
  readonly label: string
  readonly now: number | null
  readonly wanted: number | null
  /** What it is compared with; absent when nothing is. */
  readonly before?: number | null
}

/** Where the spokes are, in pixels. */
export type WheelPlaces = {
  readonly centre: Point
  /** From the centre to 0: spokes would lie on one another there. */
  readonly inner: number
  /** From the centre to 10. */
  readonly outer: number
  readonly count: number
}

export const MOST = 10
const NARROW = 560
const LABEL = { size: 14, weight: 400 }
const LABEL_WIDTH = 116
const LINE = 17
const MARK_AWAY = 25
const LABEL_AWAY = 43
const LABEL_BESIDE = 18
const WIDEST_RADIUS = 220

/** The places of so many spokes in a width; names stand around when there is room for them. */
export function wheelPlaces(count: number, width: number): WheelPlaces {
  const isNarrow = width < NARROW
  const around = isNarrow ? MARK_AWAY + 16 : LABEL_AWAY + LABEL_WIDTH
  const outer = Math.min(WIDEST_RADIUS, width / 2 - around)
  const above = isNarrow ? MARK_AWAY + 16 : LABEL_AWAY + 3 * LINE
  return { centre: { x: width / 2, y: outer + above }, inner: 48, outer, count }
}

/** Where a value stands on a spoke; spokes follow the clock from its top. */
export function pointOn(places: WheelPlaces, spoke: number, value: number): Point {
  return pointAway(places, spoke, places.inner + (value / MOST) * (places.outer - places.inner))
}

/** The spoke and the value nearest to a point; null outside the rim. */
export function valueAt(
  { centre, inner, outer, count }: WheelPlaces,
  { x, y }: Point,
): { readonly spoke: number; readonly value: number } | null {
  const away = Math.hypot(x - centre.x, y - centre.y)
  if (count === 0 || away > outer + MARK_AWAY) return null
  const turn = Math.atan2(y - centre.y, x - centre.x) / (2 * Math.PI) + 0.25
  const spoke = Math.round((turn + 1) * count) % count
  return { spoke, value: valueOf((away - inner) / (outer - inner)) }
}

/** The value on a given spoke nearest to a point, wherever the point is. */
export function valueAlong(places: WheelPlaces, spoke: number, { x, y }: Point): number {
  const { centre, inner, outer } = places
  const rim = pointAway(places, spoke, 1)
  const away = (x - centre.x) * (rim.x - centre.x) + (y - centre.y) * (rim.y - centre.y)
  return valueOf((away - inner) / (outer - inner))
}

function valueOf(share: number): number {
  return Math.min(MOST, Math.max(0, Math.round(share * MOST)))
}

function pointAway({ centre, count }: WheelPlaces, spoke: number, away: number): Point {
  const angle = (2 * Math.PI * spoke) / count - Math.PI / 2
  return { x: centre.x + away * Math.cos(angle), y: centre.y + away * Math.sin(angle) }
}

/** Draws the wheel in a width. */
export function layoutWheel(spokes: readonly WheelSpoke[], { width }: { width: number }): Figure {
  const places = wheelPlaces(spokes.length, width)
  const { centre, outer } = places
  const shapes: FigureShape[] = [
    ...rings(places),
    ...spokes.map((_, at): FigureShape => ({
      kind: 'line',
      points: [pointOn(places, at, 0), pointOn(places, at, MOST)],
      tone: 'line',
    })),
    ...outline(
      places,
      spokes.map(({ before }) => before ?? null),
      { tone: 'soft', thickness: 1.5 },
    ),
    ...outline(
      places,
      spokes.map(({ wanted }) => wanted),
      { tone: 'ink', isDashed: true },
    ),
    ...outline(
      places,
      spokes.map(({ now }) => now),
      { tone: 'ink', thickness: 2.5 },
    ),
    ...spokes.flatMap((spoke, at) => pointsOf(places, spoke, at)),
    ...spokes.flatMap((spoke, at) => names(places, spoke, at, width < NARROW)),
  ]
  return { width, height: Math.ceil(centre.y + outer + (width < NARROW ? 41 : 97)), shapes }
}

function rings(places: WheelPlaces): FigureShape[] {
  const { centre, inner, outer } = places
  return [0, 5, MOST].flatMap((value): FigureShape[] => {
    const radius = inner + (value / MOST) * (outer - inner)
    const points = Array.from({ length: 73 }, (_, at) => {
      const angle = (at * Math.PI) / 36
      return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
    })
    // Between the first two spokes, where no point stands.
    const { x, y } = pointAway(places, 0.5, radius)
    const said = { words: String(value), x, y: y + 4, size: 12, weight: 400 }
    return [
      { kind: 'line', points, tone: 'line' },
      { kind: 'text', ...said, tone: 'soft', anchor: 'middle' },
    ]
  })
}

/** Joins the values of neighbours; a spoke without one leaves a gap. */
function outline(
  places: WheelPlaces,
  values: readonly (number | null)[],
  look: { readonly tone: Tone; readonly thickness?: number; readonly isDashed?: boolean },
): FigureShape[] {
  return values.flatMap((value, at): FigureShape[] => {
    const next = (at + 1) % values.length
    const other = values[next]
    if (value === null || other === null || other === undefined || next === at) return []
    const points = [pointOn(places, at, value), pointOn(places, next, other)]
    return [{ kind: 'line', points, ...look }]
  })
}

function pointsOf(places: WheelPlaces, spoke: WheelSpoke, at: number): FigureShape[] {
  const tone = spoke.networkFunction
  const point = (value: number | null | undefined, shape: (where: Point) => FigureShape) =>
    value === null || value === undefined ? [] : [shape(pointOn(places, at, value))]
  return [
    ...point(spoke.before, ({ x, y }) => {
      const box = { x: x - 4, y: y - 4, width: 8, height: 8 }
      return { kind: 'bar', ...box, tone: 'soft', look: 'full' }
    }),
    ...point(spoke.wanted, (where) => ({
      kind: 'disc',
      ...where,
      radius: 10,
      tone,
      look: 'hollow',
    })),
    ...point(spoke.now, (where) => ({ kind: 'disc', ...where, radius: 6, tone, look: 'full' })),
  ]
}

function names(
  places: WheelPlaces,
  { networkFunction, number, label }: WheelSpoke,
  at: number,
  isNarrow: boolean,
): FigureShape[] {
  const away = (by: number) => pointAway(places, at, places.outer + by)
  const mark: FigureShape = { kind: 'mark', ...away(MARK_AWAY), networkFunction, number }
  if (isNarrow) return [mark]
  const side = away(1).x - places.centre.x
  const anchor = Math.abs(side) < 20 ? 'middle' : side > 0 ? 'start' : 'end'
  const beside = { start: LABEL_BESIDE, middle: 0, end: -LABEL_BESIDE }[anchor]
  const from = anchor === 'middle' ? away(LABEL_AWAY) : away(MARK_AWAY)
  const { x, y } = { x: from.x + beside, y: from.y }
  const { lines } = wrapText(label, { ...LABEL, width: LABEL_WIDTH, maxLines: 3 })
  const isAbove = anchor === 'middle' && y < places.centre.y
  const isBelow = anchor === 'middle' && !isAbove
  // Beside, the lines are centred on the spoke; above and below, they go away from it.
  const first = isAbove
    ? y - (lines.length - 1) * LINE
    : isBelow
      ? y + 10
      : y + 5 - ((lines.length - 1) * LINE) / 2
  return [
    mark,
    ...lines.map((words, row): FigureShape => ({
      kind: 'text',
      words,
      x,
      y: first + row * LINE,
      ...LABEL,
      tone: 'ink',
      anchor,
    })),
  ]
}
