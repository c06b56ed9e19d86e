/**
 * What is written aside from the page, which goes on answering meanwhile: the report, and each file. Only
 * values pass between the two; what needs the page (drawing a picture, writing a PDF) is asked of it.
 */
import type { FormatId } from '../../content/report/formats.ts'
import type { Project } from '../../domain/project/records.ts'
import { type Handing, WRITERS } from './writers.ts'
import type { PaperName } from './paper.ts'
import type { Report } from './report.ts'
import { type ReportOptions, writingReport } from './writeReport.ts'

export type ReportJob = {
  readonly kind: 'report'
  readonly project: Project
  readonly options: ReportOptions
}

export type FileJob = {
  readonly kind: 'file'
  readonly format: FormatId
  readonly project: Project
  readonly options: ReportOptions
  readonly paper: PaperName
  /** The report as it was read, if it was: it is then the one handed over. */
  readonly read: Report | null
}

/** What only the page can do. */
export type Request =
  | { readonly kind: 'png'; readonly given: Parameters<Handing['asPng']> }
  | { readonly kind: 'pdf'; readonly given: Parameters<Handing['asPdf']> }

export type ToWriter =
  | { readonly kind: 'job'; readonly job: ReportJob | FileJob }
  /** The answer to a request; absent when the page could not. */
  | { readonly kind: 'answer'; readonly id: number; readonly answer?: unknown }

export type FromWriter =
  /** The report so far, without the parts already said. */
  | { readonly kind: 'part'; readonly report: Report }
  | { readonly kind: 'request'; readonly id: number; readonly request: Request }
  | { readonly kind: 'written'; readonly content: BlobPart | null }
  | { readonly kind: 'failed' }

/** Gives what hears the page, and does its one job, saying by `say` how it goes. */
export function writer(say: (said: FromWriter) => void): (told: ToWriter) => void {
  const waiting: { resolve: (answer: never) => void; reject: (why: Error) => void }[] = []
  const ask = <T>(request: Request) =>
    new Promise<T>((resolve, reject) => {
      say({ kind: 'request', id: waiting.push({ resolve, reject }) - 1, request })
    })
  const work = async (job: ReportJob | FileJob): Promise<BlobPart | null> => {
    if (job.kind === 'file') {
      return WRITERS[job.format]({
        ...job,
        asPng: (...given) => ask({ kind: 'png', given }),
        asPdf: (...given) => ask({ kind: 'pdf', given }),
      })
    }
    for (const soFar of writingReport(job.project, job.options)) {
      say({ kind: 'part', report: { ...soFar, parts: soFar.parts.slice(-1) } })
    }
    return null
  }
  return (told) => {
    if (told.kind === 'job') {
      work(told.job).then(
        (content) => say({ kind: 'written', content }),
        () => say({ kind: 'failed' }),
      )
      return
    }
    const asked = waiting[told.id]
    if ('answer' in told) asked?.resolve(told.answer as never)
    else asked?.reject(new Error('The page could not.'))
  }
}
