import { X } from 'lucide-react'
import type { ReactNode } from 'react'

import { IconButton } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import styles from './Drawer.module.css'

type Props = {
  readonly title: string
  /** Beside the title. */
  readonly aside?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Under the diagram, which stays in sight: the answer to a question put to the chain. Escape closes it. */
export function Drawer({ title, aside, onClose, children }: Props) {
  const { frame } = useWords()
  return (
    // The keys are those of what is inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={title}
      className={styles['drawer']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={styles['header']}>
        <h2>{title}</h2>
        {aside}
        <span className={styles['close']}>
          <IconButton label={frame.close} onPress={onClose}>
            <X size={18} aria-hidden />
          </IconButton>
        </span>
      </header>
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
