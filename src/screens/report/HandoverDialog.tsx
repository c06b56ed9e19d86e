import { useEffect, useRef, useState } from 'react'

import { download } from '../../browser/files.ts'
import { svgToPng } from '../../browser/rasterise.ts'
import { FORMATS_BY_GROUP, type FormatId } from '../../content/report/formats.ts'
import { fileName } from '../../files/fileName.ts'
import { FORMATS } from '../../files/report/formats.ts'
import type { PaperName } from '../../files/report/paper.ts'
import type { ReportOptions } from '../../files/report/writeReport.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useProject } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './HandoverDialog.module.css'

const GROUPS = Object.keys(FORMATS_BY_GROUP) as (keyof typeof FORMATS_BY_GROUP)[]

type Props = {
  readonly options: ReportOptions
  readonly paper: PaperName
  readonly onClose: () => void
}

/** « Fichiers à remettre »: every file that the project gives, each with what it is for. */
export function HandoverDialog({ options, paper, onClose }: Props) {
  const { report, frame } = useWords()
  const { making, said, hasFailed, make, stop } = useMaking({ options, paper })
  return (
    <Dialog
      title={report.files}
      closeLabel={frame.close}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <p role={hasFailed ? 'alert' : 'status'} className={styles['said']}>
            {making === null ? said : report.making(report.formats[making].name)}
          </p>
          {making === null ? (
            <Button onPress={onClose}>{frame.close}</Button>
          ) : (
            <Button onPress={stop}>{report.stop}</Button>
          )}
        </>
      }
    >
      <p className={styles['hint']}>{report.filesHint}</p>
      {GROUPS.map((group) => (
        <section key={group} aria-label={report.groups[group]} className={styles['group']}>
          <h3>{report.groups[group]}</h3>
          <ul>
            {FORMATS_BY_GROUP[group].map((id) => (
              <li key={id}>
                <div>
                  <b>{report.formats[id].name}</b> <span>{FORMATS[id].extension}</span>
                  <p>{report.formats[id].hint}</p>
                </div>
                <Button
                  aria-label={report.make(report.formats[id].name)}
                  onPress={() => void make(id)}
                >
                  {report.download}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

const asPng = async (svg: string, scale: number) =>
  new Uint8Array(await (await svgToPng(svg, scale)).arrayBuffer())

/** Makes one file at a time, and says what came of it. */
function useMaking({ options, paper }: Pick<Props, 'options' | 'paper'>) {
  const { report, frame } = useWords()
  const project = useProject()
  const [making, setMaking] = useState<FormatId | null>(null)
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
    setFailed(false)
    setSaid('')
    try {
      const { extension, type, write } = FORMATS[id]
      const content = await write({ project, options, paper, asPng, signal })
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
  return { making, said, hasFailed, make, stop: () => work.current?.abort() }
}
