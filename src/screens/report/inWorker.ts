import type { FileJob, FromWriter, ReportJob, Request, ToWriter } from '../../files/report/jobs.ts'
import type { Report } from '../../files/report/report.ts'

type Following = {
  /** Aborted, the work ends at once and the promise rejects. */
  readonly signal: AbortSignal
  /** Told the report so far, without the parts already told. */
  readonly onPart?: (report: Report) => void
  /** Does what only the page can. */
  readonly answer?: (request: Request) => Promise<unknown>
}

/** Has a job done beside the page: gives the content of the file. Rejects when it cannot be made. */
export function inWorker(
  job: ReportJob | FileJob,
  { signal, onPart, answer }: Following,
): Promise<BlobPart | null> {
  const worker = new Worker(new URL('./writerWorker.ts', import.meta.url), { type: 'module' })
  const tell = (told: ToWriter) => worker.postMessage(told)
  const reply = (id: number, request: Request) => {
    const answering = answer?.(request) ?? Promise.reject(new Error('nobody to answer'))
    answering.then(
      (given) => tell({ kind: 'answer', id, answer: given }),
      () => tell({ kind: 'answer', id }),
    )
  }
  return new Promise<BlobPart | null>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    worker.addEventListener('error', () => reject(new Error('no writer')))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWriter>) => {
      if (data.kind === 'part') onPart?.(data.report)
      else if (data.kind === 'request') reply(data.id, data.request)
      else if (data.kind === 'written') resolve(data.content)
      else reject(new Error('not written'))
    })
    tell({ kind: 'job', job })
  }).finally(() => worker.terminate())
}
