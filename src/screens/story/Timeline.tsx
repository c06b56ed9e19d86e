import { Minus, Plus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'

import { removeEvents } from '../../domain/edits/eventEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { layoutTimeline } from '../../layout/timeline.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useServices } from '../context/services.ts'
import { useProject, useSelectedId, useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { useSteady } from '../useSteady.ts'
import type { Editing } from './EventRow.tsx'
import styles from './timeline.module.css'
import { tickLabel } from './tickLabel.ts'
import { TimelineCardButton } from './TimelineCardButton.tsx'
import {
  useCardInView,
  useDatedProject,
  useRoom,
  useShowAllKey,
  useSteadyMiddle,
  useWheelZoom,
} from './timelineView.ts'

const ZOOM_STEP = 1.4
/** How many times the time may be stretched, by a third, to spare rows: to some three screens. */
const STRETCHES = 4
/** Height of the axis and of the blank under the last row, in pixels. */
const AXIS = 72
const CARD = { cardWidth: 204, cardHeight: 68 }

type Props = {
  /** The event last added by the capture line: it is brought in view. */
  readonly addedId: Id | null
  readonly onEdit: (editing: Editing) => void
}

/** The events over time: each bar is as wide as the doubt about its date. */
export function Timeline({ addedId, onEdit }: Props) {
  const { story } = useWords()
  const language = useLanguage()
  const session = useSession()
  const project = useProject()
  const selectedId = useSelectedId()
  const { today } = useServices()
  const scroller = useRef<HTMLDivElement>(null)
  const { shown, width, height } = useRoom(scroller)
  const [zoom, setZoom] = useState<number | 'readable' | 'whole'>('readable')
  const day = today()
  const dated = useDatedProject(project)
  const layout = useMemo(() => {
    const options = { today: day, title: null, ...CARD, fitWidth: width }
    if (typeof zoom === 'number') return layoutTimeline(dated, { ...options, pixelsPerDay: zoom })
    if (zoom === 'whole') return layoutTimeline(dated, { ...options, fitWidth: shown })
    let fitted = layoutTimeline(dated, options)
    // Time is stretched until all the rows show at once, rather than pile cards up below the fold.
    for (let tries = 0; fitted.height > height - AXIS && tries < STRETCHES; tries += 1) {
      fitted = layoutTimeline(dated, { ...options, pixelsPerDay: fitted.pixelsPerDay * 1.35 })
    }
    return fitted
  }, [dated, day, shown, width, height, zoom])
  const zoomBy = (factor: number) =>
    setZoom(Math.min(12, Math.max(0.02, layout.pixelsPerDay * factor)))
  useWheelZoom(scroller, zoomBy)
  useSteadyMiddle(scroller, layout, typeof zoom === 'number')
  useCardInView(scroller, selectedId, layout)
  useCardInView(scroller, addedId, layout)
  useShowAllKey(() => setZoom('whole'))

  const placeOf = (id: Id) => layout.cards.findIndex((card) => card.id === id)
  const cardAt = (at: number) =>
    scroller.current?.querySelector<HTMLElement>(`[data-card="${layout.cards[at]?.id}"]`)
  const focusFrom = useSteady((id: Id, step: -1 | 1) => {
    const at = placeOf(id) + step
    session.select(layout.cards[at]?.id ?? selectedId)
    cardAt(at)?.focus()
  })
  const press = useSteady((id: Id) =>
    id === selectedId ? onEdit({ id, field: 'title' }) : session.select(id),
  )
  const remove = useSteady((event: KeyEvent) => {
    const at = placeOf(event.id)
    const neighbour = cardAt(at + 1) ?? cardAt(at - 1)
    neighbour?.focus()
    session.perform(removeEvents([event.id], event.title))
  })
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
          style={{ width: layout.width, minHeight: `max(100%, ${layout.height + AXIS}px)` }}
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
            {layout.cards.map((card) => {
              const event = project.events[card.id]
              if (!event) return null
              return (
                <TimelineCardButton
                  key={card.id}
                  card={card}
                  event={event}
                  isSelected={card.id === selectedId}
                  isTabStop={card.id === tabStop}
                  onPress={press}
                  onStep={focusFrom}
                  onRemove={remove}
                />
              )
            })}
          </ol>
        </div>
      </div>
      <UndatedTray ids={layout.undated} onPress={press} />
    </section>
  )
}

type TrayProps = { readonly ids: readonly Id[]; readonly onPress: (id: Id) => void }

function UndatedTray({ ids, onPress }: TrayProps) {
  const { story } = useWords()
  const session = useSession()
  const { events } = useProject()
  const selectedId = useSelectedId()
  const tray = useRef<HTMLUListElement>(null)
  const remove = (event: KeyEvent, at: number) => {
    const buttons = tray.current?.querySelectorAll('button')
    const neighbour = buttons?.[at + 1] ?? buttons?.[at - 1]
    neighbour?.focus()
    session.perform(removeEvents([event.id], event.title))
  }
  if (ids.length === 0) return null
  return (
    <div className={styles['undated']}>
      <h3 title={story.undatedHint}>{story.undated}</h3>
      <ul ref={tray}>
        {ids.map((id, at) => {
          const event = events[id]
          if (!event) return null
          return (
            <li key={id}>
              <button
                type="button"
                aria-pressed={id === selectedId}
                onClick={() => onPress(id)}
                onKeyDown={(key) => {
                  if (key.key !== 'Delete' && key.key !== 'Backspace') return
                  key.preventDefault()
                  remove(event, at)
                }}
              >
                {event.title}
                {event.when.said ? <span>{event.when.said}</span> : null}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
