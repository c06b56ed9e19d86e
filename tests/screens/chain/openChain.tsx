/** Opens the room « Chaîne » on a project, in jsdom. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { ChainRoom } from '../../../src/screens/chain/ChainRoom.tsx'
import { ServicesContext } from '../../../src/screens/context/services.ts'
import { SessionContext } from '../../../src/screens/context/session.ts'
import { SpokenProvider } from '../../../src/screens/context/words.tsx'
import { openSession } from '../../../src/session/session.ts'
import { fresh, storeWith } from '../../helpers/memoryStore.ts'

/** What React Flow asks of a browser, and jsdom lacks. */
class NoSizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

export function openChain(project: Project) {
  vi.stubGlobal('ResizeObserver', NoSizes)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  // jsdom lays nothing out: without this, no card of the canvas would count as seen.
  vi.spyOn(HTMLElement.prototype, 'offsetParent', 'get').mockReturnValue(document.body)
  const session = openSession(fresh(project), storeWith())
  const services = {
    store: {} as never,
    copies: null as never,
    tabs: { listen: () => () => {} },
    theme: 'light' as const,
    setLanguage: () => {},
    setTheme: () => {},
    today: () => '2026-11-21',
    now: () => '2026-11-21T12:00:00Z',
  }
  const view = render(
    <SpokenProvider value={{ language: 'fr', words: fr }}>
      <ServicesContext value={services}>
        <SessionContext value={session}>
          <ChainRoom />
        </SessionContext>
      </ServicesContext>
    </SpokenProvider>,
  )
  const card = (id: string) => view.container.querySelector<HTMLElement>(`[data-card="${id}"]`)!
  const row = (key: string) => view.container.querySelector<HTMLElement>(`[data-row="${key}"]`)!
  return {
    ...view,
    session,
    card,
    row,
    user: userEvent.setup(),
    now: () => session.state.getState().project,
    lastUndo: () => session.state.getState().undoable.at(-1)?.label,
  }
}
