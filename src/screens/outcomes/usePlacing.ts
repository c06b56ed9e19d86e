/**
 * What is in hand on the table, and where it goes. In hand: the event whose panel is open, or else
 * the next of the tray. An event taken from the tray goes to a card beside those it has; taken from
 * a card it moves from that card to another.
 */
import { useState } from 'react'

import { eventsToClassify } from '../../domain/analysis/outcomeUse.ts'
import { classifyEvent, markAsContext, unclassifyEvent } from '../../domain/edits/eventEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { recordOf } from '../../domain/project/tables.ts'
import { useSelectedId, useSession } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import { useRepertoire } from '../panel/outcomeWords.ts'
import { slipKey } from './slipKey.ts'

/** An event, and the card it is taken from; null when it is not taken from one. */
export type Held = { readonly event: KeyEvent; readonly from: Id | null }

/** Where the focus goes once the screen is drawn: a slip, or the sentence that all is classified. */
export type Wish = { readonly slip: string | null }

export type Placing = ReturnType<typeof usePlacing>

export function usePlacing() {
  const words = useWords().outcomes
  const session = useSession()
  const project = useShownProject()
  const selectedId = useSelectedId()
  const { labelOf, numberOf } = useRepertoire()
  const [trayId, setTrayId] = useState<Id | null>(null)
  const [taken, setTaken] = useState<{ eventId: Id; from: Id } | null>(null)
  const [movingId, setMovingId] = useState<Id | null>(null)
  const [dragged, setDragged] = useState<Held | null>(null)
  const [message, setMessage] = useState('')
  const [wish, setWish] = useState<Wish | null>(null)

  const waiting = eventsToClassify(project)
  const selected = selectedId === null ? undefined : recordOf(project, 'events', selectedId)
  const held = selected
    ? { event: selected, from: cardOf(selected, taken) }
    : heldFromTray(waiting, trayId)
  const isMoving = held !== null && held.from !== null && movingId === held.event.id

  const isWaiting = (eventId: Id) => waiting.some(({ id }) => id === eventId)
  const numbered = (outcomeId: Id) => [numberOf(outcomeId), labelOf(outcomeId)] as const

  /** After an event has left the tray: the next one comes in hand, and the panel, if open, follows. */
  function goOn(said: string, eventId: Id, isFocusKept = false): void {
    const at = waiting.findIndex(({ id }) => id === eventId)
    const rest = waiting.filter(({ id }) => id !== eventId)
    const next = rest[at] ?? rest[0] ?? null
    setMessage(`${said} ${next ? words.nextIs(next.title) : words.allClassified}`.trim())
    setTrayId(next?.id ?? null)
    if (selectedId === eventId) session.select(next?.id ?? null)
    if (!next) setWish({ slip: null })
    else if (!isFocusKept) setWish({ slip: slipKey(next.id, null) })
  }

  return {
    waiting,
    held,
    isMoving,
    dragged,
    message,
    wish,
    selectedId,
    isWaiting,
    /** Says whether a slip is the one in hand. */
    isHeld: (eventId: Id, from: Id | null) =>
      held?.event.id === eventId && (from === null || held.from === null || held.from === from),
    setDragged,
    setMoving: (isOn: boolean) => setMovingId(isOn ? (held?.event.id ?? null) : null),

    /** Takes an event of the tray in hand; the panel, if open, shows it. */
    take: (eventId: Id) => {
      setTrayId(eventId)
      if (selectedId !== null) session.select(eventId)
    },
    /** Opens an event in the panel; again, closes it. */
    open: (eventId: Id, from: Id | null) => {
      const isOpen = selectedId === eventId && (from === null || taken?.from === from)
      setTaken(from === null ? null : { eventId, from })
      setMovingId(null)
      session.select(isOpen ? null : eventId)
    },
    /** Puts an event on a card, in place of the card it is taken from, if any. */
    place: ({ event, from }: Held, outcomeId: Id) => {
      const wasWaiting = isWaiting(event.id)
      const isDone = session.perform(classifyEvent(event, outcomeId, from ?? undefined))
      if (!isDone) setMessage(words.alreadyOn(...numbered(outcomeId)))
      else if (wasWaiting) goOn(words.placedOn(...numbered(outcomeId)), event.id)
      else {
        setMessage(words.placedOn(...numbered(outcomeId)))
        setTaken({ eventId: event.id, from: outcomeId })
        setMovingId(null)
        setWish({ slip: slipKey(event.id, outcomeId) })
      }
    },
    /** Takes an event off a card: back to the tray when it lies on no other. */
    takeOff: ({ event, from }: Held) => {
      if (from === null) return
      session.perform(unclassifyEvent(event, from))
      setTaken(null)
      setMovingId(null)
      if (event.outcomes.length > 1) return
      setTrayId(event.id)
      setWish({ slip: slipKey(event.id, null) })
    },
    setAsContext: (event: KeyEvent) => {
      session.perform(markAsContext(event))
      goOn(words.setAside, event.id, true)
    },
    putBack: (event: KeyEvent) => {
      session.perform(markAsContext(event, false))
      setTrayId(event.id)
      setWish({ slip: slipKey(event.id, null) })
    },
    /**
     * After the window of an event was closed, in which it was classified, hesitated over or settled:
     * goes on when it was in the tray, and follows it when it left the card it was taken from.
     */
    afterClassifying(eventId: Id) {
      const now = recordOf(session.state.getState().project, 'events', eventId)
      const last = now?.outcomes.at(-1)
      if (!now) return
      if (!isWaiting(eventId)) {
        const isGone =
          held?.from != null && !now.outcomes.some((each) => each.outcomeId === held.from)
        if (isGone && last) setWish({ slip: slipKey(eventId, last.outcomeId) })
      } else if (last)
        goOn(last.tentative ? '' : words.placedOn(...numbered(last.outcomeId)), eventId, true)
      else if (now.isContext) goOn(words.setAside, eventId, true)
    },
  }
}

function heldFromTray(waiting: readonly KeyEvent[], trayId: Id | null): Held | null {
  const event = waiting.find(({ id }) => id === trayId) ?? waiting[0]
  return event ? { event, from: null } : null
}

/** The card an open event was taken from: the one it was pressed on, or the only one it lies on. */
function cardOf(event: KeyEvent, taken: { eventId: Id; from: Id } | null): Id | null {
  const isOn = (from: Id) => event.outcomes.some(({ outcomeId }) => outcomeId === from)
  if (taken?.eventId === event.id && isOn(taken.from)) return taken.from
  return event.outcomes.length === 1 ? (event.outcomes[0]?.outcomeId ?? null) : null
}
