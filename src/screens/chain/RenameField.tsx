import { type KeyboardEvent, useRef } from 'react'

import { useWords } from '../context/words.tsx'
import styles from './ChainOutline.module.css'

type Props = {
  readonly title: string
  /** Gets the new title; not called when it is the same or blank. */
  readonly onTitle: (title: string) => void
  readonly onEnd: () => void
}

/** A title written anew in its place: Enter keeps it, Escape gives the former one back. */
export function RenameField({ title, onTitle, onEnd }: Props) {
  const { panel } = useWords()
  const isOver = useRef(false)
  const end = (written: string | null) => {
    // Leaving the field is heard once more when it goes.
    if (isOver.current) return
    isOver.current = true
    const next = written?.trim() ?? ''
    if (next !== '' && next !== title) onTitle(next)
    onEnd()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') end(event.currentTarget.value)
    else if (event.key === 'Escape') end(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <input
      className={styles['rename']}
      aria-label={panel.titleField}
      defaultValue={title}
      // One asked to write here.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => end(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
