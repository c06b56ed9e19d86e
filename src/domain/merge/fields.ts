/** Merging one record, field by field. */
import { changedList } from '../changes/lists.ts'
import type { Account, DivergentView, TableName } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import { mergedClassification } from './classification.ts'
import type { Answer, Fields } from './conflict.ts'
import { bothWritten, type Merging, saysNothing, viewOf, withViews } from './merging.ts'

type Where = { readonly table: TableName | 'info'; readonly id: string }

/** Counted by the room: both counts are added up. */
const COUNTS = new Set(['importance', 'timesNamed'])
/** Long texts of records that hold no divergent views: one can follow the other. */
const JOINED = new Set([
  'info.summary',
  'workSessions.notes',
  'answers.text',
  'obstacles.how',
  'maturityStages.note',
])
/** Asked once for all cards, not card by card. */
const GROUPED = new Set(['events.rank', 'effects.rank', 'places.x', 'places.y'])

/**
 * The record with what each side changed; fields grouped with those of other records are left as they
 * are in `ours`. `base` is null when no common copy is known, undefined when the record is not in it.
 */
export function mergedRecord(
  where: Where,
  base: Fields | null | undefined,
  ours: Fields,
  theirs: Fields,
  merging: Merging,
): Fields {
  const next = new Map(Object.entries(ours))
  const views: DivergentView[] = []
  const isEvent = where.table === 'events'
  for (const field of Object.keys(ours)) {
    if (GROUPED.has(`${where.table}.${field}`) || (isEvent && field === 'isContext')) continue
    const [was, mine, other] = [base?.[field], ours[field], theirs[field]]
    if (isEvent && field === 'outcomes') {
      const merged = mergedClassification(where.id, base, ours, theirs, merging)
      for (const [name, value] of Object.entries(merged.fields)) next.set(name, value)
      views.push(...merged.views)
      continue
    }
    if (sameValue(mine, other) || (base && sameValue(other, was))) continue
    if (base && sameValue(mine, was)) {
      next.set(field, other)
      continue
    }
    // Added on both sides, as the accounts of one chain can be: what one alone says is no question.
    if (base === undefined && saysNothing(other)) continue
    if (base === undefined && saysNothing(mine)) {
      next.set(field, other)
      continue
    }
    const areLists = Array.isArray(mine) && Array.isArray(other)
    if (base !== null && areLists) {
      next.set(field, changedList(mine, Array.isArray(was) ? was : [], other))
      continue
    }
    const key = `field.${where.table}.${where.id}.${field}`
    const both = bothOf(where.table, field, { was, mine, other, holdsViews: 'views' in ours })
    const offers: Answer[] = both === null ? ['ours', 'theirs'] : ['ours', 'theirs', 'both']
    merging.ask({ ...where, kind: 'field', key, offers, field, ours: mine, theirs: other })
    const answer = merging.answerOf(key)
    if (answer === 'theirs') next.set(field, other)
    if (answer !== 'both' || both === null) continue
    if (both !== 'view') next.set(field, both.value)
    else if (where.table !== 'info') {
      views.push(viewOf('theirs', where.table, field, other, merging.telling))
    }
  }
  if (views.length > 0) next.set('views', withViews(next.get('views'), views))
  return Object.fromEntries(next)
}

type Versions = {
  readonly was: unknown
  readonly mine: unknown
  readonly other: unknown
  readonly holdsViews: boolean
}

/** What keeping both versions of a field gives: a value, a view beside ours, or null: it cannot be. */
function bothOf(
  table: TableName | 'info',
  field: string,
  { was, mine, other, holdsViews }: Versions,
): { readonly value: unknown } | 'view' | null {
  if (Array.isArray(mine) && Array.isArray(other)) return { value: changedList(mine, [], other) }
  if (COUNTS.has(field)) {
    const [a, b, common] = [Number(mine), Number(other), Number(was ?? 0)]
    return { value: Math.max(0, Math.min(1_000_000, a + b - common)) }
  }
  if (JOINED.has(`${table}.${field}`)) {
    return { value: [mine, other].filter((text) => text !== '').join('\n\n') }
  }
  if (table === 'accounts' || (table === 'reportParts' && (field === 'fr' || field === 'en'))) {
    return { value: bothWritten(mine as Account['fr'], other as Account['fr']) }
  }
  return holdsViews ? 'view' : null
}
