/** How the timeline is looked at: its room, its scale, what is brought in view. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

import { eventsInOrder } from '../../domain/project/order.ts'
import type { Project } from '../../domain/project/records.ts'
import type { TimelineLayout } from '../../layout/timeline.ts'

/** Heights around the cards, in pixels: title and buttons, labels of the axis, undated events. */
const HEAD = 48
const AXIS_LABELS = 48
const TRAY = 64

/**
 * The room for the timeline, in whole pixels: the width shown now, and the sizes it has when no panel
 * is open, on which the scale depends. So opening the panel moves no card.
 */
export function useRoom(scroller: RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ shown: 600, width: 600, height: 500 })
  useLayoutEffect(() => {
    const watched = scroller.current
    const section = watched?.closest('section')
    const columns = section?.parentElement
    if (!watched || !section || !columns) return undefined
    const measure = () => {
      const next = {
        shown: watched.clientWidth,
        width: columns.clientWidth - section.offsetLeft - 1,
        height: columns.clientHeight - HEAD - TRAY,
      }
      setRoom((last) =>
        last.shown === next.shown && last.width === next.width && last.height === next.height
          ? last
          : next,
      )
    }
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    observer.observe(columns)
    measure()
    return () => observer.disconnect()
  }, [scroller])
  return room
}

/**
 * The project as it was when an event was last added, removed, moved or dated: nothing else moves a
 * card, and typing a title should not lay them all out again.
 */
export function useDatedProject(project: Project): Project {
  const [dated, setDated] = useState(project)
  if (dated === project || hasSameDates(dated, project)) return dated
  setDated(project)
  return project
}

function hasSameDates(a: Project, b: Project): boolean {
  const before = eventsInOrder(a)
  const after = eventsInOrder(b)
  return (
    before.length === after.length &&
    after.every(({ id, when }, at) => id === before[at]?.id && when === before[at].when)
  )
}

/** When a person changes the scale, the day in the middle stays in the middle. */
export function useSteadyMiddle(
  scroller: RefObject<HTMLElement | null>,
  layout: TimelineLayout,
  isChosen: boolean,
): void {
  const last = useRef(layout)
  useLayoutEffect(() => {
    const before = last.current
    last.current = layout
    const watched = scroller.current
    if (!watched || !isChosen || before.pixelsPerDay === layout.pixelsPerDay) return
    const half = watched.clientWidth / 2
    const day = before.firstDay + (watched.scrollLeft + half - before.left) / before.pixelsPerDay
    const x = layout.left + (day - layout.firstDay) * layout.pixelsPerDay
    watched.scrollTo({ left: x - half })
  }, [scroller, layout, isChosen])
}

/** Ctrl with the wheel, or a pinch, zooms; the wheel alone scrolls. */
export function useWheelZoom(
  element: RefObject<HTMLElement | null>,
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

/** Scrolls to a card when it is chosen, or moves, out of sight. */
export function useCardInView(
  element: RefObject<HTMLElement | null>,
  id: string | null,
  layout: TimelineLayout,
): void {
  const card = layout.cards.find((each) => each.id === id)
  const { x, y, width, height } = card ?? { x: null, y: 0, width: 0, height: 0 }
  useEffect(() => {
    const watched = element.current
    if (!watched || x === null) return
    const isInView =
      x >= watched.scrollLeft &&
      x + width <= watched.scrollLeft + watched.clientWidth &&
      y >= watched.scrollTop &&
      y + height + AXIS_LABELS <= watched.scrollTop + watched.clientHeight
    if (!isInView) {
      watched.scrollTo({ left: x - watched.clientWidth / 3, top: y - watched.clientHeight / 3 })
    }
  }, [element, x, y, width, height])
}

/** Shift with the key of the digit 1, whatever that writes on this keyboard, shows everything. */
export function useShowAllKey(showAll: () => void): void {
  const latest = useRef(showAll)
  useEffect(() => {
    latest.current = showAll
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.shiftKey || event.code !== 'Digit1' || event.defaultPrevented) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('input, textarea, select, [role="dialog"], [role="menu"]')) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
