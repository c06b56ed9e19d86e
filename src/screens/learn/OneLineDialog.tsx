import { useId, useState } from 'react'

import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useWords } from '../context/words.tsx'

type Props = {
  readonly title: string
  readonly label: string
  readonly value?: string
  readonly confirm: string
  readonly onClose: () => void
  /** Never given an empty text. */
  readonly onDone: (said: string) => void
}

/** A window that asks for one line, such as the name of a theme; Enter gives it. */
export function OneLineDialog({ title, label, value = '', confirm, onClose, onDone }: Props) {
  const { frame } = useWords()
  const [text, setText] = useState(value)
  const formId = useId()
  return (
    <Dialog
      title={title}
      closeLabel={frame.close}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" form={formId} isDisabled={text.trim() === ''}>
          {confirm}
        </Button>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') onDone(text.trim())
        }}
      >
        <TextField label={label} value={text} autoFocus onChange={setText} />
      </form>
    </Dialog>
  )
}
