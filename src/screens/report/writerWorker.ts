/** Runs beside the page: hears its one job, and says how it goes. */
import { type FromWriter, type ToWriter, writer } from '../../files/report/jobs.ts'

const hear = writer((said: FromWriter) => postMessage(said))
addEventListener('message', ({ data }: MessageEvent<ToWriter>) => hear(data))
