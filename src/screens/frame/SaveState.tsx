import { Check, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useState } from 'react'

import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useSessionState } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './frame.module.css'

type Props = { readonly saveCopy: () => void }

/** Whether all is kept on this device: « Enregistré » only when it is, and why when it is not. */
export function SaveState({ saveCopy }: Props) {
  const { frame } = useWords()
  const saving = useSessionState((state) => state.saving)
  const [isExplained, setExplained] = useState(false)
  if (saving === 'failed') {
    return (
      <div className={`${styles['saving']} ${styles['unsaved']}`} role="alert">
        <Button look="quiet" aria-label={frame.notSavedMore} onPress={() => setExplained(true)}>
          <TriangleAlert size={16} aria-hidden />
          {frame.notSaved}
        </Button>
        {isExplained ? (
          <NotSavedDialog saveCopy={saveCopy} onClose={() => setExplained(false)} />
        ) : null}
      </div>
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

/** Says why it is not saved and what to do; the copy is made from memory. */
function NotSavedDialog({ saveCopy, onClose }: Props & { readonly onClose: () => void }) {
  const { frame, storage } = useWords()
  const { what, next } = storage[useSessionState((state) => state.fault) ?? 'unknown']
  const isRemoved = useSessionState((state) => state.whereabouts === 'removed')
  return (
    <Dialog
      title={frame.notSaved}
      closeLabel={frame.close}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" onPress={saveCopy}>
          {frame.fileCopy}
        </Button>
      }
    >
      {isRemoved ? (
        <p>{frame.wasRemoved}</p>
      ) : (
        <>
          <p>{what}</p>
          <p>{next}</p>
        </>
      )}
      <p>{storage.inMemory}</p>
    </Dialog>
  )
}
