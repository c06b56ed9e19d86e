import { FORMATS_BY_GROUP } from '../../content/report/formats.ts'
import { FILE_TYPES } from '../../files/report/fileTypes.ts'
import type { PaperName } from '../../files/report/paper.ts'
import type { Report } from '../../files/report/report.ts'
import type { ReportOptions } from '../../files/report/writeReport.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../context/words.tsx'
import styles from './HandoverDialog.module.css'
import { useMaking } from './useMaking.ts'

const GROUPS = Object.keys(FORMATS_BY_GROUP) as (keyof typeof FORMATS_BY_GROUP)[]

type Props = {
  readonly options: ReportOptions
  readonly paper: PaperName
  /** The report as it was read, if it is all there. */
  readonly read: Report | null
  readonly onClose: () => void
}

/** « Fichiers à remettre »: every file that the project gives, each with what it is for. */
export function HandoverDialog({ options, paper, read, onClose }: Props) {
  const { report, frame } = useWords()
  const { making, progress, said, hasFailed, make, stop } = useMaking({ options, paper, read })
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
          {making === null ? null : (
            // Without a value while nobody can tell how far it is.
            <progress aria-label={report.progress} value={progress ?? undefined} />
          )}
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
                  <b>{report.formats[id].name}</b> <span>{FILE_TYPES[id].extension}</span>
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
