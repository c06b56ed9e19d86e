import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../context/words.tsx'
import styles from './OutcomeDialog.module.css'

/** Where the repertoire comes from, and why it says that it is not official. */
export function NoticeDialog({ onClose }: { readonly onClose: () => void }) {
  const { frame, repertoire } = useWords()
  return (
    <Dialog title={repertoire.notice.title} closeLabel={frame.close} isOpen onClose={onClose}>
      <div className={styles['notice']}>
        {repertoire.notice.why.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Dialog>
  )
}
