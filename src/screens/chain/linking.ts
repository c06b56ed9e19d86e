/** What may be linked to what, and what to say of a link that was just made. */
import { goesBackInTime, linksInCycles } from '../../domain/analysis/chain.ts'
import type { Project } from '../../domain/project/records.ts'
import { recordOf } from '../../domain/project/tables.ts'

/** Why a link is not made between two cards, and the one that is there already; null when it can be. */
export function refusalOf(
  project: Project,
  fromId: string,
  toId: string,
): { code: 'sameCard' | 'fromEffect' } | { code: 'doubled'; linkId: string } | null {
  if (recordOf(project, 'events', fromId) === undefined) return { code: 'fromEffect' }
  if (fromId === toId) return { code: 'sameCard' }
  const same = Object.values(project.links).find(
    (link) => link.fromId === fromId && link.toId === toId,
  )
  return same ? { code: 'doubled', linkId: same.id } : null
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
