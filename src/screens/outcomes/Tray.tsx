import { Check } from 'lucide-react'
import { useState, type DragEvent } from 'react'

import { noticeOf } from '../../content/repertoire/notice.ts'
import { absentOutcomes, eventsInDiscussion } from '../../domain/analysis/outcomeUse.ts'
import { eventsInOrder } from '../../domain/project/order.ts'
import { Button } from '../../ui/Button.tsx'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import { useRepertoire } from '../panel/outcomeWords.ts'
import { hashOf } from '../route.ts'
import { ContextList } from './ContextList.tsx'
import { Hand } from './Hand.tsx'
import { SlipList } from './SlipList.tsx'
import styles from './Tray.module.css'
import type { Placing } from './usePlacing.ts'

type Props = {
  readonly placing: Placing
  /** The digit typed that waits for a second one. */
  readonly pendingDigit: number | null
  readonly onClassify: () => void
  readonly onHesitate: () => void
  readonly onRead: () => void
  readonly onWhy: () => void
  readonly onRepertoire: () => void
}

/** The events that wait for an outcome, what to do with the one in hand, and those set aside. */
export function Tray({
  placing,
  pendingDigit,
  onClassify,
  onHesitate,
  onRead,
  onWhy,
  onRepertoire,
}: Props) {
  const { outcomes: words, ownRepertoire, repertoire, tableReading } = useWords()
  const project = useShownProject()
  const [isOver, setOver] = useState(false)
  const { waiting, dragged } = placing
  const all = eventsInOrder(project).length
  const discussed = eventsInDiscussion(project).length
  const done = all - waiting.length - discussed
  const canDrop = dragged !== null && dragged.from !== null
  const onDragOver = (drag: DragEvent) => {
    if (!canDrop) return
    drag.preventDefault()
    drag.dataTransfer.dropEffect = 'move'
    setOver(true)
  }
  const onDrop = (drag: DragEvent) => {
    setOver(false)
    if (!canDrop) return
    drag.preventDefault()
    placing.setDragged(null)
    placing.takeOff(dragged)
  }
  return (
    // Dropping here is one way among others: « Retirer de la carte » does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-labelledby="to-classify"
      className={`${styles['tray']} ${isOver && canDrop ? styles['over'] : ''}`}
      onDragOver={onDragOver}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false)
      }}
      onDrop={onDrop}
    >
      <header className={styles['head']}>
        <h3 id="to-classify">{words.toClassify}</h3>
        {all === 0 ? null : (
          <>
            <span className={styles['progress']}>{words.classified(done, all, discussed)}</span>
            <div aria-hidden className={styles['bar']}>
              <div style={{ inlineSize: `${(100 * done) / all}%` }} />
              <div
                className={styles['discussed']}
                style={{ inlineSize: `${(100 * discussed) / all}%` }}
              />
            </div>
          </>
        )}
      </header>
      <div className={styles['list']}>
        {waiting.length > 0 ? (
          <SlipList events={waiting} from={null} label={words.toClassify} placing={placing} />
        ) : all === 0 ? (
          <NoEvents />
        ) : (
          <AllClassified />
        )}
        {isOver && canDrop ? <p className={styles['drop']}>{words.dropToTakeOff}</p> : null}
      </div>
      <Hand
        placing={placing}
        pendingDigit={pendingDigit}
        onClassify={onClassify}
        onHesitate={onHesitate}
      />
      <ContextList placing={placing} />
      <p className={styles['notice']}>
        {all === 0 ? null : (
          <span className={styles['read']}>
            <Button look="link" isSmall onPress={onRead}>
              {tableReading.open}
            </Button>
          </span>
        )}
        {noticeOf(project, repertoire).short}{' '}
        <Button look="link" isSmall onPress={onWhy}>
          {words.why}
        </Button>
        <Button look="link" isSmall onPress={onRepertoire}>
          {ownRepertoire.open}
        </Button>
      </p>
    </section>
  )
}

function AllClassified() {
  const { outcomes: words } = useWords()
  const project = useShownProject()
  const absent = absentOutcomes(
    project,
    useRepertoire().shown.map(({ id }) => id),
  )
  return (
    <div className={styles['done']}>
      <p data-done tabIndex={-1} className={styles['doneTitle']}>
        <Check size={20} aria-hidden />
        {words.allClassified}
      </p>
      <p>{words.allClassifiedHint(absent.length)}</p>
      <a href={hashOf({ screen: 'project', projectId: project.id, room: 'chain' })}>
        {words.goToChain}
      </a>
    </div>
  )
}

function NoEvents() {
  const { outcomes: words } = useWords()
  const project = useShownProject()
  return (
    <div className={styles['done']}>
      <p className={styles['doneTitle']}>{words.noEvents}</p>
      <p>{words.noEventsHint}</p>
      <a href={hashOf({ screen: 'project', projectId: project.id, room: 'story' })}>
        {words.goToStory}
      </a>
    </div>
  )
}
