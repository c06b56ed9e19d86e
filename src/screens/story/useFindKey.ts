import { type RefObject, useEffect } from 'react'

/**
 * Ctrl+F (or Command) puts the cursor in the search of the room, wherever it is but in a window over
 * the room. It is heard before the frame, which answers to it in the rooms that have no search.
 */
export function useFindKey(search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isFind =
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey &&
        /^f$/i.test(event.key)
      if (!isFind || document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      event.preventDefault()
      event.stopPropagation()
      search.current?.focus()
      search.current?.select()
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [search])
}
