import { memo, useRef } from 'react'

import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { useSelectedId } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import styles from './timelineTray.module.css'

type Props = {
  readonly ids: readonly Id[]
  readonly shownIds: ReadonlySet<Id> | null
  readonly draggedId: Id | null
  readonly onPress: (id: Id) => void
  readonly onMove: (event: KeyEvent) => void
  readonly onRemove: (event: KeyEvent) => void
}

/** The events that no date situates yet; each can be dragged onto the line. */
export const TimelineTray = memo(function TimelineTray(props: Props) {
  const { ids, shownIds, draggedId, onPress } = props
  const { story, timeline } = useWords()
  const { events } = useShownProject()
  const selectedId = useSelectedId()
  const tray = useRef<HTMLUListElement>(null)
  if (ids.length === 0) return null
  const onKey = (key: React.KeyboardEvent, event: KeyEvent, at: number) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return
    if (key.key === 'm' || key.key === 'M') props.onMove(event)
    else if (key.key === 'Delete' || key.key === 'Backspace') {
      const buttons = tray.current?.querySelectorAll('button')
      const neighbour = buttons?.[at + 1] ?? buttons?.[at - 1]
      neighbour?.focus()
      props.onRemove(event)
    } else return
    key.preventDefault()
  }
  return (
    <div className={styles['undated']}>
      <h3 title={story.undatedHint}>{story.undated}</h3>
      <ul ref={tray}>
        {ids.map((id, at) => {
          const event = events[id]
          if (!event) return null
          const isFaded = shownIds !== null && !shownIds.has(id)
          return (
            <li
              key={id}
              data-place={id}
              className={`${isFaded ? styles['faded'] : ''} ${id === draggedId ? styles['dragged'] : ''}`}
            >
              <button
                type="button"
                data-undated={id}
                aria-pressed={id === selectedId}
                onClick={() => onPress(id)}
                onKeyDown={(key) => onKey(key, event, at)}
              >
                <span className={styles['title']} title={event.title}>
                  {event.title}
                </span>
                {event.when.said ? <span className={styles['said']}>{event.when.said}</span> : null}
                {isFaded ? <span className="unseen">{timeline.notInFilter}</span> : null}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
})
