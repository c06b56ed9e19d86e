/**
 * Moving about in the timeline. The wheel scrolls; with Ctrl or Command, and with a pinch, it zooms
 * about what is pointed at. One drags the background, or anything while holding the space bar; a
 * finger scrolls as everywhere else, and two zoom.
 */
import { type RefObject, useEffect } from 'react'

import { useSteady } from '../useSteady.ts'

type Element = RefObject<HTMLElement | null>
type ZoomAt = (factor: number, clientX: number) => void

/** Zooms at most once a frame, however many steps the wheel tells. */
export function useWheelZoom(element: Element, zoomAt: ZoomAt): void {
  const zoom = useSteady(zoomAt)
  useEffect(() => {
    const watched = element.current
    let factor = 1
    let frame = 0
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      factor *= Math.exp(-event.deltaY / (event.deltaMode === 0 ? 300 : 12))
      const { clientX } = event
      if (frame !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        zoom(factor, clientX)
        factor = 1
      })
    }
    // React listens passively to the wheel: it could not prevent the page from zooming.
    watched?.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      cancelAnimationFrame(frame)
      watched?.removeEventListener('wheel', onWheel)
    }
  }, [element, zoom])
}

/** Two fingers zoom about the point between them. */
export function usePinchZoom(element: Element, zoomAt: ZoomAt): void {
  const zoom = useSteady(zoomAt)
  useEffect(() => {
    const watched = element.current
    let last = 0
    const onTouch = (event: TouchEvent) => {
      const [a, b] = event.touches
      if (!a || !b) {
        last = 0
        return
      }
      const apart = Math.max(20, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY))
      if (event.cancelable) event.preventDefault()
      if (last > 0) zoom(apart / last, (a.clientX + b.clientX) / 2)
      last = apart
    }
    const kinds = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const
    for (const kind of kinds) watched?.addEventListener(kind, onTouch, { passive: false })
    return () => {
      for (const kind of kinds) watched?.removeEventListener(kind, onTouch)
    }
  }, [element, zoom])
}

/** Drags what is in sight with the mouse: by the background, the middle button, or the space bar. */
export function usePan(element: Element): void {
  useEffect(() => {
    const watched = element.current
    if (!watched) return undefined
    let isSpaceDown = false
    let hasPanned = false
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ') return
      const isWriting =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null
      const isDown = event.type === 'keydown' && !isWriting && watched.matches(':hover')
      // The space bar presses the button that has the focus, unless it served to move about.
      if (isDown && !isSpaceDown) hasPanned = false
      if (!isDown && isSpaceDown && hasPanned) event.preventDefault()
      if (isDown && event.target === document.body) event.preventDefault()
      isSpaceDown = isDown
      watched.toggleAttribute('data-grab', isDown)
    }
    const onDown = (event: PointerEvent) => {
      const isOnCard =
        event.target instanceof Element && event.target.closest('button, a, [data-place]') !== null
      const isWanted = event.button === 1 || (event.button === 0 && (isSpaceDown || !isOnCard))
      if (event.pointerType !== 'mouse' || !isWanted || isOnScrollbar(watched, event)) return
      // The background leaves the field one was writing in; a card moved by takes nothing.
      if (isOnCard || event.button === 1) event.preventDefault()
      event.stopPropagation()
      const from = { x: event.clientX, y: event.clientY }
      const start = { left: watched.scrollLeft, top: watched.scrollTop }
      watched.setPointerCapture(event.pointerId)
      watched.toggleAttribute('data-panning', true)
      const onMove = (move: PointerEvent) => {
        hasPanned = true
        watched.scrollLeft = start.left - (move.clientX - from.x)
        watched.scrollTop = start.top - (move.clientY - from.y)
      }
      const end = new AbortController()
      const stop = () => {
        end.abort()
        watched.toggleAttribute('data-panning', false)
      }
      watched.addEventListener('pointermove', onMove, end)
      watched.addEventListener('pointerup', stop, end)
      watched.addEventListener('pointercancel', stop, end)
    }
    const onLeave = () => {
      isSpaceDown = false
      watched.toggleAttribute('data-grab', false)
    }
    addEventListener('keydown', onKey, { capture: true })
    addEventListener('keyup', onKey, { capture: true })
    addEventListener('blur', onLeave)
    watched.addEventListener('pointerdown', onDown, { capture: true })
    return () => {
      removeEventListener('keydown', onKey, { capture: true })
      removeEventListener('keyup', onKey, { capture: true })
      removeEventListener('blur', onLeave)
      watched.removeEventListener('pointerdown', onDown, { capture: true })
    }
  }, [element])
}

function isOnScrollbar(watched: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, top } = watched.getBoundingClientRect()
  return clientX - left > watched.clientWidth || clientY - top > watched.clientHeight
}

/** Shift with the key of the digit 1, whatever that writes on this keyboard, shows everything. */
export function useShowAllKey(showAll: () => void): void {
  const show = useSteady(showAll)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.shiftKey || event.code !== 'Digit1' || event.defaultPrevented) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('input, textarea, select, [role="dialog"], [role="menu"]')) return
      event.preventDefault()
      show()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [show])
}
