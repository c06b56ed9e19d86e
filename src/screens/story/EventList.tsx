import { useEffect, useMemo, useRef } from 'react'

import { moveEvent, removeEvents } from '../../domain/edits/eventEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import { contradictions, eventsInOrder } from '../../domain/project/order.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { yearNamed } from '../../domain/time/yearNamed.ts'
import { useProject, useSelectedId, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { useSteady } from '../useSteady.ts'
import { type Editing, EventRow } from './EventRow.tsx'
import styles from './story.module.css'

type Props = {
  readonly editing: Editing | null
  /** The event last added by the capture line: it is brought in view and shown for a moment. */
  readonly addedId: Id | null
  readonly onEdit: (editing: Editing) => void
  readonly onEditEnd: () => void
}

/** The events in the order they are told, by year; the one selected is edited in place. */
export function EventList({ editing, addedId, onEdit, onEditEnd }: Props) {
  const { story } = useWords()
  const session = useSession()
  const project = useProject()
  const selectedId = useSelectedId()
  const list = useRef<HTMLOListElement>(null)
  const leftId = useRef<Id | null>(null)
  const events = eventsInOrder(project)
  const years = useMemo(() => newYears(events), [events])
  const against = useMemo(
    () => new Map(contradictions(project).map(({ eventId, againstId }) => [eventId, againstId])),
    [project],
  )
  const selectedAt = events.findIndex(({ id }) => id === selectedId)
  const tabStop = events[Math.max(0, selectedAt)]?.id

  const rowOf = (id: Id | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? null
  const focusRow = (id: Id | undefined) =>
    rowOf(id)?.querySelector<HTMLElement>('[data-row]')?.focus()

  useEffect(() => {
    rowOf(selectedId ?? undefined)?.scrollIntoView({ block: 'nearest' })
  }, [selectedId, selectedAt])
  useEffect(() => {
    rowOf(addedId ?? undefined)?.scrollIntoView({ block: 'nearest' })
  }, [addedId])
  // Once the fields of a row are closed, the focus stays on that row.
  useEffect(() => {
    if (editing !== null || leftId.current === null) return
    focusRow(leftId.current)
    leftId.current = null
  }, [editing])

  const endEdit = useSteady((id: Id) => {
    leftId.current = id
    session.endTyping()
    onEditEnd()
  })
  const move = useSteady((event: KeyEvent, step: -1 | 1) => {
    const at = events.indexOf(event)
    const before = events[step === -1 ? at - 1 : at + 2]
    if (step === -1 ? at > 0 : at < events.length - 1) {
      session.perform(moveEvent(event, before?.id ?? null))
    }
  })
  const goFrom = useSteady((event: KeyEvent, step: -1 | 1) =>
    focusRow(events[events.indexOf(event) + step]?.id),
  )
  const remove = useSteady((event: KeyEvent) => {
    const at = events.indexOf(event)
    focusRow((events[at + 1] ?? events[at - 1])?.id)
    session.perform(removeEvents([event.id], event.title))
  })

  return (
    <section className={styles['list']} aria-label={story.list}>
      <h2 className={styles['heading']}>{story.counted(events.length)}</h2>
      <ol ref={list}>
        {events.map((event, at) => {
          const otherId = against.get(event.id)
          const isSelected = event.id === selectedId
          return (
            <EventRow
              key={event.id}
              event={event}
              year={years[at] ?? ''}
              isSelected={isSelected}
              isTabStop={event.id === tabStop}
              isJustAdded={event.id === addedId}
              isFirst={at === 0}
              isLast={at === events.length - 1}
              edited={isSelected && event.id === editing?.id ? editing.field : null}
              against={otherId === undefined ? null : (project.events[otherId]?.title ?? null)}
              onEdit={onEdit}
              onEditEnd={endEdit}
              onMove={move}
              onArrow={goFrom}
              onRemove={remove}
            />
          )
        })}
      </ol>
    </section>
  )
}

/** The year to write above each event: that of the first of its year, nothing for the others. */
function newYears(events: readonly KeyEvent[]): string[] {
  let current = ''
  return events.map((event) => {
    const year = yearNamed(event.when.edtf)
    if (year === null || year === current) return ''
    current = year
    return year
  })
}
