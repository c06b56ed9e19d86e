import { useEffect, useState } from 'react'

import type { Project } from '../../domain/project/records.ts'
import { inTurns } from '../../files/report/inTurns.ts'
import type { Report } from '../../files/report/report.ts'
import { type ReportOptions, writingReport } from '../../files/report/writeReport.ts'

/**
 * The report of a project, written again at each change while the page goes on answering: the last one that
 * was written, null until there is one; or that it cannot be. Nothing is written while the options are null.
 */
export function useReport(
  project: Project,
  options: ReportOptions | null,
): Report | 'failed' | null {
  const [report, setReport] = useState<Report | 'failed' | null>(null)
  useEffect(() => {
    if (options === null) return
    const controller = new AbortController()
    inTurns(writingReport(project, options), controller.signal).then(setReport, () => {
      if (!controller.signal.aborted) setReport('failed')
    })
    return () => controller.abort()
  }, [project, options])
  return report
}
