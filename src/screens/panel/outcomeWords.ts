import { functionOf, outcomeById, type FunctionNumber } from '../../content/repertoire/outcomes.ts'
import type { KeyEvent, Project } from '../../domain/project/records.ts'
import { useSessionState } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import type { Words } from '../../content/messages/fr.ts'
import type { Language } from '../../content/language.ts'

/** How an outcome is called in a project: the project's own words, or else the repertoire's. */
export function labelOfOutcome(
  project: Pick<Project, 'outcomes'>,
  words: Words,
  language: Language,
  outcomeId: string,
): string {
  const own = Object.hasOwn(project.outcomes, outcomeId)
    ? project.outcomes[outcomeId]?.label
    : undefined
  const outcome = outcomeById(outcomeId)
  const inLanguage = own?.[language] || own?.fr || own?.en
  return inLanguage || (outcome ? words.repertoire.outcomes[outcome.id].label : outcomeId)
}

/** Gives the label of any outcome in the open project and the language chosen. */
export function useOutcomeLabel(): (outcomeId: string) => string {
  // Not the whole project: whoever shows a label would be drawn again at each edit.
  const outcomes = useSessionState(({ project }) => project.outcomes)
  const words = useWords()
  const language = useLanguage()
  return (outcomeId) => labelOfOutcome({ outcomes }, words, language, outcomeId)
}

type MarkLook = { networkFunction: FunctionNumber | null; number?: number; isHollow?: boolean }

/** What the mark of an outcome shows: its function and its number. */
export function markOfOutcome(outcomeId: string): MarkLook {
  const number = outcomeById(outcomeId)?.number
  return {
    networkFunction: functionOf(outcomeId),
    ...(number === undefined ? {} : { number }),
  }
}

/** What the mark of an event shows: its first outcome, or context; hollow when it has not happened. */
export function markOf(event: KeyEvent): MarkLook {
  return {
    ...markOfOutcome(event.outcomes[0]?.outcomeId ?? ''),
    isHollow: event.status === 'planned' || event.status === 'abandoned',
  }
}
