import { useEffect, useState } from 'react'

import { tallyInWords } from '../../../content/messages/tally.ts'
import { changeBetween } from '../../../domain/changes/change.ts'
import { tallyOf } from '../../../domain/changes/tally.ts'
import type { RestorePoint } from '../../../domain/history/restorePoint.ts'
import { eventsInOrder } from '../../../domain/project/order.ts'
import type { Project } from '../../../domain/project/records.ts'
import { displayWhen } from '../../../domain/time/formatWhen.ts'
import { type Fault, faultIn } from '../../../session/faults.ts'
import { readPoint } from '../../../session/points.ts'
import { Button } from '../../../ui/Button.tsx'
import { useServices } from '../../context/services.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { ChainMiniature } from '../ChainMiniature.tsx'
import { pointInWords } from './pointWords.ts'
import styles from './versions.module.css'

type Props = {
  readonly point: RestorePoint
  /** The project as it is now; null when it cannot be read. */
  readonly current: Project | null
  /** Null when the project cannot be changed in place. */
  readonly onRestore: ((earlier: Project) => void) | null
  readonly onOpenAsNew: (earlier: Project) => void
  readonly onName: () => void
  readonly onRemove: () => void
}

/** One version: what it says, what has changed since, and what can be done with it. */
export function VersionPreview(props: Props) {
  const { point, current, onRestore, onOpenAsNew, onName, onRemove } = props
  const { history, storage } = useWords()
  const language = useLanguage()
  const { store } = useServices()
  const [read, setRead] = useState<Project | 'reading' | 'unreadable' | Fault>('reading')
  useEffect(() => {
    let isCurrent = true
    readPoint(store, point).then(
      (project) => isCurrent && setRead(project ?? 'unreadable'),
      (error: unknown) => isCurrent && setRead(faultIn(error)),
    )
    return () => {
      isCurrent = false
    }
  }, [store, point])
  const earlier = typeof read === 'string' ? null : read
  const change = earlier && current && changeBetween(earlier, current)
  return (
    <section className={styles['preview']} aria-labelledby="version">
      <div>
        <h3 id="version">{pointInWords(point, { language, history })}</h3>
        <p className={styles['soft']}>
          {point.name === ''
            ? history.reasons[point.reason]
            : pointInWords({ ...point, name: '' }, { language, history })}
        </p>
      </div>
      {read === 'reading' ? <p className={styles['soft']}>{history.reading}</p> : null}
      {read === 'unreadable' ? (
        <p className={styles['problem']}>{history.unreadable}</p>
      ) : typeof read === 'string' && read !== 'reading' ? (
        <p className={styles['problem']}>{Object.values(storage[read]).join(' ')}</p>
      ) : null}
      {earlier && current ? (
        <p>
          <span className={styles['label']}>{history.since}</span>
          {change === null
            ? history.sameAsNow
            : capitalised(tallyInWords(tallyOf(change), history.tally))}
        </p>
      ) : null}
      <div className={styles['actions']}>
        {earlier && onRestore && change !== null ? (
          <Button look="primary" onPress={() => onRestore(earlier)}>
            {history.restore}
          </Button>
        ) : null}
        {earlier ? <Button onPress={() => onOpenAsNew(earlier)}>{history.openAsNew}</Button> : null}
        <Button look="quiet" onPress={onName}>
          {point.name === '' ? history.give : history.rename}
        </Button>
        <Button look="quiet" onPress={onRemove}>
          {point.name === '' ? history.removeConfirm : history.remove}
        </Button>
      </div>
      {earlier ? <Contents project={earlier} /> : null}
    </section>
  )
}

function Contents({ project }: { readonly project: Project }) {
  const { history, frame } = useWords()
  const language = useLanguage()
  const events = eventsInOrder(project)
  const [eventCount, effectCount, linkCount] = [
    events.length,
    Object.keys(project.effects).length,
    Object.keys(project.links).length,
  ]
  return (
    <div className={styles['contents']}>
      <p>
        <span className={styles['label']}>{history.contents}</span>
        {frame.events(eventCount)} · {frame.effects(effectCount)} · {frame.links(linkCount)}
      </p>
      {linkCount === 0 ? null : (
        <div className={styles['miniature']} aria-hidden>
          <ChainMiniature project={project} />
        </div>
      )}
      {eventCount === 0 ? (
        <p className={styles['soft']}>{history.noEvents}</p>
      ) : (
        <ol className={styles['events']}>
          {events.map((event) => (
            <li key={event.id}>
              <span className={styles['soft']}>{displayWhen(event.when, language)}</span>
              <span>{event.title}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
