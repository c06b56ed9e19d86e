import { useProject } from '../context/session.ts'
import { SelectedPanel } from '../panel/SelectedPanel.tsx'
import { CaptureBar } from './CaptureBar.tsx'
import { EventList } from './EventList.tsx'
import styles from './story.module.css'
import { Timeline } from './Timeline.tsx'

/** « Récit »: tell the events, in order, with the timeline beside the list. */
export function StoryRoom() {
  const project = useProject()
  const isEmpty = Object.keys(project.events).length === 0
  return (
    <div className={styles['room']}>
      <CaptureBar isFirst={isEmpty} />
      <div className={styles['columns']}>
        {isEmpty ? null : (
          <>
            <EventList />
            <Timeline />
          </>
        )}
        <SelectedPanel />
      </div>
    </div>
  )
}
