/** What one does with the cards of the timeline, and which of them the Tab key stops at. */
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'

import { moveEventToItsDate, removeEvents } from '../../domain/edits/eventEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import type { TimelineCard, TimelineLayout } from '../../layout/timeline.ts'
import { cardFrom, type Step } from '../../layout/timelineSight.ts'
import { useSelectedId, useSession } from '../context/session.ts'
import { useSteady } from '../useSteady.ts'
import type { Editing } from './EventRow.tsx'
import type { CardActions, CardName } from './TimelineCard.tsx'

type Given = {
  readonly layout: TimelineLayout
  readonly section: RefObject<HTMLElement | null>
  readonly onEdit: (editing: Editing) => void
  readonly onMove: (event: KeyEvent) => void
}

export function useTimelineCards({ layout, section, onEdit, onMove }: Given) {
  const session = useSession()
  const selectedId = useSelectedId()
  const [activeName, setActiveName] = useState<CardName | null>(null)
  const { cards } = layout
  const active = activeName === null ? undefined : cardNamed(cards, activeName)
  // Another place of the screen may have chosen an event: its first card is then the one to go to.
  const tabStop =
    active && (active.id === selectedId || !cards.some(({ id }) => id === selectedId))
      ? active
      : (cards.find(({ id }) => id === selectedId) ?? active ?? cards[0] ?? null)

  // The card to go to may not be drawn yet: it takes the focus once it is.
  const wanted = useRef<CardName | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null || !tabStop || !isNamed(tabStop, wanted.current)) return
    wanted.current = null
    section.current
      ?.querySelector<HTMLElement>(`[data-card="${tabStop.id}"][data-lane="${tabStop.laneKey}"]`)
      ?.focus()
  })
  const goTo = (card: CardName | null) => {
    if (!card) return
    wanted.current = card
    setActiveName(card)
  }

  const press = useSteady((id: Id) =>
    id === selectedId ? onEdit({ id, field: 'title' }) : session.select(id),
  )
  const pressCard = useSteady((card: CardName) => {
    setActiveName(card)
    press(card.id)
  })
  const step = useSteady((name: CardName, way: Step) => {
    const from = cardNamed(cards, name)
    const card = from && cardFrom(layout, from, way)
    if (!card) return
    goTo(card)
    session.select(card.id)
  })
  const edit = useSteady(({ id }: KeyEvent) => onEdit({ id, field: 'title' }))
  const setDate = useSteady(({ id }: KeyEvent) => onEdit({ id, field: 'when' }))
  const putAtDate = useSteady((event: KeyEvent) => {
    // Its button goes with the contradiction: the card keeps the focus.
    goTo(cards.find(({ id }) => id === event.id) ?? null)
    session.perform(moveEventToItsDate(event))
  })
  const remove = useSteady((event: KeyEvent) => {
    session.perform(removeEvents([event.id], event.title))
  })
  const removeCard = useSteady((name: CardName, event: KeyEvent) => {
    const at = cards.findIndex((card) => isNamed(card, name))
    const isOther = ({ id }: TimelineCard) => id !== name.id
    goTo(cards.slice(at).find(isOther) ?? cards.slice(0, at).findLast(isOther) ?? null)
    remove(event)
  })
  const move = useSteady(onMove)
  const actions = useMemo(
    (): CardActions => ({
      onPress: pressCard,
      onStep: step,
      onEdit: edit,
      onMove: move,
      onPutAtDate: putAtDate,
      onSetDate: setDate,
      onRemove: removeCard,
    }),
    [pressCard, step, edit, move, putAtDate, setDate, removeCard],
  )
  return { tabStop, actions, press, remove }
}

function cardNamed(cards: readonly TimelineCard[], name: CardName): TimelineCard | undefined {
  return cards.find((card) => isNamed(card, name))
}

function isNamed(card: CardName, name: CardName): boolean {
  return card.id === name.id && card.laneKey === name.laneKey
}
