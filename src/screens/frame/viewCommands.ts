/** What the window of commands asks of the diagram: it knows no room, and the diagram may not be shown. */
import { useEffect } from 'react'

import type { Words } from '../../content/messages/fr.ts'
import type { Command } from './CommandPalette.tsx'

const NAME = 'jalons-view'

/** The commands that ask the diagram to show all of the chain, or what is selected. */
export function viewCommands(chain: Words['chain']): readonly Command[] {
  const ask = (detail: 'all' | 'selection') => dispatchEvent(new CustomEvent(NAME, { detail }))
  return [
    { id: 'showAll', label: chain.showAll, shortcut: chain.showAllKey, run: () => ask('all') },
    {
      id: 'showSelection',
      label: chain.showSelection,
      shortcut: chain.showSelectionKey,
      run: () => ask('selection'),
    },
  ]
}

/** Answers for a room that shows the diagram. */
export function useViewCommands(showAll: () => void, showSelection: () => void): void {
  useEffect(() => {
    const answer = (event: Event) => {
      if (!(event instanceof CustomEvent)) return
      if (event.detail === 'all') showAll()
      else showSelection()
    }
    addEventListener(NAME, answer)
    return () => removeEventListener(NAME, answer)
  }, [showAll, showSelection])
}
