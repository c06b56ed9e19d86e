import { useViewport, ViewportPortal } from '@xyflow/react'
import { memo } from 'react'

import type { ChainLayout } from '../../layout/chain.ts'
import { EffectMark, Mark } from '../../ui/Mark.tsx'
import { useWords } from '../context/words.tsx'
import styles from './ChainBackdrop.module.css'

type Props = { readonly layout: ChainLayout }

/** Blank between the end of the lanes and the effects, in pixels. */
const BEFORE_EFFECTS = 40

/** Behind the cards: the lanes as straight soft bands, and a hairline where each year begins. */
export const ChainBackdrop = memo(function ChainBackdrop({ layout }: Props) {
  const { lanes, years } = layout
  const { left, width } = lanesOf(layout)
  const top = lanes[0]?.y ?? 0
  const last = lanes.at(-1)
  const bottom = last ? last.y + last.height : 0
  return (
    <ViewportPortal>
      <div className={styles['backdrop']} aria-hidden>
        {lanes.map(({ lane, y, height }) => (
          <div
            key={lane}
            className={`${styles['lane']} ${styles[`lane-${lane}`]}`}
            style={{ left, top: y, width, height }}
          />
        ))}
        {years.map(({ x }) => (
          <div
            key={x}
            className={styles['year-line']}
            style={{ left: x - 14, top: top - 30, height: bottom - top + 30 }}
          />
        ))}
      </div>
      <StayingNames layout={layout} />
    </ViewportPortal>
  )
})

/** Names of lanes and years: they stay in sight while the canvas moves under them. */
function StayingNames({ layout }: Props) {
  const { chain, outcomes, repertoire } = useWords()
  const { x, y, zoom } = useViewport()
  const { lanes, years, effectsX, cards } = layout
  const { left, width } = lanesOf(layout)
  // From close, names keep the size they have on screen: the words of cards come first.
  const least = 18 / Math.max(1, zoom)
  const size = Math.min(35, Math.max(least, 15.5 / zoom))
  // Above the lanes there is room: years may grow more than the names of lanes.
  const yearSize = Math.min(80, Math.max(least, 14 / zoom))
  const top = Math.max((lanes[0]?.y ?? 0) - 6 - yearSize * 1.6, (8 - y) / zoom)
  const nameLeft = Math.max(left, -x / zoom)
  const hasEffects = cards.some(({ kind }) => kind === 'effect')
  return (
    <div className={styles['names']} aria-hidden style={{ fontSize: size }}>
      {lanes.map(({ lane, y: laneTop, height }) => (
        <div
          key={lane}
          className={`${styles['name']} ${styles[`lane-${lane}`]} ${styles[`text-${lane}`]}`}
          style={{
            transform: `translate(${Math.min(nameLeft, left + width - 300) + 8}px, ${Math.max(
              laneTop + 23 - size * 0.65,
              Math.min(top + yearSize * 1.5, laneTop + height - size * 1.5),
            )}px)`,
          }}
        >
          <Mark networkFunction={lane === 'context' ? null : lane} size={size} />
          {lane === 'context' ? outcomes.context : repertoire.functions[lane].label}
        </div>
      ))}
      {years.map(({ label, x: yearX }) => (
        <div
          key={yearX}
          className={styles['year']}
          style={{ fontSize: yearSize, transform: `translate(${yearX - 8}px, ${top}px)` }}
        >
          {label}
        </div>
      ))}
      {hasEffects ? (
        <div
          className={`${styles['name']} ${styles['text-effect']}`}
          style={{ fontSize: yearSize, transform: `translate(${effectsX}px, ${top}px)` }}
        >
          <EffectMark size={yearSize} />
          {chain.effects}
        </div>
      ) : null}
    </div>
  )
}

function lanesOf({ left, width, effectsX, cards }: ChainLayout): { left: number; width: number } {
  const hasEffects = cards.some(({ kind }) => kind === 'effect')
  const end = hasEffects ? effectsX - BEFORE_EFFECTS : left + width
  return { left: Math.min(0, left), width: end - Math.min(0, left) }
}
