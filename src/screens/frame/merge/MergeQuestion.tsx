import { useEffect, useId } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'

import type { Answer, Conflict } from '../../../domain/merge/conflict.ts'
import { useWords } from '../../context/words.tsx'
import { useSteady } from '../../useSteady.ts'
import { differingPart } from './differingPart.ts'
import styles from './merge.module.css'
import { type Choice, type Comparison, questionOf } from './questionWords.ts'
import { useStart } from './useStart.ts'

type Props = {
  readonly conflict: Conflict
  readonly comparison: Comparison
  /** Its place among all, from 0. */
  readonly at: number
  readonly of: number
  readonly answer: Answer | null
  readonly onAnswer: (answer: Answer) => void
  readonly onGo: (step: -1 | 1) => void
}

/** One question of a merge: both versions side by side, each an answer, and both where that can be. */
export function MergeQuestion(props: Props) {
  const { conflict, comparison, at, of, answer, onAnswer, onGo } = props
  const { merge: words } = useWords()
  const id = useId()
  // Each question is read from its title; what was pressed to come here may be gone.
  const title = useStart<HTMLHeadingElement>()
  const { title: asked, hint, choices } = questionOf(conflict, comparison)
  const onKey = useSteady((event: KeyboardEvent) => {
    const isElsewhere = event.target instanceof Element && event.target.closest('[role="menu"]')
    const chosen = choices[Number(event.key) - 1]
    if (isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return
    if (chosen) onAnswer(chosen.answer)
    else if (event.key === 'PageDown') onGo(1)
    else if (event.key === 'PageUp') onGo(-1)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onKey])
  const [first, second] = choices
  return (
    <div className={styles['page']}>
      <div>
        <p className={styles['soft']}>{words.progress(at + 1, of)}</p>
        <h3 ref={title} id={id} tabIndex={-1} className={`${styles['asked']} ${styles['start']}`}>
          {asked}
        </h3>
        {hint === undefined ? null : <p className={styles['soft']}>{hint}</p>}
      </div>
      <RadioGroup
        aria-labelledby={id}
        value={answer}
        onChange={(value) => {
          const chosen = choices.find((each) => each.answer === value)
          if (chosen) onAnswer(chosen.answer)
        }}
        className={styles['choices'] ?? ''}
      >
        {choices.map((choice, place) => (
          <Radio key={choice.answer} value={choice.answer} className={styles['choice'] ?? ''}>
            <span className={styles['dot']} aria-hidden />
            <span className={styles['label']}>
              {choice.label}
              <kbd aria-hidden>{place + 1}</kbd>
            </span>{' '}
            <Version choice={choice} other={choice === first ? second : first} />
          </Radio>
        ))}
      </RadioGroup>
      <p className={`${styles['soft']} ${styles['keys']}`}>{words.keys}</p>
    </div>
  )
}

function Version({
  choice,
  other,
}: {
  readonly choice: Choice
  readonly other: Choice | undefined
}) {
  return (
    <span className={styles['version']}>
      {choice.lines.map((line, at) => {
        const against = other?.lines.find((each, place) =>
          line.label === undefined ? place === at : each.label === line.label,
        )
        const [before, part, after] = differingPart(line.text, against?.text ?? null)
        return (
          // Lines have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={at} className={styles['line']}>
            {line.label === undefined ? null : <span className={styles['soft']}>{line.label}</span>}
            <span>
              {before}
              {part === '' ? null : <mark>{part}</mark>}
              {after}
            </span>
          </span>
        )
      })}
      {choice.more === undefined ? null : <span className={styles['soft']}>{choice.more}</span>}
    </span>
  )
}
