import type { ReactNode } from 'react'

import { Button } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import { useRepertoire } from '../panel/outcomeWords.ts'
import styles from './Hand.module.css'
import type { Held, Placing } from './usePlacing.ts'

type Props = {
  readonly placing: Placing
  /** The digit typed that waits for a second one. */
  readonly pendingDigit: number | null
  readonly onClassify: () => void
  /** Says that the group hesitates, or decides when it already does. */
  readonly onHesitate: () => void
}

/** The event in hand, and all that can be done with it without dragging. */
export function Hand({ placing, pendingDigit, onClassify, onHesitate }: Props) {
  const { outcomes: words, panel, hesitation } = useWords()
  const { held } = placing
  if (!held) return null
  const digit =
    pendingDigit === null ? null : (
      <kbd className={styles['digit']} title={words.pendingHint}>
        {words.pendingDigit(pendingDigit)}
      </kbd>
    )
  if (held.event.outcomes.length > 0) {
    return (
      <PlacedHand
        held={held}
        placing={placing}
        digit={digit}
        onClassify={onClassify}
        onHesitate={onHesitate}
      />
    )
  }
  const { event } = held
  const isOpen = placing.selectedId === event.id
  return (
    <div className={styles['hand']}>
      <h3>
        {words.whichOutcome}
        {digit}
      </h3>
      <p className={event.isContext ? styles['title'] : styles['titleWhenApart']}>{event.title}</p>
      <p className={styles['how']}>
        <span className={styles['byMouse']}>{words.howToPlace}</span>
        <span className={styles['byTouch']}>{words.howToPlaceByTouch}</span>
      </p>
      <div className={styles['actions']}>
        <Button onPress={onClassify}>{panel.classify}</Button>
        <Button onPress={onHesitate}>{hesitation.open}</Button>
        {event.isContext ? (
          <Button onPress={() => placing.putBack(event)}>{panel.notContext}</Button>
        ) : (
          <Button onPress={() => placing.setAsContext(event)}>{panel.isContext}</Button>
        )}
        {isOpen ? null : (
          <Button look="link" isSmall onPress={() => placing.open(event.id, null)}>
            {words.readEvent}
          </Button>
        )}
      </div>
    </div>
  )
}

type PlacedProps = {
  readonly held: Held
  readonly placing: Placing
  readonly digit: ReactNode
  readonly onClassify: () => void
  /** Says that the group hesitates, or decides when it already does. */
  readonly onHesitate: () => void
}

/** The hand when it holds an event that already lies on a card. */
function PlacedHand({ held, placing, digit, onClassify, onHesitate }: PlacedProps) {
  const { outcomes: words, panel, hesitation } = useWords()
  const { labelOf, numberOf } = useRepertoire()
  const { isMoving, setMoving, takeOff } = placing
  const { event, from } = held
  return (
    <div className={styles['hand']}>
      <h3>
        {isMoving ? words.moving : event.title}
        {digit}
      </h3>
      {isMoving ? (
        <p className={styles['how']}>{words.moveHint}</p>
      ) : from === null ? null : (
        <p className={styles['how']}>{words.onCard(numberOf(from), labelOf(from))}</p>
      )}
      <div className={styles['actions']}>
        {from === null ? null : (
          <Button onPress={() => setMoving(!isMoving)}>
            {isMoving ? words.stopMoving : words.move}
          </Button>
        )}
        {isMoving ? null : <Button onPress={onClassify}>{panel.classifyAnother}</Button>}
        {isMoving ? null : (
          <Button onPress={onHesitate}>
            {event.outcomes.some(({ tentative }) => tentative)
              ? hesitation.decideOpen
              : hesitation.open}
          </Button>
        )}
        {from === null || isMoving ? null : (
          <Button look="link" isSmall onPress={() => takeOff(held)}>
            {words.takeOff}
          </Button>
        )}
      </div>
    </div>
  )
}
