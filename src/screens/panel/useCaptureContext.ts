import { useMemo } from 'react'

import { OUTCOMES } from '../../content/repertoire/outcomes.ts'
import type { CaptureContext } from '../../domain/capture/chips.ts'
import { useSessionState } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { labelOfOutcome } from './outcomeWords.ts'

/** What the capture line knows of the project: its actors by name, and the outcomes as they are called. */
export function useCaptureContext(): CaptureContext {
  const words = useWords()
  const language = useLanguage()
  const actors = useSessionState(({ project }) => project.actors)
  const outcomes = useSessionState(({ project }) => project.outcomes)
  return useMemo(
    () => ({
      language,
      actors: Object.values(actors).toSorted((a, b) => a.name.localeCompare(b.name, language)),
      outcomes: OUTCOMES.map(({ id, number }) => ({
        id,
        number,
        names: [
          labelOfOutcome({ outcomes }, words, language, id),
          words.repertoire.outcomes[id].label,
          words.repertoire.outcomes[id].shortLabel,
        ],
      })),
    }),
    [actors, outcomes, words, language],
  )
}
