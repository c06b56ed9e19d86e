import { Check } from 'lucide-react'
import { useId, useRef } from 'react'

import type { GridQuestion } from '../../../content/questions/grid.ts'
import { eventsByOutcome } from '../../../domain/analysis/outcomeUse.ts'
import type { Id } from '../../../domain/project/ids.ts'
import { useProject } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { OutcomeMark } from '../../panel/OutcomeMark.tsx'
import { useOutcomeLabel } from '../../panel/outcomeWords.ts'
import { focusBesideLater } from '../focusBeside.ts'
import { OpenQuestion } from './OpenQuestion.tsx'
import styles from './QuestionsTab.module.css'

const COLUMNS = ['learn', 'reinvest', 'specific'] as const

type Props = {
  /** Null for the whole chain. */
  readonly outcomeId: Id | null
  readonly questions: readonly GridQuestion[]
  readonly answered: ReadonlySet<Id>
  readonly openId: Id | null
  readonly onOpen: (id: Id | null) => void
}

/** The questions about one outcome, or about the whole chain, in three columns. */
export function SubjectRow({ outcomeId, questions, answered, openId, onOpen }: Props) {
  const { questions: words } = useWords()
  const project = useProject()
  const labelOf = useOutcomeLabel()
  const openedId = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const open = questions.find(({ id }) => id === openId)
  const count = outcomeId === null ? null : (eventsByOutcome(project).get(outcomeId)?.length ?? 0)
  const close = () => {
    opener.current?.focus()
    onOpen(null)
  }
  const leave = () => {
    if (opener.current) focusBesideLater(opener.current)
    onOpen(null)
  }
  return (
    <section className={styles['row']} aria-labelledby={`${openedId}-head`}>
      <div className={styles['subject']}>
        <h3 id={`${openedId}-head`}>
          {outcomeId === null ? null : <OutcomeMark outcomeId={outcomeId} />}
          {outcomeId === null ? words.wholeChain : labelOf(outcomeId)}
        </h3>
        {count === null ? null : <p>{count === 0 ? words.noEvents : words.events(count)}</p>}
      </div>
      {COLUMNS.map((column) => {
        const inColumn = questions.filter((question) => question.column === column)
        return (
          <div key={column} className={styles['cell']}>
            {inColumn.length === 0 ? null : (
              <>
                <p className={styles['column']}>{words.columns[column]}</p>
                <ul>
                  {inColumn.map(({ id, text, isHidden }) => (
                    <li key={id} className={isHidden ? styles['masked'] : undefined}>
                      <button
                        type="button"
                        ref={id === openId ? opener : undefined}
                        className={styles['question']}
                        aria-expanded={id === openId}
                        aria-controls={id === openId ? openedId : undefined}
                        onClick={() => onOpen(id === openId ? null : id)}
                      >
                        {text}
                        {isHidden ? <small> ({words.hidden})</small> : null}
                        {answered.has(id) ? (
                          <>
                            <Check size={18} aria-hidden className={styles['check']} />
                            <span className="unseen"> ({words.answered})</span>
                          </>
                        ) : null}
                      </button>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )
      })}
      {open ? (
        <div id={openedId} className={styles['opened']}>
          <OpenQuestion key={open.id} question={open} onClose={close} onGone={leave} />
        </div>
      ) : null}
    </section>
  )
}
