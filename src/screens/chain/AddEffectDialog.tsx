import { useId, useState } from 'react'

import { addEffect } from '../../domain/edits/effectEdits.ts'
import { newId } from '../../domain/project/ids.ts'
import { newEffect } from '../../domain/project/newRecords.ts'
import { rankAtEnd } from '../../domain/project/rank.ts'
import { describeBounds } from '../../domain/time/formatWhen.ts'
import { isSurelyAfter } from '../../domain/time/order.ts'
import { parseWhen } from '../../domain/time/parseWhen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useServices } from '../context/services.ts'
import { useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import styles from './ChainRoom.module.css'

type Props = {
  /** The effect is hoped for, and not observed yet. */
  readonly isIntended?: boolean
  readonly onClose: () => void
  readonly onAdded: (id: string) => void
}

/** « Ajouter un effet »: what changed, and when in words. Enter adds. */
export function AddEffectDialog({ isIntended = false, onClose, onAdded }: Props) {
  const { chain, frame, panel, backcasting } = useWords()
  const { today } = useServices()
  const language = useLanguage()
  const session = useSession()
  const formId = useId()
  const [title, setTitle] = useState('')
  const [said, setSaid] = useState('')
  const { when } = parseWhen(said, language)
  const understood = describeBounds(when, language)
  const add = () => {
    if (title.trim() === '') return
    const id = newId()
    const { effects } = session.state.getState().project
    const isAhead = isIntended || isSurelyAfter(when, { said: '', edtf: today() })
    const status = isAhead ? 'expected' : 'observed'
    session.perform(addEffect({ ...newEffect(id, rankAtEnd(effects), title.trim()), when, status }))
    onAdded(id)
    onClose()
  }
  return (
    <Dialog
      title={isIntended ? backcasting.start : chain.addEffect}
      closeLabel={frame.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {frame.cancel}
          </Button>
          <Button look="primary" type="submit" form={formId} isDisabled={title.trim() === ''}>
            {chain.add}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <p className={styles['soft']}>
          {isIntended ? backcasting.intendedQuestion : chain.effectQuestion}
        </p>
        <TextField
          label={panel.titleField}
          value={title}
          onChange={setTitle}
          placeholder={chain.effectPlaceholder}
          isLarge
          autoFocus
        />
        <TextField
          label={panel.whenField}
          value={said}
          onChange={setSaid}
          placeholder={panel.whenPlaceholder}
          {...(understood === '' ? {} : { hint: understood })}
        />
      </form>
    </Dialog>
  )
}
