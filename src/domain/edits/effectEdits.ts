/** What can be done to the effects in living environments. */
import type { Id } from '../project/ids.ts'
import { inOrder, ranksToMove } from '../project/rank.ts'
import type { Effect } from '../project/records.ts'
import { recordOf, withFields, withRecord } from '../project/tables.ts'
import { type Edit, typingKeyOf } from './edit.ts'
import { withoutCards } from './removal.ts'

/** Adds an effect; when an effect or an event has that id already, nothing happens. */
export function addEffect(effect: Effect): Edit {
  return {
    label: { code: 'addEffect', name: effect.title },
    apply: (project) =>
      recordOf(project, 'effects', effect.id) || recordOf(project, 'events', effect.id)
        ? project
        : withRecord(project, 'effects', effect),
  }
}

/** Changes some fields of an effect. */
export function editEffect(
  effect: Pick<Effect, 'id' | 'title'>,
  fields: Partial<Omit<Effect, 'id' | 'rank'>>,
): Edit {
  return {
    label: { code: 'editEffect', name: fields.title ?? effect.title },
    apply: (project) => withFields(project, 'effects', effect.id, fields),
    ...typingKeyOf(effect.id, fields),
  }
}

/** Removes an effect with its links, its place, its ratings, and what refers to it. */
export function removeEffect(effect: Pick<Effect, 'id' | 'title'>): Edit {
  return {
    label: { code: 'removeEffect', name: effect.title },
    apply: (project) => withoutCards(project, 'effects', new Set([effect.id])),
  }
}

/** Puts an effect just before another (at the end when null); nothing happens when that one is gone. */
export function moveEffect(effect: Pick<Effect, 'id' | 'title'>, beforeId: Id | null): Edit {
  return {
    label: { code: 'moveEffect', name: effect.title },
    apply(project) {
      const ids = inOrder(project.effects).map(({ id }) => id)
      const at = ids.indexOf(effect.id)
      if (at === -1 || beforeId === effect.id || (ids[at + 1] ?? null) === beforeId) return project
      if (beforeId !== null && !ids.includes(beforeId)) return project
      let next = project
      for (const [id, rank] of Object.entries(
        ranksToMove(project.effects, new Set([effect.id]), beforeId),
      )) {
        next = withFields(next, 'effects', id, { rank })
      }
      return next
    },
  }
}
