import { useStore } from 'zustand'

import { ago } from '../../content/messages/ago.ts'
import type { CopiesKnown } from '../../session/copyWatch.ts'
import { useServices } from './services.ts'
import { useLanguage, useWords } from './words.tsx'

/** A part of what is known of the copies; the screen is drawn again only when that part changes. */
export function useCopies<T>(select: (known: CopiesKnown) => T): T {
  return useStore(useServices().copies.state, select)
}

/** Says how long ago something was, and goes on saying it right as time goes. */
export function useAgo(): (instant: string) => string {
  const { library } = useWords()
  const language = useLanguage()
  const now = useCopies((known) => known.now)
  return (instant) => ago(instant, now, { language, justNow: library.justNow })
}
