/** What can be done to the actors, human or not. */
import type { Actor, KeyEvent } from '../project/records.ts'
import { recordOf, withEach, withoutRecords } from '../project/tables.ts'
import { withAdded, withEdited } from './anchored.ts'
import { type Edit, typingKeyOf } from './edit.ts'

/** Adds an actor; nothing happens when one has that id already or an event it names is gone. */
export function addActor(actor: Actor): Edit {
  return {
    label: { code: 'addActor', name: actor.name },
    apply: (project) => withAdded(project, 'actors', actor),
  }
}

/** Changes some fields of an actor; nothing happens when an event they name is gone. */
export function editActor(
  actor: Pick<Actor, 'id' | 'name'>,
  fields: Partial<Omit<Actor, 'id'>>,
): Edit {
  return {
    label: { code: 'editActor', name: fields.name ?? actor.name },
    apply: (project) => withEdited(project, 'actors', actor.id, fields),
    ...typingKeyOf(actor.id, fields),
  }
}

/** Removes an actor, also from the events where it took part. */
export function removeActor(actor: Pick<Actor, 'id' | 'name'>): Edit {
  return {
    label: { code: 'removeActor', name: actor.name },
    apply: (project) =>
      withEach(
        withoutRecords(project, 'actors', ({ id }) => id === actor.id),
        'events',
        (event) =>
          event.actorIds.includes(actor.id)
            ? { ...event, actorIds: event.actorIds.filter((id) => id !== actor.id) }
            : event,
      ),
  }
}

/**
 * Has an actor take part in an event, adding the actor to the project when it is not there yet: one
 * step, undone as one.
 */
export function involveActor(event: Pick<KeyEvent, 'id'>, actor: Actor): Edit {
  return {
    label: { code: 'addActor', name: actor.name },
    apply(project) {
      const current = recordOf(project, 'events', event.id)
      if (!current) return project
      const next = withAdded(project, 'actors', actor)
      return current.actorIds.includes(actor.id)
        ? next
        : withEdited(next, 'events', event.id, { actorIds: [...current.actorIds, actor.id] })
    },
  }
}
