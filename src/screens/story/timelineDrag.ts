/** Dragging an event in time: with the mouse at once, with a finger after holding it a moment. */
import { type RefObject, useEffect, useState } from 'react'

import type { Id } from '../../domain/project/ids.ts'
import type { When } from '../../domain/project/records.ts'
import { dayFromNumber } from '../../domain/time/calendar.ts'
import {
  edtfAtDay,
  shiftEdtfByDays,
  type Shifted,
  type TimeUnit,
  withYearNear,
} from '../../domain/time/shiftWhen.ts'
import { dayAt, type TimeScale } from '../../layout/timelineScale.ts'
import { useSteady } from '../useSteady.ts'

/** What is dragged and where it would land; pixels of the drawing. */
export type Drag = {
  readonly id: Id
  readonly x: number
  readonly y: number
  /** The date it would get, or why it cannot; null when it has left the line. */
  readonly landing: Shifted | null
  /** True at the right of the line, where what is said of it must stand to its left. */
  readonly isAtRight: boolean
}

type Given = {
  /** Holds the scroller and the tray of undated events. */
  readonly section: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly scale: TimeScale
  /** The precision that an undated event gets. */
  readonly precision: TimeUnit
  readonly whenOf: (id: Id) => When | undefined
  readonly onDrop: (id: Id, edtf: string) => void
}

/** Pixels that tell a drag from a press. */
const THRESHOLD = 5
/** Milliseconds a finger holds a card before it takes it. */
const HOLD = 350
/** How long after a drop its click may come, in milliseconds. */
const JUST_AFTER = 300
/** How near an edge the line begins to scroll, and how fast it does, in pixels. */
const SHORE = 48
const FASTEST = 14
/** How far above and below the line a card may stray and still be on it. */
const STRAY = 60
/** Room for the longest date, at the side of the card. */
const LABEL = 340

/** The event being dragged, or null. It is let go of, dropped or not, before anything else happens. */
export function useTimelineDrag(given: Given): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null)
  const { section } = given

  const dragAt = useSteady((hold: Hold, pointer: Point) => {
    const scroller = given.scroller.current
    if (!scroller) return
    const box = scroller.getBoundingClientRect()
    const x = pointer.x - box.left + scroller.scrollLeft - hold.inside.x
    const y = pointer.y - box.top + scroller.scrollTop - hold.inside.y
    const isOnLine = pointer.y > box.top - STRAY && pointer.y < box.bottom + hold.stray
    const when = given.whenOf(hold.id)
    hold.landing = isOnLine && when ? landingOf(when, given, x, x - (hold.startX ?? x)) : null
    const isAtRight = x - scroller.scrollLeft > scroller.clientWidth - LABEL
    setDrag({ id: hold.id, x, y, landing: hold.landing, isAtRight })
  })
  const drop = useSteady((hold: Hold | null) => {
    setDrag(null)
    if (!hold?.landing || 'refusal' in hold.landing) return
    const { edtf } = hold.landing
    if (edtf !== given.whenOf(hold.id)?.edtf) given.onDrop(hold.id, edtf)
  })

  useEffect(() => {
    const watched = section.current
    if (!watched) return undefined
    return listenToDrags(watched, dragAt, drop)
  }, [section, dragAt, drop])
  return drag
}

type Point = { readonly x: number; readonly y: number }

/** A card that is held. `startX`: where it stood on the line, null when it had no date. */
type Hold = {
  readonly id: Id
  readonly startX: number | null
  readonly inside: Point
  readonly stray: number
  landing: Drag['landing']
}

function landingOf(when: When, { scale, precision }: Given, x: number, moved: number): Shifted {
  const isOnLine = when.edtf !== null && !when.edtf.includes('XXXX')
  if (isOnLine) return shiftEdtfByDays(when.edtf as string, moved / scale.pixelsPerDay)
  const day = dayFromNumber(Math.floor(dayAt(scale, x)))
  return when.edtf === null ? edtfAtDay(day, precision) : withYearNear(when.edtf, day)
}

