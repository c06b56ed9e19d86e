/** What this device remembers of the person's choices. Nothing of a project is kept here. */

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
