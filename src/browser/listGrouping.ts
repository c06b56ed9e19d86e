/** How this device groups the events of the list. Nothing of a project is kept here. */

const KEY = 'jalons.listGrouping'

/** The grouping chosen on this device; by year until another is chosen. */
export function readListGrouping(): 'year' | 'season' {
  try {
    return localStorage.getItem(KEY) === 'season' ? 'season' : 'year'
  } catch {
    return 'year'
  }
}

/** Keeps the grouping; a browser that refuses just forgets it. */
export function keepListGrouping(grouping: 'year' | 'season'): void {
  try {
    localStorage.setItem(KEY, grouping)
  } catch {
    // A private window may refuse: the choice then lasts as long as the room.
  }
}