function listenToDrags(
  watched: HTMLElement,
  dragAt: (hold: Hold, pointer: Point) => void,
  drop: (hold: Hold | null) => void,
): () => void {
  let end: AbortController | null = null

  const onDown = (down: PointerEvent) => {
    const place =
      down.target instanceof Element ? down.target.closest<HTMLElement>('[data-place]') : null
    if (!place || down.button !== 0 || end !== null || watched.querySelector('[data-grab]')) return
    end = new AbortController()
    const { signal } = end
    const start = { x: down.clientX, y: down.clientY }
    let pointer = start
    let seen: Point | null = null
    let hold: Hold | null = null
    let frame = 0
    const take = () => {
      hold = holdOf(watched, place, start)
      watched.toggleAttribute('data-dragging', true)
      scrollAtEdge()
    }
    const scrollAtEdge = () => {
      if (hold === null) return
      const scroller = watched.querySelector<HTMLElement>('[data-scroller]')
      const box = scroller?.getBoundingClientRect()
      const speed = box === undefined ? 0 : speedAt(pointer.x, box)
      if (scroller && speed !== 0) scroller.scrollLeft += speed
      if (pointer !== seen || speed !== 0) dragAt(hold, pointer)
      seen = pointer
      frame = requestAnimationFrame(scrollAtEdge)
    }
    const timer = down.pointerType === 'mouse' ? 0 : setTimeout(take, HOLD)
    const finish = (isDropped: boolean) => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      end?.abort()
      end = null
      watched.toggleAttribute('data-dragging', false)
      if (hold === null) return
      if (isDropped) silenceClick(JUST_AFTER)
      drop(isDropped ? hold : null)
    }
    addEventListener(
      'pointermove',
      (move) => {
        pointer = { x: move.clientX, y: move.clientY }
        if (hold !== null) return
        const isFar = Math.hypot(pointer.x - start.x, pointer.y - start.y) > THRESHOLD
        if (isFar && down.pointerType === 'mouse') take()
        else if (isFar) finish(false)
      },
      { signal },
    )
    addEventListener('pointerup', () => finish(true), { signal })
    addEventListener('pointercancel', () => finish(false), { signal })
    addEventListener('blur', () => finish(false), { signal })
    addEventListener('contextmenu', (event) => event.preventDefault(), { signal })
    addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape' || hold === null) return
        key.preventDefault()
        key.stopPropagation()
        silenceClick(null)
        finish(false)
      },
      { signal, capture: true },
    )
    // A finger that holds a card drags it: the page must not scroll with it.
    watched.addEventListener(
      'touchmove',
      (move) => {
        if (hold !== null && move.cancelable) move.preventDefault()
      },
      { signal, passive: false },
    )
  }
  watched.addEventListener('pointerdown', onDown)
  return () => {
    watched.removeEventListener('pointerdown', onDown)
    end?.abort()
  }
}

function holdOf(watched: HTMLElement, place: HTMLElement, start: Point): Hold {
  const { place: id = '' } = place.dataset
  const scroller = watched.querySelector('[data-scroller]')
  const card = place.querySelector('[data-card]')
  if (!scroller || !card) {
    // A card of the tray is narrower than one of the line: its left edge is where one holds it.
    const inside = { x: 12, y: start.y - place.getBoundingClientRect().top }
    return { id, startX: null, inside, stray: 0, landing: null }
  }
  const box = card.getBoundingClientRect()
  return {
    id,
    startX: box.left - scroller.getBoundingClientRect().left + scroller.scrollLeft,
    inside: { x: start.x - box.left, y: start.y - box.top },
    stray: STRAY,
    landing: null,
  }
}

function speedAt(x: number, { left, right }: DOMRect): number {
  if (x < left + SHORE) return -Math.min(1, (left + SHORE - x) / SHORE) * FASTEST
  return x > right - SHORE ? Math.min(1, (x - right + SHORE) / SHORE) * FASTEST : 0
}

/**
 * The end of a drag is not a press: the click that follows it, if one does, says nothing. It follows at
 * once, or, when the drag was given up, whenever the button is let go of.
 */
function silenceClick(during: number | null): void {
  const end = new AbortController()
  const { signal } = end
  addEventListener(
    'click',
    (click) => {
      click.preventDefault()
      click.stopPropagation()
      end.abort()
    },
    { capture: true, signal },
  )
  addEventListener('pointerdown', () => end.abort(), { capture: true, signal })
  if (during !== null) setTimeout(() => end.abort(), during)
}
