import { X } from 'lucide-react'

import { Button, IconButton } from '../../ui/Button.tsx'
import { useSession, useSessionState } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './ChainRoom.module.css'

export type Notice = {
  readonly text: string
  /** The deed it speaks of: it may be undone from here, and the sentence goes when it is past. */
  readonly deedAt: number | null
  /** Over the years, not over the cards: one of them is to be pressed next. */
  readonly isAbove?: boolean
  /** A link to open from here, and what the button says. */
  readonly open?: { readonly linkId: string; readonly label: string }
}

type Props = { readonly notice: Notice | null; readonly onClose: () => void }

/** A sentence about what was just tried or done. It stays until it is read; nothing waits for it. */
export function ChainNotice({ notice, onClose }: Props) {
  const { chain, frame } = useWords()
  const session = useSession()
  const lastAt = useSessionState((state) => state.lastDeed?.at ?? 0)
  const isShown = notice !== null && (notice.deedAt === null || notice.deedAt === lastAt)
  const open = notice?.open
  return (
    <div className={`${styles['notices']} ${notice?.isAbove ? styles['above'] : ''}`}>
      <div role="status" className={isShown ? styles['notice'] : 'unseen'}>
        {isShown ? <p>{notice.text}</p> : null}
      </div>
      {isShown ? (
        <div className={styles['answers']}>
          {open === undefined ? null : (
            <Button
              isSmall
              onPress={() => {
                session.select(open.linkId)
                onClose()
              }}
            >
              {open.label}
            </Button>
          )}
          {notice.deedAt === null ? (
            <IconButton label={frame.close} onPress={onClose}>
              <X size={18} aria-hidden />
            </IconButton>
          ) : (
            <>
              <Button isSmall onPress={onClose}>
                {chain.keep}
              </Button>
              <Button
                isSmall
                onPress={() => {
                  session.undo()
                  onClose()
                }}
              >
                {frame.undo}
              </Button>
            </>
          )}
        </div>
      ) : null}
    </div>
  )
}
