import { useEffect, useRef, useState } from 'react'

import { copyPicture } from '../../../browser/clipboard.ts'
import { download } from '../../../browser/files.ts'
import { LANGUAGE_TAGS } from '../../../content/language.ts'
import { pointsOnPaper } from '../../../files/exports/sheets.ts'
import { fileName } from '../../../files/fileName.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useLanguage, useWords } from '../../context/words.tsx'
import { heightInPng, pictureAsPng } from '../drawPicture.ts'
import { type DrawnPicture, type FigureOf, fileOf } from './drawChosen.ts'
import { type PictureChoices, rememberChoices } from './pictureChoices.ts'
import { PictureFields } from './PictureFields.tsx'
import { PicturePreview } from './PicturePreview.tsx'
import styles from './pictures.module.css'
import { usePicture } from './usePicture.ts'

/** Size of the words of the cards, in pixels of the picture. */
const CARD_WORDS = 17
/** Under this, in points, people hold the sheet to their nose. */
const LEAST_POINTS = 6
/** Under this, letters run together on a screen. */
const LEAST_PIXELS = 11
/** A work shorter than this is not shown: its bar would only flash. In milliseconds. */
const LONG_WORK = 150

type Props = {
  /** What to draw when it is not the timeline or the chain; read when the window opens. */
  readonly figureOf?: FigureOf
  /** What is chosen first, besides the choices of the last picture. */
  readonly start?: Partial<PictureChoices>
  readonly onClose: () => void
  /** Called with the name of the file once it is handed over. */
  readonly onSaved: (name: string) => void
}

/** « Image ou PDF… »: what to draw, how, on what paper; a preview, then the file, or the clipboard. */
export function PictureDialog({ figureOf, start = {}, onClose, onSaved }: Props) {
  const { printing, frame } = useWords()
  const { choices, setChoices, once, setOnce, parts, given, drawing, ...asked } = usePicture(
    figureOf ?? null,
    start,
  )
  const drawn = drawing === 'failed' ? null : drawing
  const [hasFailed, setFailed] = useState(false)
  const [said, setSaid] = useState('')
  const [progress, setProgress] = useState<number | null>(null)
  const work = useRef<AbortController>(null)
  useEffect(() => () => work.current?.abort(), [])

  /** Does the work, one at a time, shows how far it is, and says when it fails; a work that is stopped says nothing. */
  const during = async (act: (signal: AbortSignal) => Promise<void>) => {
    if (work.current) return
    const controller = new AbortController()
    work.current = controller
    const showing = setTimeout(() => setProgress((done) => done ?? 0), LONG_WORK)
    setFailed(false)
    setSaid('')
    try {
      await act(controller.signal)
    } catch {
      if (!controller.signal.aborted) setFailed(true)
    } finally {
      clearTimeout(showing)
      work.current = null
      setProgress(null)
    }
  }
  const nameWith = (extension: string) => {
    const drawnName = choices.picture === 'chain' ? frame.chainPart : frame.timelinePart
    const named = figureOf ? figureOf(given).title : drawnName
    const { project, today } = given
    return fileName({ project: project.info.title, part: named, day: today }, extension)
  }
  const save = () =>
    during(async (signal) => {
      const { format } = choices
      const picture = await asked.picture
      const copy = await asked.carried()
      const progressing = { onProgress: setProgress, signal }
      const file = await fileOf(picture, format, copy?.text ?? null, given, progressing)
      signal.throwIfAborted()
      const name = nameWith(`.${format}`)
      download(name, file)
      rememberChoices(choices)
      onClose()
      onSaved(name)
      await copy?.note()
    })
  const copy = () =>
    during(async (signal) => {
      const png = asked.pictureToCopy().then(({ svg }) => pictureAsPng(svg))
      const end = await copyPicture(png, nameWith('.png'))
      if (signal.aborted) return
      rememberChoices(choices)
      setSaid(end === 'copied' ? printing.copied : printing.copyRefused)
    })
  const change = <T,>(set: (value: T) => void, before: T) => {
    return (changed: Partial<T>) => {
      setFailed(false)
      setSaid('')
      set({ ...before, ...changed })
    }
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
            <p role="status" className={styles['said']}>
              {said}
            </p>
            <Button onPress={onClose}>{frame.cancel}</Button>
            <Button onPress={() => void copy()}>{printing.copy}</Button>
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
        <PictureFields
          choices={choices}
          onChange={change(setChoices, choices)}
          once={once}
          onOnce={change(setOnce, once)}
          parts={parts}
          isFigure={figureOf !== undefined}
        />
        <div className={styles['shown']}>
          <div className={styles['frame']}>
            {drawn === null ? null : <PicturePreview drawn={drawn} />}
          </div>
          {hasFailed || drawing === 'failed' ? (
            <p role="alert" className={styles['warning']}>
              {printing.failed}
            </p>
          ) : null}
          <div role="status">
            {drawn?.plan ? <OnPaper plan={drawn.plan} pageCount={drawn.pages.length} /> : null}
            {drawn && choices.format === 'png' ? <InPixels size={drawn.size} /> : null}
          </div>
        </div>
      </div>
    </Dialog>
  )
}

/** How many sheets, and whether their words can be read. */
function OnPaper(props: {
  readonly plan: NonNullable<DrawnPicture['plan']>
  readonly pageCount: number
}) {
  const { plan, pageCount } = props
  const { printing } = useWords()
  const language = useLanguage()
  const points = pointsOnPaper(CARD_WORDS, plan)
  const said = new Intl.NumberFormat(LANGUAGE_TAGS[language], { maximumSignificantDigits: 2 })
  const { sheets, rows, columns } = plan
  const isLegible = points >= LEAST_POINTS
  return (
    <>
      <p className={isLegible ? styles['note'] : styles['warning']}>
        {isLegible
          ? `${printing.sheets(sheets.length, rows, columns)}. ${printing.wordsOf(said.format(points))}`
          : printing.tooSmall(said.format(points))}
      </p>
      {sheets.length > 1 ? <p className={styles['note']}>{printing.howToAssemble}</p> : null}
      {pageCount === 0 ? null : (
        <p className={styles['note']}>{printing.accountSheets(pageCount)}</p>
      )}
    </>
  )
}

/** Says when the words of a large picture are too small in so many pixels; else, nothing. */
function InPixels({ size }: { readonly size: DrawnPicture['size'] }) {
  const { printing } = useWords()
  const pixels = Math.round(heightInPng(CARD_WORDS, size))
  if (pixels >= LEAST_PIXELS) return null
  return <p className={styles['warning']}>{printing.tooFewPixels(pixels)}</p>
}
