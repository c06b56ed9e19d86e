import { noticeOf } from '../../content/repertoire/notice.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useProject } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './OutcomeDialog.module.css'

/** Where the labels come from, and why those that are reconstructed are not official. */
export function NoticeDialog({ onClose }: { readonly onClose: () => void }) {
  const { frame, repertoire } = useWords()
  const { title, isReconstructed } = noticeOf(useProject(), repertoire)
  return (
    <Dialog title={title} closeLabel={frame.close} isOpen onClose={onClose}>
      <div className={styles['notice']}>
        {(isReconstructed ? repertoire.notice.why : repertoire.notice.whyOwn).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Dialog>
  )
}
