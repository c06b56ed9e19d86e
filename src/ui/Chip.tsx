import type { ReactNode } from 'react'

import styles from './Chip.module.css'

type Props = {
  readonly isPressed: boolean
  readonly onPress: () => void
  readonly title?: string
  /** Added to its own, where a chip has a colour of its own once pressed. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** One choice among a few that stand in a row: pressed or not. */
export function Chip({ isPressed, onPress, title, className = '', children }: Props) {
  return (
    <button
      type="button"
      className={`${styles['chip']} ${className}`}
      aria-pressed={isPressed}
      title={title}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
