import { useMemo, useState } from 'react'

import { portraitFigures } from '../../../files/figures/portrait.ts'
import { useServices } from '../../context/services.ts'
import { useProject } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import type { PictureGiven } from '../../frame/drawPicture.ts'
import { FigureCard } from '../figures/FigureCard.tsx'
import { NothingYet } from '../EmptyPart.tsx'
import { PortraitFields } from './PortraitFields.tsx'
import { sidesOf, WHOLE_PROJECT } from './portraitChoices.ts'
import styles from './PortraitTab.module.css'
import { useOtherProject } from './useOtherProject.ts'

/** « Portrait »: what the story shows, in pictures, each with its sentence and its table. */
export function PortraitTab() {
  const words = useWords()
  const language = useLanguage()
  const project = useProject()
  const { today } = useServices()
  const day = today()
  const [choices, setChoices] = useState(WHOLE_PROJECT)
  const { beside } = choices
  const found = useOtherProject(typeof beside === 'string' ? null : beside.projectId)
  const other = found === 'unread' ? null : found
  const sidesIn = useMemo(
    () => (given: PictureGiven) => sidesOf(choices, { ...given, other }),
    [choices, other],
  )
  const sides = useMemo(
    () => sidesIn({ project, words, language, today: day }),
    [sidesIn, project, words, language, day],
  )
  const figures = useMemo(
    () => portraitFigures(sides, { words, language }),
    [sides, words, language],
  )
  if (Object.keys(project.events).length === 0) return <NothingYet />
  return (
    <div className={styles['portrait']}>
      <PortraitFields
        choices={choices}
        onChange={(changed) => setChoices({ ...choices, ...changed })}
      />
      <p className={styles['note']}>{words.portrait.note}</p>
      {found === 'unread' ? <p role="alert">{words.portrait.besideUnread}</p> : null}
      <div role="status" className={styles['sides']}>
        {sides.length === 1
          ? null
          : sides.map(({ letter, name }) => <p key={letter}>{`${letter}. ${name}`}</p>)}
      </div>
      {figures.map((figure) => (
        <FigureCard
          key={figure.id}
          figure={figure}
          figureOf={(given) =>
            portraitFigures(sidesIn(given), given).find(({ id }) => id === figure.id) ?? figure
          }
        />
      ))}
    </div>
  )
}
