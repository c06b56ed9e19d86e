import { useOpenFile } from './useOpenFile.ts'
import { useFileDrop } from './useFileDrop.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../context/words.tsx'
import styles from './frame.module.css'

/** Opens a project file dropped anywhere in the window, whatever the screen. */
export function FileDrop() {
  const { frame } = useWords()
  const { open, problem, setProblem } = useOpenFile()
  const isOver = useFileDrop(open)
  return (
    <>
      {isOver ? (
        <div className={styles['drop']} aria-hidden>
          {frame.dropToOpen}
        </div>
      ) : null}
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
