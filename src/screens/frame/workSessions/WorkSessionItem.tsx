import { ChevronDown, ChevronRight } from 'lucide-react'

import { editWorkSession, removeWorkSession } from '../../../domain/edits/workSessionEdits.ts'
import type { WorkSession } from '../../../domain/project/records.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/Field.tsx'
import { useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { useWorkSessionName } from '../../context/workSession.ts'
import { WhenField } from '../../panel/WhenField.tsx'
import { ParticipantsField } from './ParticipantsField.tsx'
import styles from './workSessions.module.css'

type Props = {
  readonly session: WorkSession
  /** How many events were captured during it. */
  readonly count: number
  readonly isCurrent: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onCurrent: (isCurrent: boolean) => void
}

/** One work session: a line, which opens on its fields. */
export function WorkSessionItem(props: Props) {
  const { session: each, count, isCurrent, isOpen, onToggle, onCurrent } = props
  const { workSessions: words } = useWords()
  const session = useSession()
  const name = useWorkSessionName()(each)
  const edit = (fields: Partial<Omit<WorkSession, 'id'>>) =>
    session.perform(editWorkSession({ id: each.id, title: name }, fields))
  const facts = [
    each.place,
    each.participants.length === 0 ? '' : words.people(each.participants.length),
    count === 0 ? '' : words.events(count),
  ].filter((fact) => fact !== '')
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <Button look="quiet" aria-expanded={isOpen} onPress={onToggle}>
          {isOpen ? <ChevronDown size={18} aria-hidden /> : <ChevronRight size={18} aria-hidden />}
          <span>
            <strong>{name}</strong>
            {isCurrent ? <em className={styles['current']}>{words.underWay}</em> : null}
            <span className={styles['facts']}>{facts.join(' · ')}</span>
          </span>
        </Button>
        <Button
          isSmall
          aria-label={`${isCurrent ? words.end : words.resume} – ${name}`}
          onPress={() => onCurrent(!isCurrent)}
        >
          {isCurrent ? words.end : words.resume}
        </Button>
      </div>
      {isOpen ? (
        <div className={styles['fields']}>
          <div className={styles['pair']}>
            <WhenField label={words.when} when={each.when} onChange={(when) => edit({ when })} />
            <TextField
              label={words.place}
              value={each.place}
              onChange={(place) => edit({ place })}
              onLeave={session.endTyping}
            />
          </div>
          <ParticipantsField
            session={each}
            onChange={(participants) => {
              edit({ participants: [...participants] })
              session.endTyping()
            }}
          />
          <TextField
            label={words.notes}
            value={each.notes}
            rows={2}
            onChange={(notes) => edit({ notes })}
            onLeave={session.endTyping}
          />
          <TextField
            label={words.sessionTitle}
            value={each.title}
            onChange={(title) => edit({ title })}
            onLeave={session.endTyping}
          />
          <div>
            <Button
              look="danger"
              isSmall
              onPress={() => session.perform(removeWorkSession({ id: each.id, title: name }))}
            >
              {words.remove}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  )
}
