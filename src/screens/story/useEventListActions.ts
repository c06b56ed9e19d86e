import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'

import { removeEvents } from '../../domain/edits/eventEdits.ts'
import { moveEvents } from '../../domain/edits/severalEventEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { keepPoint } from '../../session/points.ts'
import { useServices } from '../context/services.ts'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { useSteady } from '../useSteady.ts'
import type { Editing, RowActions } from './EventRow.tsx'
import type { MarkedEvents } from './useMarkedEvents.ts'

type Given = {
  readonly list: RefObject<HTMLElement | null>
  /** All the events, as told, and those shown. */
  readonly order: readonly KeyEvent[]
  readonly events: readonly KeyEvent[]
  readonly marks: MarkedEvents
  readonly selectedId: Id | null
  readonly editing: Editing | null
  readonly onEdit: (editing: Editing) => void
  readonly onEditEnd: () => void
}

/** What the rows do; what is done to a row that is ticked is done to all those ticked, in one step. */
export function useEventListActions(given: Given) {
  const { list, order, events, marks, editing } = given
  const { story } = useWords()
  const session = useSession()
  const { store } = useServices()
  /** The row to give the focus to once its fields are closed. */
  const leftId = useRef<Id | null>(null)

  const rowOf = useMemo(
    () => (id: Id | null | undefined) =>
      list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? null,
    [list],
  )
  const focusRow = (id: Id | undefined) =>
    rowOf(id)?.querySelector<HTMLElement>('[data-row]')?.focus()
  useEffect(() => {
    if (editing !== null || leftId.current === null) return
    focusRow(leftId.current)
    leftId.current = null
  })

  const idsWith = ({ id }: KeyEvent) => (marks.ids.includes(id) ? marks.ids : [id])
  const nameOf = (ids: readonly Id[]) => {
    const [id = '', another] = ids
    return another === undefined
      ? (order.find((event) => event.id === id)?.title ?? '')
      : story.counted(ids.length)
  }
  /** Just before a row shown, or after the last of them. */
  const move = (ids: readonly Id[], beforeId: Id | null) => {
    const last = order.findIndex(({ id }) => id === events.at(-1)?.id)
    const endId = order.slice(last + 1).find(({ id }) => !ids.includes(id))?.id ?? null
    session.perform(moveEvents(ids, beforeId ?? endId, nameOf(ids)))
  }
  const moveBy = (event: KeyEvent, step: -1 | 1) => {
    const ids = idsWith(event)
    const places = ids.map((id) => events.findIndex((each) => each.id === id))
    const [first, last] = [Math.min(...places), Math.max(...places)]
    const isAtEnd = step === -1 ? first <= 0 : last >= events.length - 1
    if (isAtEnd && last - first === ids.length - 1) return
    const next = step === -1 ? events[Math.max(0, first - 1)] : events[last + 2]
    move(ids, next?.id ?? null)
    requestAnimationFrame(() => rowOf(event.id)?.scrollIntoView({ block: 'nearest' }))
  }
  const remove = (ids: readonly Id[]) => {
    const at = events.findIndex(({ id }) => ids.includes(id))
    const after = events.slice(at).find(({ id }) => !ids.includes(id))
    focusRow((after ?? events.slice(0, at).findLast(({ id }) => !ids.includes(id)))?.id)
    // The deletion can be undone in any case: it waits neither for the point nor for a store that fails.
    if (ids.length > 1) {
      keepPoint(store, session.state.getState().project, 'beforeRemoval').catch(() => undefined)
    }
    session.perform(removeEvents(ids, nameOf(ids)))
    marks.end()
  }
  const go = (event: KeyEvent, to: -1 | 1 | 'first' | 'last') => {
    const at = events.indexOf(event)
    const next = to === 'first' ? events[0] : to === 'last' ? events.at(-1) : events[at + to]
    focusRow(next?.id)
  }
  const markTo = (event: KeyEvent, step: -1 | 0 | 1) => {
    const id = events[events.indexOf(event) + step]?.id ?? event.id
    marks.markTo(
      id,
      step === 0 ? given.selectedId : event.id,
      events.map((each) => each.id),
    )
  }
  const endEdit = (id: Id) => {
    leftId.current = id
    session.endTyping()
    given.onEditEnd()
  }

  const actions: RowActions = {
    onEdit: useSteady(given.onEdit),
    onEditEnd: useSteady(endEdit),
    onMove: useSteady(moveBy),
    onGo: useSteady(go),
    onRemove: useSteady((event) => remove(idsWith(event))),
    onToggle: useSteady(({ id }) => marks.toggle(id)),
    onMarkTo: useSteady(markTo),
  }
  const [steady] = useState(actions)
  return {
    // Each is steady: so is the first object that holds them.
    actions: steady,
    drop: useSteady(move),
    hold: useSteady((id: Id) => marks.toggle(id)),
    removeMarked: () => remove(marks.ids),
    focusRow,
    rowOf,
  }
}
