import { memo } from 'react'

import type { TimelineAxis as Axis } from '../../layout/timelineAxis.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { markLabel, periodLabel } from '../../layout/axisLabels.ts'
import styles from './timeline.module.css'

/** Pixels under which the name of the next period is in sight anyway: one more that stays is one more to draw. */
const WIDE = 180

type Props = { readonly axis: Axis; readonly todayX: number | null }

/** The names of the time, which stay above the cards. What it says, each card says of its own date. */
export const TimelineAxis = memo(function TimelineAxis({ axis, todayX }: Props) {
  const language = useLanguage()
  const { story } = useWords()
  return (
    <>
      <div className={styles['axis']} aria-hidden>
        {axis.periods.map((period) => (
          <div
            key={`${period.unit}${period.day}`}
            className={`${styles['period']} ${period.isOne && period.width >= WIDE ? styles['wide'] : ''}`}
            style={{ left: period.x, width: period.width }}
          >
            {period.hasLabel ? <span>{periodLabel(period, language)}</span> : null}
          </div>
        ))}
        {axis.marks.map((mark) => (
          <div
            key={`${mark.unit}${mark.day}`}
            className={`${styles['mark']} ${mark.hasLabel ? '' : styles['bare']}`}
            style={{ transform: `translateX(${mark.x}px)` }}
          >
            {mark.hasLabel ? markLabel(mark, language) : null}
          </div>
        ))}
      </div>
      {axis.periods.map(({ day, x }) => (
        <div key={day} className={styles['rule']} style={{ left: x }} aria-hidden />
      ))}
      {todayX === null ? null : (
        <div className={styles['today']} style={{ left: todayX }} aria-hidden>
          <span>{story.today}</span>
        </div>
      )}
    </>
  )
})
