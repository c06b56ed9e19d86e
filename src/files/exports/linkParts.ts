/** Links, as pictures draw them: an arrow leads to, a bar hinders; dashes and dots say doubt. */
import type { Link } from '../../domain/project/records.ts'
import { LABEL_FONT, LABEL_LINE } from '../../layout/chainLabels.ts'
import type { ChainLink } from '../../layout/chainDrawing.ts'
import { type Point, roundedPath } from '../../layout/linkPath.ts'
import { element, INK, PAPER, short, text } from './svgParts.ts'

const LINE = '#3D4451'
const ARROW = 11
const DASHES = { sure: undefined, likely: '9 5', toDiscuss: '2 5' }

/** A line along corners, with the sign of its kind at its end (in pixels, arriving to the right). */
export function linkLine(
  points: readonly Point[],
  link: Pick<Link, 'kind' | 'confidence'>,
): string {
  const end = points.at(-1) ?? { x: 0, y: 0 }
  const isArrow = link.kind === 'leadsTo'
  const stop = { x: end.x - (isArrow ? ARROW - 2 : 3), y: end.y }
  const d = roundedPath([...points.slice(0, -1), stop])
  const line = element('path', {
    d,
    fill: 'none',
    stroke: LINE,
    'stroke-width': 1.8,
    'stroke-dasharray': DASHES[link.confidence],
    'stroke-linecap': link.confidence === 'toDiscuss' ? 'round' : undefined,
  })
  const halo = element('path', { d, fill: 'none', stroke: PAPER, 'stroke-width': 5 })
  const x = short(end.x)
  const sign = isArrow
    ? element('path', {
        d: `M${x} ${short(end.y)}L${short(end.x - ARROW)} ${short(end.y - 5)}V${short(end.y + 5)}Z`,
        fill: LINE,
      })
    : element('path', {
        d: `M${short(end.x - 4)} ${short(end.y - 6.5)}V${short(end.y + 6.5)}`,
        stroke: LINE,
        'stroke-width': 4,
        fill: 'none',
      })
  return halo + line + sign
}

/** The words of a link, over a patch of paper. */
export function linkLabel({ id, labelAt, labelLines }: ChainLink): string {
  if (labelLines.length === 0) return ''
  const top = labelAt.y - (labelLines.length * LABEL_LINE) / 2
  const lines = labelLines.map((line, index) =>
    text(line, labelAt.x, top + index * LABEL_LINE + 13, {
      ...LABEL_FONT,
      anchor: 'middle',
      fill: INK,
      patch: PAPER,
    }),
  )
  return element('g', { 'data-label-of': id }, ...lines)
}
