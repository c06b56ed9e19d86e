import { addAction, editLesson, removeLesson } from '../../../domain/edits/learningEdits.ts'
import { newId } from '../../../domain/project/ids.ts'
import { newAction } from '../../../domain/project/newRecords.ts'
import type { Lesson } from '../../../domain/project/records.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceField, TextField } from '../../../ui/Field.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import { ViewsField } from '../../panel/ViewsField.tsx'
import { EvidenceSection } from '../evidence/EvidenceSection.tsx'
import { focusBeside } from '../focusBeside.ts'
import styles from './FindingsTab.module.css'

/** All that a lesson holds, written in place. */
export function LessonDetails({ lesson }: { readonly lesson: Lesson }) {
  const { findings: words, questions } = useWords()
  const session = useSession()
  const { actions } = useProject()
  const { text, kind, evidenceIds, views } = lesson
  const edit = (fields: Partial<Omit<Lesson, 'id'>>) => session.perform(editLesson(lesson, fields))
  const isAction = Object.values(actions).some(({ what }) => what === text)
  return (
    <div className={styles['details']}>
      <TextField
        label={words.text}
        value={text}
        rows={2}
        autoFocus
        onChange={(typed) => edit({ text: typed })}
        onLeave={session.endTyping}
      />
      <ChoiceField
        label={words.kind}
        value={kind}
        choices={choicesOf(words.kinds)}
        onChange={(chosen) => edit({ kind: chosen })}
      />
      <EvidenceSection kept={evidenceIds} onChange={(kept) => edit({ evidenceIds: kept })} />
      <ViewsField told={text} views={views} onChange={(changed) => edit({ views: changed })} />
      <div className={styles['ends']}>
        {isAction ? (
          <span>{questions.isAction}</span>
        ) : (
          <Button
            isSmall
            isDisabled={text === ''}
            onPress={() => session.perform(addAction({ ...newAction(newId(), text), evidenceIds }))}
          >
            {words.toAction}
          </Button>
        )}
        <Button
          look="danger"
          isSmall
          onPress={({ target }) => {
            focusBeside(target)
            session.perform(removeLesson(lesson))
          }}
        >
          {words.remove}
        </Button>
      </div>
    </div>
  )
}
