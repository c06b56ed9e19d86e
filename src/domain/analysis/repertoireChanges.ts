/** What taking another repertoire changes, outcome by outcome, so that it can be shown before. */
import type { Id } from '../project/ids.ts'
import { newOutcome } from '../project/newRecords.ts'
import type { OwnOutcome, Project } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import { recordOf } from '../project/tables.ts'
import { eventsByOutcome } from './outcomeUse.ts'

export type RepertoireChange = {
  readonly id: Id
  /** The fields that will say something else; never empty. */
  readonly fields: readonly Exclude<keyof OwnOutcome, 'id'>[]
  /** How many events are linked to the outcome: they stay so. */
  readonly events: number
}

/** The outcomes of which something else will be told, in the order of their ids. */
export function repertoireChanges(
  project: Project,
  taken: readonly OwnOutcome[],
): RepertoireChange[] {
  const after = new Map(taken.map((outcome) => [outcome.id, outcome]))
  const events = eventsByOutcome(project)
  const ids = new Set([...Object.keys(project.outcomes), ...after.keys()])
  return [...ids].toSorted().flatMap((id) => {
    const { id: _, ...was } = recordOf(project, 'outcomes', id) ?? newOutcome(id)
    const next = after.get(id) ?? newOutcome(id)
    const fields = (Object.keys(was) as (keyof typeof was)[]).filter(
      (field) => !sameValue(was[field], next[field]),
    )
    return fields.length === 0 ? [] : [{ id, fields, events: events.get(id)?.length ?? 0 }]
  })
}
