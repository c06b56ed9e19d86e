/**
 * What this device remembers of the person's choices, and of where the person is in a project: its
 * work session under way. Nothing that a project says is kept here.
 */

type Preferences = { readonly language: 'fr' | 'en'; readonly theme: 'light' | 'dark' }

const KEY = 'jalons.preferences'

/** The choices made on this device; French and light until something else is chosen. */
export function readPreferences(): Preferences {
  try {
    const { language, theme } = JSON.parse(
      localStorage.getItem(KEY) ?? '{}',
    ) as Partial<Preferences>
    return { language: language === 'en' ? 'en' : 'fr', theme: theme === 'dark' ? 'dark' : 'light' }
  } catch {
    return { language: 'fr', theme: 'light' }
  }
}

/** Keeps the choices; a browser that refuses just forgets them. */
export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // A private window may refuse: the choice then lasts as long as the tab.
  }
}

const workSessionKey = (projectId: string) => `jalons.workSession.${projectId}`
/** What is under way in this tab, for browsers that keep nothing. */
const underWay = new Map<string, string | null>()
const listeners = new Set<() => void>()

/** The id of the work session under way in a project on this device, or null. */
export function currentWorkSessionId(projectId: string): string | null {
  try {
    return localStorage.getItem(workSessionKey(projectId))
  } catch {
    return underWay.get(projectId) ?? null
  }
}

/** Says which work session is under way in a project; null ends it. */
export function keepCurrentWorkSessionId(projectId: string, id: string | null): void {
  underWay.set(projectId, id)
  try {
    if (id === null) localStorage.removeItem(workSessionKey(projectId))
    else localStorage.setItem(workSessionKey(projectId), id)
  } catch {
    // It is then under way in this tab only.
  }
  listeners.forEach((listener) => listener())
}

/** Calls back when a work session begins or ends, in this tab or in another; gives what stops it. */
export function onCurrentWorkSession(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

const PICTURE_KEY = 'jalons.picture'

/** How the last picture was made on this device, as it was kept; null when nothing was. */
export function lastPictureChoices(): unknown {
  try {
    return JSON.parse(localStorage.getItem(PICTURE_KEY) ?? 'null')
  } catch {
    return null
  }
}

/** Keeps how a picture was made, for the next one. */
export function keepPictureChoices(choices: Readonly<Record<string, string>>): void {
  try {
    localStorage.setItem(PICTURE_KEY, JSON.stringify(choices))
  } catch {
    // The next picture then begins from the usual choices.
  }
}
