/**
 * Charts as plain shapes in pixels: the screen and the files draw the same picture from the same
 * places. What a colour says is also said by a place, a number, a shape or hatching: a picture is
 * read in black and white too.
 */

import { wrapText } from '../textMeasure.ts'

/** A function of networks, an effect, context, the ink of words and rules, or words on what is full. */
export type Tone = 1 | 2 | 3 | 'effect' | 'context' | 'ink' | 'soft' | 'line' | 'onFull'

/** Full: it is so. Hatched: the same for the other side of a comparison. Hollow, dashed: planned or wanted. */
export type Look = 'full' | 'hatched' | 'hollow'

export type Point = { readonly x: number; readonly y: number }

export type FigureShape =
  | {
      readonly kind: 'bar'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly tone: Tone
      readonly look: Look
    }
  | (Point & {
      readonly kind: 'disc'
      readonly radius: number
      readonly tone: Tone
      readonly look: Exclude<Look, 'hatched'>
    })
  | {
      readonly kind: 'line'
      readonly points: readonly Point[]
      readonly tone: Tone
      /** 1.5 unless said. */
      readonly thickness?: number
      readonly isDashed?: boolean
    }
  | (Point & {
      readonly kind: 'mark'
      /** Null for context. */
      readonly networkFunction: 1 | 2 | 3 | null
      readonly number: number | null
    })
  | (Point & {
      readonly kind: 'text'
      readonly words: string
      readonly size: number
      /** On the CSS scale. */
      readonly weight: number
      readonly tone: Tone
      readonly anchor: 'start' | 'middle' | 'end'
    })

export type Figure = {
  readonly width: number
  readonly height: number
  readonly shapes: readonly FigureShape[]
}

/** One figure under the other, each under its heading when it has one. */
export function stacked(
  parts: readonly { readonly heading: string; readonly figure: Figure }[],
): Figure {
  const shapes: FigureShape[] = []
  let y = 0
  for (const { heading, figure } of parts) {
    if (y > 0) y += STACK_GAP
    const { lines } = wrapText(heading, { ...HEADING, width: figure.width, maxLines: 2 })
    for (const words of lines) {
      shapes.push({
        ...HEADING,
        kind: 'text',
        words,
        x: 0,
        y: y + 18,
        tone: 'ink',
        anchor: 'start',
      })
      y += 22
    }
    if (lines.length > 0) y += 12
    shapes.push(...figure.shapes.map((shape) => lowered(shape, y)))
    y += figure.height
  }
  return { width: Math.max(0, ...parts.map(({ figure }) => figure.width)), height: y, shapes }
}

const STACK_GAP = 28
const HEADING = { size: 17, weight: 650 }

function lowered(shape: FigureShape, by: number): FigureShape {
  if (shape.kind !== 'line') return { ...shape, y: shape.y + by }
  return { ...shape, points: shape.points.map(({ x, y }) => ({ x, y: y + by })) }
}

/** Distance between two lines of hatching. */
const HATCHING = 5

/** Slanted lines inside a box, as the `d` of a path: any program draws them, which is not so of patterns. */
export function hatching(box: Point & { readonly width: number; readonly height: number }): string {
  const { x, y, width, height } = box
  const lines: string[] = []
  for (let at = HATCHING; at < width + height; at += HATCHING) {
    const from = { x: x + Math.min(at, width), y: y + Math.max(0, at - width) }
    const to = { x: x + Math.max(0, at - height), y: y + Math.min(at, height) }
    lines.push(`M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`)
  }
  return lines.join('')
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
