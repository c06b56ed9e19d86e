/** How this device arranges the chain. Nothing of a project is kept here. */

const KEY = 'jalons.chainArrangement'

/** The arrangement chosen on this device; in time until another is chosen. */
export function readChainArrangement(): 'time' | 'depth' {
  try {
    return localStorage.getItem(KEY) === 'depth' ? 'depth' : 'time'
  } catch {
    return 'time'
  }
}

/** Keeps the arrangement; a browser that refuses just forgets it. */
export function keepChainArrangement(arrangement: 'time' | 'depth'): void {
  try {
    localStorage.setItem(KEY, arrangement)
  } catch {
    // A private window may refuse: the choice then lasts as long as the room.
  }
}
