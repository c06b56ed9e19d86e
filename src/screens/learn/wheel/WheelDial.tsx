import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useMemo,
  useRef,
  useState,
} from 'react'

import { type Rater, spokesBy } from '../../../domain/analysis/wheel.ts'
import type { Id } from '../../../domain/project/ids.ts'
import type { ToldFigure } from '../../../files/figures/toldFigure.ts'
import { MOST, pointOn, valueAlong, valueAt, wheelPlaces } from '../../../layout/figures/wheel.ts'
import { useProject } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { useRepertoire } from '../../panel/outcomeWords.ts'
import { FigureView } from '../figures/FigureView.tsx'
import { useWidthOf } from '../figures/useWidthOf.ts'
import type { Side } from './side.ts'
import styles from './WheelDial.module.css'

const WIDEST = 700
const SIDES = ['now', 'wanted'] as const

type Props = {
  readonly figure: ToldFigure
  readonly rater: Rater
  /** The value that gestures on the wheel set. */
  readonly side: Side
  readonly onSide: (side: Side) => void
  readonly onSet: (outcomeId: Id, side: Side, value: number | null) => void
}

/** The wheel, set by a touch on a spoke, by dragging its point, or by the arrow keys on it. */
export function WheelDial({ figure: told, rater, side, onSide, onSet }: Props) {
  const { wheel } = useWords()
  const project = useProject()
  const { shown, labelOf } = useRepertoire()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidthOf(box, WIDEST)
  const figure = useMemo(() => told.draw(width), [told, width])
  const places = wheelPlaces(shown.length, width)
  const [drag, setDrag] = useState<{ spoke: number; value: number } | null>(null)
  const spokes = spokesBy(
    project,
    shown.map(({ id }) => id),
    rater,
  )

  const place = (event: MouseEvent) => {
    const { left, top } = box.current?.getBoundingClientRect() ?? { left: 0, top: 0 }
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const touch = (event: MouseEvent) => {
    // The points have gestures of their own.
    if (event.target instanceof Element && event.target.closest('[role="slider"]')) return
    const at = valueAt(places, place(event))
    const id = at ? shown[at.spoke]?.id : undefined
    if (at && id !== undefined) onSet(id, side, at.value)
  }
  const follow = (event: PointerEvent, spoke: number) => {
    if (drag?.spoke !== spoke) return
    setDrag({ spoke, value: valueAlong(places, spoke, place(event)) })
  }
  const drop = (spoke: number) => {
    const id = shown[spoke]?.id
    if (drag?.spoke === spoke && id !== undefined && drag.value !== spokes[spoke]?.[side]) {
      onSet(id, side, drag.value)
    }
    setDrag(null)
  }
  return (
    <div className={styles['dial']}>
      <div role="group" aria-label={wheel.placing} className={styles['sides']}>
        <span aria-hidden>{wheel.placing}</span>
        {SIDES.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === side}
            className={styles['side']}
            onClick={() => onSide(each)}
          >
            {wheel[each]}
          </button>
        ))}
      </div>
      {/* Each spoke can be set by its slider, and in the table: this is a shorter way for a hand. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div ref={box} className={styles['box']} onClick={touch}>
        <FigureView figure={figure} label={[told.title, ...told.sentences].join('. ')} />
        {shown.map(({ id }, at) => {
          const value = drag?.spoke === at ? drag.value : (spokes[at]?.[side] ?? null)
          const { x, y } = pointOn(places, at, value ?? 0)
          return (
            <div
              key={id}
              role="slider"
              tabIndex={0}
              aria-label={wheel.spoke(labelOf(id), wheel[side])}
              aria-valuemin={0}
              aria-valuemax={MOST}
              aria-valuenow={value ?? 0}
              aria-valuetext={wheel.value(value)}
              className={`${styles['point']} ${value === null ? styles['unsaid'] : ''} ${drag?.spoke === at ? styles['held'] : ''}`}
              style={{ left: x, top: y }}
              onKeyDown={(event) => {
                const next = valueAfter(event, spokes[at]?.[side] ?? null)
                if (next === undefined) return
                event.preventDefault()
                onSet(id, side, next)
              }}
              onPointerDown={(event) => {
                if (event.button !== 0) return
                event.currentTarget.setPointerCapture(event.pointerId)
                setDrag({ spoke: at, value: spokes[at]?.[side] ?? 0 })
              }}
              onPointerMove={(event) => follow(event, at)}
              onPointerUp={() => drop(at)}
              onPointerCancel={() => setDrag(null)}
            >
              {drag?.spoke === at ? <span className={styles['said']}>{drag.value}</span> : null}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** What a key makes of a value: undefined when it is no key for that, null when it takes the value away. */
function valueAfter(event: KeyboardEvent, value: number | null): number | null | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const by = (step: number) => Math.min(MOST, Math.max(0, (value ?? 0) + step))
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return by(1)
    case 'ArrowDown':
    case 'ArrowLeft':
      return by(-1)
    case 'PageUp':
      return by(3)
    case 'PageDown':
      return by(-3)
    case 'Home':
      return 0
    case 'End':
      return MOST
    case 'Delete':
    case 'Backspace':
      return null
    default:
      return undefined
  }
}
