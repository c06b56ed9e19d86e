import { type RefObject, useEffect, useRef } from 'react'

import { useSession } from '../context/session.ts'

type Keys = {
  readonly room: RefObject<HTMLElement | null>
  readonly onLink: (cardId: string) => void
  /** « Pourquoi ces deux-là? », from the card that has the focus, if any. */
  readonly onWhy: (cardId: string | null) => void
  /** « Qu’est-ce qui doit arriver juste avant? » */
  readonly onBefore: (cardId: string | null) => void
  /** « Et après? » */
  readonly onAfter: (cardId: string) => void
  /** The next storyline (1) or the one before (-1). */
  readonly onStoryline: (by: 1 | -1) => void
  readonly onShowAll: () => void
  readonly onShowSelection: () => void
  readonly onRemove: (id: string) => void
  /** Says whether there was something to leave. */
  readonly onEscape: () => boolean
}

/**
 * The keys of the room: L, A, Shift+A, P, F, Delete, Shift+1, Shift+2 and Escape. They speak of the card or row that has
 * the focus, or else of what is selected; never while the person types, is in a window or in the panel.
 */
export function useChainKeys(keys: Keys): void {
  const session = useSession()
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (target?.closest('input, textarea, select, [role="dialog"], [role="menu"]')) return
      const id = idUnder(target) ?? session.state.getState().selectedId
      const { onLink, onWhy, onBefore, onStoryline, onRemove, onEscape } = latest.current
      const key = event.key.toLowerCase()
      // « Shift+1 » writes something else on each keyboard: here the place of the key counts.
      if (event.shiftKey && event.code === 'Digit1') latest.current.onShowAll()
      else if (event.shiftKey && event.code === 'Digit2') latest.current.onShowSelection()
      else if (event.key === 'Escape') {
        if (!onEscape()) return
        event.stopPropagation()
      } else if (target?.closest('aside')) return
      else if (key === 'f') onStoryline(event.shiftKey ? -1 : 1)
      else if (key === 'p' && !event.shiftKey) onWhy(id)
      else if (key === 'a' && !event.shiftKey) onBefore(id)
      else if (id === null) return
      else if (key === 'a') latest.current.onAfter(id)
      else if (event.shiftKey) return
      else if (key === 'l') onLink(id)
      else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(id)
      else return
      event.preventDefault()
    }
    // Before the frame's own keys: Escape first leaves what the room is in the middle of.
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [session])
}

/** The card on the canvas or the row of the outline that has the focus. */
function idUnder(target: Element | null): string | null {
  const element = target?.closest('[data-card], [data-row]')
  if (!(element instanceof HTMLElement)) return null
  const { card, row } = element.dataset
  return card ?? row?.split(' ').at(-1) ?? null
}
