/**
 * Removals that the other side contests: it changed the record, or has something new that leans on it
 * (a link drawn to a removed event). Settling one makes the three copies agree on it, with all that
 * the removal took along, so that the rest is merged as if there had been no question.
 */
import { changedList } from '../changes/lists.ts'
import { removeActor } from '../edits/actorEdits.ts'
import { withoutCards, withoutLinks } from '../edits/removal.ts'
import { removeWorkSession } from '../edits/workSessionEdits.ts'
import { withEachEvidence } from '../project/evidence.ts'
import type { Id } from '../project/ids.ts'
import { type Project, TABLES, type TableName } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import { recordOf, withEach, withoutRecords } from '../project/tables.ts'
import {
  type Answer,
  type At,
  type Fields,
  fieldsOf,
  nameOf,
  otherSide,
  type RemovalConflict,
  type Side,
  type Sides,
} from './conflict.ts'
import { heldBy, namedBy } from './references.ts'

/** The removals that the other side contests; none without a base. */
export function contestedRemovals(sides: Sides): RemovalConflict[] {
  const { base } = sides
  return base === null
    ? []
    : (['ours', 'theirs'] as const).flatMap((side) => removedBy(side, sides, base))
}

function removedBy(side: Side, sides: Sides, base: Project): RemovalConflict[] {
  const [own, other] = [sides[side], sides[otherSide(side)]]
  const isRemoved = ({ table, id }: At) =>
    fieldsOf(base, table, id) !== undefined && fieldsOf(own, table, id) === undefined
  /** What was removed with what held it, a link with its event, is no question of its own. */
  const rootsOf = (at: At): readonly At[] => {
    const record = fieldsOf(other, at.table, at.id)
    const held = record ? heldBy(other, at.table, record).filter(isRemoved) : []
    return held.length > 0 ? held : [at]
  }
  const leaning = new Map<string, At[]>()
  for (const table of TABLES) {
    // Where a card lies follows the card: it is no reason to keep it.
    if (table === 'places') continue
    for (const [id, record] of Object.entries<Fields>(other[table])) {
      const was = fieldsOf(base, table, id)
      const isNews = !was || changedFields(was, record).length > 0
      const known = was ? namedBy(base, table, was).map(nameOf) : []
      const held = isNews ? heldBy(other, table, record).filter(isRemoved) : []
      const named = namedBy(other, table, record).filter(
        (at) => isRemoved(at) && !known.includes(nameOf(at)),
      )
      const roots = [...held, ...named.flatMap(rootsOf)]
      for (const name of new Set(roots.map(nameOf))) {
        leaning.set(name, [...(leaning.get(name) ?? []), { table, id }])
      }
    }
  }
  return TABLES.flatMap((table) =>
    Object.entries<Fields>(table === 'places' ? {} : base[table]).flatMap(([id, was]) => {
      const [at, now] = [{ table, id }, fieldsOf(other, table, id)]
      if (!now || !isRemoved(at) || !rootsOf(at).includes(at)) return []
      const fields = changedFields(was, now)
      const lean = leaning.get(nameOf(at)) ?? []
      if (fields.length + lean.length === 0) return []
      const offers: Answer[] = ['ours', 'theirs']
      const key = `removal.${table}.${id}`
      return [{ ...at, kind: 'removal', key, offers, removedBy: side, fields, leaning: lean }]
    }),
  )
}

/** The fields that differ, but for the rank, which moves with the cards around it. */
function changedFields(was: Fields, now: Fields): string[] {
  return Object.keys(now).filter((name) => name !== 'rank' && !sameValue(was[name], now[name]))
}

/** The three copies once contested removals are settled: each record is kept, or gone, in all three. */
export function withRemovalsSettled(
  sides: Sides,
  removals: readonly RemovalConflict[],
  answerOf: (key: string) => Answer,
): Sides {
  const { base } = sides
  if (base === null || removals.length === 0) return sides
  const isKept = ({ key, removedBy: side }: RemovalConflict) => answerOf(key) !== side
  const gone = removals.filter((each) => !isKept(each))
  const restored = (side: Side) =>
    withRestored(
      sides[side],
      base,
      sides[otherSide(side)],
      removals.filter((each) => each.removedBy === side && isKept(each)),
    )
  return {
    base: without(base, gone),
    ours: without(restored('ours'), gone),
    theirs: without(restored('theirs'), gone),
  }
}

