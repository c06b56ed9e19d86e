import { useMemo } from 'react'

import { portraitOf } from '../../../files/figures/portrait.ts'
import { useServices } from '../../context/services.ts'
import { useShownProject } from '../../context/shown.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { FigureCard } from '../figures/FigureCard.tsx'
import { NothingYet } from '../NothingYet.tsx'
import styles from './PortraitTab.module.css'

/** « Portrait »: what the story shows, in pictures, each with its sentence and its table. */
export function PortraitTab() {
  const words = useWords()
  const language = useLanguage()
  const project = useShownProject()
  const { today } = useServices()
  const day = today()
  const figures = useMemo(
    () =>
      portraitOf([{ letter: '', name: project.info.title, project, today: day }], {
        words,
        language,
      }),
    [project, words, language, day],
  )
  if (Object.keys(project.events).length === 0) return <NothingYet />
  return (
    <div className={styles['portrait']}>
      <p className={styles['note']}>{words.portrait.note}</p>
      {figures.map((figure) => (
        <FigureCard key={figure.id} figure={figure} />
      ))}
    </div>
  )
}
