import { MoreHorizontal, TriangleAlert } from 'lucide-react'
import { memo } from 'react'

import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import type { TimelineCard as Card } from '../../layout/timeline.ts'
import type { Step } from '../../layout/timelineSight.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { useLanguage, useWords } from '../context/words.tsx'
import { markOf } from '../panel/outcomeWords.ts'
import styles from './timelineCards.module.css'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
}

/** What one does with a card. */
export type CardActions = {
  /** Pressed once, a card is chosen; once more, it is edited. */
  readonly onPress: (card: Card) => void
  readonly onStep: (card: Card, step: Step) => void
  readonly onEdit: (event: KeyEvent) => void
  readonly onMove: (event: KeyEvent) => void
  readonly onPutAtDate: (event: KeyEvent) => void
  readonly onSetDate: (event: KeyEvent) => void
  readonly onRemove: (card: Card, event: KeyEvent) => void
}

type Props = {
  readonly card: Card
  readonly event: KeyEvent
  /** Which card of its lane it is, from 1, and of how many: not all are drawn. */
  readonly place: number
  readonly count: number
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly isFaded: boolean
  readonly isDragged: boolean
  /** Title of the event that its date disagrees with, or null. */
  readonly against: string | null
  /** In how many other lanes the event stands. */
  readonly otherLanes: number
  readonly actions: CardActions
}

/** A card on the timeline, hanging from the bar that shows how well its date is known. */
export const TimelineCard = memo(function TimelineCard(props: Props) {
  const { card, event, isSelected, isTabStop, against, otherLanes, actions } = props
  const { timeline, story } = useWords()
  const language = useLanguage()
  const { bar } = card
  const mark = markOf(event)
  const open = `${bar.isOpenStart ? styles['openStart'] : ''} ${bar.isOpenEnd ? styles['openEnd'] : ''}`
  const isVague = event.when.edtf?.includes('~') ?? false
  const said = [
    displayWhen(event.when, language),
    otherLanes > 0 ? timeline.alsoIn(otherLanes) : '',
  ]
  const tip = said.filter((text) => text !== '').join('\u00a0· ')
  const onKey = (key: React.KeyboardEvent) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return
    const step = STEPS[key.key]
    if (step !== undefined) actions.onStep(card, step)
    else if (key.key === 'Delete' || key.key === 'Backspace') actions.onRemove(card, event)
    else if (key.key === 'm' || key.key === 'M') actions.onMove(event)
    else return
    key.preventDefault()
  }
  return (
    <li
      className={`${styles['place']} ${props.isFaded ? styles['faded'] : ''} ${props.isDragged ? styles['dragged'] : ''} ${isSelected ? styles['selected'] : ''}`}
      style={{ transform: `translate(${card.x}px, ${bar.y}px)` }}
      data-place={card.id}
      data-x={card.x}
      aria-setsize={props.count}
      aria-posinset={props.place}
    >
      <span
        className={`${styles['bar']} ${styles[`function${mark.networkFunction ?? 0}`]} ${open} ${isVague ? styles['vague'] : ''}`}
        style={{ width: bar.width }}
      />
      <button
        type="button"
        data-card={card.id}
        data-lane={card.laneKey}
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={isSelected}
        title={tip}
        className={`${styles['card']} ${styles[event.status]} ${styles[event.polarity]} ${against === null ? '' : styles['against']}`}
        style={{ width: card.width, height: card.height }}
        onClick={() => actions.onPress(card)}
        onKeyDown={onKey}
      >
        <Mark {...mark} size={22} />
        <span className={styles['words']}>{event.title}</span>
        {otherLanes > 0 ? <span className={styles['copies']} aria-hidden /> : null}
        <span className="unseen">
          {tip}
          {props.isFaded ? `\u00a0· ${timeline.notInFilter}` : ''}
          {against === null ? '' : `\u00a0· ${story.contradiction(against)}`}
        </span>
      </button>
      {against === null ? null : (
        <span className={styles['contradiction']} style={{ width: card.width }}>
          <TriangleAlert size={15} aria-hidden />
          <button
            type="button"
            tabIndex={isTabStop ? 0 : -1}
            aria-label={timeline.putAtDateOf(event.title)}
            onClick={() => actions.onPutAtDate(event)}
          >
            {timeline.putAtDate}
          </button>
          <button
            type="button"
            tabIndex={isTabStop ? 0 : -1}
            aria-label={timeline.setDateOf(event.title)}
            onClick={() => actions.onSetDate(event)}
          >
            {timeline.setDate}
          </button>
        </span>
      )}
      {isSelected ? (
        <span className={styles['menu']} style={{ left: card.width }}>
          <CardMenu card={card} event={event} actions={actions} />
        </span>
      ) : null}
    </li>
  )
})

type MenuProps = Pick<Props, 'card' | 'event' | 'actions'>

function CardMenu({ card, event, actions }: MenuProps) {
  const { timeline } = useWords()
  const label = timeline.actions(event.title)
  return (
    <ActionMenu
      label={label}
      trigger={
        <IconButton label={label}>
          <MoreHorizontal size={18} aria-hidden />
        </IconButton>
      }
      groups={[
        {
          actions: [
            {
              id: 'move',
              label: timeline.move,
              shortcut: 'M',
              onAction: () => actions.onMove(event),
            },
            { id: 'edit', label: timeline.edit, onAction: () => actions.onEdit(event) },
            {
              id: 'remove',
              label: timeline.remove,
              isDangerous: true,
              onAction: () => actions.onRemove(card, event),
            },
          ],
        },
      ]}
    />
  )
}

/** The key under which a card is known: an event may have one in several lanes. */
export const cardKey = ({ id, laneKey }: { id: Id; laneKey: string }) => `${id}/${laneKey}`
