/** What can be done to the parts of the report. Each is known by its id; the app says which there are. */
import { generateNKeysBetween } from 'fractional-indexing'

import type { Id } from '../project/ids.ts'
import { newReportPart } from '../project/newRecords.ts'
import type { Project, ReportPart } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import { recordOf, withoutRecords, withRecord } from '../project/tables.ts'
import type { Edit } from './edit.ts'

type Named = { readonly id: Id; readonly name: string }

/** Leaves a part out of the report, or puts it back; `name` is that of the part, for the history. */
export function keepReportPart({ id, name }: Named, isKept: boolean): Edit {
  return {
    label: { code: 'keepReportPart', name },
    apply: (project) => withPart(project, id, { isLeftOut: !isKept }),
  }
}

/** Tells the parts in this order; with no id at all, in the order of the app. */
export function orderReportParts(ids: readonly Id[], name: string): Edit {
  return {
    label: { code: 'orderReportParts', name },
    apply(project) {
      const order = [...new Set(ids)]
      const ranks = new Map(
        generateNKeysBetween(null, null, order.length).map((rank, at) => [order[at], rank]),
      )
      return [...new Set([...Object.keys(project.reportParts), ...order])].reduce(
        (next, id) => withPart(next, id, { rank: ranks.get(id) ?? '' }),
        project,
      )
    },
  }
}

/**
 * Writes a part in a language over what the app tells; `basis` is the trace of what it was written
 * from. An empty text leaves it to the app again.
 */
export function writeReportPart(
  { id, name }: Named,
  language: 'fr' | 'en',
  written: ReportPart['fr'],
): Edit {
  const told = written.text === '' ? { text: '', basis: '' } : written
  return {
    label: { code: 'writeReportPart', name },
    apply: (project) => withPart(project, id, { [language]: told }),
    typingKey: `${id}.part.${language}`,
  }
}

/** The project with some fields of a part changed; a part that says nothing more is not kept. */
function withPart(project: Project, id: Id, fields: Partial<ReportPart>): Project {
  const next = { ...(recordOf(project, 'reportParts', id) ?? newReportPart(id)), ...fields }
  return sameValue(next, newReportPart(id))
    ? withoutRecords(project, 'reportParts', (each) => each.id === id)
    : withRecord(project, 'reportParts', next)
}
