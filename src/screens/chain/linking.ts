/** What may be linked to what, and what to say of a link that was just made. */
import { goesBackInTime, linksInCycles } from '../../domain/analysis/chain.ts'
import type { Project } from '../../domain/project/records.ts'
import { recordOf } from '../../domain/project/tables.ts'

export type Refusal = 'sameCard' | 'fromEffect' | 'doubled'

/** Why a link cannot be made between two cards; null when it can. */
export function refusalOf(project: Project, fromId: string, toId: string): Refusal | null {
  if (recordOf(project, 'events', fromId) === undefined) return 'fromEffect'
  if (fromId === toId) return 'sameCard'
  const isDouble = Object.values(project.links).some(
    (link) => link.fromId === fromId && link.toId === toId,
  )
  return isDouble ? 'doubled' : null
}

/** What a link teaches: it closes a circle, or goes back in time; null when there is nothing to say. */
export function lessonOf(
  project: Project,
  linkId: string,
): 'closesCycleLong' | 'backInTimeLong' | null {
  const link = recordOf(project, 'links', linkId)
  if (!link) return null
  if (goesBackInTime(project, link.fromId, link.toId)) return 'backInTimeLong'
  return linksInCycles(project).has(linkId) ? 'closesCycleLong' : null
}
