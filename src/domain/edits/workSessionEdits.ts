/** What can be done to the work sessions: when the group met, where, and who was there. */
import type { WorkSession } from '../project/records.ts'
import { withEach, withFields, withoutRecords } from '../project/tables.ts'
import { withAdded } from './anchored.ts'
import { type Edit, typingKeyOf } from './edit.ts'

/** Adds a work session; when one has that id already, nothing happens. */
export function addWorkSession(session: WorkSession): Edit {
  return {
    label: { code: 'addWorkSession', name: session.title },
    apply: (project) => withAdded(project, 'workSessions', session),
  }
}

/** Changes some fields of a work session. */
export function editWorkSession(
  session: Pick<WorkSession, 'id' | 'title'>,
  fields: Partial<Omit<WorkSession, 'id'>>,
): Edit {
  return {
    label: { code: 'editWorkSession', name: fields.title ?? session.title },
    apply: (project) => withFields(project, 'workSessions', session.id, fields),
    ...typingKeyOf(session.id, fields),
  }
}

/** Removes a work session; what was captured or rated there stays, without it. */
export function removeWorkSession(session: Pick<WorkSession, 'id' | 'title'>): Edit {
  const free = <R extends { workSessionId: string | null }>(record: R): R =>
    record.workSessionId === session.id ? { ...record, workSessionId: null } : record
  return {
    label: { code: 'removeWorkSession', name: session.title },
    apply(project) {
      const next = withoutRecords(project, 'workSessions', ({ id }) => id === session.id)
      return withEach(withEach(next, 'events', free), 'ratings', free)
    },
  }
}
