import { useState } from 'react'

import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextField } from '../../../ui/Field.tsx'
import { useWords } from '../../context/words.tsx'

type Props = { readonly onClose: () => void; readonly onNamed: (theme: string) => void }

/** Asks the name of a theme. */
export function NewThemeDialog({ onClose, onNamed }: Props) {
  const { findings: words, frame } = useWords()
  const [name, setName] = useState('')
  return (
    <Dialog
      title={words.newThemeTitle}
      closeLabel={frame.close}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" form="new-theme" isDisabled={name.trim() === ''}>
          {words.add}
        </Button>
      }
    >
      <form
        id="new-theme"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') onNamed(name.trim())
        }}
      >
        <TextField label={words.newThemeName} value={name} autoFocus onChange={setName} />
      </form>
    </Dialog>
  )
}
