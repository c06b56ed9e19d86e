import type { Language } from '../../content/language.ts'
import type { Words } from '../../content/messages/fr.ts'
import type { Project } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { functionOfLane, type LaneKind } from '../../layout/timelineLanes.ts'

/** The title of a lane of the timeline from its key: a function, an actor, a work session, or what has none. */
export function laneName(
  project: Project,
  { kind, key }: { readonly kind: LaneKind; readonly key: string },
  { timeline, repertoire }: Words,
  language: Language,
): string {
  if (kind === 'none') return ''
  if (key === '') return timeline.others[kind]
  if (kind === 'function') return repertoire.functions[functionOfLane(key) ?? 1].label
  if (kind === 'actor') return project.actors[key]?.name ?? ''
  const session = project.workSessions[key]
  if (!session) return ''
  const said = [session.title || timeline.untitledSession, displayWhen(session.when, language)]
  return said.filter((text) => text !== '').join('\u00a0· ')
}
