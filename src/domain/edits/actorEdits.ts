/** What can be done to the actors, human or not. */
import type { Id } from '../project/ids.ts'
import type { Actor, KeyEvent } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import { recordOf, withEach, withFields, withoutRecords } from '../project/tables.ts'
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

/**
 * Makes one actor of several that are the same: `keep` stays, with its name and its kind. It takes
 * part in all that the others did, and takes from them, in the order given, the role, the passages
 * and the levels of collaboration that it lacks. Nothing happens when it is gone.
 */
export function mergeActors(keep: Pick<Actor, 'id' | 'name'>, ids: readonly Id[]): Edit {
  return {
    label: { code: 'mergeActors', name: keep.name },
    apply(project) {
      const kept = recordOf(project, 'actors', keep.id)
      const others = [...new Set(ids)].flatMap((id) => {
        const other = id === keep.id ? undefined : recordOf(project, 'actors', id)
        return other ? [other] : []
      })
      if (!kept || others.length === 0) return project
      const gone = new Set(others.map(({ id }) => id))
      let next = withFields(project, 'actors', kept.id, others.reduce(united, kept))
      next = withEach(next, 'events', (event) =>
        event.actorIds.some((id) => gone.has(id))
          ? { ...event, actorIds: replaced(event.actorIds, gone, kept.id) }
          : event,
      )
      return withoutRecords(next, 'actors', ({ id }) => gone.has(id))
    },
  }
}

function united(actor: Actor, other: Actor): Actor {
  const levels = other.collaboration.filter(
    (level) => !actor.collaboration.some((known) => sameValue(known, level)),
  )
  return {
    ...actor,
    role: actor.role === 'none' ? other.role : actor.role,
    joins: isSaid(actor.joins) ? actor.joins : other.joins,
    leaves: isSaid(actor.leaves) ? actor.leaves : other.leaves,
    collaboration: [...actor.collaboration, ...levels],
  }
}

function isSaid({ when, eventId }: Actor['joins']): boolean {
  return eventId !== null || when.said !== '' || when.edtf !== null
}

/** The ids with `id` in the place of the first of those that go. */
function replaced(ids: readonly Id[], gone: ReadonlySet<Id>, id: Id): Id[] {
  return [...new Set(ids.map((each) => (gone.has(each) ? id : each)))]
}
