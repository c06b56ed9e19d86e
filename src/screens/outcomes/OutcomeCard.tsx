import { useState, type DragEvent } from 'react'

import type { FunctionNumber } from '../../content/repertoire/outcomes.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { Mark } from '../../ui/Mark.tsx'
import { useWords } from '../context/words.tsx'
import styles from './OutcomeCard.module.css'
import { SlipList } from './SlipList.tsx'
import type { Held, Placing } from './usePlacing.ts'

type Outcome = {
  readonly id: Id
  readonly number: number
  readonly networkFunction: FunctionNumber
}

type Props = {
  readonly outcome: Outcome
  readonly label: string
  readonly events: readonly KeyEvent[]
  readonly placing: Placing
  /** A digit was typed, and this card may be the one meant. */
  readonly isAwaited: boolean
  readonly onOpen: () => void
}

/** A card on the table, with the events that lie on it. */
export function OutcomeCard({ outcome, label, events, placing, isAwaited, onOpen }: Props) {
  const { outcomes: words } = useWords()
  const [isOver, setOver] = useState(false)
  const { held, dragged, isMoving } = placing
  const { number, networkFunction } = outcome
  const count = words.counted(events.length)
  const canDrop = dragged !== null && !liesOn(dragged.event, outcome.id)
  const canPlace =
    held !== null &&
    !liesOn(held.event, outcome.id) &&
    (isMoving || held.event.outcomes.length === 0)
  const onDragOver = (drag: DragEvent) => {
    if (!canDrop) return
    drag.preventDefault()
    drag.dataTransfer.dropEffect = dragged.from !== null && isAdding(drag) ? 'copy' : 'move'
    setOver(true)
  }
  const onDrop = (drag: DragEvent) => {
    setOver(false)
    if (!canDrop) return
    drag.preventDefault()
    placing.setDragged(null)
    placing.place(isAdding(drag) ? { event: dragged.event, from: null } : dragged, outcome.id)
  }
  const looks = [
    styles['card'],
    styles[`function${networkFunction}`],
    isOver && canDrop ? styles['over'] : '',
    isAwaited ? styles['awaited'] : '',
  ]
  return (
    // Dropping here is one way among others: « Placer ici » does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      aria-label={words.cardName(number, label, count)}
      className={looks.join(' ')}
      onDragOver={onDragOver}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false)
      }}
      onDrop={onDrop}
    >
      <header className={styles['head']}>
        <h4>
          <button type="button" aria-haspopup="dialog" className={styles['name']} onClick={onOpen}>
            <Mark networkFunction={networkFunction} number={number} size={26} />
            <span>{label}</span>
          </button>
        </h4>
        {events.length === 0 ? null : (
          <span aria-hidden className={styles['count']}>
            {events.length}
          </span>
        )}
        {canPlace ? <PlaceButton held={held} outcome={outcome} placing={placing} /> : null}
      </header>
      {events.length === 0 ? (
        <p className={styles['empty']}>{words.toDiscuss}</p>
      ) : (
        <SlipList events={events} from={outcome.id} label={label} placing={placing} />
      )}
    </article>
  )
}

type PlaceProps = {
  readonly held: Held
  readonly outcome: Outcome
  readonly placing: Placing
}

/** What one presses instead of dragging. */
function PlaceButton({ held, outcome, placing }: PlaceProps) {
  const { outcomes: words } = useWords()
  const { isMoving, place } = placing
  const say = isMoving ? words.moveHereOn : words.placeHereOn
  return (
    <button
      type="button"
      aria-label={say(held.event.title, outcome.number)}
      className={styles['place']}
      onClick={() => place(held, outcome.id)}
    >
      {isMoving ? words.moveHere : words.placeHere}
    </button>
  )
}

function liesOn(event: KeyEvent, outcomeId: Id): boolean {
  return event.outcomes.some((each) => each.outcomeId === outcomeId)
}

/** Ctrl, Alt or Command while dropping: beside the cards it has, not instead. */
function isAdding({ ctrlKey, altKey, metaKey }: DragEvent): boolean {
  return ctrlKey || altKey || metaKey
}
