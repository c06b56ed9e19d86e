/** Dragging rows of the list to another place in the story, with the mouse or by the grip of a row. */
import { type RefObject, useEffect, useState } from 'react'

import type { Id } from '../../domain/project/ids.ts'
import { useSteady } from '../useSteady.ts'

/** Pixels that tell a drag from a press. */
const THRESHOLD = 5
/** Milliseconds a finger rests on a row to mark it. */
const HOLD = 500
/** How near an edge the list begins to scroll, and how fast it does, in pixels. */
const SHORE = 56
const FASTEST = 16

type Given = {
  readonly list: RefObject<HTMLElement | null>
  /** Drawn in the list, where the rows would land. */
  readonly line: RefObject<HTMLElement | null>
  /** Drawn beside the pointer: what is dragged. */
  readonly tag: RefObject<HTMLElement | null>
  /** The rows that go with a row. */
  readonly idsWith: (id: Id) => readonly Id[]
  /** `beforeId`: the row shown under the place, null at the end. */
  readonly onDrop: (ids: readonly Id[], beforeId: Id | null) => void
  /** A finger rests on a row. */
  readonly onHold: (id: Id) => void
}

const NOBODY: readonly Id[] = []

/** The ids of the rows being dragged; none most of the time. Escape lets go of them where they were. */
export function useListDrag(given: Given): readonly Id[] {
  const [draggedIds, setDraggedIds] = useState(NOBODY)
  const take = useSteady((id: Id) => setDraggedIds(given.idsWith(id)))
  const show = useSteady((pointer: Point, place: Place | null) => {
    const [line, tag] = [given.line.current, given.tag.current]
    if (line && place) line.style.transform = `translateY(${place.y}px)`
    if (tag) tag.style.transform = `translate(${pointer.x + 14}px, ${pointer.y + 10}px)`
  })
  const drop = useSteady((place: Place | null) => {
    setDraggedIds(NOBODY)
    if (place) given.onDrop(draggedIds, place.beforeId)
  })
  const hold = useSteady((id: Id) => given.onHold(id))
  const { list } = given
  useEffect(() => {
    const watched = list.current
    if (!watched) return undefined
    return listenToRows(watched, { take, show, drop, hold })
  }, [list, take, show, drop, hold])
  return draggedIds
}

type Point = { readonly x: number; readonly y: number }
/** Where the rows would land: before which row (null: at the end), and how far down the list. */
type Place = { readonly beforeId: Id | null; readonly y: number }

type Actions = {
  readonly take: (id: Id) => void
  readonly show: (pointer: Point, place: Place | null) => void
  readonly drop: (place: Place | null) => void
  readonly hold: (id: Id) => void
}

function listenToRows(list: HTMLElement, actions: Actions): () => void {
  let end: AbortController | null = null

  const onDown = (down: PointerEvent) => {
    const held = down.button === 0 && end === null ? heldRow(down.target) : null
    if (!held) return
    const { id, isGrip } = held
    const isMouse = down.pointerType === 'mouse'
    end = new AbortController()
    const { signal } = end
    let pointer: Point = { x: down.clientX, y: down.clientY }
    let isTaken = false
    let place: Place | null = null
    let frame = 0

    const stop = () => {
      clearTimeout(resting)
      cancelAnimationFrame(frame)
      list.toggleAttribute('data-dragging', false)
      end?.abort()
      end = null
    }
    const follow = () => {
      scrollNear(list, pointer.y)
      place = placeAt(list, pointer.y)
      actions.show(pointer, place)
      frame = requestAnimationFrame(follow)
    }
    const resting = setTimeout(() => {
      if (isMouse || isGrip) return
      stop()
      ignoreNextClick()
      actions.hold(id)
    }, HOLD)
    const on = { signal, capture: true }
    addEventListener(
      'pointermove',
      (move) => {
        pointer = { x: move.clientX, y: move.clientY }
        const hasMoved = Math.hypot(pointer.x - down.clientX, pointer.y - down.clientY) > THRESHOLD
        if (!hasMoved || isTaken) return
        // A finger that moves on a row scrolls the list.
        if (!isMouse && !isGrip) return stop()
        clearTimeout(resting)
        isTaken = true
        list.toggleAttribute('data-dragging', true)
        actions.take(id)
        follow()
      },
      on,
    )
    addEventListener(
      'pointerup',
      () => {
        const landed = isTaken ? placeAt(list, pointer.y) : null
        stop()
        if (!isTaken) return
        ignoreNextClick()
        actions.drop(landed)
      },
      on,
    )
    const cancel = () => {
      stop()
      if (isTaken) actions.drop(null)
    }
    addEventListener('pointercancel', cancel, on)
    addEventListener('blur', cancel, { signal })
    addEventListener(
      'keydown',
      (key) => {
        if (!isTaken || key.key !== 'Escape') return
        key.preventDefault()
        key.stopPropagation()
        ignoreNextClick()
        cancel()
      },
      on,
    )
  }

  // A finger that rests opens the browser's own menu otherwise.
  const onMenu = (event: Event) => {
    const isTouch = 'pointerType' in event && event.pointerType !== 'mouse'
    if (isTouch && heldRow(event.target)) event.preventDefault()
  }
  list.addEventListener('pointerdown', onDown)
  list.addEventListener('contextmenu', onMenu)
  return () => {
    end?.abort()
    list.removeEventListener('pointerdown', onDown)
    list.removeEventListener('contextmenu', onMenu)
  }
}

