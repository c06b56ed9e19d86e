import { useMemo, useState } from 'react'

import { alikeActors } from '../../../domain/analysis/alikeActors.ts'
import { addActor, mergeActors } from '../../../domain/edits/actorEdits.ts'
import { type Id, newId } from '../../../domain/project/ids.ts'
import { newActor } from '../../../domain/project/newRecords.ts'
import type { Actor } from '../../../domain/project/records.ts'
import { named } from '../../../domain/project/sameName.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextField } from '../../../ui/Field.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { ActorRow } from './ActorRow.tsx'
import { UndoButtons } from '../UndoButtons.tsx'
import styles from './actors.module.css'

/** All the actors: their name, kind and role, how many events name them, and those that are the same. */
export function ActorsDialog({ onClose }: { readonly onClose: () => void }) {
  const { actors: words, frame } = useWords()
  const language = useLanguage()
  const session = useSession()
  const project = useProject()
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set())
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set())
  const all = useOrdered(project.actors, language)
  const counts = useMemo(() => countEvents(project.events), [project.events])
  const alike = useMemo(() => alikeActors(all), [all])
  const proposed = alike.filter((group) => !apart.has(keyOf(group)))
  const picked = all.filter(({ id }) => chosen.has(id))

  const merge = (keep: Actor, group: readonly Actor[]) => {
    session.perform(
      mergeActors(
        keep,
        group.map(({ id }) => id),
      ),
    )
    setChosen(new Set())
  }
  const choose = (id: Id, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  return (
    <Dialog
      title={words.title}
      closeLabel={frame.close}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <UndoButtons />
          <Button look="primary" onPress={onClose}>
            {frame.done}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        {proposed.map((group) => (
          <Merging
            key={keyOf(group)}
            question={words.alike}
            group={group}
            onKeep={(keep) => merge(keep, group)}
            no={words.notAlike}
            onNo={() => setApart(new Set([...apart, keyOf(group)]))}
          />
        ))}
        {picked.length > 1 ? (
          <Merging
            question={words.mergeTitle}
            group={picked}
            onKeep={(keep) => merge(keep, picked)}
            no={frame.cancel}
            onNo={() => setChosen(new Set())}
          />
        ) : null}
        {all.length === 0 ? <p className={styles['soft']}>{words.none}</p> : null}
        <ul className={styles['list']}>
          {all.map((actor) => (
            <ActorRow
              key={actor.id}
              actor={actor}
              count={counts.get(actor.id) ?? 0}
              isChosen={chosen.has(actor.id)}
              onChoose={(isChosen) => choose(actor.id, isChosen)}
            />
          ))}
        </ul>
        <AddActor actors={all} />
      </div>
    </Dialog>
  )
}

/** By name as the dialog opens; those added or renamed since stay where they are, to be found again. */
function useOrdered(table: Readonly<Record<Id, Actor>>, language: string): Actor[] {
  const [order] = useState(() =>
    Object.values(table)
      .toSorted((a, b) => a.name.localeCompare(b.name, language))
      .map(({ id }) => id),
  )
  return useMemo(() => {
    const first = order.flatMap((id) => table[id] ?? [])
    return [...first, ...Object.values(table).filter(({ id }) => !order.includes(id))]
  }, [order, table])
}

function countEvents(events: Readonly<Record<Id, { actorIds: Id[] }>>): Map<Id, number> {
  const counts = new Map<Id, number>()
  for (const { actorIds } of Object.values(events)) {
    for (const id of new Set(actorIds)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function keyOf(group: readonly Actor[]): string {
  return group.map(({ id }) => id).join(' ')
}

type MergingProps = {
  readonly question: string
  readonly group: readonly Actor[]
  readonly onKeep: (actor: Actor) => void
  readonly no: string
  readonly onNo: () => void
}

/** Asks which name to keep of actors that are one. */
function Merging({ question, group, onKeep, no, onNo }: MergingProps) {
  const { actors: words } = useWords()
  return (
    <section className={styles['merging']} aria-label={question}>
      <p>
        <strong>{question}</strong> <span className={styles['soft']}>{words.mergeHint}</span>
      </p>
      <div className={styles['keeps']}>
        {group.map((actor) => (
          <Button key={actor.id} isSmall onPress={() => onKeep(actor)}>
            {words.keepAs(actor.name)}
          </Button>
        ))}
        <Button look="quiet" isSmall onPress={onNo}>
          {no}
        </Button>
      </div>
    </section>
  )
}

function AddActor({ actors }: { readonly actors: readonly Actor[] }) {
  const { actors: words } = useWords()
  const session = useSession()
  const [name, setName] = useState('')
  const isThere = named(actors, name) !== undefined
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '' || isThere) return
        session.perform(addActor(newActor(newId(), name.trim())))
        setName('')
      }}
    >
      <TextField
        label={words.add}
        value={name}
        placeholder={words.addPlaceholder}
        onChange={setName}
        {...(isThere ? { hint: words.isThere } : {})}
      />
      <Button type="submit" isDisabled={name.trim() === '' || isThere}>
        {words.addButton}
      </Button>
    </form>
  )
}
