/** How the timeline is looked at: its room, its scale, the part of it that is in sight. */
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

import type { Project } from '../../domain/project/records.ts'
import { layoutTimeline, type TimelineLayout } from '../../layout/timeline.ts'
import type { LaneOfEvents } from '../../layout/timelineLanes.ts'
import { dayAt, pixelsOf, zoomLimits } from '../../layout/timelineScale.ts'
import type { Box } from '../../layout/timelineSight.ts'
import { useSteady } from '../useSteady.ts'
import { type Room, useRoom } from './timelineRoom.ts'

/** How many times the time may be stretched, by a third, to spare rows: to some three screens. */
const STRETCHES = 4
/** Height of the axis, from under which the cards are counted; in pixels, as in the style sheet. */
export const AXIS_TOP = 60
/** The same with the blank under the last row. */
export const AXIS = AXIS_TOP + 24
const CARD = { cardWidth: 204, cardHeight: 68, laneHead: 34 }
/** What is drawn around what is in sight, so that a small move needs no drawing; in pixels. */
const AROUND = 240
/** How long after the last step of a zoom the cards find their rows, in milliseconds. */
const SETTLE = 180

type Zoom = number | 'readable' | 'whole'
/** `leftDay`: the day at the left edge, or null for the start; `top`: pixels scrolled down. */
type View = {
  readonly zoom: Zoom
  readonly leftDay: number | null
  readonly top: number
  /** While one zooms, cards keep their rows, so as not to jump about; null once it is over. */
  readonly rowsOf: TimelineLayout | null
}

export type TimelineView = {
  readonly layout: TimelineLayout
  /** The part of the drawing to draw: what is in sight, and a little around. */
  readonly drawn: Box
  readonly isWider: boolean
  /** Zooms in one go, about the middle. */
  readonly zoomBy: (factor: number) => void
  /** One step of a longer zoom, about a place of the screen: cards find their rows when it is over. */
  readonly zoomAt: (factor: number, clientX: number) => void
  readonly showAll: () => void
  readonly onScroll: () => void
}

/** Lays out the timeline in its room, and keeps what is looked at steady when the scale changes. */
export function useTimelineView(
  scroller: RefObject<HTMLElement | null>,
  project: Project,
  lanes: readonly LaneOfEvents[] | null,
  today: string,
): TimelineView {
  const room = useRoom(scroller)
  const [view, setView] = useState<View>({
    zoom: 'readable',
    leftDay: null,
    top: 0,
    rowsOf: null,
  })
  const { zoom, rowsOf } = view
  const layout = useMemo(
    () => layoutIn({ room, zoom, rowsOf, project, lanes, today }),
    [room, zoom, rowsOf, project, lanes, today],
  )
  const leftDay = useRef<number | null>(null)
  const { firstDay, left, pixelsPerDay } = layout

  useLayoutEffect(() => {
    const watched = scroller.current
    if (!watched) return
    const wanted =
      leftDay.current === null ? 0 : pixelsOf({ firstDay, left, pixelsPerDay })(leftDay.current)
    if (Math.abs(watched.scrollLeft - wanted) >= 1) watched.scrollTo({ left: wanted })
  }, [scroller, firstDay, left, pixelsPerDay])

  const zoomTo = (factor: number, offset: number, kept: TimelineLayout | null) => {
    const watched = scroller.current
    if (!watched) return
    const { least, most } = zoomLimits((layout.width - layout.left) / pixelsPerDay, room.shown)
    const scale = Math.min(most, Math.max(least, pixelsPerDay * factor))
    if (scale === pixelsPerDay) return
    leftDay.current = dayAt(layout, watched.scrollLeft + offset) - offset / scale
    setView({ zoom: scale, leftDay: leftDay.current, top: watched.scrollTop, rowsOf: kept })
  }
  const zoomBy = useSteady((factor: number) => zoomTo(factor, room.shown / 2, null))
  const zoomAt = useSteady((factor: number, clientX: number) => {
    const edge = scroller.current?.getBoundingClientRect().left ?? 0
    zoomTo(factor, clientX - edge, rowsOf ?? layout)
  })
  useEffect(() => {
    if (rowsOf === null) return undefined
    const timer = setTimeout(() => setView((last) => ({ ...last, rowsOf: null })), SETTLE)
    return () => clearTimeout(timer)
  }, [rowsOf, zoom])
  const showAll = useSteady(() => {
    leftDay.current = null
    scroller.current?.scrollTo({ left: 0, top: 0 })
    setView({ zoom: 'whole', leftDay: null, top: 0, rowsOf: null })
  })
  const onScroll = useSteady(() => {
    const watched = scroller.current
    if (!watched) return
    const { scrollLeft, scrollTop } = watched
    leftDay.current = scrollLeft === 0 ? null : dayAt(layout, scrollLeft)
    const isFar =
      Math.abs(scrollLeft - leftOf(layout, view)) > AROUND / 2 ||
      Math.abs(scrollTop - view.top) > AROUND / 2
    if (isFar) setView({ ...view, leftDay: leftDay.current, top: scrollTop })
  })
  const drawn = useMemo(() => {
    const x = leftOf(layout, view)
    return {
      left: x - AROUND,
      right: x + room.shown + AROUND,
      top: view.top - AROUND,
      bottom: view.top + room.tall + AROUND,
    }
  }, [layout, view, room])
  return {
    layout,
    drawn,
    isWider: layout.width > room.shown + 1,
    zoomBy,
    zoomAt,
    showAll,
    onScroll,
  }
}

