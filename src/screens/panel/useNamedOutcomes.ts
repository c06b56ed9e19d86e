import { useMemo } from 'react'

import type { KnownOutcome } from '../../domain/capture/chips.ts'
import { useRepertoire } from './outcomeWords.ts'

/** The outcomes one may choose and what each may be called here. */
export function useNamedOutcomes(): readonly KnownOutcome[] {
  const { shown, tell } = useRepertoire()
  return useMemo(
    () => shown.map(({ id, number }) => ({ id, number, names: tell(id).names })),
    [shown, tell],
  )
}
