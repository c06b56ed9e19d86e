import { MoreHorizontal, TriangleAlert } from 'lucide-react'
import { memo } from 'react'

import { mainOutcome } from '../../domain/analysis/outcomeUse.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import type { TimelineCard as Card } from '../../layout/timeline.ts'
import type { Step } from '../../layout/timelineSight.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { useLanguage, useWords } from '../context/words.tsx'
import { EventMark } from '../panel/OutcomeMark.tsx'
import { useFunctionOf } from '../panel/outcomeWords.ts'
import styles from './timelineCards.module.css'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
}

/** What one does with a card, which is named by its event and its lane. */
export type CardActions = {
  /** Pressed once, a card is chosen; once more, it is edited. */
  readonly onPress: (card: CardName) => void
  readonly onStep: (card: CardName, step: Step) => void
  readonly onEdit: (event: KeyEvent) => void
  readonly onMove: (event: KeyEvent) => void
  readonly onPutAtDate: (event: KeyEvent) => void
  readonly onSetDate: (event: KeyEvent) => void
  readonly onRemove: (card: CardName, event: KeyEvent) => void
}

/** An event may have a card in several lanes. */
export type CardName = { readonly id: Id; readonly laneKey: string }

/** The same in one text. */
export const cardKey = ({ id, laneKey }: CardName) => `${id}/${laneKey}`

type FaceProps = {
  readonly event: KeyEvent
  readonly laneKey: string
  readonly width: number
  readonly height: number
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly isFaded: boolean
  /** Title of the event that its date disagrees with, or null. */
  readonly against: string | null
  /** In how many other lanes the event stands. */
  readonly otherLanes: number
  readonly actions: CardActions
}

type Props = Omit<FaceProps, 'laneKey' | 'width' | 'height'> & {
  readonly card: Card
  /** Which card of its lane it is, from 1, and of how many: not all are drawn. */
  readonly place: number
  readonly count: number
  readonly isDragged: boolean
}

/** A card on the timeline, hanging from the bar that shows how well its date is known. */
export const TimelineCard = memo(function TimelineCard(props: Props) {
  const { card, place, count, isDragged, ...face } = props
  const { event, isSelected, isFaded } = face
  const { bar } = card
  const number = useFunctionOf()(mainOutcome(event)) ?? 0
  const open = `${bar.isOpenStart ? styles['openStart'] : ''} ${bar.isOpenEnd ? styles['openEnd'] : ''}`
  const isSliding = bar.width > card.width
  const isVague = event.when.edtf?.includes('~') ?? false
  return (
    <li
      className={`${styles['place']} ${isFaded ? styles['faded'] : ''} ${isDragged ? styles['dragged'] : ''} ${isSelected ? styles['selected'] : ''}`}
      style={{ ...placeOf(card.x, isSliding), top: bar.y, width: Math.max(bar.width, card.width) }}
      data-place={card.id}
      aria-setsize={count}
      aria-posinset={place}
    >
      <span
        className={`${styles['bar']} ${styles[`function${number}`]} ${open} ${isVague ? styles['vague'] : ''}`}
        style={{ width: bar.width }}
      />
      <div
        className={`${styles['hung']} ${isSliding ? styles['sliding'] : ''}`}
        style={{ width: card.width }}
      >
        <CardFace {...face} laneKey={card.laneKey} width={card.width} height={card.height} />
      </div>
    </li>
  )
})

/**
 * A card is moved without being laid out or painted anew, which zooming hundreds of them needs. What
 * slides along its bar follows where the bar is laid out, and has to be.
 */
function placeOf(x: number, isSliding: boolean): React.CSSProperties {
  return isSliding ? { left: x } : { left: 0, transform: `translateX(${Math.round(x)}px)` }
}

/** What does not change while one zooms: its words are read from the project and need not be read again. */
const CardFace = memo(function CardFace(props: FaceProps) {
  const { event, laneKey, width, height, isSelected, isTabStop, against, otherLanes } = props
  const { actions } = props
  const { timeline, story } = useWords()
  const language = useLanguage()
  const card = { id: event.id, laneKey }
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
    <>
      <button
        type="button"
        data-card={event.id}
        data-lane={laneKey}
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={isSelected}
        title={tip}
        className={`${styles['card']} ${styles[event.status]} ${styles[event.polarity]} ${against === null ? '' : styles['against']} ${otherLanes > 0 ? styles['several'] : ''}`}
        style={{ width, height }}
        onClick={() => actions.onPress(card)}
        onKeyDown={onKey}
      >
        <EventMark event={event} size={22} />
        <span className={styles['words']}>{event.title}</span>
        <span className="unseen">
          {tip}
          {props.isFaded ? `\u00a0· ${timeline.notInFilter}` : ''}
          {against === null ? '' : `\u00a0· ${story.contradiction(against)}`}
        </span>
      </button>
      {against === null ? null : (
        <span className={styles['contradiction']} style={{ width: width - 2 }}>
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
        <span className={styles['menu']} style={{ left: width }}>
          <CardMenu card={card} event={event} actions={actions} />
        </span>
      ) : null}
    </>
  )
})

type MenuProps = Pick<FaceProps, 'event' | 'actions'> & { readonly card: CardName }

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
