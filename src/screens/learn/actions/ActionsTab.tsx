import { useState } from 'react'

import { progressOf } from '../../../domain/analysis/actionProgress.ts'
import { addAction } from '../../../domain/edits/learningEdits.ts'
import { newId } from '../../../domain/project/ids.ts'
import { newAction } from '../../../domain/project/newRecords.ts'
import type { Action } from '../../../domain/project/records.ts'
import { boundsOf } from '../../../domain/time/edtf.ts'
import { useServices } from '../../context/services.ts'
import { useProject, useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { CaptureLine } from '../CaptureLine.tsx'
import { NothingNoted } from '../EmptyPart.tsx'
import { ActionCard } from './ActionCard.tsx'
import styles from './ActionsTab.module.css'

/** « Pistes d’action »: what the group will do, the nearest first, and how far each has come. */
export function ActionsTab() {
  const { actions: words } = useWords()
  const session = useSession()
  const project = useProject()
  const { today } = useServices()
  const actions = Object.values(project.actions)
  // As it was when one came: what one writes does not move under the hand.
  const [order] = useState(() => new Map(actions.toSorted(byDate).map(({ id }, at) => [id, at])))
  const placeOf = ({ id }: Action) => order.get(id) ?? order.size
  const sorted = actions.toSorted((a, b) => placeOf(a) - placeOf(b) || byDate(a, b))
  const states = actions.map((each) => progressOf(project, each, today()).state)
  return (
    <div className={styles['actions']}>
      <CaptureLine
        label={words.capture}
        placeholder={words.capturePlaceholder}
        add={words.add}
        onSaid={(said) => session.perform(addAction(newAction(newId(), said)))}
      />
      {actions.length === 0 ? (
        <NothingNoted words={words} />
      ) : (
        <p className={styles['soft']}>
          {words.counts(
            states.filter((state) => state === 'toDo' || state === 'underWay').length,
            states.filter((state) => state === 'done').length,
          )}
        </p>
      )}
      <ul className={styles['list']}>
        {sorted.map((action) => (
          <ActionCard key={action.id} action={action} />
        ))}
      </ul>
    </div>
  )
}

/** The nearest first; those without a known moment last. */
function byDate(a: Action, b: Action): number {
  const [first, second] = [a, b].map(({ when }) => boundsOf(when.edtf).latest ?? '9999')
  if (first === undefined || second === undefined || first === second) return a.id < b.id ? -1 : 1
  return first < second ? -1 : 1
}
