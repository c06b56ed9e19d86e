import { useEffect, useState } from 'react'

import { Button } from '../../ui/Button.tsx'
import { useSession, useSessionState } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './notice.module.css'

/** Edits that take something away, or change much: they are shown as well as said, with a way back. */
const TAKES_AWAY = new Set([
  'addEvents',
  'removeEvents',
  'removeEffect',
  'removeLink',
  'removeActor',
  'mergeActors',
  'removeWorkSession',
  'removeLesson',
  'removeAction',
  'removeQuestion',
  'removeMaturityStage',
  'removeObstacle',
  'removeResource',
  'tidyChain',
  'restoreProject',
  'mergeCopy',
  'unclassifyEvent',
  'settleOutcome',
])

/** How long what was taken away stays on screen with its way back, in milliseconds. */
const SHOWN_FOR = 8000

/**
 * Says aloud, once, what was done, undone or redone; shows it when something was taken away, or when
 * an undo could not take back all.
 */
export function Announcer() {
  const { frame, edits } = useWords()
  const session = useSession()
  const deed = useSessionState((state) => state.lastDeed)
  const [hiddenAt, setHiddenAt] = useState(0)
  const at = deed?.at ?? 0
  useEffect(() => {
    const timer = setTimeout(() => setHiddenAt(at), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [at])
  if (!deed) return <div role="status" className="unseen" />
  const name = edits[deed.label.code](deed.label.name)
  const said =
    deed.kind === 'done'
      ? capitalised(name)
      : frame[deed.kind === 'undone' ? 'undoneWhat' : 'redoneWhat'][deed.extent](name)
  const takesAway = deed.kind === 'done' && TAKES_AWAY.has(deed.label.code)
  const isShown = (takesAway || deed.extent !== 'whole') && hiddenAt !== deed.at
  return (
    <>
      <div role="status" className="unseen">
        {said}
      </div>
      {isShown ? (
        <div className={styles['notice']}>
          <span>{said}</span>
          {takesAway ? (
            <Button look="link" onPress={session.undo}>
              {frame.undo}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  )
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
