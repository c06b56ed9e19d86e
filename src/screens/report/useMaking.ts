import { useEffect, useRef, useState } from 'react'

import { download } from '../../browser/files.ts'
import { svgToPng } from '../../browser/rasterise.ts'
import type { FormatId } from '../../content/report/formats.ts'
import { LANGUAGE_TAGS } from '../../content/language.ts'
import { fileName } from '../../files/fileName.ts'
import { FORMATS, type Handing } from '../../files/report/formats.ts'
import type { PaperName } from '../../files/report/paper.ts'
import type { ReportOptions } from '../../files/report/writeReport.ts'
import { useProject } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { pdfFonts } from '../frame/pictures/pdfFonts.ts'

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
}: {
  readonly options: ReportOptions
  readonly paper: PaperName
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
      const { extension, type, write } = FORMATS[id]
      const content = await write({
        project,
        options,
        paper,
        signal,
        asPng,
        asPdf: (sheets, told) => asPdf(sheets, told, { onProgress: setProgress, signal }),
      })
      signal.throwIfAborted()
      const { title } = project.info
      const name = fileName({ project: title, part: report.part, day: options.today }, extension)
      download(name, new Blob([content], { type }))
      setSaid(frame.exported(name))
    } catch {
      if (signal.aborted) return
      setFailed(true)
      setSaid(report.notMade(report.formats[id].name))
    } finally {
      setMaking(null)
    }
  }
  return { making, progress, said, hasFailed, make, stop: () => work.current?.abort() }
}
