import { useEffect, useMemo, useRef, useState } from 'react'

import { moveEvent } from '../../domain/edits/eventEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import { contradictions, eventsInOrder } from '../../domain/project/order.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { yearNamed } from '../../domain/time/yearNamed.ts'
import { useProject, useSelectedId, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { EventRow } from './EventRow.tsx'
import styles from './story.module.css'

/** The events in the order they are told, by year; the one selected is edited in place. */
export function EventList() {
  const { story } = useWords()
  const session = useSession()
  const project = useProject()
  const selectedId = useSelectedId()
  const [editingId, setEditingId] = useState<Id | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const events = eventsInOrder(project)
  const years = useMemo(() => newYears(events), [events])
  const against = useMemo(
    () => new Map(contradictions(project).map(({ eventId, againstId }) => [eventId, againstId])),
    [project],
  )

  useEffect(() => {
    if (selectedId === null) return
    const row = list.current?.querySelector(`[data-id="${selectedId}"]`)
    row?.scrollIntoView({ block: 'nearest' })
  }, [selectedId])

  const open = (id: Id) => {
    session.select(id)
    setEditingId(id)
  }
  const move = (event: KeyEvent, step: -1 | 1) => {
    const at = events.indexOf(event)
    const before = events[step === -1 ? at - 1 : at + 2]
    if (step === -1 ? at > 0 : at < events.length - 1) {
      session.perform(moveEvent(event, before?.id ?? null))
    }
  }
  const focusRow = (at: number) => {
    const id = events[at]?.id
    list.current?.querySelector<HTMLElement>(`[data-id="${id}"] [data-row]`)?.focus()
  }

  return (
    <section className={styles['list']} aria-label={story.list}>
      <h2 className={styles['heading']}>{story.counted(events.length)}</h2>
      <ol ref={list}>
        {events.map((event, at) => {
          const otherId = against.get(event.id)
          return (
            <EventRow
              key={event.id}
              event={event}
              year={years[at] ?? ''}
              isSelected={event.id === selectedId}
              isEditing={event.id === selectedId && event.id === editingId}
              against={otherId === undefined ? null : (project.events[otherId]?.title ?? null)}
              onOpen={open}
              onMove={move}
              onArrow={(step) => focusRow(at + step)}
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
