import { startTransition, useEffect, useState } from 'react'

import type { Project } from '../../domain/project/records.ts'
import type { Report } from '../../files/report/report.ts'
import type { ReportOptions } from '../../files/report/writeReport.ts'
import { inWorker } from './inWorker.ts'

type Written = {
  readonly report: Report
  readonly project: Project
  readonly options: ReportOptions
}

/** `isWhole`: it is all there, and says the project as it is now. */
export type ReportShown = { readonly report: Report; readonly isWhole: boolean }

/**
 * The report of a project, written again beside the page at each change. The first comes part after part;
 * then the last one that was written stays until the next is whole. Null until there is one; or that it
 * cannot be. Nothing is written while the options are null.
 */
export function useReport(
  project: Project,
  options: ReportOptions | null,
): ReportShown | 'failed' | null {
  const [partial, setPartial] = useState<Report | null>(null)
  const [written, setWritten] = useState<Written | 'failed' | null>(null)
  useEffect(() => {
    if (options === null) return
    const controller = new AbortController()
    const { signal } = controller
    let report: Report | null = null
    const onPart = (more: Report) => {
      report = report ? { ...more, parts: [...report.parts, ...more.parts] } : more
      const soFar = report
      startTransition(() => setPartial(soFar))
    }
    inWorker({ kind: 'report', project, options }, { signal, onPart }).then(
      () => startTransition(() => setWritten(report && { report, project, options })),
      () => {
        if (!signal.aborted) setWritten('failed')
      },
    )
    return () => controller.abort()
  }, [project, options])
  if (written === 'failed') return written
  if (written === null) return partial && { report: partial, isWhole: false }
  const isWhole = written.project === project && written.options === options
  return { report: written.report, isWhole }
}
