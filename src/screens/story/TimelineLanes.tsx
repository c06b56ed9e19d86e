import { memo, useMemo } from 'react'

import type { Id } from '../../domain/project/ids.ts'
import type { Project } from '../../domain/project/records.ts'
import type { TimelineCard as Card, TimelineLayout } from '../../layout/timeline.ts'
import { functionOfLane, type LaneKind } from '../../layout/timelineLanes.ts'
import { type Box, isInBox } from '../../layout/timelineSight.ts'
import { Mark } from '../../ui/Mark.tsx'
import styles from './timeline.module.css'
import { type CardActions, cardKey, TimelineCard } from './TimelineCard.tsx'
import { useLaneNames } from './timelineLaneNames.ts'

type Props = {
  readonly project: Project
  readonly layout: TimelineLayout
  /** Cards outside of it are left out, but for the one the Tab key stops at. */
  readonly drawn: Box
  readonly laneKind: LaneKind
  readonly shownIds: ReadonlySet<Id> | null
  readonly selectedId: Id | null
  readonly draggedId: Id | null
  /** For each event whose date disagrees with the order, one that it disagrees with. */
  readonly against: ReadonlyMap<Id, Id>
  readonly tabStop: Card | null
  readonly actions: CardActions
}

/** The cards, lane by lane: one list for each, under its name. */
export const TimelineLanes = memo(function TimelineLanes(props: Props) {
  const { project, layout, drawn, laneKind, shownIds, selectedId, tabStop, against } = props
  const nameOf = useLaneNames(project, laneKind)
  const lanes = useMemo(
    () =>
      layout.lanes.map((lane) => ({
        ...lane,
        cards: layout.cards.filter(({ laneKey }) => laneKey === lane.key),
      })),
    [layout],
  )
  const lanesOfEvent = useMemo(() => {
    if (laneKind === 'none') return null
    const counts = new Map<Id, number>()
    for (const { id } of layout.cards) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }, [layout, laneKind])
  return lanes.map(({ key, y, height, cards }) => {
    const name = nameOf(key)
    return (
      <div key={key}>
        {laneKind === 'none' ? null : (
          <div className={styles['lane']} style={{ top: y, height }}>
            <h3>
              {laneKind === 'function' ? (
                <Mark networkFunction={functionOfLane(key)} size={16} />
              ) : null}
              {name}
            </h3>
          </div>
        )}
        <ol aria-label={name === '' ? undefined : name}>
          {cards.map((card, at) => {
            const event = project.events[card.id]
            if (!event || (card !== tabStop && !isInBox(card, drawn))) return null
            const otherId = against.get(card.id)
            return (
              <TimelineCard
                key={cardKey(card)}
                card={card}
                event={event}
                place={at + 1}
                count={cards.length}
                isSelected={card.id === selectedId}
                isTabStop={card === tabStop}
                isFaded={shownIds !== null && !shownIds.has(card.id)}
                isDragged={card.id === props.draggedId}
                against={otherId === undefined ? null : (project.events[otherId]?.title ?? null)}
                otherLanes={(lanesOfEvent?.get(card.id) ?? 1) - 1}
                actions={props.actions}
              />
            )
          })}
        </ol>
      </div>
    )
  })
})
