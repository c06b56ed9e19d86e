/** The rooms of a project. The list of projects needs none of them: each comes when it is first seen. */
import { type ComponentType, lazy } from 'react'

import type { RoomName } from './route.ts'

const LOADERS: Record<RoomName, () => Promise<{ default: ComponentType }>> = {
  story: async () => ({ default: (await import('./story/StoryRoom.tsx')).StoryRoom }),
  outcomes: async () => ({ default: (await import('./outcomes/OutcomesRoom.tsx')).OutcomesRoom }),
  chain: async () => ({ default: (await import('./chain/ChainRoom.tsx')).ChainRoom }),
  learn: async () => ({ default: (await import('./learn/LearnRoom.tsx')).LearnRoom }),
  report: async () => ({ default: (await import('./report/ReportRoom.tsx')).ReportRoom }),
}

export const ROOMS: Record<RoomName, ComponentType> = {
  story: lazy(LOADERS.story),
  outcomes: lazy(LOADERS.outcomes),
  chain: lazy(LOADERS.chain),
  learn: lazy(LOADERS.learn),
  report: lazy(LOADERS.report),
}

/** Brings the first rooms ahead of time, so that opening a project or changing room waits for nothing. */
export async function bringRooms(): Promise<void> {
  // When one cannot come now, it is asked for again by whoever goes there.
  await Promise.allSettled([LOADERS.story(), LOADERS.outcomes()])
}
