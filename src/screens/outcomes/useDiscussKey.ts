import { useEffect } from 'react'

import { useSteady } from '../useSteady.ts'
import { isElsewhere } from './useNumberKeys.ts'

/** Listens to H, « on hésite », while the room is shown, outside text fields and windows. */
export function useDiscussKey(onDiscuss: () => void): void {
  const discuss = useSteady(onDiscuss)
  useEffect(() => {
    const onKey = (key: KeyboardEvent) => {
      if (key.defaultPrevented || key.ctrlKey || key.metaKey || key.altKey) return
      if (key.key.toLowerCase() !== 'h' || isElsewhere(key.target)) return
      key.preventDefault()
      discuss()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [discuss])
}
