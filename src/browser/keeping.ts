/** What the browser promises about the data it keeps, and whether it seems to have lost it. */

const MARKER = 'jalons.hasProjects'

/** Asks the browser not to erase the projects when it lacks space; it may ask the person. */
export async function askToKeep(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // A browser that cannot be asked has promised nothing, and the list of projects says so.
  }
}

/** Whether the browser has promised to keep the projects; null when it does not say. */
export async function isKept(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return null
  }
}

/** Notes, apart from the projects themselves, whether there are any. */
export function noteProjects(areThere: boolean): void {
  try {
    if (areThere) localStorage.setItem(MARKER, 'yes')
    else localStorage.removeItem(MARKER)
  } catch {
    // Without it, an emptied storage only looks like a first visit.
  }
}

/** Whether there were projects on this device. */
export function hadProjects(): boolean {
  try {
    return localStorage.getItem(MARKER) !== null
  } catch {
    return false
  }
}
