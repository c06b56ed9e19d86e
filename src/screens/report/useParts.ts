import { useMemo } from 'react'

import type { PartId } from '../../content/report/words.ts'
import { keepReportPart, orderReportParts } from '../../domain/edits/reportEdits.ts'
import { partsInOrder, partsKept } from '../../files/report/partsChosen.ts'
import { useSession, useSessionState } from '../context/session.ts'
import { useWords } from '../context/words.tsx'

/** The parts of the report: their order, those that are handed over, and how to change both. */
export function useParts() {
  const { report } = useWords()
  const session = useSession()
  const reportParts = useSessionState(({ project }) => project.reportParts)
  const order = useMemo(() => partsInOrder({ reportParts }), [reportParts])
  const kept = useMemo(() => partsKept({ reportParts }), [reportParts])
  /** Puts a part right before another, or at the end when that is null. */
  const move = (id: PartId, before: PartId | null) => {
    const others = order.filter((each) => each !== id)
    const at = before === null ? others.length : others.indexOf(before)
    const next = [...others.slice(0, at), id, ...others.slice(at)]
    if (next.some((each, place) => each !== order[place])) {
      session.perform(orderReportParts(next, report.partNames[id]))
    }
  }
  const keep = (ids: ReadonlySet<PartId>) => {
    for (const id of order.filter((each) => ids.has(each) !== kept.includes(each))) {
      session.perform(keepReportPart({ id, name: report.partNames[id] }, ids.has(id)))
    }
  }
  return { order, kept, move, keep }
}
