import { ArrowDown, ArrowUp, Check, GripVertical, TriangleAlert } from 'lucide-react'
import { memo, useState } from 'react'

import { editEvent, moveEventToItsDate } from '../../domain/edits/eventEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { fieldsRead } from '../../domain/project/translations.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { parseWhen } from '../../domain/time/parseWhen.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { DraftField, TextField } from '../../ui/Field.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { EventMark } from '../panel/OutcomeMark.tsx'
import { EventRowWords } from './EventRowWords.tsx'
import styles from './eventRow.module.css'

/** The event whose row is open, and the field that has the cursor. */
export type Editing = { readonly id: Id; readonly field: 'title' | 'when' }

/** What a person does with a row; the same functions from one drawing to the next. */
export type RowActions = {
  readonly onEdit: (editing: Editing) => void
  readonly onEditEnd: (id: Id) => void
  readonly onMove: (event: KeyEvent, step: -1 | 1) => void
  /** Gives the focus to another row: the one before, after, the first or the last. */
  readonly onGo: (event: KeyEvent, to: -1 | 1 | 'first' | 'last') => void
  readonly onRemove: (event: KeyEvent) => void
  readonly onToggle: (event: KeyEvent) => void
  /** Marks all from the row last marked to this one, or to the one a step further. */
  readonly onMarkTo: (event: KeyEvent, step: -1 | 0 | 1) => void
}

type Props = {
  readonly event: KeyEvent
  /** What to write above the row, or an empty text. */
  readonly heading: string
  /** The words looked for, to be marked in the title. */
  readonly terms: readonly string[]
  readonly isSelected: boolean
  /** Whether the row is ticked; null when rows are not to be ticked. */
  readonly isMarked: boolean | null
  readonly isDragged: boolean
  /** Shown though the filter would hide it. */
  readonly isOutside: boolean
  /** The Tab key stops at one row of the list; the arrows go to the others. */
  readonly isTabStop: boolean
  readonly isJustAdded: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  /** The field that has the cursor when the row is open, or null. */
  readonly edited: Editing['field'] | null
  /** Title of the event that its date disagrees with, or null. */
  readonly against: string | null
  readonly actions: RowActions
}

/** One event of the list: read, then edited in place once opened. */
export const EventRow = memo(function EventRow(props: Props) {
  const { event, heading, isSelected, isMarked, edited, against, actions } = props
  const { story, list } = useWords()
  const session = useSession()
  const isLit = isSelected || isMarked === true
  const looks = [
    isLit ? styles['selected'] : '',
    props.isJustAdded ? styles['added'] : '',
    props.isDragged ? styles['dragged'] : '',
  ]
  return (
    <>
      {heading === '' ? null : (
        <li className={styles['heading']} aria-hidden>
          {heading}
        </li>
      )}
      {/* The keys are those of the fields and buttons inside the row. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <li
        data-id={event.id}
        className={`${styles['row']} ${looks.join(' ')}`}
        onKeyDown={(key) => onRowKey(key, event, actions)}
      >
        <span data-grip className={styles['grip']} title={list.drag}>
          <GripVertical size={16} aria-hidden />
        </span>
        <span className={styles['signs']}>
          {isMarked === null ? null : (
            <span className={styles['box']} data-ticked={isMarked}>
              {isMarked ? <Check size={16} strokeWidth={3} aria-hidden /> : null}
            </span>
          )}
          <EventMark event={event} />
        </span>
        {edited === null ? (
          <ReadRow {...props} />
        ) : (
          <EditedRow key={edited} event={event} field={edited} />
        )}
        {isSelected && isMarked === null ? (
          <span className={styles['moves']}>
            <IconButton
              label={story.moveUp(event.title)}
              isDisabled={props.isFirst}
              onPress={() => actions.onMove(event, -1)}
            >
              <ArrowUp size={18} aria-hidden />
            </IconButton>
            <IconButton
              label={story.moveDown(event.title)}
              isDisabled={props.isLast}
              onPress={() => actions.onMove(event, 1)}
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
            <Button look="link" onPress={() => actions.onEdit({ id: event.id, field: 'when' })}>
              {story.keepOrder}
            </Button>
          </div>
        )}
      </li>
    </>
  )
})

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }

function onRowKey(key: React.KeyboardEvent, event: KeyEvent, actions: RowActions): void {
  const step = STEPS[key.key]
  const isInField =
    key.target instanceof HTMLInputElement || key.target instanceof HTMLTextAreaElement
  const isMod = key.ctrlKey || key.metaKey
  if (step !== undefined && key.altKey) actions.onMove(event, step)
  else if (isInField && (key.key === 'Enter' || key.key === 'Escape')) actions.onEditEnd(event.id)
  else if (isInField) return
  else if (step !== undefined && key.shiftKey) {
    actions.onMarkTo(event, step)
    actions.onGo(event, step)
  } else if (step !== undefined) actions.onGo(event, step)
  else if (key.key === 'Home') actions.onGo(event, 'first')
  else if (key.key === 'End') actions.onGo(event, 'last')
  else if (key.key === ' ' && isMod) actions.onToggle(event)
  else if (key.key === 'Delete' || key.key === 'Backspace') actions.onRemove(event)
  else return
  key.preventDefault()
}

function ReadRow({ event, terms, isSelected, isMarked, isOutside, isTabStop, actions }: Props) {
  const tick =
    isMarked === null
      ? { 'aria-pressed': isSelected }
      : { role: 'checkbox', 'aria-checked': isMarked }
  return (
    <button
      type="button"
      data-row
      className={styles['read']}
      tabIndex={isTabStop ? 0 : -1}
      {...tick}
      onClick={(click) => {
        if (click.shiftKey) actions.onMarkTo(event, 0)
        else if (click.ctrlKey || click.metaKey || isMarked !== null) actions.onToggle(event)
        else actions.onEdit({ id: event.id, field: 'title' })
      }}
    >
      <EventRowWords event={event} terms={terms} isOutside={isOutside} />
    </button>
  )
}

type EditedProps = { readonly event: KeyEvent; readonly field: Editing['field'] }

function EditedRow({ event, field }: EditedProps) {
  const { panel } = useWords()
  const language = useLanguage()
  const session = useSession()
  const { info, events } = useProject()
  const told = events[event.id] ?? event
  // What is shown is what is changed, even once it is emptied.
  const [{ title: titleField }] = useState(() => fieldsRead(info, told, language))
  return (
    <div className={styles['edited']}>
      <TextField
        label={panel.titleField}
        isLabelHidden
        rows={1}
        autoFocus={field === 'title'}
        value={told[titleField]}
        onChange={(title) => session.perform(editEvent(event, { [titleField]: title }))}
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
