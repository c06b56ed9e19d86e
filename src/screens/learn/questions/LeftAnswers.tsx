import type { Id } from '../../../domain/project/ids.ts'
import { useProject } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { AnswerField } from './AnswerField.tsx'
import styles from './QuestionsTab.module.css'

/** The answers whose question is not in the grid any more, so that none is lost; nothing without any. */
export function LeftAnswers({ known }: { readonly known: ReadonlySet<Id> }) {
  const { questions: words } = useWords()
  const { answers } = useProject()
  const left = Object.values(answers).filter(({ questionId }) => !known.has(questionId))
  if (left.length === 0) return null
  return (
    <section className={styles['left']}>
      <h3>{words.left}</h3>
      <p className={styles['hint']}>{words.leftHint}</p>
      {left.map((answer, at) => (
        <AnswerField
          key={answer.id}
          label={words.otherAnswer(at + 1)}
          answer={answer}
          outcomeId={null}
        />
      ))}
    </section>
  )
}
