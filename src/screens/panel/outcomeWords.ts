import { type Repertoire, repertoireIn } from '../../content/repertoire/inProject.ts'
import type { FunctionNumber } from '../../content/repertoire/outcomes.ts'
import { useSessionState } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'

/** The outcomes of the open project, and what is told of them in the language chosen. */
export function useRepertoire(): Repertoire {
  // Not the whole project: whoever shows a label would be drawn again at each edit.
  const outcomes = useSessionState(({ project }) => project.outcomes)
  const { repertoire } = useWords()
  return repertoireIn(outcomes, repertoire, useLanguage())
}

/** Gives the label of any outcome in the open project and the language chosen. */
export function useOutcomeLabel(): (outcomeId: string) => string {
  return useRepertoire().labelOf
}

/** Gives the function of any outcome in the open project; the same until its outcomes change. */
export function useFunctionOf(): (outcomeId: string) => FunctionNumber | null {
  return useRepertoire().functionOf
}
