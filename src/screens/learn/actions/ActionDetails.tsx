import { useState } from 'react'

import type { ActionProgress } from '../../../domain/analysis/actionProgress.ts'
import { editAction, removeAction, tellAction } from '../../../domain/edits/learningEdits.ts'
import { newId } from '../../../domain/project/ids.ts'
import { newEvent } from '../../../domain/project/newRecords.ts'
import { effectsInOrder, rankForDate } from '../../../domain/project/order.ts'
import type { Action } from '../../../domain/project/records.ts'
import { named } from '../../../domain/project/sameName.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceField, TextField } from '../../../ui/Field.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useShownProject } from '../../context/shown.ts'
import { useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import { useRepertoire } from '../../panel/outcomeWords.ts'
import { WhenField } from '../../panel/WhenField.tsx'
import { EvidenceSection } from '../evidence/EvidenceSection.tsx'
import { focusBeside } from '../focusBeside.ts'
import styles from './ActionsTab.module.css'

type Props = { readonly action: Action; readonly progress: ActionProgress }

/** All that an action holds, written in place, and the event that it became. */
export function ActionDetails({ action, progress }: Props) {
  const { actions: words } = useWords()
  const session = useSession()
  const shownProject = useShownProject()
  const { shown, labelOf } = useRepertoire()
  const { what, who, when, outcomeId, effectId, evidenceIds } = action
  const edit = (fields: Partial<Omit<Action, 'id'>>) => session.perform(editAction(action, fields))
  const states = choicesOf(words.states).filter(
    // What is planned still is not done, nor left aside.
    ({ value }) => progress.event === null || value === 'toDo' || value === 'underWay',
  )
  const none = { value: '', label: words.none }
  return (
    <div className={styles['details']}>
      <TextField
        label={words.what}
        value={what}
        rows={1}
        autoFocus
        onChange={(typed) => edit({ what: typed })}
        onLeave={session.endTyping}
      />
      <div className={styles['pair']}>
        <TextField
          label={words.who}
          value={who}
          placeholder={words.whoPlaceholder}
          onChange={(typed) => edit({ who: typed })}
          onLeave={session.endTyping}
        />
        <WhenField label={words.when} when={when} onChange={(moment) => edit({ when: moment })} />
        <ChoiceField
          label={words.outcome}
          value={outcomeId ?? ''}
          choices={[
            none,
            ...shown.map(({ id, number }) => ({ value: id, label: `${number}. ${labelOf(id)}` })),
          ]}
          onChange={(id) => edit({ outcomeId: id === '' ? null : id })}
        />
        <ChoiceField
          label={words.effect}
          value={effectId ?? ''}
          choices={[
            none,
            ...effectsInOrder(shownProject).map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(id) => edit({ effectId: id === '' ? null : id })}
        />
        {progress.isSettled ? null : (
          <ChoiceField
            label={words.state}
            value={progress.state}
            choices={states}
            onChange={(state) => edit({ state })}
          />
        )}
      </div>
      <InStory action={action} progress={progress} />
      <EvidenceSection kept={evidenceIds} onChange={(kept) => edit({ evidenceIds: kept })} />
      <div>
        <Button
          look="danger"
          isSmall
          onPress={({ target }) => {
            focusBeside(target)
            session.perform(removeAction(action))
          }}
        >
          {words.remove}
        </Button>
      </div>
    </div>
  )
}

/** The event that the action follows, said plainly, or the way to tell it in the story. */
function InStory({ action, progress }: Props) {
  const { actions: words } = useWords()
  const session = useSession()
  const project = useProject()
  const { event, state } = progress
  const [isJustTold, setJustTold] = useState(false)
  if (event === null) {
    const { what, who, when, outcomeId } = action
    const tell = () => {
      setJustTold(true)
      const actor = named(Object.values(project.actors), who)
      session.perform(
        tellAction(action, {
          ...newEvent(newId(), rankForDate(project, when), what),
          when,
          status: 'planned',
          outcomes: outcomeId === null ? [] : [{ outcomeId, why: '', tentative: false }],
          actorIds: actor ? [actor.id] : [],
        }),
      )
    }
    return (
      <div className={styles['story']}>
        <Button isSmall isDisabled={what.trim() === ''} onPress={tell}>
          {words.toStory}
        </Button>
        <span className={styles['soft']}>{words.toStoryHint}</span>
      </div>
    )
  }
  const follows =
    state === 'done'
      ? words.followsDone
      : state === 'dropped'
        ? words.followsDropped
        : words.followsPlanned
  return (
    <div className={styles['story']}>
      <p>{follows(event.title)}</p>
      {/* In place of the button that was pressed, and has gone. */}
      <Button look="link" autoFocus={isJustTold} onPress={() => session.select(event.id)}>
        {words.openEvent}
      </Button>
      <Button
        look="link"
        onPress={() => session.perform(editAction(action, { eventId: null, state }))}
      >
        {words.unfollow}
      </Button>
    </div>
  )
}
