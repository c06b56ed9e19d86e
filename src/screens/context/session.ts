import { createContext, useContext } from 'react'
import { useStore } from 'zustand'

import type { Project } from '../../domain/project/records.ts'
import type { Session } from '../../session/session.ts'
import type { SessionState } from '../../session/sessionState.ts'

/** The open project, for the rooms. */
export const SessionContext = createContext<Session | null>(null)

/** The session of the open project: `perform`, `undo`, `select`… */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('no session: SessionContext is missing')
  return session
}

/** A part of the session's state; the screen is drawn again only when that part changes. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().state, select)
}

/** The open project as it is now. */
export function useProject(): Project {
  return useSessionState((state) => state.project)
}

/** The id of what is selected, in whatever room. */
export function useSelectedId(): string | null {
  return useSessionState((state) => state.selectedId)
}
