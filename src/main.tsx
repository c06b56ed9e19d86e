import { StrictMode, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'

import { registerAppUpdates } from './browser/appUpdates.ts'
import { noteProjects } from './browser/keeping.ts'
import { readPreferences, writePreferences } from './browser/preferences.ts'
import { openTabChannel } from './browser/tabChannel.ts'
import { today } from './browser/today.ts'
import { LANGUAGE_TAGS, type Language } from './content/language.ts'
import { fr, type Words } from './content/messages/fr.ts'
import { App } from './screens/App.tsx'
import { ServicesContext } from './screens/context/services.ts'
import { SpokenProvider } from './screens/context/words.tsx'
import { OutdatedNotice } from './screens/frame/OutdatedNotice.tsx'
import { UpdateNotice } from './screens/frame/UpdateNotice.tsx'
import { bringRooms } from './screens/rooms.ts'
import { watchCopies, withWatch } from './session/copyWatch.ts'
import type { ProjectStore } from './session/projectStore.ts'
import { telling } from './session/tabs.ts'
import { openProjectDatabase } from './storage/projectDatabase.ts'

import './ui/tokens.css'

const tabs = openTabChannel()
let sayOutdated = () => {}
const database = openProjectDatabase(undefined, undefined, () => sayOutdated())
const told = telling(database, tabs)
const now = () => new Date().toISOString()
const copies = watchCopies(told, tabs, now)
const watched = withWatch(told, copies)
const store: ProjectStore = {
  ...watched,
  async create(project) {
    await watched.create(project)
    noteProjects(true)
  },
  async remove(id) {
    const listed = await told.list()
    // Removed on purpose, to the last: nothing is missing at the next start.
    if (listed.every((entry) => entry.id === id)) noteProjects(false)
    await watched.remove(id)
  },
  async removeBinned(id, before) {
    const isGone = await watched.removeBinned(id, before)
    if (isGone && (await told.list()).length === 0) noteProjects(false)
    return isGone
  },
}

/** English comes only when it is asked for. */
async function wordsIn(language: Language): Promise<Words> {
  return language === 'fr' ? fr : (await import('./content/messages/en.ts')).en
}

function Root({ first }: { readonly first: { language: Language; words: Words } }) {
  const [spoken, setSpoken] = useState(first)
  const [theme, setTheme] = useState(readPreferences().theme)
  const [applyUpdate, setApplyUpdate] = useState<(() => void) | null>(null)
  const [isOutdated, setOutdated] = useState(false)

  useEffect(() => {
    sayOutdated = () => setOutdated(true)
  }, [])
  useEffect(() => registerAppUpdates((apply) => setApplyUpdate(() => apply)), [])
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[spoken.language]
    document.documentElement.dataset['theme'] = theme
    writePreferences({ language: spoken.language, theme })
  }, [spoken.language, theme])

  const services = useMemo(
    () => ({
      store,
      tabs,
      copies,
      theme,
      setTheme,
      today,
      now,
      setLanguage: (language: Language) => {
        void wordsIn(language).then((words) => setSpoken({ language, words }))
      },
    }),
    [theme],
  )
  return (
    <SpokenProvider value={spoken}>
      <ServicesContext value={services}>
        <App />
        {isOutdated ? <OutdatedNotice /> : null}
        {applyUpdate ? (
          <UpdateNotice apply={applyUpdate} onLater={() => setApplyUpdate(null)} />
        ) : null}
      </ServicesContext>
    </SpokenProvider>
  )
}

const root = document.querySelector('#root')
if (root) {
  const { language } = readPreferences()
  const words = await wordsIn(language)
  createRoot(root).render(
    <StrictMode>
      <Root first={{ language, words }} />
    </StrictMode>,
  )
  // Once the first screen is there.
  setTimeout(() => void bringRooms(), 300)
}
