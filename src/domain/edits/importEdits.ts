import type { Actor, KeyEvent, Project } from '../project/records.ts'
import { isAnchored } from '../project/soundness.ts'
import { recordOf } from '../project/tables.ts'
import { withAdded } from './anchored.ts'
import type { Edit } from './edit.ts'

/**
 * Adds events, and the actors that they bring, in one step. What has an id that is taken is left out,
 * as is an event that names an actor or a work session that is gone; no actor comes without any event.
 */
export function addEvents(events: readonly KeyEvent[], actors: readonly Actor[]): Edit {
  return {
    label: { code: 'addEvents', name: String(events.length) },
    apply(project: Project): Project {
      const withActors = actors.reduce((next, actor) => withAdded(next, 'actors', actor), project)
      const added = events.filter(
        (event) =>
          !recordOf(project, 'events', event.id) &&
          !recordOf(project, 'effects', event.id) &&
          isAnchored(withActors, 'events', event),
      )
      if (added.length === 0) return project
      // All at once: there may be thousands.
      const rows = Object.fromEntries(added.map((event) => [event.id, event]))
      return { ...withActors, events: { ...withActors.events, ...rows } }
    },
  }
}
