import { useState } from 'react'

import { FORMATS_BY_GROUP } from '../../content/report/formats.ts'
import { FILE_TYPES } from '../../files/report/fileTypes.ts'
import type { PaperName } from '../../files/report/paper.ts'
import type { Report } from '../../files/report/report.ts'
import type { ReportOptions } from '../../files/report/writeReport.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../context/words.tsx'
import { PictureWindow } from '../frame/pictures/PictureWindow.tsx'
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
  const { making, progress, said, say, hasFailed, make, stop } = useMaking({
    options,
    paper,
    read,
  })
  return (
    <Dialog
      title={report.files}
      closeLabel={frame.close}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <div className={styles['state']}>
            <p role={hasFailed ? 'alert' : 'status'}>
              {making === null ? said : report.making(report.formats[making].name)}
            </p>
            {making === null ? null : (
              // Without a value while nobody can tell how far it is.
              <progress aria-label={report.progress} value={progress ?? undefined} />
            )}
          </div>
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
              <Offer
                key={id}
                {...report.formats[id]}
                extension={FILE_TYPES[id].extension}
                action={report.download}
                label={report.make(report.formats[id].name)}
                onPress={() => void make(id)}
              />
            ))}
            {group === 'document' ? (
              <PosterOffer
                isNameless={options.isNameless}
                onSaved={(name) => say(frame.exported(name))}
              />
            ) : null}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

type OfferProps = {
  readonly name: string
  readonly hint: string
  readonly extension: string
  readonly action: string
  readonly label: string
  readonly onPress: () => void
}

/** A file, what it is for, and what makes it. */
function Offer({ name, hint, extension, action, label, onPress }: OfferProps) {
  return (
    <li>
      <div>
        <b>{name}</b> <span>{extension}</span>
        <p>{hint}</p>
      </div>
      <Button aria-label={label} onPress={onPress}>
        {action}
      </Button>
    </li>
  )
}

/** The timeline or the chain for a wall, in the window of pictures. */
function PosterOffer({
  isNameless,
  onSaved,
}: {
  readonly isNameless: boolean
  readonly onSaved: (name: string) => void
}) {
  const { name, hint, choose, label } = useWords().report.poster
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Offer
        name={name}
        hint={hint}
        extension=".pdf"
        action={choose}
        label={label}
        onPress={() => setOpen(true)}
      />
      <PictureWindow
        isShown={isOpen}
        start={{ format: 'pdf', paper: 'a0', ...(isNameless ? { names: 'hidden' } : {}) }}
        onClose={() => setOpen(false)}
        onSaved={onSaved}
      />
    </>
  )
}
