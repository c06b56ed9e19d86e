/** How often something shows in a story, period by period. Neutral facts to discuss, never a score. */
import { eventsInOrder } from '../project/order.ts'
import type { KeyEvent, Project } from '../project/records.ts'

/** Years from `first` to `last`, both counted, and how many events show each thing in them. */
export type CountedPeriod<K> = {
  readonly first: number
  readonly last: number
  /** What no event shows has no entry. */
  readonly counts: ReadonlyMap<K, EventCounts>
}

/** Events that came about, planned or not, and events that are planned still. */
export type EventCounts = { readonly came: number; readonly planned: number }

export type CountedOverTime<K> = {
  /** One after the other, without a gap; empty when no event has both a year and something to count. */
  readonly periods: readonly CountedPeriod<K>[]
  /** How many events show something and have no year. */
  readonly undated: number
}

/** The most columns that are still read at a glance. */
const MOST_PERIODS = 12
const LENGTHS = [1, 2, 5, 10, 20, 50, 100]

/**
 * Counts by period the events that show each thing, once for each; those that were abandoned are left
 * out. An event belongs to the first year that its date names.
 */
export function countedOverTime<K>(
  project: Project,
  shownBy: (event: KeyEvent) => ReadonlySet<K>,
): CountedOverTime<K> {
  const shown = eventsInOrder(project)
    .filter(({ status }) => status !== 'abandoned')
    .map((event) => ({ event, year: yearOf(event), things: shownBy(event) }))
    .filter(({ things }) => things.size > 0)
  const years = shown.flatMap(({ year }) => (year === null ? [] : [year]))
  const undated = shown.length - years.length
  if (years.length === 0) return { periods: [], undated }
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const length = LENGTHS.find((each) => fitting(first, last, each) <= MOST_PERIODS) ?? 1000
  const start = Math.floor(first / length) * length
  const periods = Array.from({ length: fitting(first, last, length) }, (_, at) => {
    const from = start + at * length
    const inside = shown.filter(({ year }) => year !== null && year >= from && year < from + length)
    return { first: from, last: from + length - 1, counts: counted(inside) }
  })
  return { periods, undated }
}

/** How many events show each thing; what none shows has no entry. */
export function counted<K>(
  shown: readonly { readonly event: KeyEvent; readonly things: ReadonlySet<K> }[],
): Map<K, EventCounts> {
  const counts = new Map<K, EventCounts>()
  for (const { event, things } of shown) {
    const isPlanned = event.status === 'planned'
    for (const thing of things) {
      const { came, planned } = counts.get(thing) ?? { came: 0, planned: 0 }
      counts.set(thing, {
        came: came + (isPlanned ? 0 : 1),
        planned: planned + (isPlanned ? 1 : 0),
      })
    }
  }
  return counts
}

/** How many periods of that length, begun at round years, go from one year to another. */
function fitting(first: number, last: number, length: number): number {
  return Math.floor(last / length) - Math.floor(first / length) + 1
}

/** The first year named, as the chain does: winter 2020 is told under 2020. */
function yearOf({ when }: KeyEvent): number | null {
  const named = /\d{4}/u.exec(when.edtf ?? '')
  return named ? Number(named[0]) : null
}
