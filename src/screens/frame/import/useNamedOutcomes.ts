import { useMemo } from 'react'

import { OUTCOMES } from '../../../content/repertoire/outcomes.ts'
import type { KnownOutcome } from '../../../domain/capture/chips.ts'
import { useSessionState } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'

/** The twelve outcomes and what each may be called here: in the project's words or the repertoire's. */
export function useNamedOutcomes(): readonly KnownOutcome[] {
  const { repertoire } = useWords()
  const outcomes = useSessionState(({ project }) => project.outcomes)
  return useMemo(
    () =>
      OUTCOMES.map(({ id, number }) => {
        const { fr = '', en = '' } = outcomes[id]?.label ?? {}
        const names = [
          fr,
          en,
          repertoire.outcomes[id].label,
          repertoire.outcomes[id].shortLabel,
        ].filter((name) => name !== '')
        return { id, number, names }
      }),
    [outcomes, repertoire],
  )
}
