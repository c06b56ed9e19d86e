import { Minus, Plus } from 'lucide-react'
import { memo } from 'react'

import { LANE_KINDS, type LaneKind } from '../../layout/timelineLanes.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import styles from './timeline.module.css'

/** How many times larger or smaller one press makes the time. */
export const ZOOM_STEP = 1.4

type Props = {
  /** The years the story covers, or nothing. */
  readonly years: string
  readonly laneKind: LaneKind
  readonly onLaneKind: (kind: LaneKind) => void
  readonly onZoom: (factor: number) => void
  readonly onShowAll: () => void
}

/** The name of the timeline and its few controls. */
export const TimelineHead = memo(function TimelineHead(props: Props) {
  const { years, laneKind, onLaneKind, onZoom, onShowAll } = props
  const { story, timeline } = useWords()
  return (
    <header className={styles['head']}>
      <h2>
        {story.timeline} <span>{years}</span>
      </h2>
      <select
        aria-label={timeline.lanes}
        className={styles['lanes']}
        value={laneKind}
        onChange={({ target }) => {
          const kind = LANE_KINDS.find((each) => each === target.value)
          if (kind) onLaneKind(kind)
        }}
      >
        {LANE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {timeline.laneKinds[kind]}
          </option>
        ))}
      </select>
      <Button look="quiet" isSmall onPress={onShowAll}>
        {story.showAll}
      </Button>
      <IconButton label={story.zoomOut} onPress={() => onZoom(1 / ZOOM_STEP)}>
        <Minus size={18} aria-hidden />
      </IconButton>
      <IconButton label={story.zoomIn} onPress={() => onZoom(ZOOM_STEP)}>
        <Plus size={18} aria-hidden />
      </IconButton>
    </header>
  )
})
