import { useEffect, useMemo, useState } from 'react'

import type { Id } from '../../domain/project/ids.ts'
import { useSession } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { panelCoversRoom } from '../panel/panelCoversRoom.ts'
import { SelectedPanel } from '../panel/SelectedPanel.tsx'
import { CaptureBar } from './CaptureBar.tsx'
import { EventList } from './EventList.tsx'
import type { Editing } from './EventRow.tsx'
import styles from './story.module.css'
import { Timeline } from './Timeline.tsx'
import { useStoryFilter } from './useStoryFilter.ts'

/** How long an event just added is pointed at, in milliseconds. */
const ADDED_FOR = 2500

/** « Récit »: tell the events, in order, with the timeline beside the list. */
export function StoryRoom() {
  const session = useSession()
  const project = useShownProject()
  const [editing, setEditing] = useState<Editing | null>(null)
  const [addedId, setAddedId] = useState<Id | null>(null)
  const isEmpty = Object.keys(project.events).length === 0
  const edit = useMemo(
    () => (next: Editing) => {
      session.select(next.id)
      // Where the panel covers the list, it is the place to write: it has the same fields.
      setEditing(panelCoversRoom() ? null : next)
    },
    [session],
  )
  const story = useStoryFilter(project)
  const { shownIds } = story
  // Drawn again for what it shows only, not for each key typed in the search of the list.
  const timeline = useMemo(
    () => <Timeline addedId={addedId} onEdit={edit} shownIds={shownIds} />,
    [addedId, edit, shownIds],
  )
  useEffect(() => {
    const timer = setTimeout(() => setAddedId(null), ADDED_FOR)
    return () => clearTimeout(timer)
  }, [addedId])
  return (
    <div className={styles['room']}>
      <CaptureBar isFirst={isEmpty} onAdded={setAddedId} />
      <div className={styles['columns']}>
        {isEmpty ? null : (
          <>
            <EventList
              story={story}
              editing={editing}
              addedId={addedId}
              onEdit={edit}
              onEditEnd={() => setEditing(null)}
            />
            {timeline}
          </>
        )}
        <SelectedPanel />
      </div>
    </div>
  )
}
