import { useState } from 'react'

import { addLesson, groupLessons } from '../../../domain/edits/learningEdits.ts'
import { type Id, newId } from '../../../domain/project/ids.ts'
import { newLesson } from '../../../domain/project/newRecords.ts'
import type { Lesson } from '../../../domain/project/records.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceField, TextField } from '../../../ui/Field.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import { goTo } from '../../route.ts'
import { OneLineDialog } from '../OneLineDialog.tsx'
import styles from './FindingsTab.module.css'
import { ThemeSection } from './ThemeSection.tsx'

/** « Constats »: what the group retains, said in one line, then grouped into themes. */
export function FindingsTab() {
  const { findings: words } = useWords()
  const language = useLanguage()
  const session = useSession()
  const project = useProject()
  const lessons = Object.values(project.lessons)
  // As it was when one came: naming a lesson once more does not move it from under the finger.
  const [counts] = useState(() => new Map(lessons.map(({ id, timesNamed }) => [id, timesNamed])))
  const [text, setText] = useState('')
  const [kind, setKind] = useState<Lesson['kind']>('lesson')
  const [draggedId, setDraggedId] = useState<Id | null>(null)
  const [toNewTheme, setToNewTheme] = useState<Id | null>(null)
  const sorted = lessons.toSorted(
    (a, b) =>
      (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || a.text.localeCompare(b.text, language),
  )
  const themes = [...new Set(lessons.map(({ theme }) => theme))].toSorted((a, b) =>
    a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, language),
  )
  const add = () => {
    const said = text.trim()
    if (said === '') return
    session.perform(addLesson({ ...newLesson(newId(), said), kind }))
    setText('')
  }
  const drop = (theme: string) => {
    if (draggedId !== null) session.perform(groupLessons([draggedId], theme))
    setDraggedId(null)
  }
  return (
    <div className={styles['findings']}>
      <form
        className={styles['capture']}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <ChoiceField
          label={words.kind}
          value={kind}
          choices={choicesOf(words.kinds)}
          onChange={setKind}
        />
        <TextField
          label={words.capture}
          value={text}
          placeholder={words.capturePlaceholder}
          onChange={setText}
        />
        <Button type="submit" look="primary">
          {words.add}
        </Button>
      </form>
      {lessons.length === 0 ? (
        <div className={styles['empty']}>
          <h3>{words.emptyTitle}</h3>
          <p>{words.empty}</p>
          <Button
            onPress={() =>
              goTo({ screen: 'project', projectId: project.id, room: 'learn', part: 'questions' })
            }
          >
            {words.goToQuestions}
          </Button>
        </div>
      ) : null}
      <div className={styles['themes']}>
        {themes.map((theme) => {
          const held = sorted.filter((each) => each.theme === theme)
          return (
            <ThemeSection
              // Not its name: the field where one changes it keeps the focus.
              key={held.map(({ id }) => id).toSorted()[0]}
              theme={theme}
              themes={themes}
              lessons={held}
              isOffered={draggedId !== null && project.lessons[draggedId]?.theme !== theme}
              onDrag={setDraggedId}
              onDrop={() => drop(theme)}
              onNewTheme={setToNewTheme}
            />
          )
        })}
      </div>
      {draggedId === null ? null : (
        <div
          className={styles['dropNew']}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault()
            setToNewTheme(draggedId)
            setDraggedId(null)
          }}
        >
          {words.dropNew}
        </div>
      )}
      {toNewTheme === null ? null : (
        <OneLineDialog
          title={words.newThemeTitle}
          label={words.newThemeName}
          confirm={words.add}
          onClose={() => setToNewTheme(null)}
          onDone={(theme) => {
            session.perform(groupLessons([toNewTheme], theme))
            setToNewTheme(null)
          }}
        />
      )}
    </div>
  )
}
