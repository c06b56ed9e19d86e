import { useCallback, useState } from 'react'

import { useServices } from '../context/services.ts'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { saveFileCopy } from './saveFileCopy.ts'

/** Time that a sentence stays in sight, in milliseconds. */
const SHOWN_FOR = 5000

/** « Copie sur fichier », and what there is to say of the file that has just left. */
export function useFileCopy(): {
  readonly saveCopy: () => void
  readonly status: string | null
  readonly say: (sentence: string) => void
} {
  const { frame } = useWords()
  const session = useSession()
  const { store, today } = useServices()
  const [status, setStatus] = useState<string | null>(null)

  const say = useCallback((sentence: string) => {
    setStatus(sentence)
    setTimeout(() => setStatus((shown) => (shown === sentence ? null : shown)), SHOWN_FOR)
  }, [])
  const saveCopy = useCallback(() => {
    const { project, saving } = session.state.getState()
    void saveFileCopy(project, { store, today }).then(({ name }) =>
      say(saving === 'saved' ? frame.alreadySaved(name) : frame.exported(name)),
    )
  }, [frame, session, store, today, say])

  return { saveCopy, status, say }
}
