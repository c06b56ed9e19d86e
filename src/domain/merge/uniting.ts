/** Making one of two records that are the same thing, one added on each side. */
import { changedList } from '../changes/lists.ts'
import type { Id } from '../project/ids.ts'
import type { Account, DivergentView, Link, Project } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import type { Doubled, Fields, Side, Telling } from './conflict.ts'
import type { Pair } from './duplicates.ts'
import { bothWritten, saysNothing, viewOf, withViews } from './merging.ts'
import { withNamesChanged } from './references.ts'

/** A pair to make one of, told as that side tells it. */
export type Union = Pair & { readonly table: Doubled; readonly told: Side }

/** Of what the other side says, these go into a divergent view when they are not what is told. */
const KEPT_AS_VIEW = new Set(
  `title when description translatedTitle translatedDescription resource where forWhom label why kind
   confidence`.split(/\s+/),
)

/**
 * The project with each pair made one, under the id of ours: it holds what both hold (links, outcomes,
 * sources, votes), and what it does not tell of the other is a divergent view. Where two links come to
 * join the same cards, that of `ours` is told.
 */
export function united(
  project: Project,
  unions: readonly Union[],
  ours: Project,
  telling: Telling,
): Project {
  const links = unions.filter(({ table }) => table === 'links')
  const others = unions.filter(({ table }) => table !== 'links')
  const cards = newNames(others.filter(({ table }) => table !== 'actors'))
  let next = withUnions(project, others, telling)
  next = withNamesChanged(
    next,
    'actors',
    newNames(others.filter(({ table }) => table === 'actors')),
  )
  next = withNamesChanged(next, 'cards', cards)
  const doubled = [...links, ...doubledLinks(next, cards, ours)]
  return withNamesChanged(withUnions(next, doubled, telling), 'links', newNames(doubled))
}

function newNames(unions: readonly Union[]): Map<Id, Id> {
  return new Map(unions.map(({ oursId, theirsId }) => [theirsId, oursId]))
}

/** Links that have become the same, their ends being one. */
function doubledLinks(project: Project, cards: ReadonlyMap<Id, Id>, ours: Project): Union[] {
  const ends = new Set(cards.values())
  const first = new Map<string, Id>()
  const isOurs = ({ id }: Link) => Object.hasOwn(ours.links, id)
  const links = Object.values(project.links).filter(
    ({ fromId, toId }) => ends.has(fromId) || ends.has(toId),
  )
  return [...links.filter(isOurs), ...links.filter((link) => !isOurs(link))].flatMap(
    (link): Union[] => {
      const oursId = first.get(endsOf(link))
      if (oursId === undefined) first.set(endsOf(link), link.id)
      return oursId === undefined
        ? []
        : [{ table: 'links', oursId, theirsId: link.id, told: 'ours' }]
    },
  )
}

/** What tells links that go from the same card to the same card. */
export function endsOf({ fromId, toId }: Pick<Link, 'fromId' | 'toId'>): string {
  return `${fromId} ${toId}`
}

function withUnions(project: Project, unions: readonly Union[], telling: Telling): Project {
  if (unions.length === 0) return project
  const places = new Map(Object.entries(project.places))
  const accounts = new Map(Object.entries(project.accounts))
  let next = project
  for (const table of new Set(unions.map((union) => union.table))) {
    const records = new Map(Object.entries<Fields>(next[table]))
    for (const { oursId, theirsId, told } of unions.filter((union) => union.table === table)) {
      const [ours, theirs] = [records.get(oursId), records.get(theirsId)]
      // One of them may have gone with what it hung on.
      if (!ours || !theirs) continue
      const [main, other] = told === 'ours' ? [ours, theirs] : [theirs, ours]
      const own = { id: oursId, ...('rank' in ours ? { rank: ours['rank'] } : {}) }
      records.set(oursId, { ...unitedRecord(table, main, other, told, telling), ...own })
      records.delete(theirsId)
      const account = accounts.get(theirsId)
      if (account && table === 'effects') {
        accounts.delete(theirsId)
        accounts.set(oursId, unitedAccount(accounts.get(oursId), { ...account, id: oursId }))
      }
      const place = places.get(theirsId)
      if (!place || (table !== 'events' && table !== 'effects')) continue
      places.delete(theirsId)
      if (!places.has(oursId)) places.set(oursId, { ...place, id: oursId })
    }
    next = { ...next, [table]: Object.fromEntries(records) }
  }
  return {
    ...next,
    places: Object.fromEntries(places),
    accounts: Object.fromEntries(accounts),
  }
}

function unitedRecord(
  table: Doubled,
  main: Fields,
  other: Fields,
  told: Side,
  telling: Telling,
): Fields {
  const next = new Map(Object.entries(main))
  const views: DivergentView[] = []
  const isRival = (name: string) => KEPT_AS_VIEW.has(name) && table !== 'actors'
  for (const [name, value] of Object.entries(other)) {
    const now = main[name]
    if (name === 'id' || name === 'rank' || sameValue(now, value) || saysNothing(value)) continue
    if (Array.isArray(now) && Array.isArray(value)) next.set(name, changedList(now, [], value))
    else if (name === 'importance') next.set(name, Math.min(1_000_000, Number(now) + Number(value)))
    else if (saysNothing(now)) next.set(name, value)
    else if (isRival(name)) {
      views.push(viewOf(told === 'ours' ? 'theirs' : 'ours', table, name, value, telling))
    }
  }
  if (table === 'events') {
    const outcomes = next.get('outcomes') as unknown[]
    next.set('isContext', main['isContext'] === true && outcomes.length === 0)
  }
  if (views.length > 0) next.set('views', withViews(next.get('views'), views))
  return Object.fromEntries(next)
}

/** Two accounts of what is now one effect: in each language, one after the other when they differ. */
function unitedAccount(ours: Account | undefined, theirs: Account): Account {
  if (!ours) return theirs
  return {
    id: ours.id,
    fr: bothWritten(ours.fr, theirs.fr),
    en: bothWritten(ours.en, theirs.en),
  }
}
