import { ClipboardPaste } from 'lucide-react'

import { Button } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import { offerRows } from '../frame/import/offerRows.ts'
import styles from './capture.module.css'

type Props = {
  readonly isBlank: boolean
  readonly isUnderstood: boolean
  /** Recalls the last line, or null when there is none. */
  readonly onRecall: (() => void) | null
}

/** The few words under the line: what may be written in it, and how to bring many; then what Enter does. */
export function CaptureHints({ isBlank, isUnderstood, onRecall }: Props) {
  const { story, capture, rows } = useWords()
  if (!isBlank) {
    return isUnderstood ? null : <span className={styles['help']}>{story.captureHint}</span>
  }
  return (
    <>
      <span className={styles['help']}>{story.help}</span>
      <dl className={styles['signs']}>
        {capture.signs.map(([sign, meaning]) => (
          <div key={sign}>
            <dt>
              <kbd>{sign}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {onRecall ? (
        <Button look="link" onPress={onRecall}>
          {capture.recall}
        </Button>
      ) : null}
      <div className={styles['rows']}>
        <Button look="quiet" isSmall onPress={() => offerRows(null)}>
          <ClipboardPaste size={16} aria-hidden />
          {rows.open}
        </Button>
      </div>
    </>
  )
}

/** How to begin, when nothing is told yet. */
export function EmptyStory() {
  const { story } = useWords()
  return (
    <div className={styles['first']}>
      <h2>{story.emptyTitle}</h2>
      <p>{story.emptyHint}</p>
    </div>
  )
}
