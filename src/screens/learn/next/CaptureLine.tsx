import { useState } from 'react'

import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/Field.tsx'
import { useWords } from '../../context/words.tsx'
import styles from './NextTab.module.css'

type Props = {
  readonly label: string
  readonly placeholder: string
  readonly onSaid: (said: string) => void
}

/** A line that notes one thing at each Enter. */
export function CaptureLine({ label, placeholder, onSaid }: Props) {
  const { next: words } = useWords()
  const [text, setText] = useState('')
  return (
    <form
      className={styles['capture']}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        onSaid(text.trim())
        setText('')
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        value={text}
        placeholder={placeholder}
        onChange={setText}
      />
      <Button type="submit">{words.add}</Button>
    </form>
  )
}
