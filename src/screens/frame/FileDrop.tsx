import { useMemo } from 'react'

import { useOpenFile } from './useOpenFile.ts'
import { useFileDrop } from './useFileDrop.ts'
import { pickProjectFile } from './pickProjectFile.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../context/words.tsx'
import { InsideFile } from './copies/lazyDialogs.tsx'
import styles from './frame.module.css'
import { useShortcuts } from './useShortcuts.ts'

/** Opens a project file dropped anywhere in the window, or chosen after Ctrl+O, whatever the screen. */
export function FileDrop() {
  const { frame } = useWords()
  const { open, problem, setProblem, inside, closeInside } = useOpenFile()
  const isOver = useFileDrop(open)
  const shortcuts = useMemo(
    () => ({ 'Mod+o': () => void pickProjectFile().then((file) => file && open(file)) }),
    [open],
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
