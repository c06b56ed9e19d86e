import { Check, LoaderCircle, TriangleAlert } from 'lucide-react'

import { useSessionState } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './frame.module.css'

/** Whether all is kept on this device: « Enregistré » only when it is. */
export function SaveState() {
  const { frame } = useWords()
  const saving = useSessionState((state) => state.saving)
  if (saving === 'failed') {
    return (
      <p
        className={`${styles['saving']} ${styles['unsaved']}`}
        role="alert"
        title={frame.notSavedWhy}
      >
        <TriangleAlert size={16} aria-hidden />
        {frame.notSaved}
      </p>
    )
  }
  const isSaved = saving === 'saved'
  return (
    <p className={styles['saving']} title={isSaved ? frame.savedOnDevice : frame.saving}>
      {isSaved ? <Check size={16} aria-hidden /> : <LoaderCircle size={16} aria-hidden />}
      <span>{isSaved ? frame.saved : frame.saving}</span>
    </p>
  )
}
