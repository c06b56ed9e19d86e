import type { Project } from '../../domain/project/records.ts'
import { dayNumber } from '../../domain/time/calendar.ts'
import { boundsOf } from '../../domain/time/edtf.ts'
import { formatEdtf } from '../../domain/time/formatWhen.ts'
import { extremitiesOf, type TimelineLayout } from '../../layout/timeline.ts'
import { pixelsOf } from '../../layout/timelineScale.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { EventMark } from '../panel/OutcomeMark.tsx'
import type { Drag } from './timelineDrag.ts'
import styles from './timelineDrag.module.css'
import { AXIS_TOP } from './timelineView.ts'

type Props = { readonly drag: Drag; readonly layout: TimelineLayout; readonly project: Project }

/** What is dragged, the date it would get, and the stretch of time that date is. */
export function TimelineDrag({ drag, layout, project }: Props) {
  const { timeline } = useWords()
  const language = useLanguage()
  const event = project.events[drag.id]
  if (!event) return null
  const { landing } = drag
  const edtf = landing !== null && 'edtf' in landing ? landing.edtf : null
  const stretch = edtf === null ? null : stretchOf(edtf, layout)
  const said =
    edtf !== null ? formatEdtf(edtf, language) : landing === null ? '' : timeline.cannotMove
  return (
    <>
      {stretch === null ? null : (
        <div
          className={styles['landing']}
          style={{
            transform: `translateX(${stretch.start}px)`,
            width: stretch.end - stretch.start,
          }}
        />
      )}
      <div
        className={styles['ghost']}
        style={{ transform: `translate(${drag.x}px, ${drag.y - AXIS_TOP}px)` }}
      >
        {said === '' ? null : (
          <output className={`${styles['date']} ${drag.isAtRight ? styles['atRight'] : ''}`}>
            <strong>{said}</strong> <span>{timeline.escapeCancels}</span>
          </output>
        )}
        <div className={styles['card']}>
          <EventMark event={event} size={22} />
          <span>{event.title}</span>
        </div>
      </div>
    </>
  )
}

function stretchOf(edtf: string, layout: TimelineLayout): { start: number; end: number } | null {
  const { earliest, latest } = boundsOf(edtf)
  const from = earliest ?? latest
  if (from === null) return null
  const dated = {
    from: dayNumber(from),
    to: dayNumber(latest ?? from) + 1,
    isOpenStart: earliest === null,
    isOpenEnd: latest === null,
  }
  return extremitiesOf(dated, pixelsOf(layout))
}
