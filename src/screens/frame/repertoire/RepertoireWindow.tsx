import { lazy, Suspense } from 'react'

import type { Id } from '../../../domain/project/ids.ts'

/** The window comes when it is asked for, with the words of both languages. */
const Repertoire = lazy(async () => ({
  default: (await import('./RepertoireDialog.tsx')).RepertoireDialog,
}))

type Props = {
  readonly isShown: boolean
  /** The outcome to begin with; null for the list. */
  readonly outcomeId?: Id | null
  readonly onClose: () => void
}

/** The window where a project says its outcomes in its own words, or nothing. */
export function RepertoireWindow({ isShown, outcomeId = null, onClose }: Props) {
  return (
    <Suspense fallback={null}>
      {isShown ? <Repertoire firstId={outcomeId} onClose={onClose} /> : null}
    </Suspense>
  )
}
