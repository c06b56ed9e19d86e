/** The room there is for the timeline, and what of the project decides where its cards go. */
import { type RefObject, useLayoutEffect, useState } from 'react'

import { eventsInOrder } from '../../domain/project/order.ts'
import type { KeyEvent, Project } from '../../domain/project/records.ts'

/** Heights around the cards, in pixels: title and buttons, and undated events. */
const HEAD = 48
const TRAY = 64

/**
 * Whole pixels: the width and height shown now, and the sizes there are when no panel is open, on
 * which the scale depends. So opening the panel moves no card.
 */
export type Room = {
  readonly shown: number
  readonly tall: number
  readonly width: number
  readonly height: number
}

export function useRoom(scroller: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ shown: 600, tall: 500, width: 600, height: 500 })
  useLayoutEffect(() => {
    const watched = scroller.current
    const section = watched?.closest('section')
    const columns = section?.parentElement
    if (!watched || !section || !columns) return undefined
    const measure = () => {
      const next = {
        shown: watched.clientWidth,
        tall: watched.clientHeight,
        width: columns.clientWidth - section.offsetLeft - 1,
        height: columns.clientHeight - HEAD - TRAY,
      }
      setRoom((last) =>
        last.shown === next.shown &&
        last.tall === next.tall &&
        last.width === next.width &&
        last.height === next.height
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
 * The project as it was when something last moved a card: typing a title should not lay them all out
 * again.
 */
export function usePlacedProject(project: Project): Project {
  const [placed, setPlaced] = useState(project)
  if (placed === project || hasSamePlaces(placed, project)) return placed
  setPlaced(project)
  return project
}

function hasSamePlaces(a: Project, b: Project): boolean {
  if (a.actors !== b.actors || a.workSessions !== b.workSessions) return false
  const before = eventsInOrder(a)
  const after = eventsInOrder(b)
  return (
    before.length === after.length &&
    after.every((event, at) => isAtSamePlace(before[at] as KeyEvent, event))
  )
}

function isAtSamePlace(a: KeyEvent, b: KeyEvent): boolean {
  return (
    a.id === b.id &&
    a.when === b.when &&
    a.outcomes === b.outcomes &&
    a.actorIds === b.actorIds &&
    a.workSessionId === b.workSessionId
  )
}
