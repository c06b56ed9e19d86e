/** A project reduced to a part of its story, for reading that part as one reads a project. */
import type { Id } from '../project/ids.ts'
import type { Project, When } from '../project/records.ts'
import { isSurelyAfter } from '../time/order.ts'
import { storylineOf } from './chain.ts'

/** The project reduced to some of its cards, and to the links between them; whole when `only` is absent. */
export function onlyCards(project: Project, only: ReadonlySet<Id> | undefined): Project {
  if (!only) return project
  const kept = <R extends { readonly id: Id }>(table: Record<Id, R>): Record<Id, R> =>
    Object.fromEntries(Object.entries(table).filter(([id]) => only.has(id)))
  const links = Object.entries(project.links).filter(
    ([, { fromId, toId }]) => only.has(fromId) && only.has(toId),
  )
  return {
    ...project,
    events: kept(project.events),
    effects: kept(project.effects),
    links: Object.fromEntries(links),
    places: {},
  }
}

/** The project reduced to what leads to an effect, and the effect. */
export function leadingTo(project: Project, effectId: Id): Project {
  return onlyCards(project, storylineOf(project, effectId).cardIds)
}

/**
 * The project as it stood at a moment: the events and effects that are not surely after it. Those
 * without a date are left out: nothing says on which side they are.
 */
export function projectUpTo(project: Project, moment: When): Project {
  const cards = [...Object.values(project.events), ...Object.values(project.effects)]
  const known = cards.filter(({ when }) => when.edtf !== null && !isSurelyAfter(when, moment))
  return onlyCards(project, new Set(known.map(({ id }) => id)))
}
