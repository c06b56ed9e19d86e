import { type Figure, type FigureShape, hatching } from '../../../layout/figures/figure.ts'
import { Mark } from '../../../ui/Mark.tsx'
import styles from './FigureView.module.css'

type Props = { readonly figure: Figure; readonly label: string }

/** A chart on screen, in the colours of the theme. Its words are the label: the numbers are in its table. */
export function FigureView({ figure: { width, height, shapes }, label }: Props) {
  return (
    <svg
      className={styles['figure']}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {shapes.map((shape, at) => (
        // A chart is drawn again whole: a shape has no life of its own.
        // oxlint-disable-next-line react/no-array-index-key
        <Shape key={at} shape={shape} />
      ))}
    </svg>
  )
}

function Shape({ shape }: { readonly shape: FigureShape }) {
  const tone = shape.kind === 'mark' ? '' : (styles[`tone-${shape.tone}`] ?? '')
  switch (shape.kind) {
    case 'bar': {
      const { x, y, width, height, look } = shape
      return (
        <>
          <rect {...{ x, y, width, height }} className={`${tone} ${styles[look]}`} />
          {look === 'hatched' ? (
            <path d={hatching(shape)} className={`${tone} ${styles['line']}`} />
          ) : null}
        </>
      )
    }
    case 'disc': {
      const { x, y, radius, look } = shape
      return <circle cx={x} cy={y} r={radius} className={`${tone} ${styles[look]}`} />
    }
    case 'line':
      return (
        <polyline
          points={shape.points.map(({ x, y }) => `${x},${y}`).join(' ')}
          className={`${tone} ${styles['line']}`}
          style={{
            ...(shape.thickness === undefined ? {} : { strokeWidth: shape.thickness }),
            ...(shape.isDashed ? { strokeDasharray: '6 4' } : {}),
          }}
        />
      )
    case 'mark':
      return (
        <g transform={`translate(${shape.x - 12} ${shape.y - 12})`}>
          <Mark
            networkFunction={shape.networkFunction}
            {...(shape.number === null ? {} : { number: shape.number })}
          />
        </g>
      )
    case 'text': {
      const { x, y, size, weight, anchor } = shape
      return (
        <text
          {...{ x, y }}
          fontSize={size}
          fontWeight={weight}
          textAnchor={anchor}
          className={`${tone} ${styles['words']}`}
        >
          {shape.words}
        </text>
      )
    }
  }
}
