/** What the capture line does to a project: each line is one step, with the actors it names. */
import type { Id } from '../project/ids.ts'
import type { Actor, KeyEvent, Link, Project } from '../project/records.ts'
import { recordOf, withoutRecords } from '../project/tables.ts'
import { withAdded, withEdited } from './anchored.ts'
import type { Edit } from './edit.ts'
import { addLink } from './linkEdits.ts'

/** Adds an event with the actors it brings; nothing happens when it cannot be added. */
export function captureEvent(event: KeyEvent, newActors: readonly Actor[]): Edit {
  return {
    label: { code: 'addEvent', name: event.title },
    apply(project) {
      if (recordOf(project, 'effects', event.id)) return project
      const before = withActors(project, newActors)
      const next = withAdded(before, 'events', event)
      return next === before ? project : next
    },
  }
}

/**
 * Adds an event linked to a card: the event with the actors it brings, and the link, which arrives at
 * the event when it says so, and else leaves it. Nothing happens when the link cannot be made, nor when
 * the event cannot be added.
 */
export function captureLinkedEvent(event: KeyEvent, newActors: readonly Actor[], link: Link): Edit {
  const capture = captureEvent(event, newActors)
  const joined = link.toId === event.id ? link : { ...link, fromId: event.id }
  return {
    label: capture.label,
    apply(project) {
      const before = capture.apply(project)
      const next = addLink(joined).apply(before)
      return before === project || next === before ? project : next
    },
  }
}

/**
 * Corrects an event from its line, with the actors that the line now brings. Those it brought before,
 * in `formerActorIds`, leave the project when no event names them any more.
 */
export function correctEvent(
  event: Pick<KeyEvent, 'id' | 'title'>,
  fields: Partial<Omit<KeyEvent, 'id'>>,
  actors: { readonly newActors: readonly Actor[]; readonly formerActorIds: readonly Id[] },
): Edit {
  return {
    label: { code: 'editEvent', name: fields.title ?? event.title },
    apply(project) {
      if (!recordOf(project, 'events', event.id)) return project
      const before = withActors(project, actors.newActors)
      const next = withEdited(before, 'events', event.id, fields)
      if (next === before) return project
      const inUse = new Set(Object.values(next.events).flatMap(({ actorIds }) => actorIds))
      return withoutRecords(
        next,
        'actors',
        ({ id }) => actors.formerActorIds.includes(id) && !inUse.has(id),
      )
    },
  }
}

function withActors(project: Project, actors: readonly Actor[]): Project {
  return actors.reduce((next, actor) => withAdded(next, 'actors', actor), project)
}
