/**
 * Reading a chain: what led to an effect, what stands on no chain, and where links go round in
 * circles or back in time.
 */
import type { Id } from '../project/ids.ts'
import { eventsInOrder } from '../project/order.ts'
import type { KeyEvent, Link, Project } from '../project/records.ts'
import { recordOf } from '../project/tables.ts'
import { isSurelyAfter } from '../time/order.ts'

/** The links, grouped by the card they arrive at or leave from. */
export function linksBy(project: Project, end: 'fromId' | 'toId'): Map<Id, Link[]> {
  const groups = new Map<Id, Link[]>()
  for (const link of Object.values(project.links)) {
    const group = groups.get(link[end])
    if (group) group.push(link)
    else groups.set(link[end], [link])
  }
  return groups
}

/** A storyline: ids of the cards (the effect and all that leads to it) and of the links between them. */
export type Storyline = { readonly cardIds: ReadonlySet<Id>; readonly linkIds: ReadonlySet<Id> }

/** The chain of an effect (or of an event): all its ancestors, itself, and the links that join them. */
export function storylineOf(project: Project, targetId: Id): Storyline {
  return followed(targetId, linksBy(project, 'toId'), 'fromId')
}

/** All that a card leads to, itself, and the links that join them. */
export function consequencesOf(project: Project, startId: Id): Storyline {
  return followed(startId, linksBy(project, 'fromId'), 'toId')
}

function followed(id: Id, groups: ReadonlyMap<Id, Link[]>, end: 'fromId' | 'toId'): Storyline {
  const cardIds = new Set<Id>([id])
  const linkIds = new Set<Id>()
  // A Set visits what is added while it is walked: each card once, cycles included.
  for (const cardId of cardIds) {
    for (const link of groups.get(cardId) ?? []) {
      linkIds.add(link.id)
      cardIds.add(link[end])
    }
  }
  return { cardIds, linkIds }
}

/** The events that lead to no effect, in the order told. */
export function eventsOnNoChain(project: Project): KeyEvent[] {
  const arriving = linksBy(project, 'toId')
  const onChain = new Set<Id>(Object.keys(project.effects))
  for (const id of onChain) {
    for (const link of arriving.get(id) ?? []) onChain.add(link.fromId)
  }
  return eventsInOrder(project).filter(({ id }) => !onChain.has(id))
}

/** Ids of the links that are part of a circle: following links from their end leads to their start. */
export function linksInCycles(project: Project): Set<Id> {
  const leaving = linksBy(project, 'fromId')
  const found = new Set<Id>()
  for (const component of stronglyConnected(Object.keys(project.events), leaving)) {
    for (const id of component) {
      for (const link of leaving.get(id) ?? []) {
        if (component.has(link.toId) && (component.size > 1 || link.toId === id)) found.add(link.id)
      }
    }
  }
  return found
}

/** Sets of cards from each of which all the others can be reached (Tarjan, 1972, without recursion). */
function stronglyConnected(ids: readonly Id[], leaving: ReadonlyMap<Id, Link[]>): Set<Id>[] {
  const index = new Map<Id, number>()
  const low = new Map<Id, number>()
  const open: Id[] = []
  const isOpen = new Set<Id>()
  const components: Set<Id>[] = []
  const visit = (id: Id) => {
    index.set(id, index.size)
    low.set(id, index.size - 1)
    open.push(id)
    isOpen.add(id)
    return { id, links: leaving.get(id) ?? [], next: 0 }
  }
  const lower = (id: Id, value: number) => low.set(id, Math.min(low.get(id) as number, value))
  for (const root of ids) {
    if (index.has(root)) continue
    const path = [visit(root)]
    while (path.length > 0) {
      const step = path.at(-1) as ReturnType<typeof visit>
      const link = step.links[step.next]
      if (link) {
        step.next += 1
        if (!index.has(link.toId)) path.push(visit(link.toId))
        else if (isOpen.has(link.toId)) lower(step.id, index.get(link.toId) as number)
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent) lower(parent.id, low.get(step.id) as number)
      if (low.get(step.id) !== index.get(step.id)) continue
      const component = new Set(open.splice(open.lastIndexOf(step.id)))
      for (const id of component) isOpen.delete(id)
      components.push(component)
    }
  }
  return components
}

/** Says whether a link between two cards would close a circle. */
export function wouldCloseCycle(project: Project, fromId: Id, toId: Id): boolean {
  return fromId === toId || storylineOf(project, fromId).cardIds.has(toId)
}

/** Says whether a link goes back in time: its start is surely dated after its end. */
export function goesBackInTime(project: Project, fromId: Id, toId: Id): boolean {
  const from = recordOf(project, 'events', fromId)
  const to = recordOf(project, 'events', toId) ?? recordOf(project, 'effects', toId)
  return from !== undefined && to !== undefined && isSurelyAfter(from.when, to.when)
}
