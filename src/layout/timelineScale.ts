/** Time as pixels: one length for every day, whatever the month or the year. */
import { scaleLinear } from 'd3-scale'

/** `firstDay`, numbered as by `dayNumber`, begins `left` pixels from the edge of the drawing. */
export type TimeScale = {
  readonly firstDay: number
  readonly left: number
  readonly pixelsPerDay: number
}

/** The widest drawing that browsers lay out without losing whole pixels. */
const WIDEST_DRAWING = 8_000_000
/** A day as wide as its number and a little air. */
const WIDEST_DAY = 60

const linear = ({ firstDay, left, pixelsPerDay }: TimeScale) =>
  scaleLinear([firstDay, firstDay + 1], [left, left + pixelsPerDay])

/** Gives the pixels of any day, which may be a part of one. */
export function pixelsOf(scale: TimeScale): (day: number) => number {
  return linear(scale)
}

/** The day, with its fraction, that stands at so many pixels. */
export function dayAt(scale: TimeScale, x: number): number {
  return linear(scale).invert(x)
}

/** The scales a person may choose, for a story of so many days shown in so many pixels. */
export function zoomLimits(days: number, width: number): { least: number; most: number } {
  const span = Math.max(1, days)
  const least = Math.max(width, 300) / span / 3
  return { least: Math.min(least, WIDEST_DAY), most: Math.min(WIDEST_DAY, WIDEST_DRAWING / span) }
}
