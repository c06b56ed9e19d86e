import { ArrowDown, ArrowUp, TriangleAlert } from 'lucide-react'
import { memo } from 'react'

import { editEvent, moveEventToItsDate } from '../../domain/edits/eventEdits.ts'
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

/** The event whose row is open, and the field that has the cursor. */
export type Editing = { readonly id: Id; readonly field: 'title' | 'when' }

type Props = {
  readonly event: KeyEvent
  /** The year to write above the row, or an empty text. */
  readonly year: string
  readonly isSelected: boolean
  /** The Tab key stops at one row of the list; the arrows go to the others. */
  readonly isTabStop: boolean
  readonly isJustAdded: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  /** The field that has the cursor when the row is open, or null. */
  readonly edited: Editing['field'] | null
  /** Title of the event that its date disagrees with, or null. */
  readonly against: string | null
  readonly onEdit: (editing: Editing) => void
  readonly onEditEnd: (id: Id) => void
  readonly onMove: (event: KeyEvent, step: -1 | 1) => void
  readonly onArrow: (event: KeyEvent, step: -1 | 1) => void
  readonly onRemove: (event: KeyEvent) => void
}

/** One event of the list: read, then edited in place once opened. */
export const EventRow = memo(function EventRow(props: Props) {
  const { event, year, isSelected, isTabStop, edited, against } = props
  const { onEdit, onEditEnd, onMove } = props
  const { story } = useWords()
  const session = useSession()
  const onKey = (key: React.KeyboardEvent) => {
    const step = key.key === 'ArrowUp' ? -1 : key.key === 'ArrowDown' ? 1 : null
    const isInField =
      key.target instanceof HTMLInputElement || key.target instanceof HTMLTextAreaElement
    if (step !== null && key.altKey) onMove(event, step)
    else if (isInField && (key.key === 'Enter' || key.key === 'Escape')) onEditEnd(event.id)
    else if (isInField) return
    else if (step !== null) props.onArrow(event, step)
    else if (key.key === 'Delete' || key.key === 'Backspace') props.onRemove(event)
    else return
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
        className={`${styles['row']} ${isSelected ? styles['selected'] : ''} ${props.isJustAdded ? styles['added'] : ''}`}
        onKeyDown={onKey}
      >
        <Mark {...markOf(event)} />
        {edited === null ? (
          <ReadRow event={event} isSelected={isSelected} isTabStop={isTabStop} onEdit={onEdit} />
        ) : (
          <EditedRow key={edited} event={event} field={edited} />
        )}
        {isSelected ? (
          <span className={styles['moves']}>
            <IconButton
              label={story.moveUp(event.title)}
              isDisabled={props.isFirst}
              onPress={() => onMove(event, -1)}
            >
              <ArrowUp size={18} aria-hidden />
            </IconButton>
            <IconButton
              label={story.moveDown(event.title)}
              isDisabled={props.isLast}
              onPress={() => onMove(event, 1)}
            >
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
            <Button look="link" onPress={() => onEdit({ id: event.id, field: 'when' })}>
              {story.keepOrder}
            </Button>
          </div>
        )}
      </li>
    </>
  )
})

type ReadProps = Pick<Props, 'event' | 'isSelected' | 'isTabStop' | 'onEdit'>

function ReadRow({ event, isSelected, isTabStop, onEdit }: ReadProps) {
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
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isSelected}
      onClick={() => onEdit({ id: event.id, field: 'title' })}
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

type EditedProps = { readonly event: KeyEvent; readonly field: Editing['field'] }

function EditedRow({ event, field }: EditedProps) {
  const { panel } = useWords()
  const language = useLanguage()
  const session = useSession()
  return (
    <div className={styles['edited']}>
      <TextField
        label={panel.titleField}
        isLabelHidden
        rows={1}
        autoFocus={field === 'title'}
        value={event.title}
        onChange={(title) => session.perform(editEvent(event, { title }))}
        onLeave={session.endTyping}
      />
      <DraftField
        label={panel.whenField}
        isLabelHidden
        autoFocus={field === 'when'}
        value={displayWhen(event.when, language)}
        placeholder={panel.whenPlaceholder}
        onDone={(said) =>
          session.perform(editEvent(event, { when: parseWhen(said, language).when }))
        }
      />
    </div>
  )
}