/** The row by which a press takes hold; none in a field, or on another button of the row. */
function heldRow(target: EventTarget | null): { id: Id; isGrip: boolean } | null {
  if (!(target instanceof Element) || target.closest('input, textarea, select, a')) return null
  const button = target.closest('button')
  if (button && !button.matches('[data-row]')) return null
  const id = target.closest<HTMLElement>('[data-id]')?.dataset['id']
  return id === undefined ? null : { id, isGrip: target.closest('[data-grip]') !== null }
}

/** The place under a height of the screen. What is over the list, as its head, hides nothing of it. */
function placeAt(list: HTMLElement, y: number): Place {
  const box = list.getBoundingClientRect()
  const items = [...list.children].filter((child) => !child.hasAttribute('data-drop'))
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last) return { beforeId: null, y: 0 }
  const isUnder = (element: Element) => y < element.getBoundingClientRect().bottom
  const item =
    document
      .elementsFromPoint(box.left + box.width / 2, y)
      .map((element) => element.closest('li'))
      .find((element) => element !== null && element.parentElement === list) ??
    (isUnder(first) ? first : last)
  const { top, bottom } = item.getBoundingClientRect()
  const isAfter = item.hasAttribute('data-id') && y > (top + bottom) / 2
  const beforeId = rowFrom(isAfter ? item.nextElementSibling : item)
  return { beforeId, y: (isAfter ? bottom : top) - box.top }
}

/** The id of the first row from an item on, headings aside. */
function rowFrom(item: Element | null): Id | null {
  for (let each = item; each !== null; each = each.nextElementSibling) {
    const id = each.getAttribute('data-id')
    if (id !== null) return id
  }
  return null
}

/** Scrolls what the list scrolls in while the pointer is near its top, under its head, or its bottom. */
function scrollNear(list: HTMLElement, y: number): void {
  const scroller = scrollerOf(list)
  if (!scroller) return
  const box = scroller.getBoundingClientRect()
  const head = list.parentElement?.querySelector('[data-list-head]')?.getBoundingClientRect()
  const top = Math.max(box.top, head?.bottom ?? box.top)
  const above = top + SHORE - y
  const below = y - (box.bottom - SHORE)
  const speed = above > 0 ? -above : below > 0 ? below : 0
  if (speed !== 0) scroller.scrollBy(0, Math.max(-FASTEST, Math.min(FASTEST, speed / 3)))
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let each = element.parentElement; each !== null; each = each.parentElement) {
    const { overflowY } = getComputedStyle(each)
    if (overflowY === 'auto' || overflowY === 'scroll') return each
  }
  return null
}

/** Letting go of what was dragged is no press on what lies under it. */
function ignoreNextClick(): void {
  const ignore = (click: Event) => {
    click.preventDefault()
    click.stopPropagation()
  }
  addEventListener('click', ignore, { capture: true, once: true })
  const forget = () => removeEventListener('click', ignore, { capture: true })
  for (const next of ['pointerdown', 'keydown']) {
    addEventListener(next, forget, { capture: true, once: true })
  }
}
