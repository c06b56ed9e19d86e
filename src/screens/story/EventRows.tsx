import { memo, startTransition, useEffect, useMemo, useRef, useState } from 'react'

import { type Grouping, groupHeadings } from '../../domain/analysis/storyGroups.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { useWords } from '../context/words.tsx'
import { type Editing, EventRow, type RowActions } from './EventRow.tsx'
import styles from './eventRow.module.css'
import { headingText } from './headingText.ts'
import { useListDrag } from './listDrag.ts'

type Props = {
  readonly list: React.RefObject<HTMLOListElement | null>
  /** The events shown, in the order told. */
  readonly events: readonly KeyEvent[]
  /** Of those, the ones that the filter would hide. */
  readonly outsideIds: ReadonlySet<Id>
  /** For each event whose date disagrees with its place, the title of one it disagrees with. */
  readonly against: ReadonlyMap<Id, string>
  readonly grouping: Grouping
  readonly terms: readonly string[]
  readonly selectedId: Id | null
  readonly addedId: Id | null
  readonly editing: Editing | null
  /** The events ticked; null when rows are not to be ticked. */
  readonly marked: ReadonlySet<Id> | null
  readonly actions: RowActions
  readonly onDrop: (ids: readonly Id[], beforeId: Id | null) => void
  readonly onHold: (id: Id) => void
}

const NOTHING: ReadonlySet<Id> = new Set()

/** More than any screen shows at once. */
const FIRST_ROWS = 40

/** The rows of the list. They wait for no key typed in its head: see useStoryFilter. */
export const EventRows = memo(function EventRows(props: Props) {
  const { list, events, marked, selectedId, editing, grouping } = props
  const words = useWords()
  const line = useRef<HTMLLIElement>(null)
  const tag = useRef<HTMLLIElement>(null)
  const headings = useMemo(
    () => groupHeadings(events, grouping).map((heading) => headingText(heading, words)),
    [events, grouping, words],
  )
  const dragged = useListDrag({
    list,
    line,
    tag,
    idsWith: (id) => (marked?.has(id) ? [...marked] : [id]),
    onDrop: props.onDrop,
    onHold: props.onHold,
  })
  const draggedIds = dragged.length === 0 ? NOTHING : new Set(dragged)
  const draggedTitle = events.find(({ id }) => id === dragged[0])?.title
  const selectedAt = events.findIndex(({ id }) => id === selectedId)
  const tabStop = selectedAt === -1 ? events[0]?.id : selectedId
  // The room opens with the first rows, without waiting for all those out of sight.
  const [isWhole, setWhole] = useState(selectedAt >= FIRST_ROWS)
  useEffect(() => startTransition(() => setWhole(true)), [])
  return (
    <ol ref={list} className={styles['rows']} aria-busy={!isWhole}>
      {(isWhole ? events : events.slice(0, FIRST_ROWS)).map((event, at) => (
        <EventRow
          key={event.id}
          event={event}
          heading={headings[at] ?? ''}
          terms={props.terms}
          isSelected={event.id === selectedId}
          isMarked={marked === null ? null : marked.has(event.id)}
          isDragged={draggedIds.has(event.id)}
          isOutside={props.outsideIds.has(event.id)}
          isTabStop={event.id === tabStop}
          isJustAdded={event.id === props.addedId}
          isFirst={at === 0}
          isLast={at === events.length - 1}
          edited={event.id === selectedId && event.id === editing?.id ? editing.field : null}
          against={props.against.get(event.id) ?? null}
          actions={props.actions}
        />
      ))}
      {dragged.length === 0 ? null : (
        <>
          <li ref={line} data-drop className={styles['dropLine']} aria-hidden />
          <li ref={tag} data-drop className={styles['dragTag']} aria-hidden>
            {dragged.length > 1 ? words.list.dragged(dragged.length) : draggedTitle}
          </li>
        </>
      )}
    </ol>
  )
})
