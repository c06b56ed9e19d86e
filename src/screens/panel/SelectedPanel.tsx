import { type ReactNode, useLayoutEffect, useRef } from 'react'

import { useProject, useSelectedId, useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { EffectPanel } from './EffectPanel.tsx'
import { EventPanel } from './EventPanel.tsx'
import { focusRecord } from './focusRecord.ts'
import { LinkPanel } from './LinkPanel.tsx'
import styles from './panel.module.css'
import { panelCoversRoom } from './panelCoversRoom.ts'

/**
 * The panel of what is selected, whatever it is, at the right of any room (over the whole room on a
 * narrow screen); nothing when nothing is selected.
 */
export function SelectedPanel() {
  const { panel } = useWords()
  const language = useLanguage()
  const project = useProject()
  const selectedId = useSelectedId()
  if (selectedId === null) return null
  const event = project.events[selectedId]
  const effect = project.effects[selectedId]
  const link = project.links[selectedId]
  if (!event && !effect && !link) return null
  return (
    <Aside id={selectedId} name={event ? panel.event : effect ? panel.effect : panel.link}>
      {event ? <EventPanel event={event} /> : null}
      {effect ? <EffectPanel key={`${effect.id} ${language}`} effect={effect} /> : null}
      {link ? <LinkPanel key={link.id} link={link} /> : null}
    </Aside>
  )
}

type AsideProps = { readonly id: string; readonly name: string; readonly children: ReactNode }

/**
 * The panel itself. It takes the focus only where it covers the room; when it closes with the focus
 * inside, the focus goes back to what was selected.
 */
function Aside({ id, name, children }: AsideProps) {
  const session = useSession()
  const aside = useRef<HTMLElement>(null)
  const latestId = useRef(id)
  useLayoutEffect(() => {
    latestId.current = id
  }, [id])
  useLayoutEffect(() => {
    const shown = aside.current
    if (panelCoversRoom()) shown?.focus()
    return () => {
      if (shown?.contains(document.activeElement)) {
        // Once the panel is gone, and what follows from it is drawn.
        setTimeout(() => focusRecord(latestId.current))
      }
    }
  }, [])
  return (
    // The key is that of the fields and buttons inside; a dialog opened from here has its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={aside}
      tabIndex={-1}
      data-panel
      className={styles['aside']}
      aria-label={name}
      onKeyDown={(key) => {
        const isInside = key.target instanceof Node && key.currentTarget.contains(key.target)
        if (key.key !== 'Escape' || !isInside || key.defaultPrevented) return
        key.preventDefault()
        session.select(null)
      }}
    >
      {children}
    </aside>
  )
}
