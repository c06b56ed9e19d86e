import { createContext, useContext } from 'react'

import type { Language } from '../../content/language.ts'
import type { CopyWatch } from '../../session/copyWatch.ts'
import type { ProjectStore } from '../../session/projectStore.ts'
import type { Tabs } from '../../session/tabs.ts'

/** What the app was given when it was wired: where projects are kept, and this device's choices. */
export type Services = {
  readonly store: ProjectStore
  /** What the other tabs say. */
  readonly tabs: Pick<Tabs, 'listen'>
  /** What is known of the copies of each project. */
  readonly copies: CopyWatch
  readonly theme: 'light' | 'dark'
  readonly setLanguage: (language: Language) => void
  readonly setTheme: (theme: 'light' | 'dark') => void
  /** Today, as 'YYYY-MM-DD' on this device's calendar. */
  readonly today: () => string
  /** This instant, as an ISO 8601 text. */
  readonly now: () => string
}

export const ServicesContext = createContext<Services | null>(null)

/** The services of the app. */
export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('no services: ServicesContext is missing')
  return services
}
