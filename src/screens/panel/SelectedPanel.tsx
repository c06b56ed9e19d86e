import { useProject, useSelectedId } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { EffectPanel } from './EffectPanel.tsx'
import { EventPanel } from './EventPanel.tsx'
import { LinkPanel } from './LinkPanel.tsx'
import styles from './panel.module.css'

/**
 * The panel of what is selected, whatever it is, at the right of any room (over the whole room on a
 * narrow screen); nothing when nothing is selected.
 */
export function SelectedPanel() {
  const { panel } = useWords()
  const project = useProject()
  const selectedId = useSelectedId()
  if (selectedId === null) return null
  const event = project.events[selectedId]
  const effect = project.effects[selectedId]
  const link = project.links[selectedId]
  if (!event && !effect && !link) return null
  const name = event ? panel.event : effect ? panel.effect : panel.link
  return (
    <aside className={styles['aside']} aria-label={name}>
      {event ? <EventPanel key={event.id} event={event} /> : null}
      {effect ? <EffectPanel key={effect.id} effect={effect} /> : null}
      {link ? <LinkPanel key={link.id} link={link} /> : null}
    </aside>
  )
}
