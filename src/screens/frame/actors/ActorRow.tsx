import { Trash2 } from 'lucide-react'
import { memo } from 'react'

import { editActor, removeActor } from '../../../domain/edits/actorEdits.ts'
import type { Actor } from '../../../domain/project/records.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceField, DraftField } from '../../../ui/Field.tsx'
import { useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import styles from './actors.module.css'

type Props = {
  readonly actor: Actor
  /** How many events name it. */
  readonly count: number
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** One actor: each field is written as it is changed. */
export const ActorRow = memo(function ActorRow({ actor, count, isChosen, onChoose }: Props) {
  const { actors: words, panel } = useWords()
  const session = useSession()
  const { name } = actor
  return (
    <li className={styles['row']}>
      <label className={styles['choice']}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={words.select(name)}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </label>
      <DraftField
        label={words.name(name)}
        isLabelHidden
        value={name}
        onDone={(typed) => {
          // A name left empty stays as it was.
          if (typed.trim() !== '') session.perform(editActor(actor, { name: typed.trim() }))
          session.endTyping()
        }}
      />
      <ChoiceField
        label={words.kind(name)}
        isLabelHidden
        value={actor.kind}
        choices={choicesOf(panel.actorKinds)}
        onChange={(kind) => session.perform(editActor(actor, { kind }))}
      />
      <ChoiceField
        label={words.role(name)}
        isLabelHidden
        value={actor.role}
        choices={choicesOf(words.roles)}
        onChange={(role) => session.perform(editActor(actor, { role }))}
      />
      <span className={styles['count']}>{words.events(count)}</span>
      <span className={styles['remove']}>
        <Button
          look="quiet"
          aria-label={words.remove(name)}
          onPress={() => session.perform(removeActor(actor))}
        >
          <Trash2 size={18} aria-hidden />
        </Button>
      </span>
    </li>
  )
})
