import type { KeyEvent } from '../../domain/project/records.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../context/words.tsx'
import { Candidates } from './Candidates.tsx'
import styles from './hesitation.module.css'

type Props = {
  readonly event: KeyEvent
  readonly onOthers: () => void
  readonly onClose: () => void
}

/** « Trancher… »: the arguments side by side, large enough to be read by the room. */
export function SettleDialog({ event, onOthers, onClose }: Props) {
  const { frame, hesitation } = useWords()
  return (
    <Dialog title={hesitation.decide} closeLabel={frame.close} isOpen isWide onClose={onClose}>
      <p className={styles['event']}>{event.title}</p>
      <Candidates event={event} onOthers={onOthers} onSettled={onClose} />
    </Dialog>
  )
}
