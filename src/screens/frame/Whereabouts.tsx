import { TriangleAlert } from 'lucide-react'

import { Button } from '../../ui/Button.tsx'
import { useSession, useSessionState } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './Whereabouts.module.css'

type Props = { readonly saveCopy: () => void }

/** Says that the open project was put in the bin or removed, by another tab as a rule; and ways on. */
export function Whereabouts({ saveCopy }: Props) {
  const { frame } = useWords()
  const session = useSession()
  const whereabouts = useSessionState((state) => state.whereabouts)
  if (whereabouts === 'here') return null
  const isRemoved = whereabouts === 'removed'
  // When it cannot be put back now, the notice stays and can be pressed again.
  const restore = () => void session.restore().catch(() => undefined)
  return (
    <div role="alert" className={styles['banner']}>
      <TriangleAlert size={20} aria-hidden />
      <p>{isRemoved ? frame.wasRemoved : frame.wasBinned}</p>
      <Button onPress={restore}>{isRemoved ? frame.keepAgain : frame.takeFromBin}</Button>
      <Button look="link" onPress={saveCopy}>
        {frame.fileCopy}
      </Button>
    </div>
  )
}
