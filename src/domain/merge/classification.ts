/**
 * Merging the classification of an event: its outcomes, item by item, and whether it is context. One
 * conflict for the whole of it when an outcome was argued in two ways, or taken off by one side and
 * argued by the other, or when the one says context what the other links to an outcome.
 */
import { changedList } from '../changes/lists.ts'
import type { DivergentView, EventOutcome } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import type { Answer, Fields } from './conflict.ts'
import { type Merging, viewOf } from './merging.ts'

export type Classification = {
  readonly outcomes: readonly EventOutcome[]
  readonly isContext: boolean
}
type Merged = { readonly fields: Classification; readonly views: readonly DivergentView[] }

const NONE: Classification = { outcomes: [], isContext: false }

/** The classification of an event once merged; `base` is null when no common copy is known. */
export function mergedClassification(
  id: string,
  base: Fields | null | undefined,
  oursRecord: Fields,
  theirsRecord: Fields,
  merging: Merging,
): Merged {
  const [ours, theirs] = [classificationOf(oursRecord), classificationOf(theirsRecord)]
  const was = base ? classificationOf(base) : NONE
  const as = (fields: Classification, views: Merged['views'] = []): Merged => ({ fields, views })
  if (sameValue(ours, theirs) || (base && sameValue(theirs, was))) return as(ours)
  if (base && sameValue(ours, was)) return as(theirs)

  const isContext = ours.isContext === was.isContext ? theirs.isContext : ours.isContext
  const outcomes = mergedOutcomes(ours, was, theirs)
  const isTorn = base === null || (isContext && outcomes.length > 0)
  // When all of it is in question, both sides are compared with an event not classified yet.
  const from = isTorn ? NONE : was
  const contested = contestedIn(ours, from, theirs)
  if (!isTorn && contested.size === 0) return as({ outcomes, isContext })

  const key = `field.events.${id}.outcomes`
  const offers: Answer[] = ['ours', 'theirs', 'both']
  const at = { key, table: 'events', id, field: 'outcomes' } as const
  merging.ask({ ...at, kind: 'field', offers, ours, theirs })
  const answer = merging.answerOf(key)
  if (answer === 'both') {
    const kept = withBoth(mergedOutcomes(ours, from, theirs), contested, ours, theirs)
    const views = kept.flatMap(({ outcomeId, why }) => {
      const other = contested.has(outcomeId) ? itemIn(theirs, outcomeId) : undefined
      const isUntold = other && other.why !== '' && other.why !== why
      return isUntold ? [viewOf('theirs', 'events', 'why', other, merging.telling)] : []
    })
    return as({ outcomes: kept, isContext: isContext && kept.length === 0 }, views)
  }
  if (isTorn) return as(answer === 'ours' ? ours : theirs)
  const [mine, other] =
    answer === 'ours'
      ? [ours, yielding(theirs, was, contested)]
      : [yielding(ours, was, contested), theirs]
  return as({ outcomes: mergedOutcomes(mine, was, other), isContext })
}

function classificationOf({ outcomes, isContext }: Fields): Classification {
  return { outcomes: outcomes as EventOutcome[], isContext: isContext === true }
}

function mergedOutcomes(ours: Classification, was: Classification, theirs: Classification) {
  return changedList(ours.outcomes, was.outcomes, theirs.outcomes) as readonly EventOutcome[]
}

function itemIn({ outcomes }: Classification, outcomeId: string): EventOutcome | undefined {
  return outcomes.find((item) => item.outcomeId === outcomeId)
}

/** The outcomes about which the two sides do not say the same, each having changed them. */
function contestedIn(
  ours: Classification,
  was: Classification,
  theirs: Classification,
): ReadonlySet<string> {
  const ids = [...ours.outcomes, ...was.outcomes, ...theirs.outcomes].map((item) => item.outcomeId)
  return new Set(
    ids.filter((id) => {
      const [mine, old, other] = [itemIn(ours, id), itemIn(was, id), itemIn(theirs, id)]
      if (sameValue(mine, other) || sameValue(mine, old) || sameValue(other, old)) return false
      if (!mine || !other) return true
      // A doubt is never contested: where two answers differ, one of them is that of before.
      const why = old?.why ?? ''
      return mine.why !== other.why && mine.why !== why && other.why !== why
    }),
  )
}

/** The outcomes, with those in question as either side has them: doubted as soon as one doubts. */
function withBoth(
  merged: readonly EventOutcome[],
  contested: ReadonlySet<string>,
  ours: Classification,
  theirs: Classification,
): readonly EventOutcome[] {
  const both = (id: string): EventOutcome[] => {
    const [mine, other] = [itemIn(ours, id), itemIn(theirs, id)]
    const found = mine ?? other
    if (!found) return []
    const why = found.why === '' ? (other?.why ?? '') : found.why
    return [{ ...found, why, tentative: found.tentative || (other?.tentative ?? false) }]
  }
  const there = merged.flatMap((item) =>
    contested.has(item.outcomeId) ? both(item.outcomeId) : [item],
  )
  const back = [...contested].filter((id) => !merged.some((item) => item.outcomeId === id))
  return [...there, ...back.flatMap(both)]
}

/** A side that gives way on some outcomes: there, it says what was before. */
function yielding(
  side: Classification,
  was: Classification,
  on: ReadonlySet<string>,
): Classification {
  const kept = side.outcomes.flatMap((item) =>
    on.has(item.outcomeId) ? (itemIn(was, item.outcomeId) ?? []) : item,
  )
  const back = was.outcomes.filter(({ outcomeId }) => on.has(outcomeId) && !itemIn(side, outcomeId))
  return { ...side, outcomes: [...kept, ...back] }
}
