import { Trash2 } from 'lucide-react'

import { LEVELS } from '../../../domain/analysis/network.ts'
import { editActor } from '../../../domain/edits/actorEdits.ts'
import { eventsInOrder } from '../../../domain/project/order.ts'
import type { Actor } from '../../../domain/project/records.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ChoiceField } from '../../../ui/Field.tsx'
import { useSession } from '../../context/session.ts'
import { useShownProject } from '../../context/shown.ts'
import { useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import { WhenField } from '../../panel/WhenField.tsx'
import styles from './NetworkTab.module.css'

type Props = { readonly actor: Actor; readonly onClose: () => void }

/** When an actor arrives and leaves, its role, and how close it is over time; each field is written at once. */
export function ActorPathDialog({ actor, onClose }: Props) {
  const { network, actors, frame } = useWords()
  const session = useSession()
  const change = (fields: Partial<Omit<Actor, 'id'>>) => session.perform(editActor(actor, fields))
  return (
    <Dialog
      title={network.editActor(actor.name)}
      closeLabel={frame.close}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {frame.done}
        </Button>
      }
    >
      <div className={styles['form']}>
        <div className={styles['pair']}>
          <PassageFields
            label={network.joins}
            passage={actor.joins}
            onChange={(joins) => change({ joins })}
          />
          <PassageFields
            label={network.leaves}
            passage={actor.leaves}
            onChange={(leaves) => change({ leaves })}
          />
          <ChoiceField
            label={network.role}
            value={actor.role}
            choices={choicesOf(actors.roles)}
            onChange={(role) => change({ role })}
          />
        </div>
        <LevelFields actor={actor} onChange={(collaboration) => change({ collaboration })} />
      </div>
    </Dialog>
  )
}

type Passage = Actor['joins']

function PassageFields(props: {
  readonly label: string
  readonly passage: Passage
  readonly onChange: (passage: Passage) => void
}) {
  const { label, passage, onChange } = props
  const { network } = useWords()
  const project = useShownProject()
  return (
    <>
      <WhenField
        label={label}
        when={passage.when}
        onChange={(when) => onChange({ ...passage, when })}
      />
      <ChoiceField
        label={`${label}, ${network.byEvent.toLocaleLowerCase()}`}
        value={passage.eventId ?? ''}
        choices={[
          { value: '', label: network.noEvent },
          ...eventsInOrder(project).map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(id) => onChange({ ...passage, eventId: id || null })}
      />
    </>
  )
}

type Levels = Actor['collaboration']

function LevelFields(props: {
  readonly actor: Actor
  readonly onChange: (collaboration: Levels) => void
}) {
  const { actor, onChange } = props
  const { network } = useWords()
  const { collaboration } = actor
  const changed = (at: number, fields: Partial<Levels[number]>) =>
    onChange(collaboration.map((each, index) => (index === at ? { ...each, ...fields } : each)))
  return (
    <div className={styles['levels']}>
      <h3>{network.continuum}</h3>
      <ol>
        {collaboration.map(({ level, when }, at) => (
          // Levels have no id: their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className={styles['level']}>
            <ChoiceField
              label={network.levelOf(at + 1)}
              value={level}
              choices={choicesOf(network.levelNames)}
              onChange={(next) => changed(at, { level: next })}
            />
            <WhenField
              label={network.levelWhen(at + 1)}
              when={when}
              onChange={(next) => changed(at, { when: next })}
            />
            <Button
              look="quiet"
              aria-label={network.removeLevel(at + 1)}
              onPress={() => onChange(collaboration.filter((_, index) => index !== at))}
            >
              <Trash2 size={18} aria-hidden />
            </Button>
          </li>
        ))}
      </ol>
      <Button
        onPress={() => {
          const last = collaboration.at(-1)
          const rank = last ? Math.min(LEVELS.indexOf(last.level) + 1, LEVELS.length - 1) : 0
          const level = LEVELS[rank] ?? 'communication'
          onChange([...collaboration, { level, when: { said: '', edtf: null } }])
        }}
      >
        {network.addLevel}
      </Button>
    </div>
  )
}
