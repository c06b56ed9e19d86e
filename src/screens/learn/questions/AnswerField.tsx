import { addAction, addLesson, answerQuestion } from '../../../domain/edits/learningEdits.ts'
import { type Id, newId } from '../../../domain/project/ids.ts'
import { newAction, newLesson } from '../../../domain/project/newRecords.ts'
import type { Answer } from '../../../domain/project/records.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/Field.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import styles from './QuestionsTab.module.css'

type Props = {
  readonly label: string
  readonly answer: Answer
  /** The outcome that the question is about, which an action then serves. */
  readonly outcomeId: Id | null
  /** Called when one comes to it. */
  readonly onFocus?: () => void
}

/** An answer, written as it is typed, and what it becomes in one press, its evidence kept. */
export function AnswerField({ label, answer, outcomeId, onFocus }: Props) {
  const { questions: words } = useWords()
  const session = useSession()
  const { lessons, actions } = useProject()
  const { text, evidenceIds } = answer
  const said = text.trim()
  const isLesson = Object.values(lessons).some((each) => each.text === said)
  const isAction = Object.values(actions).some(({ what }) => what === said)
  return (
    <div className={styles['answer']} onFocus={onFocus}>
      <TextField
        label={label}
        value={text}
        rows={3}
        placeholder={words.answerPlaceholder}
        onChange={(typed) => session.perform(answerQuestion({ ...answer, text: typed }))}
        onLeave={session.endTyping}
      />
      {said === '' ? null : (
        <div className={styles['becomes']}>
          {isLesson ? (
            <span>{words.isLesson}</span>
          ) : (
            <Button
              isSmall
              onPress={() =>
                session.perform(addLesson({ ...newLesson(newId(), said), evidenceIds }))
              }
            >
              {words.toLesson}
            </Button>
          )}
          {isAction ? (
            <span>{words.isAction}</span>
          ) : (
            <Button
              isSmall
              onPress={() =>
                session.perform(addAction({ ...newAction(newId(), said), outcomeId, evidenceIds }))
              }
            >
              {words.toAction}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
