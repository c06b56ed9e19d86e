import type { KeyboardEvent } from 'react'

import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { OutcomeMark } from '../panel/OutcomeMark.tsx'
import { useOutcomeLabel } from '../panel/outcomeWords.ts'
import styles from './EventSlip.module.css'
import { slipKey } from './slipKey.ts'

type Props = {
  readonly event: KeyEvent
  /** The card it lies on; null in the tray. */
  readonly from: Id | null
  readonly isPressed: boolean
  readonly isTabStop: boolean
  readonly isDragged: boolean
  readonly onPress: () => void
  readonly onDrag: (isOn: boolean) => void
}

/** An event on a slip of paper: pressed, it is in hand; dragged, it goes where it is dropped. */
export function EventSlip(props: Props) {
  const { event, from, isPressed, isTabStop, isDragged, onPress, onDrag } = props
  const { outcomes: words, hesitation } = useWords()
  const labelOf = useOutcomeLabel()
  const when = displayWhen(event.when, useLanguage())
  const { status, polarity } = event
  const isDoubted = event.outcomes.some((each) => each.outcomeId === from && each.tentative)
  const notes = [
    when,
    status === 'happened' ? '' : words[status],
    polarity === 'setback' ? words.setback : '',
    isDoubted ? hesitation.doubted : '',
  ].filter((note) => note !== '')
  const others = event.outcomes.filter(({ outcomeId }) => from !== null && outcomeId !== from)
  const looks = [
    styles['slip'],
    styles[status],
    styles[polarity],
    isDoubted ? styles['doubted'] : '',
    isDragged ? styles['dragged'] : '',
  ]
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' && key.key !== ' ') return
    key.preventDefault()
    onPress()
  }
  return (
    // Not a <button>: Firefox does not drag buttons.
    <div
      role="button"
      aria-pressed={isPressed}
      tabIndex={isTabStop ? 0 : -1}
      data-slip={slipKey(event.id, from)}
      className={looks.join(' ')}
      draggable
      onClick={onPress}
      onKeyDown={onKeyDown}
      onDragStart={(drag) => {
        drag.dataTransfer.effectAllowed = 'copyMove'
        drag.dataTransfer.setData('text/plain', event.title)
        onDrag(true)
      }}
      onDragEnd={() => onDrag(false)}
    >
      <span className={styles['title']}>{event.title}</span>
      {notes.length === 0 && others.length === 0 ? null : (
        <span className={styles['notes']}>
          <span>{notes.join(' · ')}</span>
          {others.length === 0 ? null : (
            <span className={styles['others']}>
              <span className="unseen">
                {words.alsoOn(others.map(({ outcomeId }) => labelOf(outcomeId)).join(', '))}
              </span>
              {others.map(({ outcomeId, tentative }) => (
                <OutcomeMark
                  key={outcomeId}
                  outcomeId={outcomeId}
                  isTentative={tentative}
                  size={18}
                />
              ))}
            </span>
          )}
        </span>
      )}
    </div>
  )
}
