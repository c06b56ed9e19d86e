/** What can be done to the links of the chain. */
import type { Link } from '../project/records.ts'
import { withFields } from '../project/tables.ts'
import { withAdded } from './anchored.ts'
import { type Edit, typingKeyOf } from './edit.ts'
import { withoutLinks } from './removal.ts'

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

/** Removes a link. */
export function removeLink(link: Pick<Link, 'id' | 'label'>): Edit {
  return {
    label: { code: 'removeLink', name: link.label },
    apply: (project) => withoutLinks(project, ({ id }) => id === link.id),
  }
}
