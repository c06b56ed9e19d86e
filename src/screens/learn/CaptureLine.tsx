import { type ReactNode, useState } from 'react'

import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './CaptureLine.module.css'

type Props = {
  readonly label: string
  readonly placeholder: string
  readonly add: string
  readonly onSaid: (said: string) => void
  /** In a part that has several: its name is then the title above it. */
  readonly isOneOfMany?: boolean
  /** What is chosen before the line is written. */
  readonly children?: ReactNode
}

/** A line that notes one thing at each Enter. */
export function CaptureLine(props: Props) {
  const { label, placeholder, add, onSaid, isOneOfMany = false, children } = props
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
      {children}
      <TextField
        label={label}
        isLabelHidden={isOneOfMany}
        value={text}
        placeholder={placeholder}
        onChange={setText}
      />
      <Button type="submit" look={isOneOfMany ? 'outlined' : 'primary'}>
        {add}
      </Button>
    </form>
  )
}
