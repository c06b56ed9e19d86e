import {
  BaseEdge,
  type ConnectionLineComponentProps,
  EdgeLabelRenderer,
  type EdgeProps,
} from '@xyflow/react'
import { type CSSProperties, memo } from 'react'

import { directPoints, linkPath, type Point, roundedPath } from '../../layout/linkPath.ts'
import type { LinkEdge } from './canvasModel.ts'
import styles from './LinkEdges.module.css'

/** Length of the head, and how far before its tip the line stops so as not to show beyond it. */
const HEAD = 11
const SHORTER = 7

/**
 * A link: the line of the layout while its cards are at their places, the direct one while a card
 * is dragged. All strokes are inline styles, and the head is a shape and not an SVG marker:
 * copying the view loses whatever comes from a style sheet or from elsewhere in the page.
 */
export const LinkLine = memo(function LinkLine(props: EdgeProps<LinkEdge>) {
  const { data } = props
  if (!data) return null
  const { link, laid, from, to } = data
  const start = moved(laid.sourcePoint, props.sourceX - from.x, props.sourceY - from.y)
  const end = moved(laid.targetPoint, props.targetX - to.x, props.targetY - to.y)
  const isInPlace = start === laid.sourcePoint && end === laid.targetPoint
  const points = isInPlace ? laid.points : directPoints(start, end)
  const isHindering = link.kind === 'hinders'
  const path = roundedPath(shortened(points, isHindering ? 4 : SHORTER))
  const style = strokeOf(data)
  const lines = laid.labelLines
  const labelAt = isInPlace ? laid.labelAt : middleOf(points)
  return (
    <>
      <BaseEdge id={props.id} path={path} style={style} />
      <LinkHead at={end} isBar={isHindering} style={style} />
      {lines.length === 0 ? null : (
        <EdgeLabelRenderer>
          <div
            aria-hidden
            className={`${styles['label']} ${data.isSelected ? styles['selected'] : ''} ${data.isFaded ? styles['faded'] : ''} nodrag nopan`}
            data-label={link.id}
            style={{
              transform: `translate(-50%, -50%) translate(${labelAt.x}px, ${labelAt.y}px)`,
            }}
          >
            {lines.map((line, index) => (
              <span
                key={`${index} ${line}`}
                className={isHindering && index === 0 ? styles['kind'] : ''}
              >
                {line}
              </span>
            ))}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  )
})

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

function strokeOf({
  link,
  isSelected,
  isNear,
  isFaded,
}: NonNullable<LinkEdge['data']>): CSSProperties {
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

/** The same point when the card has not moved. */
function moved(point: Point, dx: number, dy: number): Point {
  return Math.abs(dx) + Math.abs(dy) < 0.5 ? point : { x: point.x + dx, y: point.y + dy }
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
