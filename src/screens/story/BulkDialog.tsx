import { useState } from 'react'

import * as edits from '../../domain/edits/severalEventEdits.ts'
import type { Edit } from '../../domain/edits/edit.ts'
import { type Id, newId } from '../../domain/project/ids.ts'
import { newActor } from '../../domain/project/newRecords.ts'
import { named } from '../../domain/project/sameName.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChoiceField, TextField } from '../../ui/Field.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { SearchList } from '../../ui/SearchList.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { useWorkSessionName } from '../context/workSession.ts'
import { BesideEvent } from '../panel/BesideEvent.tsx'
import { choicesOf } from '../panel/choices.ts'
import { useOutcomeGroups } from '../panel/outcomeGroups.tsx'
import { OutcomeMark } from '../panel/OutcomeMark.tsx'
import { useOutcomeLabel } from '../panel/outcomeWords.ts'
import styles from './bulkDialog.module.css'

export type BulkDialogKind = 'outcome' | 'actor' | 'workSession' | 'move'

type Props = {
  readonly kind: BulkDialogKind
  readonly ids: readonly Id[]
  /** What the events are, in words, for the title and for undo. */
  readonly name: string
  readonly onClose: () => void
}

/** Asks what to give to several events at once: an outcome, an actor, a work session, a place. */
export function BulkDialog({ kind, ids, name, onClose }: Props) {
  const { frame } = useWords()
  const session = useSession()
  const perform = (edit: Edit) => {
    session.perform(edit)
    onClose()
  }
  return (
    <Dialog title={name} closeLabel={frame.close} isOpen onClose={onClose}>
      {kind === 'outcome' ? <Outcomes ids={ids} name={name} perform={perform} /> : null}
      {kind === 'actor' ? <Actors ids={ids} name={name} perform={perform} /> : null}
      {kind === 'workSession' ? <WorkSessions ids={ids} name={name} perform={perform} /> : null}
      {kind === 'move' ? <Places ids={ids} name={name} onClose={onClose} /> : null}
    </Dialog>
  )
}

type PartProps = Pick<Props, 'ids' | 'name'> & { readonly perform: (edit: Edit) => void }

const CONTEXT = 'context'
const OFF = 'off '

/** The events of those ids. */
function useEvents(ids: readonly Id[]) {
  const { events } = useProject()
  return ids.flatMap((id) => events[id] ?? [])
}

function Outcomes({ ids, name, perform }: PartProps) {
  const { outcomes, panel, frame, list } = useWords()
  const labelOf = useOutcomeLabel()
  const events = useEvents(ids)
  const shownBy = (id: Id) =>
    events.filter((event) => event.outcomes.some(({ outcomeId }) => outcomeId === id)).length
  const worn = [
    ...new Set(events.flatMap((each) => each.outcomes.map(({ outcomeId }) => outcomeId))),
  ]
  const groups = useOutcomeGroups(worn.filter((id) => shownBy(id) === events.length))
  const choose = (id: string) => {
    if (id === CONTEXT) perform(edits.markEventsAsContext(ids, name))
    else if (id.startsWith(OFF)) perform(edits.unclassifyEvents(ids, id.slice(OFF.length), name))
    else perform(edits.classifyEvents(ids, id, name))
  }
  return (
    <SearchList
      label={outcomes.whichOutcome}
      placeholder={outcomes.searchPlaceholder}
      nothingFound={frame.commandsNothing}
      onChoose={choose}
      groups={[
        ...groups,
        {
          title: outcomes.context,
          items: [{ id: CONTEXT, label: panel.isContext, mark: <Mark networkFunction={null} /> }],
        },
        {
          title: list.takeOff,
          items: worn.map((id) => ({
            id: `${OFF}${id}`,
            label: list.takeOffWhat(labelOf(id)),
            detail: String(shownBy(id)),
            mark: <OutcomeMark outcomeId={id} />,
          })),
        },
      ]}
    />
  )
}

function Actors({ ids, name, perform }: PartProps) {
  const { list, frame, panel } = useWords()
  const project = useProject()
  const events = useEvents(ids)
  const [typed, setTyped] = useState('')
  const takingPart = (id: Id) => events.filter(({ actorIds }) => actorIds.includes(id)).length
  const actors = Object.values(project.actors).toSorted((a, b) => a.name.localeCompare(b.name))
  const choose = (id: string) => {
    const actor = project.actors[id]
    if (actor) perform(edits.involveActorInEvents(ids, actor, actor.name))
    else perform(edits.withdrawActorFromEvents(ids, id.slice(OFF.length), name))
  }
  return (
    <>
      <form
        className={styles['new']}
        onSubmit={(submit) => {
          submit.preventDefault()
          const wanted = typed.trim()
          if (wanted === '') return
          const actor = named(actors, wanted) ?? newActor(newId(), wanted)
          perform(edits.involveActorInEvents(ids, actor, actor.name))
        }}
      >
        <TextField
          label={list.newActor}
          value={typed}
          placeholder={panel.actorPlaceholder}
          onChange={setTyped}
        />
        <Button type="submit" isDisabled={typed.trim() === ''}>
          {list.addToAll}
        </Button>
      </form>
      <SearchList
        label={list.actor}
        placeholder={list.searchActor}
        nothingFound={frame.commandsNothing}
        onChoose={choose}
        groups={[
          {
            title: list.addToAll,
            items: actors
              .filter(({ id }) => takingPart(id) < events.length)
              .map((actor) => ({ id: actor.id, label: actor.name })),
          },
          {
            title: list.takeOff,
            items: actors
              .filter(({ id }) => takingPart(id) > 0)
              .map((actor) => ({
                id: `${OFF}${actor.id}`,
                label: list.takeOffWhat(actor.name),
                detail: String(takingPart(actor.id)),
              })),
          },
        ]}
      />
    </>
  )
}

function WorkSessions({ ids, name, perform }: PartProps) {
  const { list, frame } = useWords()
  const { workSessions } = useProject()
  const nameOf = useWorkSessionName()
  return (
    <SearchList
      label={list.workSession}
      placeholder={list.workSession}
      nothingFound={frame.commandsNothing}
      onChoose={(id) =>
        perform(edits.editEvents(ids, { workSessionId: id === OFF ? null : id }, name))
      }
      groups={[
        {
          title: list.workSession,
          items: [
            ...Object.values(workSessions).map((each) => ({ id: each.id, label: nameOf(each) })),
            { id: OFF, label: list.noWorkSession },
          ],
        },
      ]}
    />
  )
}

function Places({ ids, name, onClose }: Pick<Props, 'ids' | 'name' | 'onClose'>) {
  const { timeline } = useWords()
  const [where, setWhere] = useState<'before' | 'after'>('before')
  const { before, after } = timeline.places
  return (
    <>
      <ChoiceField
        label={timeline.where}
        value={where}
        choices={choicesOf({ before, after })}
        onChange={setWhere}
      />
      <BesideEvent key={where} ids={ids} name={name} where={where} onClose={onClose} />
    </>
  )
}
