import { MoreHorizontal } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'

import type { GridQuestion } from '../../../content/questions/grid.ts'
import { evidenceFor } from '../../../domain/analysis/questionEvidence.ts'
import { answerQuestion } from '../../../domain/edits/learningEdits.ts'
import { editQuestion, removeQuestion } from '../../../domain/edits/questionEdits.ts'
import { type Id, newId } from '../../../domain/project/ids.ts'
import { newAnswer } from '../../../domain/project/newRecords.ts'
import { recordOf } from '../../../domain/project/tables.ts'
import { ActionMenu, type MenuAction } from '../../../ui/ActionMenu.tsx'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { useRepertoire } from '../../panel/outcomeWords.ts'
import { EvidenceField } from '../evidence/EvidenceField.tsx'
import { LitChain } from '../evidence/LitChain.tsx'
import { OneLineDialog } from '../OneLineDialog.tsx'
import { AnswerField } from './AnswerField.tsx'
import styles from './QuestionsTab.module.css'

type Props = {
  readonly question: GridQuestion
  readonly onClose: () => void
  /** Called when the question is about to leave the grid. */
  readonly onGone: () => void
}

/** A question open: its answers, and beside them what may answer it, lit in the chain. */
export function OpenQuestion({ question, onClose, onGone }: Props) {
  const { questions: words } = useWords()
  const language = useLanguage()
  const session = useSession()
  const project = useProject()
  const { shown } = useRepertoire()
  const [isRewording, setRewording] = useState(false)
  /** The one whose evidence stands beside: the last that one came to. */
  const [writtenLast, setWrittenLast] = useState<Id | null>(null)
  const whole = useRef<HTMLDivElement>(null)
  const { id, text } = question
  const written = Object.values(project.answers)
    .filter(({ questionId }) => questionId === id)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  // An answer emptied is no record any more, but its field stays under the hand.
  const [fieldIds, setFieldIds] = useState(() =>
    written.length === 0 ? [newId()] : written.map((each) => each.id),
  )
  const answers = [...new Set([...fieldIds, ...written.map((each) => each.id)])].map(
    (answerId) => recordOf(project, 'answers', answerId) ?? newAnswer(answerId, id, ''),
  )
  const offered = useMemo(
    () =>
      evidenceFor(
        project,
        question,
        shown.map((each) => each.id),
      ),
    [project, question, shown],
  )
  const own = recordOf(project, 'questions', id)
  const say = (said: string) => {
    const before = own?.text ?? { fr: '', en: '' }
    const next = { ...before, [language]: said === question.ours ? '' : said }
    session.perform(editQuestion(question, { text: next }, text))
  }
  const at = Math.max(
    0,
    answers.findIndex((each) => each.id === writtenLast),
  )
  const mine = answers[at]
  useEffect(() => {
    whole.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    // The key is that of the fields and buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={whole}
      className={styles['open']}
      onKeyDown={(key) => {
        if (key.key !== 'Escape' || key.defaultPrevented) return
        key.preventDefault()
        onClose()
      }}
    >
      <div className={styles['answers']}>
        <div className={styles['asked']}>
          <h4>{text}</h4>
          <ActionMenu
            label={words.menu}
            trigger={
              <IconButton label={words.menu}>
                <MoreHorizontal size={20} aria-hidden />
              </IconButton>
            }
            groups={[{ actions: menuActions() }]}
          />
        </div>
        {answers.map((answer, index) => (
          <AnswerField
            key={answer.id}
            label={answers.length === 1 ? words.answer : words.otherAnswer(index + 1)}
            answer={answer}
            outcomeId={question.outcomeId}
            onFocus={() => setWrittenLast(answer.id)}
          />
        ))}
        {written.some((each) => each.id === answers.at(-1)?.id) ? (
          <Button
            look="quiet"
            isSmall
            onPress={() => setFieldIds([...answers.map((each) => each.id), newId()])}
          >
            {words.addAnswer}
          </Button>
        ) : null}
      </div>
      <div className={styles['beside']}>
        <LitChain project={project} ids={[...offered, ...(mine?.evidenceIds ?? [])]} />
        <h5>{answers.length === 1 ? words.evidence : words.evidenceOf(at + 1)}</h5>
        <p className={styles['hint']}>
          {offered.length === 0 ? words.noEvidence : words.evidenceHint}
        </p>
        {mine ? (
          <EvidenceField
            offered={offered}
            kept={mine.evidenceIds}
            onChange={(evidenceIds) => session.perform(answerQuestion({ ...mine, evidenceIds }))}
          />
        ) : null}
      </div>
      {isRewording ? (
        <OneLineDialog
          title={words.rewordTitle}
          label={words.wording}
          value={text}
          confirm={words.rewordConfirm}
          onClose={() => setRewording(false)}
          onDone={(said) => {
            say(said)
            setRewording(false)
          }}
        />
      ) : null}
    </div>
  )

  function menuActions(): MenuAction[] {
    const reword = { id: 'reword', label: words.reword, onAction: () => setRewording(true) }
    const asBefore = { id: 'asBefore', label: words.asBefore, onAction: () => say(question.ours) }
    const { isHidden } = question
    const hide = {
      id: 'hide',
      label: isHidden ? words.unhide : words.hide,
      onAction: () => {
        if (!isHidden) onGone()
        session.perform(editQuestion(question, { isHidden: !isHidden }, text))
      },
    }
    const remove = {
      id: 'remove',
      label: words.remove,
      isDangerous: true,
      onAction: () => {
        onGone()
        session.perform(removeQuestion(question, text))
      },
    }
    const isReworded = !question.isAdded && text !== question.ours
    return [reword, ...(isReworded ? [asBefore] : []), hide, ...(question.isAdded ? [remove] : [])]
  }
}
