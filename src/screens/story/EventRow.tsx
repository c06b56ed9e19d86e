import { ArrowDown, ArrowUp, TriangleAlert } from 'lucide-react'

import { editEvent, moveEventToItsDate, removeEvents } from '../../domain/edits/eventEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { parseWhen } from '../../domain/time/parseWhen.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { DraftField, TextField } from '../../ui/Field.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { markOf, useOutcomeLabel } from '../panel/outcomeWords.ts'
import styles from './story.module.css'

type Props = {
  readonly event: KeyEvent
  /** The year to write above the row, or an empty text. */
  readonly year: string
  readonly isSelected: boolean
  readonly isEditing: boolean
  /** Title of the event that its date disagrees with, or null. */
  readonly against: string | null
  readonly onOpen: (id: Id) => void
  readonly onMove: (event: KeyEvent, step: -1 | 1) => void
  readonly onArrow: (step: -1 | 1) => void
}

/** One event of the list: read, then edited in place once opened. */
export function EventRow(props: Props) {
  const { event, year, isSelected, isEditing, against, onOpen, onMove, onArrow } = props
  const { story } = useWords()
  const session = useSession()
  const onKey = (key: React.KeyboardEvent) => {
    const step = key.key === 'ArrowUp' ? -1 : key.key === 'ArrowDown' ? 1 : null
    const isInField = key.target instanceof HTMLInputElement
    if (step !== null && key.altKey) onMove(event, step)
    else if (step !== null && !isInField) onArrow(step)
    else if ((key.key === 'Delete' || key.key === 'Backspace') && !isInField) {
      session.perform(removeEvents([event.id], event.title))
    } else return
    key.preventDefault()
  }
  return (
    <>
      {year === '' ? null : (
        <li className={styles['year']} aria-hidden>
          {year}
        </li>
      )}
      {/* The keys are those of the fields and buttons inside the row. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <li
        data-id={event.id}
        className={`${styles['row']} ${isSelected ? styles['selected'] : ''}`}
        onKeyDown={onKey}
      >
        <Mark {...markOf(event)} />
        {isEditing ? (
          <EditedRow event={event} />
        ) : (
          <ReadRow event={event} isSelected={isSelected} onOpen={onOpen} />
        )}
        {isSelected ? (
          <span className={styles['moves']}>
            <IconButton label={story.moveUp(event.title)} onPress={() => onMove(event, -1)}>
              <ArrowUp size={18} aria-hidden />
            </IconButton>
            <IconButton label={story.moveDown(event.title)} onPress={() => onMove(event, 1)}>
              <ArrowDown size={18} aria-hidden />
            </IconButton>
          </span>
        ) : null}
        {against === null ? null : (
          <div className={styles['contradiction']}>
            <TriangleAlert size={16} aria-hidden />
            <span>{story.contradiction(against)}</span>
            <Button look="link" onPress={() => session.perform(moveEventToItsDate(event))}>
              {story.putAtDate}
            </Button>
            <Button look="link" onPress={() => onOpen(event.id)}>
              {story.keepOrder}
            </Button>
          </div>
        )}
      </li>
    </>
  )
}

type ReadProps = Pick<Props, 'event' | 'isSelected' | 'onOpen'>

function ReadRow({ event, isSelected, onOpen }: ReadProps) {
  const { story } = useWords()
  const language = useLanguage()
  const labelOf = useOutcomeLabel()
  const notes = [
    event.status === 'planned' ? story.planned : '',
    event.status === 'unplanned' ? story.unplanned : '',
    event.status === 'abandoned' ? story.abandoned : '',
    event.polarity === 'setback' ? story.setback : '',
  ].filter((note) => note !== '')
  return (
    <button
      type="button"
      data-row
      className={styles['read']}
      aria-pressed={isSelected}
      onClick={() => onOpen(event.id)}
    >
      <span className={`${styles['title']} ${styles[event.status]}`}>
        {event.title}
        {notes.map((note) => (
          <em key={note} className={styles['note']}>
            {note}
          </em>
        ))}
      </span>
      <span className="unseen">
        {event.outcomes.map(({ outcomeId }) => labelOf(outcomeId)).join(', ')}
      </span>
      <span className={styles['when']}>{displayWhen(event.when, language)}</span>
    </button>
  )
}

function EditedRow({ event }: { readonly event: KeyEvent }) {
  const { panel } = useWords()
  const language = useLanguage()
  const session = useSession()
  return (
    <div className={styles['edited']}>
      <TextField
        label={panel.titleField}
        isLabelHidden
        autoFocus
        value={event.title}
        onChange={(title) => session.perform(editEvent(event, { title }))}
        onLeave={session.endTyping}
      />
      <DraftField
        label={panel.whenField}
        isLabelHidden
        value={displayWhen(event.when, language)}
        placeholder={panel.whenPlaceholder}
        onDone={(said) =>
          session.perform(editEvent(event, { when: parseWhen(said, language).when }))
        }
      />
    </div>
  )
}
