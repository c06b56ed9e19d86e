import { Button } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import styles from './frame.module.css'

/** Says that a newer version, in another tab, has taken the projects over. */
export function OutdatedNotice() {
  const { frame, storage } = useWords()
  return (
    <div role="alert" className={styles['notice']}>
      <span>
        {storage.outdated.what} {storage.outdated.next}
      </span>
      <Button look="link" onPress={() => location.reload()}>
        {frame.reload}
      </Button>
    </div>
  )
}
