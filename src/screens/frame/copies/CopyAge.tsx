import { FileCheck, FileWarning } from 'lucide-react'

import { Button } from '../../../ui/Button.tsx'
import { useAgo, useCopies } from '../../context/copies.ts'
import { useSessionState } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import styles from './copies.module.css'

/** How old the last copy of the open project is; a press shows all about copies. */
export function CopyAge({ onOpen }: { readonly onOpen: () => void }) {
  const { copies } = useWords()
  const ago = useAgo()
  const id = useSessionState(({ project }) => project.id)
  const entry = useCopies(({ entries }) => entries?.find((each) => each.id === id))
  if (!entry) return null
  const age = entry.copiedAt === null ? copies.noCopy : copies.age(ago(entry.copiedAt))
  return (
    <div className={styles['age']}>
      <Button look="quiet" isSmall aria-label={copies.ageMore(age)} onPress={onOpen}>
        {entry.copiedAt === null ? (
          <FileWarning size={16} aria-hidden />
        ) : (
          <FileCheck size={16} aria-hidden />
        )}
        <span>{age}</span>
      </Button>
    </div>
  )
}
