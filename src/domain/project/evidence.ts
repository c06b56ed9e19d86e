/** Lessons, actions, answers and the like name what supports them: these are the tables where they do. */
import type { Id } from './ids.ts'
import type { Project, RecordIn, TableName } from './records.ts'
import { withEach } from './tables.ts'

export const TABLES_WITH_EVIDENCE = [
  'lessons',
  'actions',
  'answers',
  'maturityStages',
  'obstacles',
  'resources',
] as const satisfies readonly TableName[]

type WithEvidence = RecordIn<(typeof TABLES_WITH_EVIDENCE)[number]>

/** The project with the evidence of each record written anew; the same when none changes. */
export function withEachEvidence(
  project: Project,
  write: (evidenceIds: Id[], table: (typeof TABLES_WITH_EVIDENCE)[number], id: Id) => Id[],
): Project {
  return TABLES_WITH_EVIDENCE.reduce(
    (next, table) =>
      withEach(next, table, (record: WithEvidence) => {
        const evidenceIds = write(record.evidenceIds, table, record.id)
        return evidenceIds === record.evidenceIds ? record : { ...record, evidenceIds }
      }),
    project,
  )
}
