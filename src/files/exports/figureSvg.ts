/** Writes a figure (bars, periods, wheel…) as an SVG picture, with its sentences and its notes. */
import type { Project } from '../../domain/project/records.ts'
import { type FigureShape, hatching, type Tone } from '../../layout/figures/figure.ts'
import type { ToldFigure } from '../figures/toldFigure.ts'
import { frameFigure, type FrameOptions } from './pictureFrame.ts'
import {
  CONTEXT,
  contextSign,
  EFFECT,
  element,
  functionShape,
  FUNCTIONS,
  HAIRLINE,
  INK,
  MUTED,
  short,
  text,
} from './svgParts.ts'

/** Width of the drawing in pixels: alone, and in a document, where its words must be as large as the text. */
const WIDTH = 960
const WIDTH_IN_DOCUMENT = 720

/** The figure as a picture of the project. Deterministic: same figure, same text. */
export function writeFigureSvg(
  info: Project['info'],
  figure: ToldFigure,
  options: Omit<FrameOptions, 'partName'>,
): string {
  const { width, height, shapes } = figure.draw(options.isInDocument ? WIDTH_IN_DOCUMENT : WIDTH)
  const markup = shapes.map(drawn).join('')
  return frameFigure(info, options, figure, { markup, width, height })
}

const PAINT: Readonly<Record<Tone, { readonly fill: string; readonly text: string }>> = {
  ...FUNCTIONS,
  effect: EFFECT,
  context: CONTEXT,
  ink: { fill: INK, text: INK },
  soft: { fill: MUTED, text: MUTED },
  line: { fill: HAIRLINE, text: MUTED },
  onFull: { fill: '#ffffff', text: '#ffffff' },
}

function drawn(shape: FigureShape): string {
  switch (shape.kind) {
    case 'bar': {
      const { x, y, width, height } = shape
      const lines = shape.look === 'hatched' ? path(hatching(shape), PAINT[shape.tone].fill) : ''
      return element('rect', { x, y, width, height, ...paintOf(shape) }) + lines
    }
    case 'disc': {
      const { x, y, radius } = shape
      return element('circle', { cx: x, cy: y, r: radius, ...paintOf(shape) })
    }
    case 'line': {
      const points = shape.points.map(({ x, y }) => `${short(x)} ${short(y)}`)
      const dashes = shape.isDashed ? '6 4' : undefined
      return path(`M${points.join('L')}`, PAINT[shape.tone].fill, shape.thickness, dashes)
    }
    case 'mark': {
      const { x, y, networkFunction, number } = shape
      return networkFunction === null
        ? contextSign(x, y)
        : functionShape(networkFunction, x, y, 'full', number)
    }
    case 'text': {
      const { words, x, y, tone, ...style } = shape
      return text(words, x, y, { ...style, fill: PAINT[tone].text })
    }
  }
}

function paintOf({ tone, look }: { readonly tone: Tone; readonly look: string }) {
  const { fill } = PAINT[tone]
  if (look === 'full') return { fill }
  const dashes = look === 'hollow' ? '5 3' : undefined
  return { fill: '#ffffff', stroke: fill, 'stroke-width': 1.5, 'stroke-dasharray': dashes }
}

function path(d: string, stroke: string, width = 1.5, dashes?: string): string {
  const line = { stroke, 'stroke-width': width, 'stroke-dasharray': dashes }
  return element('path', { d, fill: 'none', ...line })
}