function without(project: Project, gone: readonly At[]): Project {
  const idsIn = (name: TableName) =>
    new Set(gone.filter(({ table }) => table === name).map(({ id }) => id))
  let next = withoutCards(project, 'events', idsIn('events'))
  next = withoutCards(next, 'effects', idsIn('effects'))
  const links = idsIn('links')
  next = withoutLinks(next, ({ id }) => links.has(id))
  for (const id of idsIn('actors')) next = removeActor({ id, name: '' }).apply(next)
  for (const id of idsIn('workSessions')) next = removeWorkSession({ id, title: '' }).apply(next)
  for (const name of [
    'lessons',
    'actions',
    'answers',
    'questions',
    'ratings',
    'maturityStages',
    'obstacles',
    'resources',
    'outcomes',
    'accounts',
    'reportParts',
  ] as const) {
    const ids = idsIn(name)
    if (ids.size > 0) next = withoutRecords(next, name, ({ id }) => ids.has(id))
  }
  return next
}

/** A side with records it removed put back as they were, and with them what went along. */
function withRestored(
  project: Project,
  base: Project,
  other: Project,
  kept: readonly At[],
): Project {
  if (kept.length === 0) return project
  const names = new Set(kept.map(nameOf))
  const isKept = (table: TableName, id: Id | null) =>
    id !== null && names.has(nameOf({ table, id }))
  let next = project
  for (const table of TABLES) {
    const back = Object.entries<Fields>(base[table]).filter(([id, was]) => {
      if (fieldsOf(project, table, id)) return false
      const isHeld = heldBy(base, table, was).some((at) => names.has(nameOf(at)))
      return isKept(table, id) || (isHeld && fieldsOf(other, table, id) !== undefined)
    })
    if (back.length > 0) {
      next = { ...next, [table]: Object.fromEntries([...Object.entries(next[table]), ...back]) }
    }
  }
  return withNamesBack(next, base, isKept)
}

/** Puts back, in what stayed, the names of records that are kept, where the removal took them out. */
function withNamesBack(
  project: Project,
  base: Project,
  isKept: (table: TableName, id: Id | null) => boolean,
): Project {
  const list = (now: Id[], was: Id[] | undefined, ...tables: TableName[]) => {
    const isBack = (id: Id) => tables.some((table) => isKept(table, id))
    if (!was?.some(isBack)) return now
    return changedList(
      now,
      was.filter((id) => !isBack(id)),
      was,
    ) as Id[]
  }
  const one = (now: Id | null, was: Id | null | undefined, table: TableName) =>
    now === null && was && isKept(table, was) ? was : now
  const { events, actors, actions, ratings } = base

  let next = withEach(project, 'events', (event) => ({
    ...event,
    actorIds: list(event.actorIds, events[event.id]?.actorIds, 'actors'),
    workSessionId: one(event.workSessionId, events[event.id]?.workSessionId, 'workSessions'),
  }))
  next = withEach(next, 'ratings', (each) => ({
    ...each,
    workSessionId: one(each.workSessionId, ratings[each.id]?.workSessionId, 'workSessions'),
  }))
  next = withEach(next, 'actors', ({ joins, leaves, ...actor }) => {
    const was = actors[actor.id]
    return {
      ...actor,
      joins: { ...joins, eventId: one(joins.eventId, was?.joins.eventId, 'events') },
      leaves: { ...leaves, eventId: one(leaves.eventId, was?.leaves.eventId, 'events') },
    }
  })
  next = withEachEvidence(next, (now, table, id) =>
    list(now, recordOf(base, table, id)?.evidenceIds, 'events', 'effects', 'links'),
  )
  return withEach(next, 'actions', (action) => {
    const was = actions[action.id]
    return {
      ...action,
      effectId: one(action.effectId, was?.effectId, 'effects'),
      eventId: one(action.eventId, was?.eventId, 'events'),
    }
  })
}
