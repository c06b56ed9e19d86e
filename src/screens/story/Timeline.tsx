import { lazy, Suspense, useId, useMemo, useRef, useState } from 'react'

import { redateEvent } from '../../domain/edits/dateEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import { contradictions } from '../../domain/project/order.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { dayFromNumber } from '../../domain/time/calendar.ts'
import { formatEdtf } from '../../domain/time/formatWhen.ts'
import type { TimelineLayout } from '../../layout/timeline.ts'
import { axisBetween } from '../../layout/timelineAxis.ts'
import { type LaneKind, lanesOf } from '../../layout/timelineLanes.ts'
import { dayAt } from '../../layout/timelineScale.ts'
import { useServices } from '../context/services.ts'
import { useSelectedId, useSession } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { useFunctionOf } from '../panel/outcomeWords.ts'
import type { Editing } from './EventRow.tsx'
import styles from './timeline.module.css'
import { TimelineAxis } from './TimelineAxis.tsx'
import { useTimelineCards } from './timelineCardActions.ts'
import { TimelineDrag } from './TimelineDrag.tsx'
import { useTimelineDrag } from './timelineDrag.ts'
import { usePan, usePinchZoom, useShowAllKey, useWheelZoom } from './timelineGestures.ts'
import { TimelineHead, ZOOM_STEP } from './TimelineHead.tsx'
import { TimelineLanes } from './TimelineLanes.tsx'
import { TimelineOverview } from './TimelineOverview.tsx'
import { usePlacedProject } from './timelineRoom.ts'
import { TimelineTray } from './TimelineTray.tsx'
import { AXIS, useCardInView, useTimelineView } from './timelineView.ts'

const MoveDialog = lazy(async () => ({
  default: (await import('../panel/MoveDialog.tsx')).MoveDialog,
}))

type Props = {
  /** The event last added by the capture line: it is brought in view. */
  readonly addedId: Id | null
  readonly onEdit: (editing: Editing) => void
  /** The events to show plainly; the others fade. All when null or absent. */
  readonly shownIds?: ReadonlySet<Id> | null
}

/** The events over time: each bar is as wide as the doubt about its date. */
export function Timeline({ addedId, onEdit, shownIds = null }: Props) {
  const { story } = useWords()
  const language = useLanguage()
  const session = useSession()
  const project = useShownProject()
  const selectedId = useSelectedId()
  const { today } = useServices()
  const [laneKind, setLaneKind] = useState<LaneKind>('none')
  const [moved, setMoved] = useState<KeyEvent | null>(null)
  const section = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const scrollerId = useId()

  const functionOf = useFunctionOf()
  const placed = usePlacedProject(project)
  const lanes = useMemo(
    () => (laneKind === 'none' ? null : lanesOf(placed, laneKind, functionOf)),
    [placed, laneKind, functionOf],
  )
  const against = useMemo(
    () => new Map(contradictions(placed).map(({ eventId, againstId }) => [eventId, againstId])),
    [placed],
  )
  const view = useTimelineView(scroller, placed, lanes, today())
  const { layout, drawn } = view
  const axis = useMemo(
    () => axisBetween(layout, dayAt(layout, drawn.left), dayAt(layout, drawn.right), layout.width),
    [layout, drawn],
  )
  useWheelZoom(scroller, view.zoomAt)
  usePinchZoom(scroller, view.zoomAt)
  usePan(scroller)
  useShowAllKey(view.showAll)

  const cards = useTimelineCards({ layout, section, onEdit, onMove: setMoved })
  const chosen = cards.tabStop?.id === selectedId ? cards.tabStop : undefined
  const added = layout.cards.find(({ id }) => id === addedId)
  useCardInView(scroller, chosen, chosen ? `${chosen.id}/${chosen.laneKey}` : null)
  useCardInView(scroller, added, addedId)

  const drag = useTimelineDrag({
    section,
    scroller,
    scale: layout,
    precision: axis.precision,
    whenOf: (id) => session.state.getState().project.events[id]?.when,
    onDrop: (id, edtf) => {
      const event = session.state.getState().project.events[id]
      if (event) session.perform(redateEvent(event, { said: formatEdtf(edtf, language), edtf }))
    },
  })
  const years = useMemo(() => yearsOf(layout), [layout])
  const onKey = (key: React.KeyboardEvent) => {
    if (key.ctrlKey || key.metaKey || key.altKey || key.target instanceof HTMLSelectElement) return
    if (key.key === '+' || key.key === '=') view.zoomBy(ZOOM_STEP)
    else if (key.key === '-' || key.key === '−') view.zoomBy(1 / ZOOM_STEP)
    else return
    key.preventDefault()
  }
  return (
    // The keys are those of the buttons and cards inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={section}
      className={styles['timeline']}
      aria-label={story.timeline}
      onKeyDown={onKey}
    >
      <TimelineHead
        years={years === null ? '' : formatEdtf(years, language)}
        laneKind={laneKind}
        onLaneKind={setLaneKind}
        onZoom={view.zoomBy}
        onShowAll={view.showAll}
      />
      <div
        ref={scroller}
        id={scrollerId}
        data-scroller
        className={styles['scroller']}
        onScroll={view.onScroll}
        // Without a card to go to, the Tab key still reaches what scrolls.
        {...(layout.cards.length === 0 ? { tabIndex: 0 } : {})}
      >
        <div
          className={styles['canvas']}
          style={{ width: layout.width, minHeight: `max(100%, ${layout.height + AXIS}px)` }}
        >
          <TimelineAxis axis={axis} todayX={layout.todayX} />
          <div className={styles['cards']}>
            <TimelineLanes
              project={project}
              layout={layout}
              drawn={drawn}
              laneKind={laneKind}
              shownIds={shownIds}
              selectedId={selectedId}
              draggedId={drag?.id ?? null}
              against={against}
              tabStop={cards.tabStop}
              actions={cards.actions}
            />
            {drag ? <TimelineDrag drag={drag} layout={layout} project={project} /> : null}
          </div>
        </div>
      </div>
      {view.isWider ? (
        <TimelineOverview layout={layout} scroller={scroller} controls={scrollerId} />
      ) : null}
      <TimelineTray
        ids={layout.undated}
        shownIds={shownIds}
        draggedId={drag?.id ?? null}
        onPress={cards.press}
        onMove={setMoved}
        onRemove={cards.remove}
      />
      {moved ? (
        <Suspense fallback={null}>
          <MoveDialog event={moved} onClose={() => setMoved(null)} />
        </Suspense>
      ) : null}
    </section>
  )
}

/** The years between which the cards stand, as an EDTF; null when there are none. */
function yearsOf(layout: TimelineLayout): string | null {
  const { cards } = layout
  if (cards.length === 0) return null
  const yearAt = (x: number) => dayFromNumber(Math.floor(dayAt(layout, x))).slice(0, -6)
  const first = yearAt(Math.min(...cards.map(({ bar }) => bar.x)) + 1)
  const last = yearAt(Math.max(...cards.map(({ bar }) => bar.x + bar.width)) - 1)
  return first === last ? first : `${first}/${last}`
}
