/** When the page may be going for good: left, closed, hidden, or put away by the system. */

const SIGNS = ['visibilitychange', 'pagehide', 'freeze'] as const

/** Calls `act` at each sign that the page may be going, until the function that is given is called. */
export function onLeaving(act: () => void): () => void {
  const hear = ({ type }: Event) => {
    if (type !== 'visibilitychange' || document.visibilityState === 'hidden') act()
  }
  // Of the page or of its document, all of them pass by the window.
  for (const sign of SIGNS) addEventListener(sign, hear, { capture: true })
  return () => {
    for (const sign of SIGNS) removeEventListener(sign, hear, { capture: true })
  }
}
