import { Suspense } from 'react'

import { useSessionState } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { SelectedPanel } from '../panel/SelectedPanel.tsx'
import { hashOf, useRoute } from '../route.ts'
import styles from './LearnRoom.module.css'
import { TABS } from './tabs.ts'

/** « Apprentissages »: what the story shows, what the room makes of it, and what follows. */
export function LearnRoom() {
  const { learn, frame } = useWords()
  const projectId = useSessionState(({ project }) => project.id)
  const route = useRoute()
  const asked = route.screen === 'project' ? route.part : undefined
  const shown = TABS.find(({ name }) => name === asked) ?? TABS[0]
  return (
    <div className={styles['room']}>
      <h2 className="unseen">{learn.title}</h2>
      <nav aria-label={learn.parts} className={styles['tabs']}>
        {TABS.map(({ name }) => (
          <a
            key={name}
            href={hashOf({ screen: 'project', projectId, room: 'learn', part: name })}
            aria-current={name === shown?.name ? 'page' : undefined}
          >
            {learn.tabs[name]}
          </a>
        ))}
      </nav>
      <div className={styles['columns']}>
        <div key={shown?.name} className={styles['part']}>
          <Suspense fallback={<p className={styles['coming']}>{frame.opening}</p>}>
            {shown ? <shown.Part /> : null}
          </Suspense>
        </div>
        <SelectedPanel />
      </div>
    </div>
  )
}
