/** Which parts of the report a group hands over, and in what order. */
import { PART_IDS, type PartId } from '../../content/report/words.ts'
import type { Project, ReportPart } from '../../domain/project/records.ts'

type Chosen = Pick<Project, 'reportParts'>

/**
 * Every part in the order of the group; one that it gave no place follows the part that it usually
 * follows. The cover comes first.
 */
export function partsInOrder(project: Chosen): PartId[] {
  const rankOf = (id: PartId) => partOf(project, id)?.rank ?? ''
  const placed = PART_IDS.filter((id) => id !== 'cover' && rankOf(id) !== '').toSorted((a, b) =>
    rankOf(a) < rankOf(b) ? -1 : 1,
  )
  const order: PartId[] = ['cover', ...placed]
  PART_IDS.forEach((id, at) => {
    if (order.includes(id)) return
    const before = PART_IDS[at - 1] ?? 'cover'
    order.splice(order.indexOf(before) + 1, 0, id)
  })
  return order
}

/** The parts that are handed over, in their order. */
export function partsKept(project: Chosen): PartId[] {
  return partsInOrder(project).filter((id) => partOf(project, id)?.isLeftOut !== true)
}

function partOf({ reportParts }: Chosen, id: PartId): ReportPart | undefined {
  return Object.hasOwn(reportParts, id) ? reportParts[id] : undefined
}
