/**
 * « Pourquoi ces deux-là? »: all the ways in which links lead from one card to another. There may be
 * more than anybody can read, or than a machine can list: they are counted without being listed, and
 * the shortest are given.
 *
 * Without circles, paths are counted from the end backwards, each card once. With circles, counting
 * the paths that pass no card twice is beyond reach in general (Valiant, 1979): they are then listed
 * one by one, up to a limit, past which the count is said to be a minimum.
 */
import type { Id } from '../project/ids.ts'
import type { Link, Project } from '../project/records.ts'
import { linksBy } from './chain.ts'

/** Past this, a count says « more than ». */
export const MOST_COUNTED = 1_000_000
/** Links followed at most when paths have to be listed to be counted: a few milliseconds. */
const MOST_STEPS = 20_000

export type Paths = {
  /** The shortest paths, as their links in order; none passes a card twice. */
  readonly shortest: readonly (readonly Link[])[]
  /** How many paths there are, at least. */
  readonly count: number
  readonly isCountExact: boolean
  /** Ids of all the cards and links that are on a path; circles that go nowhere else may be in. */
  readonly cardIds: ReadonlySet<Id>
  readonly linkIds: ReadonlySet<Id>
}

const NONE: Paths = {
  shortest: [],
  count: 0,
  isCountExact: true,
  cardIds: new Set(),
  linkIds: new Set(),
}

/** The paths from one card to another, of which the `most` shortest are listed. */
export function pathsFrom(project: Project, fromId: Id, toId: Id, most: number): Paths {
  if (fromId === toId) return NONE
  const between = linksBetween(project, fromId, toId)
  if (!between.distance.has(fromId)) return NONE
  const counted = countWithoutCircles(between, fromId, toId)
  const found = listed(between, fromId, toId, counted === null ? Infinity : most)
  const all = found.isWhole ? found.paths.flat() : [...between.leaving.values()].flat()
  const count = Math.min(counted ?? found.paths.length, MOST_COUNTED)
  return {
    shortest: found.paths.slice(0, most),
    count,
    isCountExact: counted === null ? found.isWhole : count < MOST_COUNTED,
    cardIds: new Set(all.flatMap((link) => [link.fromId, link.toId])),
    linkIds: new Set(all.map(({ id }) => id)),
  }
}

/** The links that may be on a path, by the card they leave; and how far each card is from the end, in links. */
type Between = {
  readonly leaving: ReadonlyMap<Id, readonly Link[]>
  readonly distance: ReadonlyMap<Id, number>
}

function linksBetween(project: Project, fromId: Id, toId: Id): Between {
  // A path neither comes back to its start nor goes on past its end.
  const isUseful = (link: Link) => link.toId !== fromId && link.fromId !== toId
  const leaving = linksBy(project, 'fromId')
  const arriving = linksBy(project, 'toId')
  const reached = new Set<Id>([fromId])
  for (const id of reached) {
    for (const link of leaving.get(id) ?? []) if (isUseful(link)) reached.add(link.toId)
  }
  const distance = new Map<Id, number>(reached.has(toId) ? [[toId, 0]] : [])
  // A Map visits what is added while it is walked: the nearest cards first.
  for (const [id, steps] of distance) {
    for (const link of arriving.get(id) ?? []) {
      if (!isUseful(link) || !reached.has(link.fromId) || distance.has(link.fromId)) continue
      distance.set(link.fromId, steps + 1)
    }
  }
  const kept = [...distance.keys()].map((id) => {
    const links = leaving.get(id) ?? []
    return [id, links.filter((link) => isUseful(link) && distance.has(link.toId))] as const
  })
  return { leaving: new Map(kept), distance }
}

/** How many paths there are, `MOST_COUNTED` at most; null when links go round in circles. */
function countWithoutCircles({ leaving }: Between, fromId: Id, toId: Id): number | null {
  const awaited = new Map<Id, number>()
  for (const link of [...leaving.values()].flat()) {
    awaited.set(link.toId, (awaited.get(link.toId) ?? 0) + 1)
  }
  const counts = new Map<Id, number>([[fromId, 1]])
  // A card is ready once all that leads to it has been counted; in a circle, none ever is.
  const ready = new Set<Id>([fromId])
  for (const id of ready) {
    for (const link of leaving.get(id) ?? []) {
      const count = (counts.get(link.toId) ?? 0) + (counts.get(id) ?? 0)
      counts.set(link.toId, Math.min(count, MOST_COUNTED))
      const left = (awaited.get(link.toId) ?? 0) - 1
      awaited.set(link.toId, left)
      if (left === 0) ready.add(link.toId)
    }
  }
  return ready.size < leaving.size ? null : (counts.get(toId) ?? 0)
}

/** A path begun: its last link, and the path before it. */
type Begun = { readonly link: Link; readonly before: Begun | null }

/**
 * Paths, the shortest first: `most` of them, or all when there are no more. Each path begun waits with
 * those that may end after as many links; as this distance is known exactly, none without circles is
 * begun in vain.
 */
function listed(
  { leaving, distance }: Between,
  fromId: Id,
  toId: Id,
  most: number,
): { paths: Link[][]; isWhole: boolean } {
  const paths: Link[][] = []
  const waiting: Begun[][] = []
  let steps = 0
  const goOn = (id: Id, before: Begun | null, length: number) => {
    for (const link of (leaving.get(id) ?? []).toReversed()) {
      steps += 1
      if (isOn(before, link.toId)) continue
      const least = length + 1 + (distance.get(link.toId) ?? 0)
      ;(waiting[least] ??= []).push({ link, before })
    }
  }
  goOn(fromId, null, 0)
  for (let least = 0; least < waiting.length; least += 1) {
    for (let begun = waiting[least]?.pop(); begun; begun = waiting[least]?.pop()) {
      if (begun.link.toId === toId) paths.push(linksOf(begun))
      else goOn(begun.link.toId, begun, least - (distance.get(begun.link.toId) ?? 0))
      const isEnough = paths.length >= most || (most === Infinity && steps >= MOST_STEPS)
      if (isEnough && paths.length > 0) {
        return { paths, isWhole: waiting.every((each) => each.length === 0) }
      }
    }
  }
  return { paths, isWhole: true }
}

function isOn(begun: Begun | null, id: Id): boolean {
  for (let at = begun; at; at = at.before) if (at.link.toId === id) return true
  return false
}

function linksOf(begun: Begun): Link[] {
  const links: Link[] = []
  for (let at: Begun | null = begun; at; at = at.before) links.push(at.link)
  return links.toReversed()
}
