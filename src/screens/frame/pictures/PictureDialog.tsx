import { useEffect, useRef, useState } from 'react'

import { download } from '../../../browser/files.ts'
import { LANGUAGE_TAGS } from '../../../content/language.ts'
import { pointsOnPaper } from '../../../files/exports/sheets.ts'
import { fileName } from '../../../files/fileName.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useServices } from '../../context/services.ts'
import { useProject } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { drawChosen, type DrawnPicture, fileOf } from './drawChosen.ts'
import { type PictureChoices, rememberChoices, rememberedChoices } from './pictureChoices.ts'
import { PictureFields } from './PictureFields.tsx'
import { PicturePreview } from './PicturePreview.tsx'
import styles from './pictures.module.css'

/** Size of the words of the cards, in pixels of the picture. */
const CARD_WORDS = 17
/** Under this, in points, people hold the sheet to their nose. */
const LEAST_POINTS = 6

type Props = {
  readonly onClose: () => void
  /** Called with the name of the file once it is handed over. */
  readonly onSaved: (name: string) => void
}

/** « Image ou PDF… »: what to draw, how, on what paper; a preview, then the file. */
export function PictureDialog({ onClose, onSaved }: Props) {
  const words = useWords()
  const { printing, frame } = words
  const language = useLanguage()
  const { today } = useServices()
  const project = useProject()
  const [choices, setChoices] = useState(rememberedChoices)
  const [drawn, setDrawn] = useState<DrawnPicture | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const [progress, setProgress] = useState<number | null>(null)
  const work = useRef<AbortController>(null)

  const day = today()
  useEffect(() => {
    let isCurrent = true
    drawChosen(choices, { project, words, language, today: day }).then(
      (picture) => isCurrent && setDrawn(picture),
      () => isCurrent && setFailed(true),
    )
    return () => {
      isCurrent = false
    }
  }, [choices, project, words, language, day])
  useEffect(() => () => work.current?.abort(), [])

  const save = async () => {
    const controller = new AbortController()
    work.current = controller
    setProgress(0)
    setFailed(false)
    try {
      const given = { project, words, language, today: day }
      const picture = await drawChosen(choices, given)
      const file = await fileOf(picture, choices.format, given, {
        onProgress: setProgress,
        signal: controller.signal,
      })
      if (controller.signal.aborted) return
      const part = choices.picture === 'chain' ? frame.chainPart : frame.timelinePart
      const name = fileName({ project: project.info.title, part, day }, `.${choices.format}`)
      download(name, file)
      rememberChoices(choices)
      onClose()
      onSaved(name)
    } catch {
      if (!controller.signal.aborted) setFailed(true)
    } finally {
      setProgress(null)
    }
  }
  const change = (changed: Partial<PictureChoices>) => {
    setFailed(false)
    setChoices({ ...choices, ...changed })
  }
  return (
    <Dialog
      title={printing.title}
      closeLabel={frame.close}
      isOpen
      isWide
      onClose={onClose}
      actions={
        progress === null ? (
          <>
            <Button onPress={onClose}>{frame.cancel}</Button>
            <Button look="primary" onPress={() => void save()}>
              {printing.save}
            </Button>
          </>
        ) : (
          <>
            <label className={styles['progress']}>
              <span>{printing.working}</span>
              <progress value={progress} />
            </label>
            <Button onPress={() => work.current?.abort()}>{printing.stop}</Button>
          </>
        )
      }
    >
      <div className={styles['columns']}>
        <PictureFields choices={choices} onChange={change} />
        <div className={styles['shown']}>
          <div className={styles['frame']}>
            {drawn === null ? null : <PicturePreview drawn={drawn} />}
          </div>
          {hasFailed ? (
            <p role="alert" className={styles['warning']}>
              {printing.failed}
            </p>
          ) : null}
          {drawn?.plan ? <OnPaper plan={drawn.plan} /> : null}
        </div>
      </div>
    </Dialog>
  )
}

/** How many sheets, and whether their words can be read. */
function OnPaper({ plan }: { readonly plan: NonNullable<DrawnPicture['plan']> }) {
  const { printing } = useWords()
  const language = useLanguage()
  const points = pointsOnPaper(CARD_WORDS, plan)
  const said = new Intl.NumberFormat(LANGUAGE_TAGS[language], { maximumSignificantDigits: 2 })
  const { sheets, rows, columns } = plan
  const isLegible = points >= LEAST_POINTS
  return (
    <div role="status">
      <p className={isLegible ? styles['note'] : styles['warning']}>
        {isLegible
          ? `${printing.sheets(sheets.length, rows, columns)}. ${printing.wordsOf(said.format(points))}`
          : printing.tooSmall(said.format(points))}
      </p>
      {sheets.length > 1 ? <p className={styles['note']}>{printing.howToAssemble}</p> : null}
    </div>
  )
}
