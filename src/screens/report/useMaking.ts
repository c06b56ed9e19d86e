import { useEffect, useRef, useState } from 'react'

import { download } from '../../browser/files.ts'
import { svgToPng } from '../../browser/rasterise.ts'
import type { FormatId } from '../../content/report/formats.ts'
import { LANGUAGE_TAGS } from '../../content/language.ts'
import { fileName } from '../../files/fileName.ts'
import { FILE_TYPES } from '../../files/report/fileTypes.ts'
import type { Handing } from '../../files/report/writers.ts'
import type { Request } from '../../files/report/jobs.ts'
import type { PaperName } from '../../files/report/paper.ts'
import type { Report } from '../../files/report/report.ts'
import type { ReportOptions } from '../../files/report/writeReport.ts'
import { useProject } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { pdfFonts } from '../frame/pictures/pdfFonts.ts'
import { inWorker } from './inWorker.ts'

const asPng = async (svg: string, scale: number) =>
  new Uint8Array(await (await svgToPng(svg, scale)).arrayBuffer())

/** Writes the sheets with all that the browser has to be asked for. */
async function asPdf(
  sheets: Parameters<Handing['asPdf']>[0],
  { title, language }: Parameters<Handing['asPdf']>[1],
  work: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
): Promise<Blob> {
  const { sheetsToPdf } = await import('../../browser/pdfReport.ts')
  const fonts = await pdfFonts()
  return sheetsToPdf({ ...sheets, ...work, fonts, title, languageTag: LANGUAGE_TAGS[language] })
}

/** Makes one file at a time, and says what came of it. */
export function useMaking({
  options,
  paper,
  read,
}: {
  readonly options: ReportOptions
  readonly paper: PaperName
  /** The report as it was read, if it is all there. */
  readonly read: Report | null
}) {
  const { report, frame } = useWords()
  const project = useProject()
  const [making, setMaking] = useState<FormatId | null>(null)
  // Null while nobody can tell how far it is.
  const [progress, setProgress] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const [hasFailed, setFailed] = useState(false)
  const work = useRef<AbortController>(null)
  useEffect(() => () => work.current?.abort(), [])

  const make = async (id: FormatId) => {
    // One at a time; the button keeps the focus meanwhile.
    if (making !== null) return
    const controller = new AbortController()
    const { signal } = controller
    work.current = controller
    setMaking(id)
    setProgress(null)
    setFailed(false)
    setSaid('')
    try {
      const { extension, type } = FILE_TYPES[id]
      const answer = (request: Request) =>
        request.kind === 'png'
          ? asPng(...request.given)
          : asPdf(...request.given, { onProgress: setProgress, signal })
      const job = { kind: 'file', format: id, project, options, paper, read } as const
      const content = await inWorker(job, { signal, answer })
      if (content === null) throw new Error('no file')
      const { title } = project.info
      const name = fileName({ project: title, part: report.part, day: options.today }, extension)
      download(name, new Blob([content], { type }))
      setSaid(frame.exported(name))
    } catch {
      if (signal.aborted) return setSaid(report.stopped(report.formats[id].name))
      setFailed(true)
      setSaid(report.notMade(report.formats[id].name))
    } finally {
      setMaking(null)
    }
  }
  const say = (what: string) => {
    setFailed(false)
    setSaid(what)
  }
  return { making, progress, said, say, hasFailed, make, stop: () => work.current?.abort() }
}
