import { useState } from 'react'

import { editQuestion } from '../../../domain/edits/questionEdits.ts'
import { type Id, newId } from '../../../domain/project/ids.ts'
import { rankAtEnd } from '../../../domain/project/rank.ts'
import type { OwnQuestion } from '../../../domain/project/records.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ChoiceField, TextField } from '../../../ui/Field.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import { useRepertoire } from '../../panel/outcomeWords.ts'
import styles from './QuestionsTab.module.css'

type Props = { readonly onClose: () => void; readonly onAdded: (id: Id) => void }

/** A question of the project's own: its words, its column, what it is about. */
export function AddQuestionDialog({ onClose, onAdded }: Props) {
  const { questions: words, frame } = useWords()
  const language = useLanguage()
  const session = useSession()
  const { info, questions } = useProject()
  const { shown, labelOf } = useRepertoire()
  const [text, setText] = useState('')
  const [column, setColumn] = useState<OwnQuestion['column']>('learn')
  const [subject, setSubject] = useState('')
  const add = () => {
    const said = text.trim()
    if (said === '') return
    const facts = { id: newId(), column, outcomeId: subject === '' ? null : subject, use: info.use }
    const ranked = Object.fromEntries(
      Object.entries(questions).filter(([, { rank }]) => rank !== ''),
    )
    const both = { fr: '', en: '', [language]: said }
    session.perform(editQuestion(facts, { text: both, rank: rankAtEnd(ranked) }, said))
    onAdded(facts.id)
  }
  return (
    <Dialog
      title={words.addTitle}
      closeLabel={frame.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button look="primary" isDisabled={text.trim() === ''} onPress={add}>
            {words.addConfirm}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField label={words.wording} value={text} rows={1} autoFocus onChange={setText} />
        <ChoiceField
          label={words.column}
          value={column}
          choices={choicesOf(words.columns)}
          onChange={setColumn}
        />
        <ChoiceField
          label={words.subject}
          value={subject}
          choices={[
            { value: '', label: words.wholeChain },
            ...shown.map(({ id, number }) => ({ value: id, label: `${number}. ${labelOf(id)}` })),
          ]}
          onChange={setSubject}
        />
      </div>
    </Dialog>
  )
}
