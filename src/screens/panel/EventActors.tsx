import { X } from 'lucide-react'
import { useId, useState } from 'react'

import { editActor, involveActor } from '../../domain/edits/actorEdits.ts'
import { editEvent } from '../../domain/edits/eventEdits.ts'
import { newId } from '../../domain/project/ids.ts'
import { newActor } from '../../domain/project/newRecords.ts'
import type { Actor, KeyEvent } from '../../domain/project/records.ts'
import { named } from '../../domain/project/sameName.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { ChoiceField } from '../../ui/Field.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { PeopleWindow } from '../frame/peopleWindows.tsx'
import styles from './panel.module.css'

/** Who took part, human or not: names already used are offered, new ones are created. */
export function EventActors({ event }: { readonly event: KeyEvent }) {
  const { panel, actors: words } = useWords()
  const session = useSession()
  const { actors } = useProject()
  const [name, setName] = useState('')
  const [isListOpen, setListOpen] = useState(false)
  const id = useId()
  const add = () => {
    const typed = name.trim()
    if (typed === '') return
    const known = named(Object.values(actors), typed)
    session.perform(involveActor(event, known ?? newActor(newId(), typed)))
    setName('')
  }
  const kinds = Object.entries(panel.actorKinds) as [Actor['kind'], string][]
  return (
    <section className={styles['section']}>
      <h3>{panel.actors}</h3>
      <ul className={styles['list']}>
        {event.actorIds.flatMap((actorId) => {
          const actor = actors[actorId]
          if (!actor) return []
          return (
            <li key={actorId} className={styles['actor']}>
              <span>{actor.name}</span>
              <ChoiceField
                label={panel.actorKind(actor.name)}
                isLabelHidden
                value={actor.kind}
                choices={kinds.map(([value, label]) => ({ value, label }))}
                onChange={(kind) => session.perform(editActor(actor, { kind }))}
              />
              <IconButton
                label={panel.actorRemove(actor.name)}
                onPress={() =>
                  session.perform(
                    editEvent(event, {
                      actorIds: event.actorIds.filter((each) => each !== actorId),
                    }),
                  )
                }
              >
                <X size={18} aria-hidden />
              </IconButton>
            </li>
          )
        })}
      </ul>
      <label htmlFor={id} className="unseen">
        {panel.actorAdd}
      </label>
      <input
        id={id}
        list={`${id}-names`}
        className={styles['input']}
        value={name}
        placeholder={panel.actorPlaceholder}
        autoComplete="off"
        onChange={(change) => setName(change.target.value)}
        onBlur={add}
        onKeyDown={(key) => {
          if (key.key === 'Enter') add()
        }}
      />
      <datalist id={`${id}-names`}>
        {Object.values(actors)
          .filter((actor) => !event.actorIds.includes(actor.id))
          .map((actor) => (
            <option key={actor.id} value={actor.name}>
              {actor.name}
            </option>
          ))}
      </datalist>
      <Button look="link" onPress={() => setListOpen(true)}>
        {words.open}
      </Button>
      <PeopleWindow shown={isListOpen ? 'actors' : null} onClose={() => setListOpen(false)} />
    </section>
  )
}
