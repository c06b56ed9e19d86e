import { useEffect } from 'react'

/** A key with its modifiers, as in 'Mod+Shift+z': Mod is Ctrl, or Command on a Mac. Keys match `event.key`. */
export type Shortcuts = Readonly<Record<string, () => void>>

/**
 * Listens to the keyboard while the screen is shown. A shortcut without Mod is left alone while the
 * person types in a field or a window is open over the room.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const action = shortcuts[nameOf(event)]
      if (!action || (!(event.ctrlKey || event.metaKey) && isElsewhere(event.target))) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [shortcuts])
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const isLetter = /^\p{L}$/u.test(key)
  return [
    event.ctrlKey || event.metaKey ? 'Mod+' : '',
    event.altKey ? 'Alt+' : '',
    // A sign such as « ? » needs Shift on some keyboards only: it is matched by what it writes.
    event.shiftKey && (isLetter || key.length > 1) ? 'Shift+' : '',
    key,
  ].join('')
}

function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return (
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !==
    null
  )
}
