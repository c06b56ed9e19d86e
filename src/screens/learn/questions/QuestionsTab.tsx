import { Plus } from 'lucide-react'
import { useState } from 'react'

import { gridOf, isAskedFor } from '../../../content/questions/grid.ts'
import { editProject } from '../../../domain/edits/projectEdits.ts'
import type { Id } from '../../../domain/project/ids.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceField } from '../../../ui/Field.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import { NothingYet } from '../EmptyPart.tsx'
import { AddQuestionDialog } from './AddQuestionDialog.tsx'
import { LeftAnswers } from './LeftAnswers.tsx'
import styles from './QuestionsTab.module.css'
import { SubjectRow } from './SubjectRow.tsx'

/** « Questions »: the grid, row by row; one question open at a time, with what may answer it. */
export function QuestionsTab() {
  const { questions: words, repertoire } = useWords()
  const language = useLanguage()
  const session = useSession()
  const project = useProject()
  const [openId, setOpenId] = useState<Id | null>(null)
  const [isHiddenShown, setHiddenShown] = useState(false)
  const [isAdding, setAdding] = useState(false)
  if (Object.keys(project.events).length === 0) return <NothingYet />
  const { use } = project.info
  const grid = gridOf(project, repertoire, language)
  const asked = grid.filter((question) => isAskedFor(question, use))
  const hiddenCount = asked.filter(({ isHidden }) => isHidden).length
  const shown = asked.filter(({ isHidden }) => isHiddenShown || !isHidden)
  const answered = new Set(Object.values(project.answers).map(({ questionId }) => questionId))
  const subjects = [...new Set(shown.map(({ outcomeId }) => outcomeId))]
  return (
    <div className={styles['questions']}>
      <div className={styles['bar']}>
        <ChoiceField
          label={words.use}
          value={use}
          choices={choicesOf(words.uses)}
          onChange={(chosen) => session.perform(editProject({ use: chosen }))}
        />
        <p className={styles['hint']}>
          {words.answerCount(grid.filter(({ id }) => answered.has(id)).length)} {words.hint}
        </p>
        <Button isSmall onPress={() => setAdding(true)}>
          <Plus size={18} aria-hidden />
          {words.add}
        </Button>
      </div>
      <div className={styles['heads']} aria-hidden>
        <span />
        <span>{words.columns.learn}</span>
        <span>{words.columns.reinvest}</span>
        <span>{words.columns.specific}</span>
      </div>
      {subjects.map((outcomeId) => (
        <SubjectRow
          key={outcomeId ?? ''}
          outcomeId={outcomeId}
          questions={shown.filter((question) => question.outcomeId === outcomeId)}
          answered={answered}
          openId={openId}
          onOpen={setOpenId}
        />
      ))}
      {hiddenCount > 0 ? (
        <Button look="quiet" isSmall onPress={() => setHiddenShown(!isHiddenShown)}>
          {isHiddenShown ? words.hideHidden : words.showHidden(hiddenCount)}
        </Button>
      ) : null}
      <LeftAnswers known={new Set(grid.map(({ id }) => id))} />
      {isAdding ? (
        <AddQuestionDialog
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false)
            setOpenId(id)
          }}
        />
      ) : null}
    </div>
  )
}
