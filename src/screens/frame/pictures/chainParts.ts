/** The parts of the chain that can be drawn alone. */
import type { Words } from '../../../content/messages/fr.ts'
import { storylineOf } from '../../../domain/analysis/chain.ts'
import { effectsInOrder } from '../../../domain/project/order.ts'
import type { Project } from '../../../domain/project/records.ts'

/** All of it, what the diagram shows, or one storyline: then the id of its effect. */
export const WHOLE = 'all'
const IN_SIGHT = 'sight'

export type ChainPart = {
  readonly value: string
  readonly label: string
  /** What the picture draws; null for all of it. */
  readonly drawn: { readonly only: ReadonlySet<string>; readonly partName: string } | null
}

/** The whole chain first. `inSight`: ids of the cards that the diagram shows, when it does. */
export function chainParts(
  project: Project,
  { printing }: Words,
  inSight: ReadonlySet<string> | null,
): ChainPart[] {
  const parts: ChainPart[] = [{ value: WHOLE, label: printing.wholeChain, drawn: null }]
  const count = Object.keys(project.events).length + Object.keys(project.effects).length
  if (inSight !== null && inSight.size > 0 && inSight.size < count) {
    const drawn = { only: inSight, partName: printing.partOfChain }
    parts.push({ value: IN_SIGHT, label: printing.inSight, drawn })
  }
  for (const { id, title } of effectsInOrder(project)) {
    const name = printing.storyline(title)
    const drawn = { only: storylineOf(project, id).cardIds, partName: name }
    parts.push({ value: id, label: name, drawn })
  }
  return parts
}
