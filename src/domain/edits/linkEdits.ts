/** What can be done to the links of the chain. */
import type { Id } from '../project/ids.ts'
import type { Link } from '../project/records.ts'
import { recordOf, withFields, withoutRecords } from '../project/tables.ts'
import { withAdded } from './anchored.ts'
import { type Edit, typingKeyOf } from './edit.ts'
import { withEvidence, withoutLinks } from './removal.ts'

/**
 * Links an event to an event or an effect. Nothing happens when an end is missing, when both ends are
 * the same card, or when a link already goes from the one to the other.
 */
export function addLink(link: Link, name = ''): Edit {
  return {
    label: { code: 'addLink', name },
    apply(project) {
      const isDouble = Object.values(project.links).some(
        ({ id, fromId, toId }) => id === link.id || (fromId === link.fromId && toId === link.toId),
      )
      return isDouble || link.fromId === link.toId ? project : withAdded(project, 'links', link)
    },
  }
}

/** Changes what a link says; its ends stay. */
export function editLink(
  link: Pick<Link, 'id' | 'label'>,
  fields: Partial<Omit<Link, 'id' | 'fromId' | 'toId'>>,
): Edit {
  return {
    label: { code: 'editLink', name: fields.label ?? link.label },
    apply: (project) => withFields(project, 'links', link.id, fields),
    ...typingKeyOf(link.id, fields),
  }
}

/**
 * Moves an end of a link to another card, with all that the link says; the evidence it gave follows.
 * It gets a new id, so that two copies in which both ends were moved merge into two links that each
 * somebody drew. Nothing happens when a link could not be added there, or when its ends stay.
 */
export function moveLink(
  link: Pick<Link, 'id'>,
  ends: Pick<Link, 'fromId' | 'toId'>,
  newId: Id,
  name = '',
): Edit {
  return {
    label: { code: 'moveLink', name },
    apply(project) {
      const was = recordOf(project, 'links', link.id)
      if (!was || (was.fromId === ends.fromId && was.toId === ends.toId)) return project
      if (recordOf(project, 'links', newId)) return project
      const { fromId, toId } = ends
      const without = withoutRecords(project, 'links', ({ id }) => id === link.id)
      const next = addLink({ ...was, fromId, toId, id: newId }).apply(without)
      if (next === without) return project
      return withEvidence(next, new Set([link.id]), (ids) =>
        ids.map((id) => (id === link.id ? newId : id)),
      )
    },
  }
}

/** Removes a link. */
export function removeLink(link: Pick<Link, 'id' | 'label'>): Edit {
  return {
    label: { code: 'removeLink', name: link.label },
    apply: (project) => withoutLinks(project, ({ id }) => id === link.id),
  }
}
