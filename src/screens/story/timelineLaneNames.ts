/** What the lanes of the timeline are called. */
import type { Project } from '../../domain/project/records.ts'
import type { LaneKind } from '../../layout/timelineLanes.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { laneName } from '../panel/laneName.ts'

/** Gives the title of a lane from its key: a function, an actor, a work session, or what has none. */
export function useLaneNames(project: Project, kind: LaneKind): (key: string) => string {
  const words = useWords()
  const language = useLanguage()
  return (key) => laneName(project, { kind, key }, words, language)
}
