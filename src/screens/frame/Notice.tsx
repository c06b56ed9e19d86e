import { useEffect } from 'react'

import { Button } from '../../ui/Button.tsx'
import styles from './notice.module.css'

/** What was just done, and the way back from it when there is one. */
export type Said = {
  readonly sentence: string
  readonly back?: { readonly label: string; readonly go: () => void }
}

/** How long it stays on screen, in milliseconds. */
const SHOWN_FOR = 8000

type Props = { readonly said: Said | null; readonly onEnd: () => void }

/** Says aloud and shows for a moment what was just done. */
export function Notice({ said, onEnd }: Props) {
  useEffect(() => {
    if (said === null) return undefined
    const timer = setTimeout(onEnd, SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [said, onEnd])
  return (
    <div role="status" className={styles['notices']}>
      {said === null ? null : (
        <div className={styles['notice']}>
          <span>{said.sentence}</span>
          {said.back ? (
            <Button look="link" onPress={said.back.go}>
              {said.back.label}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  )
}
