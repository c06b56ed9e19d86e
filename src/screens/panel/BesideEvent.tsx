import { moveEvents } from '../../domain/edits/severalEventEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import { eventsInOrder } from '../../domain/project/order.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { SearchList } from '../../ui/SearchList.tsx'
import { useSession } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import styles from './MoveDialog.module.css'
import { EventMark } from './OutcomeMark.tsx'

type Props = {
  readonly ids: readonly Id[]
  /** What the events are, in words, for undo. */
  readonly name: string
  readonly where: 'before' | 'after'
  readonly onClose: () => void
}

/** Moves events beside another, chosen in a list; their order among themselves is kept. */
export function BesideEvent({ ids, name, where, onClose }: Props) {
  const { timeline, frame } = useWords()
  const language = useLanguage()
  const session = useSession()
  const events = eventsInOrder(useShownProject())
  const choose = (id: string) => {
    const at = events.findIndex((other) => other.id === id)
    const next = events[at + 1]
    session.perform(moveEvents(ids, where === 'before' ? id : (next?.id ?? null), name))
    onClose()
  }
  return (
    <>
      <p className={styles['hint']}>{timeline.orderHint}</p>
      <SearchList
        label={timeline.whichEvent}
        placeholder={timeline.findEvent}
        nothingFound={frame.commandsNothing}
        onChoose={choose}
        groups={[
          {
            title: frame.groupEvents,
            items: events
              .filter(({ id }) => !ids.includes(id))
              .map((other) => ({
                id: other.id,
                label: other.title,
                keywords: other.translatedTitle,
                detail: displayWhen(other.when, language),
                mark: <EventMark event={other} />,
              })),
          },
        ]}
      />
    </>
  )
}
