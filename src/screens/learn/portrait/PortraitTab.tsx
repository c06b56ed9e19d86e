import { useProject } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { NothingYet } from '../NothingYet.tsx'
import { OutcomesFigure } from './OutcomesFigure.tsx'
import styles from './PortraitTab.module.css'

/** « Portrait »: what the story shows, in pictures, each with its sentence and its table. */
export function PortraitTab() {
  const { portrait } = useWords()
  const project = useProject()
  if (Object.keys(project.events).length === 0) return <NothingYet />
  return (
    <div className={styles['portrait']}>
      <p className={styles['note']}>{portrait.note}</p>
      <OutcomesFigure />
    </div>
  )
}
