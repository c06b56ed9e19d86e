import { memo } from 'react'

import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import type { TimelineCard } from '../../layout/timeline.ts'
import { Mark } from '../../ui/Mark.tsx'
import { useLanguage } from '../context/words.tsx'
import { markOf } from '../panel/outcomeWords.ts'
import styles from './timeline.module.css'

type Props = {
  readonly card: TimelineCard
  readonly event: KeyEvent
  readonly isSelected: boolean
  readonly isTabStop: boolean
  /** Pressed once, a card is chosen; once more, it is edited. */
  readonly onPress: (id: Id) => void
  /** The arrow keys go to the card before or after. */
  readonly onStep: (id: Id, step: -1 | 1) => void
  readonly onRemove: (event: KeyEvent) => void
}

/** A card on the timeline, hanging from the bar that shows how well its date is known. */
export const TimelineCardButton = memo(function TimelineCardButton(props: Props) {
  const { card, event, isSelected, isTabStop, onPress, onStep } = props
  const language = useLanguage()
  const mark = markOf(event)
  const { bar } = card
  const open = `${bar.isOpenStart ? styles['openStart'] : ''} ${bar.isOpenEnd ? styles['openEnd'] : ''}`
  return (
    <li>
      <span
        className={`${styles['bar']} ${styles[`function${mark.networkFunction ?? 0}`]} ${open}`}
        style={{ transform: `translate(${bar.x}px, ${bar.y}px)`, width: bar.width }}
      />
      <button
        type="button"
        data-card={card.id}
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={isSelected}
        title={displayWhen(event.when, language)}
        className={`${styles['card']} ${styles[event.status]} ${styles[event.polarity]}`}
        style={{
          transform: `translate(${card.x}px, ${card.y}px)`,
          width: card.width,
          height: card.height,
        }}
        onClick={() => onPress(card.id)}
        onKeyDown={(key) => {
          const step = key.key === 'ArrowRight' ? 1 : key.key === 'ArrowLeft' ? -1 : null
          if (step !== null) onStep(card.id, step)
          else if (key.key === 'Delete' || key.key === 'Backspace') props.onRemove(event)
          else return
          key.preventDefault()
        }}
      >
        <Mark {...mark} size={22} />
        <span className={styles['words']}>{event.title}</span>
        <span className="unseen">{displayWhen(event.when, language)}</span>
      </button>
    </li>
  )
})
