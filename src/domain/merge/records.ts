/** Merging the tables of two copies, once contested removals are settled. */
import { type Place, type Project, TABLES } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import {
  type AloneConflict,
  type Answer,
  type At,
  type Fields,
  fieldsOf,
  nameOf,
  otherSide,
  type Side,
  type Sides,
} from './conflict.ts'
import { mergedRecord } from './fields.ts'
import type { Merging } from './merging.ts'
import { heldBy } from './references.ts'

/** Kept apart, card by card: where a card lies follows the card. */
const RECORDS = TABLES.filter((table) => table !== 'places')

/**
 * The project with what each side changed, conflicts settled as answered. `isPaired` tells the records
 * that have their double on the other side: they are all kept here. It may hold links to what was left
 * out.
 */
export function mergedTables(
  sides: Sides,
  isPaired: (at: At) => boolean,
  merging: Merging,
): Project {
  const { base, ours, theirs } = sides
  const at = { table: 'info', id: 'info' } as const
  const info = mergedRecord(at, base && base.info, ours.info, theirs.info, merging)
  const alone = base === null ? aloneIn(sides, isPaired) : new Map<string, AloneConflict>()
  const tables = RECORDS.map((table) => {
    const ids = new Set([...Object.keys(ours[table]), ...Object.keys(theirs[table])])
    const records = [...ids].flatMap((id): (readonly [string, Fields])[] => {
      const was = base && fieldsOf(base, table, id)
      const [mine, other] = [fieldsOf(ours, table, id), fieldsOf(theirs, table, id)]
      if (mine && other) {
        const isSame = mine === other || (was && sameValue(was, other))
        return [[id, isSame ? mine : mergedRecord({ table, id }, was, mine, other, merging)]]
      }
      const conflict = alone.get(nameOf({ table, id }))
      if (conflict) merging.ask(conflict)
      const answer = conflict && merging.answerOf(conflict.key)
      // Removed by the one and left as it was by the other: what was contested is settled by now.
      const isOut = conflict ? answer === otherSide(conflict.side) : Boolean(was)
      const record = mine ?? other
      return record && !isOut ? [[id, record]] : []
    })
    return [table, Object.fromEntries(records)] as const
  })
  const next = { ...ours, info, ...Object.fromEntries(tables) } as Project
  const ordered = withOrder(withOrder(next, 'events', sides, merging), 'effects', sides, merging)
  return withPlaces(ordered, sides, merging)
}

/** What one side only has, and is asked about. What cannot be without such a record goes with it. */
function aloneIn(sides: Sides, isPaired: (at: At) => boolean): Map<string, AloneConflict> {
  const asked = new Map<string, AloneConflict & { readonly leaning: At[] }>()
  const offers: Answer[] = ['ours', 'theirs', 'both']
  for (const side of ['ours', 'theirs'] as const) {
    const [own, other] = [sides[side], sides[otherSide(side)]]
    const isAlone = ({ table, id }: At) => !fieldsOf(other, table, id)
    const held: { readonly at: At; readonly by: At[] }[] = []
    for (const table of RECORDS) {
      for (const [id, record] of Object.entries<Fields>(own[table])) {
        const at = { table, id }
        if (!isAlone(at)) continue
        const by = heldBy(own, table, record).filter(isAlone)
        if (by.length > 0) held.push({ at, by })
        else if (!isPaired(at)) {
          const key = `alone.${nameOf(at)}`
          asked.set(nameOf(at), { ...at, kind: 'alone', key, offers, side, leaning: [] })
        }
      }
    }
    for (const { at, by } of held) {
      for (const each of by) asked.get(nameOf(each))?.leaning.push(at)
    }
  }
  return asked
}

/** Tells the cards in the order of the side that moved them; one question when both moved the same. */
function withOrder(
  project: Project,
  table: 'events' | 'effects',
  sides: Sides,
  merging: Merging,
): Project {
  const moved = Object.keys(project[table]).flatMap((id) => {
    const [was, mine, other] = [sides.base, sides.ours, sides.theirs].map(
      (side) => fieldsOf(side, table, id)?.['rank'],
    )
    if (mine === undefined || other === undefined || mine === other || other === was) return []
    return [{ id, rank: other, isContested: sides.base === null || mine !== was }]
  })
  const contested = moved.filter(({ isContested }) => isContested).map(({ id }) => id)
  const isTheirs = isGroupTheirs('order', table, contested, merging)
  const records = new Map(Object.entries<Fields>(project[table]))
  for (const { id, rank, isContested } of moved) {
    if (!isContested || isTheirs) records.set(id, { ...records.get(id), rank })
  }
  return moved.length === 0 ? project : { ...project, [table]: Object.fromEntries(records) }
}

/** Places each card where the side that moved it did; one question for those that both moved. */
function withPlaces(project: Project, sides: Sides, merging: Merging): Project {
  const { base, ours, theirs } = sides
  const ids = new Set([...Object.keys(ours.places), ...Object.keys(theirs.places)])
  const isCardIn = (side: Project, id: string) =>
    (fieldsOf(side, 'events', id) ?? fieldsOf(side, 'effects', id)) !== undefined
  const found = [...ids].map((id) => {
    const place = (side: Project | null) => fieldsOf(side, 'places', id) as Place | undefined
    const [was, mine, other] = [place(base), place(ours), place(theirs)]
    const cards: Side[] = (['ours', 'theirs'] as const).filter((side) => isCardIn(sides[side], id))
    if (cards.length < 2) return { id, place: cards[0] === 'ours' ? mine : other }
    if (sameValue(mine, other) || (base && sameValue(other, was))) return { id, place: mine }
    if (base && sameValue(mine, was)) return { id, place: other }
    return { id, place: mine, other, isContested: true }
  })
  const contested = found.filter(({ isContested }) => isContested).map(({ id }) => id)
  const isTheirs = isGroupTheirs('layout', 'places', contested, merging)
  const places = found.flatMap(({ id, place, other, isContested }) => {
    const chosen = isContested && isTheirs ? other : place
    return chosen ? [[id, chosen] as const] : []
  })
  return { ...project, places: Object.fromEntries(places) }
}

function isGroupTheirs(
  kind: 'order' | 'layout',
  table: 'events' | 'effects' | 'places',
  ids: readonly string[],
  merging: Merging,
): boolean {
  if (ids.length === 0) return false
  const key = `${kind}.${table}`
  merging.ask({ kind, table, key, offers: ['ours', 'theirs'], ids: ids.toSorted() })
  return merging.answerOf(key) === 'theirs'
}
