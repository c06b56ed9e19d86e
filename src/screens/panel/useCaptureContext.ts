import { useMemo } from 'react'

import type { CaptureContext } from '../../domain/capture/chips.ts'
import { useSessionState } from '../context/session.ts'
import { useLanguage } from '../context/words.tsx'
import { useNamedOutcomes } from './useNamedOutcomes.ts'

/** What the capture line knows of the project: its actors by name, and the outcomes as they are called. */
export function useCaptureContext(): CaptureContext {
  const language = useLanguage()
  const actors = useSessionState(({ project }) => project.actors)
  const outcomes = useNamedOutcomes()
  return useMemo(
    () => ({
      language,
      actors: Object.values(actors).toSorted((a, b) => a.name.localeCompare(b.name, language)),
      outcomes,
    }),
    [actors, outcomes, language],
  )
}
