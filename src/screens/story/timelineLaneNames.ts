/** What the lanes of the timeline are called. */
import type { Project } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import type { LaneKind } from '../../layout/timelineLanes.ts'
import { useLanguage, useWords } from '../context/words.tsx'

/** Gives the title of a lane from its key: a function, an actor, a work session, or what has none. */
export function useLaneNames(project: Project, kind: LaneKind): (key: string) => string {
  const { timeline, repertoire } = useWords()
  const language = useLanguage()
  return (key) => {
    if (kind === 'none') return ''
    if (key === '') return timeline.others[kind]
    if (kind === 'function') return repertoire.functions[functionOfLane(key) ?? 1].label
    if (kind === 'actor') return project.actors[key]?.name ?? ''
    const session = project.workSessions[key]
    if (!session) return ''
    const said = [session.title || timeline.untitledSession, displayWhen(session.when, language)]
    return said.filter((text) => text !== '').join('\u00a0· ')
  }
}

/** The function whose lane it is; null for the events that show none. */
export function functionOfLane(key: string): 1 | 2 | 3 | null {
  return key === '1' ? 1 : key === '2' ? 2 : key === '3' ? 3 : null
}
