import { useState } from 'react'

import { redateEvent } from '../../domain/edits/dateEdits.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { describeBounds, displayWhen } from '../../domain/time/formatWhen.ts'
import { parseWhen } from '../../domain/time/parseWhen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChoiceField, TextField } from '../../ui/Field.tsx'
import { useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { BesideEvent } from './BesideEvent.tsx'
import { choicesOf } from './choices.ts'
import styles from './MoveDialog.module.css'

type Props = { readonly event: KeyEvent; readonly onClose: () => void }

/** « Déplacer… »: does for keys, clicks and fingers what dragging in time or in the list does. */
export function MoveDialog({ event, onClose }: Props) {
  const { timeline, frame } = useWords()
  const [where, setWhere] = useState<'date' | 'before' | 'after'>('date')
  return (
    <Dialog
      title={timeline.moveTitle(event.title)}
      closeLabel={frame.close}
      isOpen
      onClose={onClose}
    >
      <ChoiceField
        label={timeline.where}
        value={where}
        choices={choicesOf(timeline.places)}
        onChange={setWhere}
      />
      {where === 'date' ? (
        <ToDate event={event} onClose={onClose} />
      ) : (
        <BesideEvent
          key={where}
          ids={[event.id]}
          name={event.title}
          where={where}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

function ToDate({ event, onClose }: Props) {
  const { timeline, panel, story } = useWords()
  const language = useLanguage()
  const session = useSession()
  const [said, setSaid] = useState(displayWhen(event.when, language))
  const { when, hint } = parseWhen(said, language)
  const isRead = when.edtf !== null
  const move = () => {
    session.perform(redateEvent(event, when))
    onClose()
  }
  return (
    <form
      className={styles['move']}
      onSubmit={(submit) => {
        submit.preventDefault()
        if (isRead) move()
      }}
    >
      <TextField
        label={timeline.newDate}
        value={said}
        onChange={setSaid}
        placeholder={panel.whenPlaceholder}
        autoFocus
        hint={
          hint === 'notUnderstood'
            ? timeline.unreadDate
            : hint === 'impossible' || hint === 'yearMissing' || hint === 'shortYear'
              ? story[hint]
              : describeBounds(when, language)
        }
      />
      <p className={styles['hint']}>{timeline.dateHint}</p>
      <Button look="primary" type="submit" isDisabled={!isRead}>
        {timeline.moveToDate}
      </Button>
    </form>
  )
}
