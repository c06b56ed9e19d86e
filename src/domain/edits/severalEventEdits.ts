/**
 * What can be done to several events at once, each time in one step. `name` says what they are, as
 * undo will say it. Those that are gone are passed over.
 */
import type { Id } from '../project/ids.ts'
import type { Actor, EventOutcome, KeyEvent, Project } from '../project/records.ts'
import { recordOf, withFields } from '../project/tables.ts'
import { withAdded, withEdited } from './anchored.ts'
import type { Edit, EditCode } from './edit.ts'
import { withMoved } from './moving.ts'

/** Gives the same fields to several events; passed over where a session they name is gone. */
export function editEvents(
  ids: readonly Id[],
  fields: Partial<Pick<KeyEvent, 'status' | 'polarity' | 'workSessionId'>>,
  name: string,
): Edit {
  return eachEvent('editEvents', ids, name, (project, { id }) =>
    withEdited(project, 'events', id, fields),
  )
}

/** Tells several events together, in the order they have, just before another (at the end when null). */
export function moveEvents(ids: readonly Id[], beforeId: Id | null, name: string): Edit {
  return {
    label: { code: 'moveEvent', name },
    apply: (project) => withMoved(project, new Set(ids), beforeId),
  }
}

/** Links several events to an outcome, beside those they have. */
export function classifyEvents(ids: readonly Id[], outcomeId: Id, name: string): Edit {
  const added: EventOutcome = { outcomeId, why: '', tentative: false }
  return eachEvent('classifyEvent', ids, name, (project, { id, outcomes }) =>
    outcomes.some((each) => each.outcomeId === outcomeId)
      ? project
      : withFields(project, 'events', id, { outcomes: [...outcomes, added], isContext: false }),
  )
}

/** Takes several events off an outcome. */
export function unclassifyEvents(ids: readonly Id[], outcomeId: Id, name: string): Edit {
  return eachEvent('unclassifyEvent', ids, name, (project, { id, outcomes }) =>
    withFields(project, 'events', id, {
      outcomes: outcomes.filter((each) => each.outcomeId !== outcomeId),
    }),
  )
}

/** Says that several events are context: no outcome, and none awaited. */
export function markEventsAsContext(ids: readonly Id[], name: string): Edit {
  return eachEvent('markAsContext', ids, name, (project, { id }) =>
    withFields(project, 'events', id, { outcomes: [], isContext: true }),
  )
}

/**
 * Has an actor take part in several events, adding the actor to the project when it is not there yet
 * and one of the events is.
 */
export function involveActorInEvents(ids: readonly Id[], actor: Actor, name: string): Edit {
  return eachEvent('involveActor', ids, name, (project, { id, actorIds }) =>
    actorIds.includes(actor.id)
      ? project
      : withEdited(withAdded(project, 'actors', actor), 'events', id, {
          actorIds: [...actorIds, actor.id],
        }),
  )
}

/** Has an actor take part no more in several events; the actor stays in the project. */
export function withdrawActorFromEvents(ids: readonly Id[], actorId: Id, name: string): Edit {
  return eachEvent('withdrawActor', ids, name, (project, { id, actorIds }) =>
    withFields(project, 'events', id, { actorIds: actorIds.filter((each) => each !== actorId) }),
  )
}

function eachEvent(
  code: EditCode,
  ids: readonly Id[],
  name: string,
  rewrite: (project: Project, event: KeyEvent) => Project,
): Edit {
  return {
    label: { code, name },
    apply: (project) =>
      ids.reduce((next, id) => {
        const event = recordOf(next, 'events', id)
        return event ? rewrite(next, event) : next
      }, project),
  }
}
