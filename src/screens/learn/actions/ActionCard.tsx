import { ChevronDown, Circle, CircleCheck, CircleDashed, CircleSlash } from 'lucide-react'
import { useId, useState } from 'react'

import { progressOf } from '../../../domain/analysis/actionProgress.ts'
import type { Action } from '../../../domain/project/records.ts'
import { displayWhen } from '../../../domain/time/formatWhen.ts'
import { EffectMark } from '../../../ui/Mark.tsx'
import { useServices } from '../../context/services.ts'
import { useShownProject } from '../../context/shown.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { OutcomeMark } from '../../panel/OutcomeMark.tsx'
import { useOutcomeLabel } from '../../panel/outcomeWords.ts'
import { ActionDetails } from './ActionDetails.tsx'
import styles from './ActionsTab.module.css'

/** A shape for each state, so that colour is never alone. */
const STATES = {
  toDo: Circle,
  underWay: CircleDashed,
  done: CircleCheck,
  dropped: CircleSlash,
} as const

/** One action in a line: what, who, by when, what it serves, how far it is; the rest when opened. */
export function ActionCard({ action }: { readonly action: Action }) {
  const { actions: words } = useWords()
  const language = useLanguage()
  const project = useShownProject()
  const labelOf = useOutcomeLabel()
  const { today } = useServices()
  const detailsId = useId()
  const [isOpen, setOpen] = useState(false)
  const { what, who, when, outcomeId, effectId } = action
  const progress = progressOf(project, action, today())
  const { state, isLate } = progress
  const State = STATES[state]
  const effect = effectId === null ? undefined : project.effects[effectId]
  return (
    <li className={styles['card']}>
      <button
        type="button"
        className={styles['opener']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={`${styles['state']} ${styles[state] ?? ''}`}>
          <State size={18} aria-hidden />
          {words.states[state]}
        </span>
        <span className={styles['what']}>{what === '' ? words.unwritten : what}</span>
        <span className={styles['facts']}>
          {who === '' ? null : <span>{who}</span>}
          <span>
            {displayWhen(when, language)}
            {isLate ? <strong> ({words.late})</strong> : null}
          </span>
          {outcomeId === null ? null : (
            <span>
              <OutcomeMark outcomeId={outcomeId} size={20} />
              {labelOf(outcomeId)}
            </span>
          )}
          {effect === undefined ? null : (
            <span>
              <EffectMark size={20} />
              {effect.title}
            </span>
          )}
        </span>
        <ChevronDown size={18} aria-hidden className={styles['chevron']} />
      </button>
      {isOpen ? (
        <div id={detailsId}>
          <ActionDetails action={action} progress={progress} />
        </div>
      ) : null}
    </li>
  )
}
