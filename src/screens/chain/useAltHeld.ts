import { useEffect, useState } from 'react'

/** Says whether Alt is held: a card then draws a link from wherever it is pressed. */
export function useAltHeld(): boolean {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const follow = (event: KeyboardEvent | PointerEvent) => setHeld(event.altKey)
    // The key may be let go in another window.
    const forget = () => setHeld(false)
    addEventListener('keydown', follow)
    addEventListener('keyup', follow)
    addEventListener('pointermove', follow)
    addEventListener('blur', forget)
    return () => {
      removeEventListener('keydown', follow)
      removeEventListener('keyup', follow)
      removeEventListener('pointermove', follow)
      removeEventListener('blur', forget)
    }
  }, [])
  return isHeld
}