const leftOf = (layout: TimelineLayout, { leftDay }: View) =>
  leftDay === null ? 0 : pixelsOf(layout)(leftDay)

type Given = Pick<View, 'zoom' | 'rowsOf'> & {
  readonly room: Room
  readonly project: Project
  readonly lanes: readonly LaneOfEvents[] | null
  readonly today: string
}

function layoutIn({ room, zoom, rowsOf, project, lanes, today }: Given): TimelineLayout {
  const { shown, width, height } = room
  const split = lanes === null ? {} : { lanes }
  const options = { today, title: null, ...CARD, ...split, hasEmptyAxis: true, fitWidth: width }
  if (typeof zoom === 'number') {
    // Some blank at both ends: one may move beyond them, and drag events there.
    const margin = Math.round(shown * 0.4)
    const kept = rowsOf === null ? {} : { rowsOf }
    return layoutTimeline(project, { ...options, ...kept, pixelsPerDay: zoom, margin })
  }
  if (zoom === 'whole') return layoutTimeline(project, { ...options, fitWidth: shown })
  let fitted = layoutTimeline(project, options)
  // Time is stretched until all the rows show at once, rather than pile cards up below the fold.
  for (let tries = 0; fitted.height > height - AXIS && tries < STRETCHES; tries += 1) {
    fitted = layoutTimeline(project, { ...options, pixelsPerDay: fitted.pixelsPerDay * 1.35 })
  }
  return fitted
}

/** The place of a card in the drawing. */
type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Scrolls to a card out of sight when `cause` changes: it was chosen, added or dated anew. */
export function useCardInView(
  element: RefObject<HTMLElement | null>,
  card: Place | undefined,
  cause: unknown,
): void {
  const place = useRef(card)
  useLayoutEffect(() => {
    place.current = card
  })
  useEffect(() => {
    const watched = element.current
    const shown = place.current
    if (!watched || !shown || cause === null) return
    const { x, y, width, height } = shown
    const isInView =
      x >= watched.scrollLeft &&
      x + width <= watched.scrollLeft + watched.clientWidth &&
      y >= watched.scrollTop &&
      y + height + AXIS <= watched.scrollTop + watched.clientHeight
    if (!isInView) {
      watched.scrollTo({ left: x - watched.clientWidth / 3, top: y - watched.clientHeight / 3 })
    }
  }, [element, cause])
}
