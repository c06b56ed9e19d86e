import { useState } from 'react'

import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/Field.tsx'
import { useWords } from '../../context/words.tsx'
import styles from './versions.module.css'

type Props = {
  readonly start: string
  readonly hint?: string
  readonly confirm: string
  /** Called with a name that is not empty. */
  readonly onDone: (name: string) => void
  readonly onCancel: () => void
}

/** A name for a version, proposed and ready to be typed over. */
export function NameForm({ start, hint, confirm, onDone, onCancel }: Props) {
  const { history, frame } = useWords()
  const [name, setName] = useState(start)
  const isEmpty = name.trim() === ''
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) onDone(name.trim())
      }}
    >
      <TextField
        label={history.nameField}
        value={name}
        autoFocus
        onChange={setName}
        {...(hint === undefined ? {} : { hint })}
      />
      <div className={styles['foot']}>
        <Button onPress={onCancel}>{frame.cancel}</Button>
        <Button look="primary" type="submit" isDisabled={isEmpty}>
          {confirm}
        </Button>
      </div>
    </form>
  )
}
