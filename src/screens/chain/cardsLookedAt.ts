import type { Project } from '../../domain/project/records.ts'

/**
 * The cards that « Voir la sélection » shows: the card selected with those linked to it, the two ends of
 * the link selected, or else those looked at; null when nothing is selected nor looked at.
 */
export function cardsLookedAt(
  { links, events, effects }: Project,
  selectedId: string | null,
  shownIds: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (selectedId === null) return shownIds
  const link = links[selectedId]
  if (link) return new Set([link.fromId, link.toId])
  if (!events[selectedId] && !effects[selectedId]) return shownIds
  const beside = Object.values(links).flatMap(({ fromId, toId }) =>
    fromId === selectedId ? [toId] : toId === selectedId ? [fromId] : [],
  )
  return new Set([selectedId, ...beside])
}
