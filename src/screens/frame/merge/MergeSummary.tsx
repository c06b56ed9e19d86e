import { tallyInWords } from '../../../content/messages/tally.ts'
import type { Change } from '../../../domain/changes/change.ts'
import { tallyOf } from '../../../domain/changes/tally.ts'
import type { Answer, Conflict } from '../../../domain/merge/conflict.ts'
import { Button } from '../../../ui/Button.tsx'
import { useWords } from '../../context/words.tsx'
import styles from './merge.module.css'
import { capitalised } from './MergeOverview.tsx'
import { type Comparison, questionOf } from './questionWords.ts'
import { useStart } from './useStart.ts'

type Props = {
  readonly conflicts: readonly Conflict[]
  readonly answers: ReadonlyMap<string, Answer>
  readonly comparison: Comparison
  /** What the merge will change here; null when nothing. */
  readonly change: Change | null
  readonly problem: string | null
  /** Goes back to a question, by its place. */
  readonly onShow: (at: number) => void
}

/** The last page before a merge: what will change, and what was settled. */
export function MergeSummary(props: Props) {
  const { conflicts, answers, comparison, change, problem, onShow } = props
  const { merge: words, history } = useWords()
  const start = useStart<HTMLHeadingElement>()
  const firstLeft = conflicts.findIndex(({ key }) => !answers.has(key))
  const left = conflicts.filter(({ key }) => !answers.has(key)).length
  return (
    <div className={styles['page']}>
      <div role="alert">
        {problem === null ? null : <p className={styles['problem']}>{problem}</p>}
      </div>
      {left === 0 ? null : (
        <p role="status" className={styles['left']}>
          {words.left(left)}{' '}
          <Button look="link" onPress={() => onShow(firstLeft)}>
            {words.goToLeft}
          </Button>
        </p>
      )}
      <section>
        <h3 ref={start} tabIndex={-1} className={styles['start']}>
          {words.willChange}
        </h3>
        <p>
          {change === null
            ? words.willChangeNothing
            : capitalised(tallyInWords(tallyOf(change), history.tally))}
        </p>
      </section>
      {conflicts.length === 0 ? null : (
        <section>
          <h3>{words.settled}</h3>
          <ol className={styles['settled']}>
            {conflicts.map((conflict, at) => {
              const { title, choices } = questionOf(conflict, comparison)
              const answer = answers.get(conflict.key)
              const label =
                choices.find((choice) => choice.answer === answer)?.label ??
                (answer === 'both' ? words.kept : '…')
              return (
                <li key={conflict.key}>
                  <Button look="link" onPress={() => onShow(at)}>
                    {title}
                  </Button>
                  <span>{label}</span>
                </li>
              )
            })}
          </ol>
        </section>
      )}
      <p className={styles['soft']}>{words.confirmHint}</p>
    </div>
  )
}
