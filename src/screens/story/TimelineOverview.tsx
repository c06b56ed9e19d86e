import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react'

import { dayFromNumber } from '../../domain/time/calendar.ts'
import { formatEdtf } from '../../domain/time/formatWhen.ts'
import type { TimelineLayout } from '../../layout/timeline.ts'
import { dayAt } from '../../layout/timelineScale.ts'
import { densityOf } from '../../layout/timelineSight.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import styles from './timelineOverview.module.css'

const STRETCHES = 120
/** Height of the hills, in the units of the drawing. */
const TALL = 20

type Props = {
  readonly layout: TimelineLayout
  readonly scroller: RefObject<HTMLElement | null>
  /** Id of what it scrolls. */
  readonly controls: string
}

/** The whole story in a strip: where events are many, and the part of it that is in sight. */
export function TimelineOverview({ layout, scroller, controls }: Props) {
  const { timeline } = useWords()
  const language = useLanguage()
  const strip = useRef<HTMLDivElement>(null)
  const id = useId()
  const { left, shown } = useShownPart(scroller)
  const { width } = layout
  const hills = useMemo(() => hillsOf(layout), [layout])
  const most = Math.max(0, width - shown)
  const scrollTo = (x: number) => scroller.current?.scrollTo({ left: x })

  const onPointer = (event: React.PointerEvent) => {
    const box = strip.current?.getBoundingClientRect()
    if (
      !box ||
      (event.type === 'pointermove' && !event.currentTarget.hasPointerCapture(event.pointerId))
    )
      return
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId)
    scrollTo(((event.clientX - box.left) / box.width) * width - shown / 2)
  }
  const onKey = (key: React.KeyboardEvent) => {
    const step = { ArrowLeft: -0.1, ArrowRight: 0.1, PageUp: -0.9, PageDown: 0.9 }[key.key]
    if (step !== undefined) scrollTo(left + step * shown)
    else if (key.key === 'Home') scrollTo(0)
    else if (key.key === 'End') scrollTo(most)
    else return
    key.preventDefault()
  }
  const monthAt = (x: number) => dayFromNumber(Math.floor(dayAt(layout, x))).slice(0, -3)
  const [from, to] = [monthAt(left), monthAt(left + shown)]
  return (
    <div
      ref={strip}
      id={id}
      role="scrollbar"
      tabIndex={0}
      aria-label={timeline.overview}
      aria-controls={controls}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={Math.round(most)}
      aria-valuenow={Math.round(Math.min(left, most))}
      aria-valuetext={formatEdtf(from === to ? from : `${from}/${to}`, language)}
      className={styles['overview']}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKey}
    >
      <svg viewBox={`0 0 ${STRETCHES} ${TALL}`} preserveAspectRatio="none" aria-hidden>
        <path d={hills} />
      </svg>
      <div
        className={styles['window']}
        style={{ left: `${(left / width) * 100}%`, width: `${Math.min(1, shown / width) * 100}%` }}
      />
    </div>
  )
}

function hillsOf(layout: TimelineLayout): string {
  const counts = densityOf(layout, STRETCHES)
  const most = Math.max(1, ...counts)
  return counts
    .map((count, at) =>
      count === 0
        ? ''
        : `M${at + 0.1} ${TALL}v${-Math.max(1.5, (count / most) * TALL)}h.8V${TALL}z`,
    )
    .join('')
}

/** What part of a scroller is in sight, followed as it scrolls. */
function useShownPart(scroller: RefObject<HTMLElement | null>) {
  const [part, setPart] = useState({ left: 0, shown: 0 })
  useEffect(() => {
    const watched = scroller.current
    if (!watched) return undefined
    const read = () => setPart({ left: watched.scrollLeft, shown: watched.clientWidth })
    const observer = new ResizeObserver(read)
    observer.observe(watched)
    watched.addEventListener('scroll', read, { passive: true })
    read()
    return () => {
      observer.disconnect()
      watched.removeEventListener('scroll', read)
    }
  }, [scroller])
  return part
}
