import type { Id } from '../project/ids.ts'
import { newEvent } from '../project/newRecords.ts'
import { rankForDate } from '../project/order.ts'
import type { KeyEvent, Project } from '../project/records.ts'
import { boundsOf } from '../time/edtf.ts'
import type { CapturedLine } from './readLine.ts'

type Given = {
  readonly id: Id
  /** The outcome of the number typed, or null. */
  readonly outcomeId: Id | null
  /** Today, as 'YYYY-MM-DD'. */
  readonly today: string
}

/**
 * The event a line tells of. It is told where its date calls for, at the end when it has none. What
 * surely lies ahead of today is planned; all else has happened.
 */
export function eventFromLine(project: Project, line: CapturedLine, given: Given): KeyEvent {
  const { earliest } = boundsOf(line.when.edtf)
  return {
    ...newEvent(given.id, rankForDate(project, line.when), line.title),
    when: line.when,
    status: earliest !== null && earliest > given.today ? 'planned' : 'happened',
    outcomes:
      given.outcomeId === null ? [] : [{ outcomeId: given.outcomeId, why: '', tentative: false }],
  }
}
