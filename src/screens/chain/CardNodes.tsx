import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'

import { EffectMark } from '../../ui/Mark.tsx'
import { useWords } from '../context/words.tsx'
import { EventMark } from '../panel/OutcomeMark.tsx'
import type { EffectNode, EventNode } from './canvasModel.ts'
import handles from './CardHandles.module.css'
import styles from './CardNodes.module.css'
import { SharedMark } from './SharedMark.tsx'

/** An event on the canvas. Its marks are drawn large enough to be told apart from far. */
export const EventCard = memo(function EventCard({ id, data, dragging }: NodeProps<EventNode>) {
  const { story } = useWords()
  const { event, lane } = data
  const look = [
    styles['card'],
    styles[`lane-${lane}`],
    styles[event.status],
    event.polarity === 'setback' ? styles['setback'] : '',
    ...states(data, dragging),
  ].join(' ')
  return (
    <>
      <TargetHandle />
      <div
        role="button"
        tabIndex={data.isCurrent ? 0 : -1}
        aria-pressed={data.isSelected}
        data-card={id}
        title={event.title}
        className={look}
      >
        <span className={styles['mark']}>
          <EventMark event={event} size={24} />
        </span>
        <span className={styles['title']}>{event.title}</span>
        <span className={styles['said']}>{data.said}</span>
        {event.polarity === 'setback' ? (
          <span aria-hidden className={styles['flag']}>
            {story.setback}
          </span>
        ) : null}
        {data.storylines > 1 && !data.isFaded ? (
          <span aria-hidden>
            <SharedMark count={data.storylines} />
          </span>
        ) : null}
      </div>
      <Handle
        type="source"
        position={Position.Right}
        isConnectableEnd={false}
        className={handles['source'] ?? ''}
      >
        <span className={handles['grip']} data-grip={id} />
      </Handle>
    </>
  )
})

/** An effect in the living environment: larger, purple, with its star. */
export const EffectCard = memo(function EffectCard({ id, data, dragging }: NodeProps<EffectNode>) {
  const { effect } = data
  const look = [styles['card'], styles['effect'], styles[effect.status], ...states(data, dragging)]
  return (
    <>
      <TargetHandle />
      <div
        role="button"
        tabIndex={data.isCurrent ? 0 : -1}
        aria-pressed={data.isSelected}
        data-card={id}
        title={effect.title}
        className={look.join(' ')}
      >
        <span className={styles['mark']}>
          <EffectMark size={26} />
        </span>
        <span className={styles['title']}>{effect.title}</span>
        <span className={styles['said']}>{data.said}</span>
      </div>
    </>
  )
})

/** Covers the card, so that a link may be let go anywhere on it. */
function TargetHandle() {
  return (
    <Handle
      type="target"
      position={Position.Left}
      isConnectableStart={false}
      className={handles['target'] ?? ''}
    />
  )
}

type States = { readonly isSelected: boolean; readonly isFaded: boolean }

function states({ isSelected, isFaded }: States, isDragging: boolean): string[] {
  return [
    isSelected ? styles['selected'] : '',
    isFaded ? styles['faded'] : '',
    isDragging ? styles['dragging'] : '',
  ].filter((name) => name !== undefined)
}
