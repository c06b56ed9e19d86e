import { useCallback, useMemo, useState } from 'react'

import { useOpenFile } from './useOpenFile.ts'
import { useFileDrop } from './useFileDrop.ts'
import { pickProjectFile } from './pickProjectFile.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../context/words.tsx'
import { InsideFile } from './copies/lazyDialogs.tsx'
import styles from './frame.module.css'
import { isRowFile, offerRows } from './import/offerRows.ts'
import { DroppedCopy } from './merge/DroppedCopy.tsx'
import { useIsCopyOfOpen } from './merge/useIsCopyOfOpen.ts'
import { useShortcuts } from './useShortcuts.ts'

/**
 * Opens a project file, or a picture that carries one, dropped anywhere in the window, or chosen after Ctrl+O, whatever the screen.
 * Rows, from a spreadsheet or a text, are offered to the open project.
 * When it is a copy of the open project, asks first whether the two are to be merged.
 */
export function FileDrop() {
  const { frame, rows } = useWords()
  const { open, problem, setProblem, inside, closeInside } = useOpenFile()
  const isCopyOfOpen = useIsCopyOfOpen()
  const [copy, setCopy] = useState<File | null>(null)
  const receive = useCallback(
    async (file: File) => {
      if (isRowFile(file)) {
        if (!offerRows({ file })) setProblem(rows.openProjectFirst(file.name))
      } else if (await isCopyOfOpen(file)) setCopy(file)
      else await open(file)
    },
    [isCopyOfOpen, open, rows, setProblem],
  )
  const isOver = useFileDrop(receive)
  const shortcuts = useMemo(
    () => ({ 'Mod+o': () => void pickProjectFile().then((file) => file && receive(file)) }),
    [receive],
  )
  useShortcuts(shortcuts)
  return (
    <>
      {isOver ? (
        <div className={styles['drop']} aria-hidden>
          {frame.dropToOpen}
        </div>
      ) : null}
      <InsideFile inside={inside} onClose={closeInside} />
      {copy === null ? null : (
        <DroppedCopy file={copy} onOpen={() => void open(copy)} onClose={() => setCopy(null)} />
      )}
      {problem === null ? null : (
        <Dialog
          title={frame.notOpened}
          closeLabel={frame.close}
          isOpen
          isAlert
          onClose={() => setProblem(null)}
        >
          <p>{problem}</p>
        </Dialog>
      )}
    </>
  )
}
