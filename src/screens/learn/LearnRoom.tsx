import { Suspense, useLayoutEffect, useRef } from 'react'

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
  const tabs = useRef<HTMLElement>(null)
  const shownTab = useRef<HTMLAnchorElement>(null)
  useLayoutEffect(() => {
    const [nav, link] = [tabs.current, shownTab.current]
    if (nav && link) nav.scrollLeft = link.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2
  }, [shown?.name])
  return (
    <div className={styles['room']}>
      <h2 className="unseen">{learn.title}</h2>
      <nav ref={tabs} aria-label={learn.parts} className={styles['tabs']}>
        {TABS.map(({ name }) => (
          <a
            key={name}
            ref={name === shown?.name ? shownTab : undefined}
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
