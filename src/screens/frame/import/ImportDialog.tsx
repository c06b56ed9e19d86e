import { useLayoutEffect, useRef, useState } from 'react'

import { pickFile } from '../../../browser/files.ts'
import type { Cut } from '../../../content/messages/rowCodes.ts'
import { newId } from '../../../domain/project/ids.ts'
import { addEvents } from '../../../domain/edits/importEdits.ts'
import { eventsFromDrafts } from '../../../files/imports/eventsFromDrafts.ts'
import type { Draft } from '../../../files/imports/rowReading.ts'
import { keepPoint } from '../../../session/points.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ChoiceField, TextField } from '../../../ui/Field.tsx'
import { useServices } from '../../context/services.ts'
import { useSession } from '../../context/session.ts'
import { useCurrentWorkSession } from '../../context/workSession.ts'
import { useWords } from '../../context/words.tsx'
import styles from './import.module.css'
import { type Offered, ROW_FILES } from './offerRows.ts'
import { SheetPreview } from './SheetPreview.tsx'
import { useSheets } from './useSheets.ts'

type Props = { readonly offered: Offered; readonly onClose: () => void }

const CUTS: readonly Cut[] = ['lines', 'tab', 'semicolon', 'comma']

/** Rows to add: chosen or pasted, looked at, corrected, then added in one step. */
export function ImportDialog({ offered, onClose }: Props) {
  const { rows, frame } = useWords()
  const session = useSession()
  const { store } = useServices()
  const workSessionId = useCurrentWorkSession().current?.id ?? null
  const { reading, take, readAs } = useSheets(offered)
  const [typed, setTyped] = useState('')
  const [sheetAt, setSheetAt] = useState(0)
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const sheets = reading.state === 'read' && 'sheets' in reading.result ? reading.result.sheets : []
  const sheet = sheets[sheetAt] ?? sheets[0]
  const preview = useRef<HTMLDivElement>(null)
  const isRead = sheet !== undefined
  // The button that asked for it is gone: one goes on from the top of what was read.
  useLayoutEffect(() => {
    if (!isRead) return
    preview.current?.focus()
    preview.current?.scrollIntoView({ block: 'start' })
  }, [isRead])

  const add = () => {
    const { project } = session.state.getState()
    const { events, actors } = eventsFromDrafts(project, drafts, { newId, workSessionId })
    // What is added can be undone in any case: it does not wait for the point.
    keepPoint(store, project, 'beforeImport').catch(() => undefined)
    session.perform(addEvents(events, actors))
    onClose()
  }
  const choose = () => void pickFile(ROW_FILES).then((file) => file && take({ file }))
  const startAgain = () => {
    setSheetAt(0)
    take(null)
  }

  return (
    <Dialog
      title={rows.title}
      closeLabel={frame.close}
      isOpen
      isWide
      onClose={onClose}
      actions={
        sheet ? (
          <>
            <span className={`${styles['soft']} ${styles['hint']}`}>{rows.addHint}</span>
            <Button onPress={startAgain}>{rows.anotherSource}</Button>
            <Button look="primary" isDisabled={drafts.length === 0} onPress={add}>
              {rows.add(drafts.length)}
            </Button>
          </>
        ) : reading.state === 'read' ? (
          <Button look="primary" onPress={startAgain}>
            {rows.anotherSource}
          </Button>
        ) : undefined
      }
    >
      {reading.state === 'waiting' ? (
        <div className={styles['source']}>
          <p>{rows.intro}</p>
          <TextField
            label={rows.paste}
            value={typed}
            onChange={setTyped}
            placeholder={rows.pastePlaceholder}
            rows={8}
            autoFocus
          />
          <div className={styles['ways']}>
            <Button
              look="primary"
              isDisabled={typed.trim() === ''}
              onPress={() => take({ text: typed })}
            >
              {rows.read}
            </Button>
            <Button onPress={choose}>{rows.chooseFile}</Button>
            <span className={styles['soft']}>{rows.fileKinds}</span>
          </div>
        </div>
      ) : null}
      {reading.state === 'reading' ? <p role="status">{rows.reading}</p> : null}
      {reading.state === 'read' && 'problem' in reading.result ? (
        <div role="alert" className={styles['problem']}>
          <p>{rows.notRead(reading.name)}.</p>
          <p>{rows.problems[reading.result.problem]}</p>
        </div>
      ) : null}
      {reading.state === 'read' && sheet ? (
        <div
          ref={preview}
          role="group"
          aria-label={rows.result}
          tabIndex={-1}
          className={styles['preview']}
        >
          <div className={styles['choices']}>
            {reading.text === null ? null : (
              <ChoiceField
                label={rows.cut}
                value={reading.text.cut}
                choices={CUTS.map((cut) => ({ value: cut, label: rows.cuts[cut] }))}
                onChange={(cut) => readAs(reading.name, reading.text?.content ?? '', cut)}
              />
            )}
            {sheets.length < 2 ? null : (
              <ChoiceField
                label={rows.sheet}
                value={String(sheetAt)}
                choices={sheets.map(({ name, rows: all }, at) => ({
                  value: String(at),
                  label: rows.sheetNamed(name, all.length),
                }))}
                onChange={(at) => setSheetAt(Number(at))}
              />
            )}
          </div>
          <SheetPreview
            key={`${sheetAt}-${reading.text?.cut ?? ''}`}
            sheet={sheet}
            onTaken={setDrafts}
          />
        </div>
      ) : null}
    </Dialog>
  )
}
