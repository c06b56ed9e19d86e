/** Writing a record only when all that it refers to is there; otherwise nothing happens. */
import type { Id } from '../project/ids.ts'
import type { Project, RecordIn, TableName } from '../project/records.ts'
import { isAnchored } from '../project/soundness.ts'
import { recordOf, withFields, withRecord } from '../project/tables.ts'

/** Adds a record; nothing happens when one has that id already, or when it refers to what is gone. */
export function withAdded<T extends TableName>(
  project: Project,
  name: T,
  record: RecordIn<T>,
): Project {
  return recordOf(project, name, record.id) ? project : withWritten(project, name, record)
}

/** Adds or replaces a record; nothing happens when it refers to what is gone. */
export function withWritten<T extends TableName>(
  project: Project,
  name: T,
  record: RecordIn<T>,
): Project {
  return isAnchored(project, name, record) ? withRecord(project, name, record) : project
}

/** Changes fields of a record; nothing happens when it is gone, or would refer to what is gone. */
export function withEdited<T extends TableName>(
  project: Project,
  name: T,
  id: Id,
  fields: Partial<RecordIn<T>>,
): Project {
  const next = withFields(project, name, id, fields)
  const record = recordOf(next, name, id)
  return record && isAnchored(next, name, record) ? next : project
}
