/** The rooms of a project. The list of projects needs none of them: each comes when it is first seen. */
import { type ComponentType, createElement, type ReactElement, useEffect, useState } from 'react'

import type { RoomName } from './route.ts'

const LOADERS: Record<RoomName, () => Promise<{ default: ComponentType }>> = {
  story: async () => ({ default: (await import('./story/StoryRoom.tsx')).StoryRoom }),
  outcomes: async () => ({ default: (await import('./outcomes/OutcomesRoom.tsx')).OutcomesRoom }),
  chain: async () => ({ default: (await import('./chain/ChainRoom.tsx')).ChainRoom }),
  learn: async () => ({ default: (await import('./learn/LearnRoom.tsx')).LearnRoom }),
  report: async () => ({ default: (await import('./report/ReportRoom.tsx')).ReportRoom }),
}

const here = new Map<RoomName, ComponentType>()

async function bring(name: RoomName): Promise<ComponentType> {
  const Room = (await LOADERS[name]()).default
  here.set(name, Room)
  return Room
}

/**
 * A room drawn, null until it has come; fails in the screen when it cannot. Not through React's `lazy`,
 * which shows a fallback even for what is here already, and then holds the room back for three tenths
 * of a second. Always of the same name.
 */
export function useRoom(name: RoomName): ReactElement | null {
  const [Room, setRoom] = useState(() => here.get(name) ?? null)
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null)
  useEffect(() => {
    if (Room !== null) return
    bring(name).then(
      (came) => setRoom(() => came),
      (error: unknown) => setFault({ error }),
    )
  }, [Room, name])
  if (fault) throw fault.error
  return Room && createElement(Room)
}

/** Brings the first rooms ahead of time, so that opening a project or changing room waits for nothing. */
export async function bringRooms(): Promise<void> {
  // When one cannot come now, it is asked for again by whoever goes there.
  await Promise.allSettled([bring('story'), bring('outcomes')])
  await Promise.allSettled([bring('chain')])
}
