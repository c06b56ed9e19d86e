import { Minus, Plus } from 'lucide-react'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

import { layoutTimeline, type TimelineLayout } from '../../layout/timeline.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useServices } from '../context/services.ts'
import { useProject, useSelectedId, useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import styles from './timeline.module.css'
import { tickLabel } from './tickLabel.ts'
import { TimelineCardButton } from './TimelineCardButton.tsx'

const ZOOM_STEP = 1.4
/** Height of the axis and of the blank under the last row, in pixels. */
const AXIS = 72
const CARD = { cardWidth: 204, cardHeight: 68 }
const TITLE = { size: 15, weight: 600, width: 204 - 52, maxLines: 3 } as const

/** The events over time: each bar is as wide as the doubt about its date. */
export function Timeline() {
  const { story } = useWords()
  const language = useLanguage()
  const session = useSession()
  const project = useProject()
  const selectedId = useSelectedId()
  const { today } = useServices()
  const scroller = useRef<HTMLDivElement>(null)
  const { width, height } = useSizeOf(scroller)
  const [zoom, setZoom] = useState<number | 'readable' | 'whole'>('readable')
  const day = today()
  const layout = useMemo(() => {
    const options = { today: day, title: TITLE, ...CARD, fitWidth: width }
    if (typeof zoom === 'number') return layoutTimeline(project, { ...options, pixelsPerDay: zoom })
    let fitted = layoutTimeline(project, options)
    if (zoom === 'whole') return fitted
    // Time is stretched until all the rows show at once, rather than pile cards up below the fold.
    for (let tries = 0; fitted.height > height - AXIS && tries < 8; tries += 1) {
      fitted = layoutTimeline(project, { ...options, pixelsPerDay: fitted.pixelsPerDay * 1.35 })
    }
    return fitted
  }, [project, day, width, height, zoom])
  const zoomBy = (factor: number) =>
    setZoom(Math.min(12, Math.max(0.02, layout.pixelsPerDay * factor)))
  useWheelZoom(scroller, zoomBy)
  useShownWhenSelected(scroller, selectedId, layout)

  const focusCard = (at: number) => {
    const id = layout.cards[at]?.id
    if (id === undefined) return
    session.select(id)
    scroller.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus()
  }
  const tabStop = layout.cards.some(({ id }) => id === selectedId)
    ? selectedId
    : layout.cards[0]?.id
  const years = layout.ticks.filter(({ kind }) => kind !== 'month')
  return (
    <section className={styles['timeline']} aria-label={story.timeline}>
      <header className={styles['head']}>
        <h2>{story.timeline}</h2>
        <Button look="quiet" isSmall onPress={() => setZoom('whole')}>
          {story.showAll}
        </Button>
        <IconButton label={story.zoomOut} onPress={() => zoomBy(1 / ZOOM_STEP)}>
          <Minus size={18} aria-hidden />
        </IconButton>
        <IconButton label={story.zoomIn} onPress={() => zoomBy(ZOOM_STEP)}>
          <Plus size={18} aria-hidden />
        </IconButton>
      </header>
      <div ref={scroller} className={styles['scroller']}>
        <div
          className={styles['canvas']}
          style={{ width: layout.width, minHeight: layout.height + AXIS }}
        >
          <div className={styles['axis']} aria-hidden>
            {layout.ticks.map((tick) => (
              <span
                key={`${tick.kind}${tick.day}`}
                className={styles[tick.kind]}
                style={{ transform: `translateX(${tick.x}px)` }}
              >
                {tickLabel(tick, language)}
              </span>
            ))}
          </div>
          {years.map((tick) => (
            <div key={tick.day} className={styles['rule']} style={{ left: tick.x }} aria-hidden />
          ))}
          {layout.todayX === null ? null : (
            <div className={styles['today']} style={{ left: layout.todayX }} aria-hidden>
              <span>{story.today}</span>
            </div>
          )}
          <ol className={styles['cards']}>
            {layout.cards.map((card, at) => {
              const event = project.events[card.id]
              if (!event) return null
              return (
                <TimelineCardButton
                  key={card.id}
                  card={card}
                  event={event}
                  isSelected={card.id === selectedId}
                  isTabStop={card.id === tabStop}
                  onSelect={session.select}
                  onStep={(step) => focusCard(at + step)}
                />
              )
            })}
          </ol>
        </div>
      </div>
      <UndatedTray ids={layout.undated} />
    </section>
  )
}

function UndatedTray({ ids }: { readonly ids: readonly string[] }) {
  const { story } = useWords()
  const session = useSession()
  const { events } = useProject()
  const selectedId = useSelectedId()
  if (ids.length === 0) return null
  return (
    <div className={styles['undated']}>
      <h3 title={story.undatedHint}>{story.undated}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === selectedId}
              onClick={() => session.select(id)}
            >
              {events[id]?.title}
              {events[id]?.when.said ? <span>{events[id].when.said}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The size of an element, in whole pixels, followed as it changes. */
function useSizeOf(element: React.RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 600, height: 500 })
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return undefined
    const measure = () => setSize({ width: watched.clientWidth, height: watched.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    measure()
    return () => observer.disconnect()
  }, [element])
  return size
}

/** Ctrl with the wheel, or a pinch, zooms; the wheel alone scrolls. */
function useWheelZoom(
  element: React.RefObject<HTMLElement | null>,
  zoomBy: (factor: number) => void,
): void {
  const latest = useRef(zoomBy)
  useEffect(() => {
    latest.current = zoomBy
  })
  useEffect(() => {
    const watched = element.current
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      latest.current(Math.exp(-event.deltaY / 300))
    }
    // React listens passively to the wheel: it could not prevent the page from zooming.
    watched?.addEventListener('wheel', onWheel, { passive: false })
    return () => watched?.removeEventListener('wheel', onWheel)
  }, [element])
}

function useShownWhenSelected(
  element: React.RefObject<HTMLElement | null>,
  selectedId: string | null,
  layout: TimelineLayout,
): void {
  const card = layout.cards.find(({ id }) => id === selectedId)
  const { x, y } = card ?? { x: null, y: null }
  useEffect(() => {
    const watched = element.current
    if (!watched || x === null) return
    const isInView =
      x >= watched.scrollLeft &&
      x + CARD.cardWidth <= watched.scrollLeft + watched.clientWidth &&
      y >= watched.scrollTop &&
      y + CARD.cardHeight + 40 <= watched.scrollTop + watched.clientHeight
    if (!isInView) {
      watched.scrollTo({ left: x - watched.clientWidth / 3, top: y - watched.clientHeight / 3 })
    }
  }, [element, x, y])
}
