/** What can be done to the effects in living environments. */
import type { Id } from '../project/ids.ts'
import { newAccount } from '../project/newRecords.ts'
import { inOrder, ranksToMove } from '../project/rank.ts'
import type { Account, Effect } from '../project/records.ts'
import { recordOf, withFields, withoutRecords, withRecord } from '../project/tables.ts'
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

/**
 * Writes the account of an effect's chain in a language, over what the app tells; `basis` is the trace
 * of what it was written from. An empty text leaves it to the app again. Nothing happens when the effect
 * is gone.
 */
export function writeAccount(
  effect: Pick<Effect, 'id' | 'title'>,
  language: 'fr' | 'en',
  written: Account['fr'],
): Edit {
  return {
    label: { code: 'writeAccount', name: effect.title },
    apply(project) {
      if (recordOf(project, 'effects', effect.id) === undefined) return project
      const was = recordOf(project, 'accounts', effect.id) ?? newAccount(effect.id)
      const told = written.text === '' ? { text: '', basis: '' } : written
      const next = { ...was, [language]: told }
      return next.fr.text === '' && next.en.text === ''
        ? withoutRecords(project, 'accounts', ({ id }) => id === effect.id)
        : withRecord(project, 'accounts', next)
    },
    typingKey: `${effect.id}.account.${language}`,
  }
}
