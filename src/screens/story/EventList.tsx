import { useEffect, useMemo, useRef, useState } from 'react'

import { keepListGrouping, readListGrouping } from '../../browser/listGrouping.ts'
import type { Grouping } from '../../domain/analysis/storyGroups.ts'
import type { Id } from '../../domain/project/ids.ts'
import { contradictions, eventsInOrder } from '../../domain/project/order.ts'
import { useSelectedId } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import { BulkBar } from './BulkBar.tsx'
import { EventListHead } from './EventListHead.tsx'
import type { Editing } from './EventRow.tsx'
import { EventRows } from './EventRows.tsx'
import styles from './eventList.module.css'
import { useEventListActions } from './useEventListActions.ts'
import { useMarkedEvents } from './useMarkedEvents.ts'
import type { FilteredStory } from './useStoryFilter.ts'

type Props = {
  readonly story: FilteredStory
  readonly editing: Editing | null
  /** The event last added by the capture line: it is brought in view and shown for a moment. */
  readonly addedId: Id | null
  readonly onEdit: (editing: Editing) => void
  readonly onEditEnd: () => void
}

/**
 * The events in the order they are told, an equal of the timeline: found, filtered, reordered, and
 * changed one by one in place or several at once.
 */
export function EventList({ story, editing, addedId, onEdit, onEditEnd }: Props) {
  const words = useWords()
  const project = useShownProject()
  const selectedId = useSelectedId()
  const list = useRef<HTMLOListElement>(null)
  const [grouping, setGrouping] = useState<Grouping>(readListGrouping)
  const order = eventsInOrder(project)
  const { shownIds } = story

  const orderIds = useMemo(() => order.map(({ id }) => id), [order])
  const marks = useMarkedEvents(orderIds)
  const marked = useMemo(
    () => (marks.isChoosing ? new Set(marks.ids) : null),
    [marks.isChoosing, marks.ids],
  )
  // What one works on stays in sight, though the filter would hide it.
  const events = useMemo(
    () =>
      shownIds === null
        ? order
        : order.filter(({ id }) => shownIds.has(id) || marked?.has(id) || id === selectedId),
    [order, shownIds, marked, selectedId],
  )
  const shownOrder = useMemo(() => events.map(({ id }) => id), [events])
  const outsideIds = useMemo(
    () => new Set(shownIds === null ? [] : shownOrder.filter((id) => !shownIds.has(id))),
    [shownIds, shownOrder],
  )
  const against = useMemo(() => {
    const titleOf = (id: Id) => project.events[id]?.title ?? ''
    return new Map(
      contradictions(project).map(({ eventId, againstId }) => [eventId, titleOf(againstId)]),
    )
    // oxlint-disable-next-line react/exhaustive-deps
  }, [project.events])
  const { actions, drop, hold, removeMarked, focusRow, rowOf } = useEventListActions({
    list,
    order,
    events,
    marks,
    selectedId,
    editing,
    onEdit,
    onEditEnd,
  })

  const selectedAt = shownOrder.indexOf(selectedId ?? '')
  useEffect(() => {
    rowOf(selectedId)?.scrollIntoView({ block: 'nearest' })
  }, [rowOf, selectedId, selectedAt])
  useEffect(() => {
    rowOf(addedId)?.scrollIntoView({ block: 'nearest' })
  }, [rowOf, addedId])

  const onKey = (key: React.KeyboardEvent) => {
    const isInField = key.target instanceof HTMLInputElement || isTextArea(key.target)
    if (isInField || key.defaultPrevented) return
    const isAll = (key.ctrlKey || key.metaKey) && key.key.toLowerCase() === 'a'
    if (isAll) marks.markAll(shownOrder)
    else if (key.key === 'Escape' && marks.isChoosing) marks.end()
    else return
    key.preventDefault()
  }
  return (
    // The keys are those of the rows and buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles['list']} aria-label={words.story.list} onKeyDown={onKey}>
      <EventListHead
        story={story}
        counted={order.length}
        shown={shownIds === null ? null : { count: events.length, outside: outsideIds.size }}
        grouping={grouping}
        onGrouping={(next) => {
          setGrouping(next)
          keepListGrouping(next)
        }}
        isChoosing={marks.isChoosing}
        onChoose={() => {
          if (marks.isChoosing) marks.end()
          else marks.begin()
        }}
        onLeave={() => focusRow(events[0]?.id)}
      />
      {events.length === 0 ? <p className={styles['nothing']}>{words.list.nothing}</p> : null}
      <EventRows
        list={list}
        events={events}
        outsideIds={outsideIds}
        against={against}
        grouping={grouping}
        terms={story.terms}
        selectedId={selectedId}
        addedId={addedId}
        editing={editing}
        marked={marked}
        actions={actions}
        onDrop={drop}
        onHold={hold}
      />
      {marks.isChoosing ? (
        <BulkBar
          ids={marks.ids}
          onAll={() => marks.markAll(shownOrder)}
          onRemove={removeMarked}
          onEnd={() => {
            // The bar goes, with the button that had the focus.
            focusRow(marks.ids[0] ?? shownOrder[0])
            marks.end()
          }}
        />
      ) : null}
    </section>
  )
}

function isTextArea(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
