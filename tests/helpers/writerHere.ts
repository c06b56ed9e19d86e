/** A worker for tests without a browser: what it would do beside the page is done in its place. */
import { type FromWriter, type ToWriter, writer } from '../../src/files/report/jobs.ts'

/** Takes the place of `Worker` in a page that writes a report. */
export class WriterHere extends EventTarget {
  private isOver = false
  private readonly hear = writer((said: FromWriter) => {
    const data: unknown = structuredClone(said)
    queueMicrotask(() => {
      if (!this.isOver) this.dispatchEvent(new MessageEvent('message', { data }))
    })
  })

  postMessage(told: ToWriter): void {
    const heard = structuredClone(told)
    queueMicrotask(() => this.hear(heard))
  }

  terminate(): void {
    this.isOver = true
  }
}
