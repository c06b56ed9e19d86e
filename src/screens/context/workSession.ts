import { useSyncExternalStore } from 'react'

import {
  currentWorkSessionId,
  keepCurrentWorkSessionId,
  onCurrentWorkSession,
} from '../../browser/preferences.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { WorkSession } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { useSessionState } from './session.ts'
import { useLanguage, useWords } from './words.tsx'

/**
 * The work session under way on this device, which stamps what is captured; null when there is none,
 * or when it was removed from the project.
 */
export function useCurrentWorkSession(): {
  readonly current: WorkSession | null
  readonly setCurrent: (id: Id | null) => void
} {
  const projectId = useSessionState(({ project }) => project.id)
  const workSessions = useSessionState(({ project }) => project.workSessions)
  const id = useSyncExternalStore(onCurrentWorkSession, () => currentWorkSessionId(projectId))
  const current = id !== null && Object.hasOwn(workSessions, id) ? workSessions[id] : undefined
  return {
    current: current ?? null,
    setCurrent: (next) => keepCurrentWorkSessionId(projectId, next),
  }
}

/** Gives the name of a work session: its title, or else its date. */
export function useWorkSessionName(): (session: Pick<WorkSession, 'title' | 'when'>) => string {
  const { workSessions } = useWords()
  const language = useLanguage()
  return ({ title, when }) => {
    if (title.trim() !== '') return title
    const date = displayWhen(when, language)
    return date === '' ? workSessions.undated : workSessions.named(date)
  }
}
