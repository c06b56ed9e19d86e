import { Button } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import { useRoute } from '../route.ts'
import styles from './notice.module.css'

type Props = { readonly apply: () => void; readonly onLater: () => void }

/** Offers a new version, only from the list of projects: nothing interrupts a workshop. */
export function UpdateNotice({ apply, onLater }: Props) {
  const { frame } = useWords()
  if (useRoute().screen !== 'library') return null
  return (
    <div role="status" className={styles['notice']}>
      <span>{frame.updateReady}</span>
      <Button look="link" onPress={apply}>
        {frame.updateNow}
      </Button>
      <Button look="link" onPress={onLater}>
        {frame.updateLater}
      </Button>
    </div>
  )
}
