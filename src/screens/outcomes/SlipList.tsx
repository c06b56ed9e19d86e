import { useState, type KeyboardEvent } from 'react'

import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { EventSlip } from './EventSlip.tsx'
import styles from './SlipList.module.css'
import type { Placing } from './usePlacing.ts'

type Props = {
  readonly events: readonly KeyEvent[]
  /** The card they lie on; null in the tray. */
  readonly from: Id | null
  readonly label: string
  readonly placing: Placing
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Events one under the other: one stop for Tab, arrows move inside. */
export function SlipList({ events, from, label, placing }: Props) {
  const [focusedId, setFocusedId] = useState<Id | null>(null)
  const { held, dragged, isHeld } = placing
  const isHere = (id: Id | null | undefined) => events.some((event) => event.id === id)
  const heldId = held && isHeld(held.event.id, from) ? held.event.id : null
  const stopId = isHere(heldId) ? heldId : isHere(focusedId) ? focusedId : events[0]?.id
  const onKeyDown = (key: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[key.key]
    if (step === undefined || key.altKey || key.ctrlKey || key.metaKey) return
    const slips = [...key.currentTarget.querySelectorAll<HTMLElement>('[data-slip]')]
    const at = slips.findIndex((slip) => slip === document.activeElement)
    const next = events[at + step]
    if (at === -1 || !next) return
    key.preventDefault()
    slips[at + step]?.focus()
    setFocusedId(next.id)
    // In the tray what has the focus is in hand: a number typed now is for it.
    if (from === null) placing.take(next.id)
  }
  return (
    // The keys are those of the slips inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul aria-label={label} className={styles['list']} onKeyDown={onKeyDown}>
      {events.map((event) => (
        <li key={event.id}>
          <EventSlip
            event={event}
            from={from}
            isPressed={isHeld(event.id, from)}
            isTabStop={event.id === stopId}
            isDragged={dragged?.event.id === event.id && dragged.from === from}
            onPress={() => {
              setFocusedId(event.id)
              if (from === null) placing.take(event.id)
              else placing.open(event.id, from)
            }}
            onDrag={(isOn) => placing.setDragged(isOn ? { event, from } : null)}
          />
        </li>
      ))}
    </ul>
  )
}
