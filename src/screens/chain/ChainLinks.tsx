import { type ConnectionLineComponentProps, ViewportPortal } from '@xyflow/react'
import { type CSSProperties, memo } from 'react'

import { directPoints, linkPath, type Point, roundedPath } from '../../layout/linkPath.ts'
import type { DrawnLink } from './canvasModel.ts'
import styles from './ChainLinks.module.css'
import type { Dragged } from './useCanvasRecords.ts'

/** Length of the head, and how far before its tip the line stops so as not to show beyond it. */
const HEAD = 11
const SHORTER = 7

type Props = { readonly links: readonly DrawnLink[]; readonly dragged: Dragged | null }

/**
 * All the links, in one picture under the cards, then their words. They are not edges of React Flow,
 * each of which is a picture of its own that looks again at the view whenever it moves: with a
 * thousand cards that was most of the work (decision 32). The canvas notes a press on one; `nopan`
 * tells React Flow that the view is not moved from there.
 */
export const ChainLinks = memo(function ChainLinks({ links, dragged }: Props) {
  // What is drawn last is over the others.
  const ordered = links.toSorted((a, b) => Number(a.isSelected) - Number(b.isSelected))
  const draggedAt = ({ source, target }: DrawnLink) =>
    dragged !== null && (dragged.id === source || dragged.id === target) ? dragged : null
  return (
    <ViewportPortal>
      <svg className={styles['links']}>
        {ordered.map((link) => (
          <LinkLine key={link.id} link={link} dragged={draggedAt(link)} />
        ))}
      </svg>
      {links.map((link) =>
        link.laid.labelLines.length === 0 ? null : (
          <LinkWords key={link.id} link={link} dragged={draggedAt(link)} />
        ),
      )}
    </ViewportPortal>
  )
})

type LinkProps = { readonly link: DrawnLink; readonly dragged: Dragged | null }

/**
 * A link: the line of the layout, or the direct one while a card it joins is dragged. All strokes are
 * inline styles, and the head is a shape and not an SVG marker: copying the view loses whatever comes
 * from a style sheet or from elsewhere in the page.
 */
const LinkLine = memo(function LinkLine({ link, dragged }: LinkProps) {
  const { points, end } = wayOf(link, dragged)
  const isHindering = link.link.kind === 'hinders'
  const path = roundedPath(shortened(points, isHindering ? 4 : SHORTER))
  const style = strokeOf(link)
  return (
    <g role="img" aria-label={link.said} data-link={link.id} className="nopan">
      <path d={path} style={style} />
      <LinkHead at={end} isBar={isHindering} style={style} />
      <path d={path} className={styles['reach']} />
    </g>
  )
})

const LinkWords = memo(function LinkWords({ link, dragged }: LinkProps) {
  const { laid, isSelected, isFaded } = link
  const isHindering = link.link.kind === 'hinders'
  const { x, y } = dragged === null ? laid.labelAt : middleOf(wayOf(link, dragged).points)
  return (
    <div
      aria-hidden
      className={`${styles['label']} ${isSelected ? styles['selected'] : ''} ${isFaded ? styles['faded'] : ''} nopan`}
      data-link={link.id}
      style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
    >
      {laid.labelLines.map((line, index) => (
        <span key={`${index} ${line}`} className={isHindering && index === 0 ? styles['kind'] : ''}>
          {line}
        </span>
      ))}
    </div>
  )
})

/** The corners of a link, and where its head is. */
function wayOf({ laid, source, target, from, to }: DrawnLink, dragged: Dragged | null) {
  if (dragged === null) return { points: laid.points, end: laid.targetPoint }
  const moved = ({ x, y }: Point, place: Point) => ({
    x: x + dragged.x - place.x,
    y: y + dragged.y - place.y,
  })
  const start = dragged.id === source ? moved(laid.sourcePoint, from) : laid.sourcePoint
  const end = dragged.id === target ? moved(laid.targetPoint, to) : laid.targetPoint
  return { points: directPoints(start, end), end }
}

/** The line under the pointer while a link is drawn. */
export function DrawnLine({
  fromX,
  fromY,
  toX,
  toY,
  connectionStatus,
}: ConnectionLineComponentProps) {
  const isRefused = connectionStatus === 'invalid'
  const style: CSSProperties = {
    fill: 'none',
    stroke: isRefused ? 'var(--bad)' : 'var(--accent)',
    strokeWidth: 2.5,
    strokeDasharray: '7 5',
  }
  return (
    <g>
      <path d={linkPath({ x: fromX, y: fromY }, { x: toX - SHORTER, y: toY })} style={style} />
      <LinkHead
        at={{ x: toX, y: toY }}
        isBar={isRefused}
        style={{ ...style, strokeDasharray: 'none' }}
      />
    </g>
  )
}

type HeadProps = { readonly at: Point; readonly isBar: boolean; readonly style: CSSProperties }

/** The end of a link: an arrow for « leads to », a bar for « hinders ». */
function LinkHead({ at: { x, y }, isBar, style }: HeadProps) {
  const { stroke, opacity } = style
  return isBar ? (
    <path
      d={`M${x - 4} ${y - 9}V${y + 9}`}
      style={{ fill: 'none', stroke, opacity, strokeWidth: 4, strokeLinecap: 'round' }}
    />
  ) : (
    <path
      d={`M${x - HEAD - 1} ${y - 6}L${x - 1} ${y}L${x - HEAD - 1} ${y + 6}Z`}
      style={{ fill: stroke, stroke: 'none', opacity }}
    />
  )
}

function strokeOf({ link, isSelected, isNear, isFaded }: DrawnLink): CSSProperties {
  const isHindering = link.kind === 'hinders'
  const isToDiscuss = link.confidence === 'toDiscuss'
  return {
    fill: 'none',
    stroke: isSelected
      ? 'var(--accent)'
      : isHindering
        ? 'var(--bad)'
        : isNear
          ? 'var(--ink)'
          : 'color-mix(in srgb, var(--ink) 72%, var(--paper))',
    strokeWidth: isSelected ? 3 : isNear ? 2.5 : 1.75,
    strokeLinecap: isToDiscuss ? 'round' : 'butt',
    strokeDasharray: isToDiscuss ? '0.1 6' : isHindering ? '9 5' : 'none',
    opacity: isFaded ? 0.14 : 1,
    ...(isToDiscuss ? { strokeWidth: isSelected ? 3.5 : 2.75 } : {}),
  }
}

function shortened(points: readonly Point[], by: number): Point[] {
  const last = points.at(-1)
  return last ? [...points.slice(0, -1), { x: last.x - by, y: last.y }] : []
}

function middleOf(points: readonly Point[]): Point {
  const a = points[Math.floor((points.length - 1) / 2)] ?? { x: 0, y: 0 }
  const b = points[Math.ceil((points.length - 1) / 2)] ?? a
  return a === b ? a : { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
