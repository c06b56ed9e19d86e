import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import type { WorkSession } from '../../../domain/project/records.ts'
import { folded } from '../../../domain/project/sameName.ts'
import { useProject } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import styles from './workSessions.module.css'

type Props = {
  readonly session: WorkSession
  readonly onChange: (participants: readonly string[]) => void
}

/** Who was there: one name at a time, or a list pasted at once; those of other sessions are offered. */
export function ParticipantsField({ session, onChange }: Props) {
  const { workSessions: words } = useWords()
  const { workSessions } = useProject()
  const [typed, setTyped] = useState('')
  const id = useId()
  const { participants } = session
  const add = (text: string) => {
    setTyped('')
    const next = withNames(participants, text)
    if (next.length > participants.length) onChange(next)
  }
  const known = Object.values(workSessions).flatMap((other) => other.participants)
  const offered = withNames(participants, known.join('\n')).slice(participants.length)
  return (
    <div className={styles['participants']}>
      <label htmlFor={id}>{words.participants}</label>
      {participants.length === 0 ? null : (
        <ul>
          {participants.map((name) => (
            <li key={name}>
              {name}
              <AriaButton
                className={styles['cross'] ?? ''}
                aria-label={words.participantRemove(name)}
                onPress={() => onChange(participants.filter((each) => each !== name))}
              >
                <X size={16} aria-hidden />
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        list={`${id}-names`}
        value={typed}
        placeholder={words.participantsPlaceholder}
        autoComplete="off"
        onChange={(event) => {
          const { value } = event.target
          if (/[,;\n]/u.test(value)) add(value)
          else setTyped(value)
        }}
        onPaste={(event) => {
          // A field of one line would join the lines of a list.
          const text = event.clipboardData.getData('text')
          if (!/\n/u.test(text.trim())) return
          event.preventDefault()
          add(`${typed}${text}`)
        }}
        onBlur={() => add(typed)}
        onKeyDown={(key) => {
          if (key.key !== 'Enter' || key.nativeEvent.isComposing) return
          key.preventDefault()
          add(typed)
        }}
      />
      <datalist id={`${id}-names`}>
        {offered.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  )
}

/** The names with those of a text, one a line or between commas, each once. */
function withNames(names: readonly string[], text: string): string[] {
  const next = [...names]
  const known = new Set(names.map(folded))
  for (const piece of text.split(/[,;\n]/u)) {
    const name = piece.replace(/^[\s•*·–-]+/u, '').trim()
    if (name === '' || known.has(folded(name))) continue
    known.add(folded(name))
    next.push(name)
  }
  return next
}
