import { useReactFlow, useStore, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

import type { ChainLayout } from '../../layout/chain.ts'
import type { Arrangement } from '../../layout/chainModel.ts'

/** Blank kept around what is shown, in pixels on screen. */
const MARGIN = 24
/** The first view never makes titles smaller than this: the rest is reached by panning. */
const READABLE = 0.84
const LARGEST_FIT = 1.15
/** Time left for the second press of a double one, in milliseconds. */
const DOUBLE_PRESS = 350
export const SMALLEST = 0.03
export const LARGEST = 2.5

export type ZoomStep = 'near' | 'mid' | 'far' | 'tiny' | 'mark'

/** Time the zoom must rest before cards change type: all of them are drawn again when they do. */
const REST = 140

/** How far one stands: cards are drawn simpler and in larger type from afar. */
export function useZoomStep(): ZoomStep {
  const step = useStore(({ transform: [, , zoom] }) => stepOf(zoom))
  const [rested, setRested] = useState<ZoomStep>(step)
  useEffect(() => {
    const timer = setTimeout(() => setRested(step), REST)
    return () => clearTimeout(timer)
  }, [step])
  return rested
}

function stepOf(zoom: number): ZoomStep {
  return zoom >= 0.95
    ? 'near'
    : zoom >= 0.68
      ? 'mid'
      : zoom >= 0.34
        ? 'far'
        : zoom >= 0.2
          ? 'tiny'
          : 'mark'
}

/** Showing all, zooming, and bringing a card into sight. */
export function useCanvasView(
  layout: ChainLayout,
  selectedId: string | null,
  arrangement: Arrangement,
) {
  const flow = useReactFlow()
  const store = useStoreApi()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const latest = useRef({ layout, selectedId, width, height })
  useLayoutEffect(() => {
    latest.current = { layout, selectedId, width, height }
  })
  const fittedFor = useRef<Arrangement | null>(null)

  const showAll = useCallback(() => {
    const frame = latest.current
    void flow.setViewport(fitted(frame.layout, frame, SMALLEST), { duration: duration(300) })
  }, [flow])

  /** Shows these cards whole; when asked to be readable, from the first of them if they are too many. */
  const showCards = useCallback(
    (ids: ReadonlySet<string>, isReadable: boolean) => {
      const frame = latest.current
      const cards = frame.layout.cards.filter(({ id }) => ids.has(id))
      if (cards.length === 0 || isHidden(store.getState().domNode)) return
      const least = isReadable ? READABLE : SMALLEST
      void flow.setViewport(fitted(around(cards), frame, least), { duration: duration(300) })
    },
    [flow, store],
  )

  const zoomBy = useCallback(
    (factor: number) => {
      void (factor > 1
        ? flow.zoomIn({ duration: duration(150) })
        : flow.zoomOut({ duration: duration(150) }))
    },
    [flow],
  )

  const bringIntoSight = useCallback(
    (id: string) => {
      const frame = latest.current
      const card = frame.layout.cards.find((each) => each.id === id)
      if (!card || isHidden(store.getState().domNode)) return
      const { x, y, zoom } = flow.getViewport()
      const left = card.x * zoom + x
      const top = card.y * zoom + y
      const dx = overshoot(left, card.width * zoom, frame.width)
      const dy = overshoot(top, card.height * zoom, frame.height)
      if (dx === 0 && dy === 0) return
      void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: duration(250) })
    },
    [flow, store],
  )

  /** The ids of the cards whose middle is in sight. */
  const cardsInSight = useCallback(() => {
    const { x, y, zoom } = flow.getViewport()
    const frame = latest.current
    const isWithin = (at: number, length: number) => at >= 0 && at <= length
    const seen = frame.layout.cards.filter(
      (card) =>
        isWithin((card.x + card.width / 2) * zoom + x, frame.width) &&
        isWithin((card.y + card.height / 2) * zoom + y, frame.height),
    )
    return seen.map(({ id }) => id)
  }, [flow])

  const isReady = width > 0 && height > 0
  useEffect(() => {
    if (!isReady || fittedFor.current === arrangement) return
    const isFirst = fittedFor.current === null
    fittedFor.current = arrangement
    void flow.setViewport(fitted(latest.current.layout, latest.current, READABLE))
    // The card spoken of went elsewhere with the others: it is followed.
    if (!isFirst && latest.current.selectedId !== null) bringIntoSight(latest.current.selectedId)
  }, [isReady, flow, arrangement, bringIntoSight])

  // The panel that opens beside may hide the card just chosen. Not at once: a second press may follow.
  useEffect(() => {
    if (selectedId === null || !isReady) return
    const timer = setTimeout(() => bringIntoSight(selectedId), DOUBLE_PRESS)
    return () => clearTimeout(timer)
  }, [selectedId, isReady, width, bringIntoSight])

  return { showAll, showCards, zoomBy, bringIntoSight, cardsInSight }
}

type Frame = { readonly layout: ChainLayout; readonly width: number; readonly height: number }

/** On a telephone, the outline takes its place: a view cannot glide where there is no room at all. */
function isHidden(canvas: HTMLElement | null): boolean {
  return canvas === null || canvas.offsetParent === null
}

type Box = Pick<ChainLayout, 'left' | 'top' | 'width' | 'height'>

/** The view that shows a part whole; no smaller than `least`, and then from the start of the story. */
function fitted(part: Box, { width, height }: Frame, least: number) {
  const across = (width - 2 * MARGIN) / Math.max(1, part.width)
  const down = (height - 2 * MARGIN) / Math.max(1, part.height)
  const zoom = Math.max(Math.min(across, down, LARGEST_FIT), Math.min(least, down), SMALLEST)
  const blankX = width - part.width * zoom
  const blankY = height - part.height * zoom
  return {
    zoom,
    x: Math.max(MARGIN, blankX / 2) - part.left * zoom,
    y: Math.max(MARGIN / 2, blankY / 2) - part.top * zoom,
  }
}

function around(cards: ChainLayout['cards']): Box {
  const left = Math.min(...cards.map(({ x }) => x))
  const top = Math.min(...cards.map(({ y }) => y))
  const right = Math.max(...cards.map(({ x, width }) => x + width))
  const bottom = Math.max(...cards.map(({ y, height }) => y + height))
  return { left, top, width: right - left, height: bottom - top }
}

/** How far to move for a span to be inside, its start first; 0 when it is. */
function overshoot(start: number, length: number, room: number): number {
  if (start < MARGIN) return MARGIN - start
  const beyond = start + length + MARGIN - room
  return beyond > 0 ? -Math.min(beyond, start - MARGIN) : 0
}

function duration(milliseconds: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds
}
