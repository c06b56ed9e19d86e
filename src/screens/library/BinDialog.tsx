import { useState } from 'react'

import { daysLeft } from '../../session/bin.ts'
import type { LibraryEntry } from '../../session/projectStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useServices } from '../context/services.ts'
import { useWords } from '../context/words.tsx'
import styles from './library.module.css'

type Props = {
  readonly entries: readonly LibraryEntry[]
  readonly onClose: () => void
  readonly onChanged: (sentence: string) => void
}

/** The bin: take a project back, or remove it for good, which alone asks first. */
export function BinDialog({ entries, onClose, onChanged }: Props) {
  const { library, frame } = useWords()
  const { store, now: clock } = useServices()
  const [doomed, setDoomed] = useState<LibraryEntry | null>(null)
  const now = clock()
  const restore = async (entry: LibraryEntry) => {
    await store.takeFromBin(entry.id)
    if (entries.length === 1) onClose()
    onChanged(library.restored(entry.title))
  }
  const remove = async (entry: LibraryEntry) => {
    await store.remove(entry.id)
    setDoomed(null)
    if (entries.length === 1) onClose()
    onChanged('')
  }
  if (doomed) {
    return (
      <Dialog
        title={library.removeTitle}
        closeLabel={frame.close}
        isOpen
        isAlert
        onClose={() => setDoomed(null)}
        actions={
          <>
            <Button onPress={() => setDoomed(null)}>{frame.cancel}</Button>
            <Button look="danger" onPress={() => void remove(doomed)}>
              {library.removeConfirm}
            </Button>
          </>
        }
      >
        <p>{library.removeHint(doomed.title || frame.untitledProject)}</p>
      </Dialog>
    )
  }
  return (
    <Dialog title={library.bin} closeLabel={frame.close} isOpen onClose={onClose}>
      <p className={styles['soft']}>{library.binHint}</p>
      <ul className={styles['bin']}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <div>
              <p>{entry.title || frame.untitledProject}</p>
              <p className={styles['soft']}>
                {frame.events(entry.eventCount)} ·{' '}
                {library.daysLeft(daysLeft(entry.binnedAt ?? now, now))}
              </p>
            </div>
            <Button isSmall onPress={() => void restore(entry)}>
              {library.restore}
            </Button>
            <Button look="danger" isSmall onPress={() => setDoomed(entry)}>
              {library.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
