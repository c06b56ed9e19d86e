import { useState } from 'react'

import { moveEvent } from '../../domain/edits/eventEdits.ts'
import { redateEvent } from '../../domain/edits/dateEdits.ts'
import { eventsInOrder } from '../../domain/project/order.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { describeBounds, displayWhen } from '../../domain/time/formatWhen.ts'
import { parseWhen } from '../../domain/time/parseWhen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChoiceField, TextField } from '../../ui/Field.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { SearchList } from '../../ui/SearchList.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { choicesOf } from './choices.ts'
import { markOf } from './outcomeWords.ts'
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
        <BesideEvent key={where} event={event} where={where} onClose={onClose} />
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
            : hint === 'impossible' || hint === 'yearMissing'
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

type BesideProps = Props & { readonly where: 'before' | 'after' }

function BesideEvent({ event, where, onClose }: BesideProps) {
  const { timeline, frame } = useWords()
  const language = useLanguage()
  const session = useSession()
  const events = eventsInOrder(useProject())
  const choose = (id: string) => {
    const at = events.findIndex((other) => other.id === id)
    const next = events.slice(at + 1).find((other) => other.id !== event.id)
    session.perform(moveEvent(event, where === 'before' ? id : (next?.id ?? null)))
    onClose()
  }
  return (
    <>
      <p className={styles['hint']}>{timeline.orderHint}</p>
      <SearchList
        label={timeline.whichEvent}
        placeholder={timeline.findEvent}
        nothingFound={frame.commandsNothing}
        onChoose={choose}
        groups={[
          {
            title: frame.groupEvents,
            items: events
              .filter(({ id }) => id !== event.id)
              .map((other) => ({
                id: other.id,
                label: other.title,
                detail: displayWhen(other.when, language),
                mark: <Mark {...markOf(other)} />,
              })),
          },
        ]}
      />
    </>
  )
}
