/**
 * Merging two copies of a project with the copy that both come from. What only one side changed is
 * taken, the same change on both sides is no matter, and all the rest is listed for people to settle.
 * Nothing is guessed: without that common copy, all that differs is a question.
 */
import { type Change, changeBetween } from '../changes/change.ts'
import { mended } from '../changes/mending.ts'
import { withoutEvidence } from '../edits/removal.ts'
import type { Id } from '../project/ids.ts'
import type { Link, Project } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import { withoutRecords } from '../project/tables.ts'
import {
  type AlikeConflict,
  type Answer,
  type Answers,
  type At,
  type Conflict,
  type Doubled,
  fieldsOf,
  nameOf,
  otherSide,
  type Sides,
  type Telling,
} from './conflict.ts'
import { alikePairs, type Pair, type Titled } from './duplicates.ts'
import { mergedTables } from './records.ts'
import { contestedRemovals, withRemovalsSettled } from './removals.ts'
import { setApart } from './sides.ts'
import { endsOf, united } from './uniting.ts'

export type Merge = {
  /** What comes in, or goes, whatever is answered; null when nothing does. */
  readonly incoming: Change | null
  /** All that is to be settled, one question each. */
  readonly conflicts: readonly Conflict[]
  /** The copies, no id of an event being that of an effect in another. */
  readonly sides: Sides
}

const SILENT: Telling = { names: { ours: '', theirs: '' }, tell: () => '' }

/** Compares two copies; `base` is the copy that both come from, or null when it is not known. */
export function mergeOf(base: Project | null, ours: Project, theirs: Project): Merge {
  const sides = setApart({ base, ours, theirs })
  const found: Conflict[] = []
  const removals = contestedRemovals(sides)
  const doubles = doublesIn(sides)
  const removedBy = new Map(removals.map((each) => [each.key, each.removedBy]))
  // What is asked does not depend on the side one looks from: all that is contested is kept meanwhile.
  const kept = (key: string) => {
    const side = removedBy.get(key)
    return side === undefined ? 'ours' : otherSide(side)
  }
  mergedTables(withRemovalsSettled(sides, removals, kept), isIn(doubles), {
    answerOf: kept,
    telling: SILENT,
    ask: (conflict) => found.push(conflict),
  })
  const alike = doubles.filter((each) => !isSameLink(sides, each))
  const merge = { incoming: null, conflicts: [...alike, ...removals, ...found], sides }
  // Without a base, all that could come in is asked.
  if (base === null) return merge
  const incoming = changeBetween(ours, settled(merge, new Map(), SILENT))
  return { ...merge, incoming: incoming && withoutDoubles(incoming, alike) }
}

/** The merged project; a question without an answer leaves things as they are in `ours`. */
export function settled(
  { sides, conflicts }: Pick<Merge, 'sides' | 'conflicts'>,
  answers: Answers,
  telling: Telling,
): Project {
  const answerOf = (key: string): Answer => answers.get(key) ?? 'ours'
  const removals = conflicts.filter((each) => each.kind === 'removal')
  const doubles = doublesIn(sides)
  const merged = mergedTables(withRemovalsSettled(sides, removals, answerOf), isIn(doubles), {
    answerOf,
    telling,
    ask: () => undefined,
  })
  const unions = doubles.flatMap(({ key, ...pair }) => {
    const answer = answerOf(key)
    // Two links between the same cards are one: both means that the other is a divergent view of it.
    if (answer === 'both' && pair.table !== 'links') return []
    return [{ ...pair, told: answer === 'theirs' ? ('theirs' as const) : ('ours' as const) }]
  })
  return tidied(united(merged, unions, sides.ours, telling), sides)
}

/** What was added on each side and is probably the same thing. */
function doublesIn(sides: Sides): AlikeConflict[] {
  const { base, ours, theirs } = sides
  const added = (table: Doubled, own: Project, other: Project) =>
    (Object.values(own[table]) as { readonly id: Id }[]).filter(
      ({ id }) => !fieldsOf(other, table, id) && !fieldsOf(base, table, id),
    )
  const pairs = (['events', 'effects', 'actors'] as const).flatMap((table) =>
    alikePairs(added(table, ours, theirs).map(titled), added(table, theirs, ours).map(titled)).map(
      (pair) => doubleOf(table, pair),
    ),
  )
  const others = byEnds(added('links', theirs, ours) as Link[])
  const links = [...byEnds(added('links', ours, theirs) as Link[])].flatMap(([ends, oursId]) => {
    const theirsId = others.get(ends)
    return theirsId === undefined ? [] : [doubleOf('links', { oursId, theirsId })]
  })
  return [...pairs, ...links]
}

/** The ids of links by their ends; where a file has several with the same, by which of them it is. */
function byEnds(links: readonly Link[]): Map<string, Id> {
  const found = new Map<string, Id>()
  for (const link of links.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    let ends = endsOf(link)
    while (found.has(ends)) ends += '+'
    found.set(ends, link.id)
  }
  return found
}

function titled(record: object): Titled {
  const { id, title, name, when } = record as Partial<Titled> & { id: Id; name?: string }
  return { id, title: title ?? name ?? '', when: when ?? null }
}

function doubleOf(table: Doubled, pair: Pair): AlikeConflict {
  const ids = [pair.oursId, pair.theirsId].toSorted()
  const offers: Answer[] = ['ours', 'theirs', 'both']
  return { kind: 'alike', table, ...pair, offers, key: `alike.${table}.${ids.join('.')}` }
}

/** Says whether a pair is of two links that say the same. */
function isSameLink({ ours, theirs }: Sides, { table, oursId, theirsId }: AlikeConflict): boolean {
  if (table !== 'links') return false
  return sameValue({ ...ours.links[oursId], id: '' }, { ...theirs.links[theirsId], id: '' })
}

function isIn(doubles: readonly AlikeConflict[]): (at: At) => boolean {
  const names = new Set(
    doubles.flatMap(({ table, oursId, theirsId }) => [
      nameOf({ table, id: oursId }),
      nameOf({ table, id: theirsId }),
    ]),
  )
  return (at) => names.has(nameOf(at))
}

/** A change without what happens to records whose double is in question. */
function withoutDoubles(change: Change, doubles: readonly AlikeConflict[]): Change | null {
  const isDouble = isIn(doubles)
  const tables = Object.entries(change.tables).flatMap(([name, records]) => {
    const table = name as keyof Change['tables']
    const rest = Object.entries(records).filter(([id]) => {
      const names = table === 'places' ? (['events', 'effects'] as const) : [table]
      return !names.some((each) => isDouble({ table: each, id }))
    })
    return rest.length === 0 ? [] : [[table, Object.fromEntries(rest)] as const]
  })
  const isEmpty = tables.length === 0 && Object.keys(change.info).length === 0
  return isEmpty ? null : { info: change.info, tables: Object.fromEntries(tables) }
}

/** The project without what leads to something left out. */
function tidied(project: Project, { base, ours, theirs }: Sides): Project {
  const whole = mended(project)
  const all = [base, ours, theirs].filter((side) => side !== null)
  const goneFrom = (...tables: ('events' | 'effects' | 'links')[]) =>
    new Set(
      all
        .flatMap((side) => tables.flatMap((table) => Object.keys(side[table])))
        .filter((id) => tables.every((table) => !Object.hasOwn(whole[table], id))),
    )
  const cards = goneFrom('events', 'effects')
  return withoutEvidence(
    withoutRecords(whole, 'ratings', ({ subjectId }) => cards.has(subjectId)),
    goneFrom('events', 'effects', 'links'),
  )
}
