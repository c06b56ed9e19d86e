import { useMemo, useState } from 'react'

import {
  raterIn,
  raterKey,
  ratersOf,
  ratingBy,
  type Rater,
} from '../../../domain/analysis/wheel.ts'
import { rate } from '../../../domain/edits/learningEdits.ts'
import { type Id, newId } from '../../../domain/project/ids.ts'
import { wheelFigure } from '../../../files/figures/wheel.ts'
import { useProject, useSession } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { useCurrentWorkSession } from '../../context/workSession.ts'
import type { PictureGiven } from '../../frame/drawPicture.ts'
import { useRepertoire } from '../../panel/outcomeWords.ts'
import { PictureButton } from '../figures/PictureButton.tsx'
import { GapList } from './GapList.tsx'
import { RaterFields } from './RaterFields.tsx'
import type { Side } from './side.ts'
import { WheelDial } from './WheelDial.tsx'
import styles from './WheelTab.module.css'
import { WheelTable } from './WheelTable.tsx'

/** « Roue »: each outcome rated by a group at a session, on the wheel or in the table. */
export function WheelTab() {
  const words = useWords()
  const language = useLanguage()
  const session = useSession()
  const project = useProject()
  const { shown } = useRepertoire()
  const { current } = useCurrentWorkSession()
  const ids = useMemo(() => shown.map(({ id }) => id), [shown])
  const raters = useMemo(() => ratersOf(project, ids), [project, ids])
  const [rater, setRater] = useState<Rater>(
    () =>
      raters.findLast(({ workSessionId }) => current === null || workSessionId === current.id) ?? {
        group: '',
        workSessionId: current?.id ?? null,
      },
  )
  const [besideKey, setBesideKey] = useState<string | null>(null)
  const [side, setSide] = useState<Side>('now')
  const before = raters.find((each) => raterKey(each) === besideKey) ?? null
  const figureOf = useMemo(() => {
    return (given: PictureGiven) => {
      const there = (each: Rater) => raterIn(given.project, project, each)
      return wheelFigure(given.project, there(rater), before && there(before), given)
    }
  }, [project, rater, before])
  const figure = useMemo(
    () => figureOf({ project, words, language, today: '' }),
    [figureOf, project, words, language],
  )
  const set = (outcomeId: Id, which: Side, value: number | null) =>
    session.perform(rate({ ...ratingBy(project, outcomeId, rater, newId()), [which]: value }))
  return (
    <div className={styles['tab']}>
      <p className={styles['hint']}>{words.wheel.hint}</p>
      <RaterFields
        rater={rater}
        raters={raters}
        besideKey={before === null ? null : besideKey}
        onRater={setRater}
        onBeside={setBesideKey}
      />
      <section aria-labelledby="wheel-title" className={styles['wheel']}>
        <div className={styles['head']}>
          <h3 id="wheel-title">{figure.title}</h3>
          {figure.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <WheelDial figure={figure} rater={rater} side={side} onSide={setSide} onSet={set} />
        <div className={styles['beside']}>
          <WheelTable rater={rater} before={before} onSet={set} />
        </div>
      </section>
      {figure.notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      <GapList rater={rater} />
      <PictureButton title={figure.title} figureOf={figureOf} />
    </div>
  )
}
