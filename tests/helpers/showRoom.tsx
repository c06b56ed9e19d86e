/** Draws a room around a project, as the app does, with a store that keeps all in memory. */
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'

import { fr } from '../../src/content/messages/fr.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { type Services, ServicesContext } from '../../src/screens/context/services.ts'
import { SessionContext } from '../../src/screens/context/session.ts'
import { SpokenProvider } from '../../src/screens/context/words.tsx'
import { watchCopies } from '../../src/session/copyWatch.ts'
import { openSession } from '../../src/session/session.ts'
import { fresh, storeWith } from './memoryStore.ts'

export function showRoom(project: Project, room: ReactNode, store = storeWith()) {
  const session = openSession(fresh(project), store)
  const services: Services = {
    store,
    copies: watchCopies(store, { listen: () => () => {} }, () => '2026-06-15T12:00:00.000Z'),
    tabs: { listen: () => () => {} },
    theme: 'light',
    setTheme: () => {},
    setLanguage: () => {},
    today: () => '2026-06-15',
    now: () => '2026-06-15T12:00:00.000Z',
  }
  render(
    <SpokenProvider value={{ language: 'fr', words: fr }}>
      <ServicesContext value={services}>
        <SessionContext value={session}>{room}</SessionContext>
      </ServicesContext>
    </SpokenProvider>,
  )
  return { session, services, project: () => session.state.getState().project }
}
