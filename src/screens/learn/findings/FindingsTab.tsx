import { useState } from 'react'

import { addLesson, groupLessons } from '../../../domain/edits/learningEdits.ts'
import { type Id, newId } from '../../../domain/project/ids.ts'
import { newLesson } from '../../../domain/project/newRecords.ts'
import type { Lesson } from '../../../domain/project/records.ts'
import { Chip } from '../../../ui/Chip.tsx'
import { ChoiceField } from '../../../ui/Field.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import { CaptureLine } from '../CaptureLine.tsx'
import { NothingNoted } from '../EmptyPart.tsx'
import { OneLineDialog } from '../OneLineDialog.tsx'
import styles from './FindingsTab.module.css'
import { KindMark } from './KindMark.tsx'
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
  const [kind, setKind] = useState<Lesson['kind']>('lesson')
  const [wanted, setShownKind] = useState<Lesson['kind'] | null>(null)
  const [draggedId, setDraggedId] = useState<Id | null>(null)
  const [toNewTheme, setToNewTheme] = useState<Id | null>(null)
  const kinds = choicesOf(words.kinds)
    .map(({ value }) => value)
    .filter((each) => lessons.some((lesson) => lesson.kind === each))
  // A choice that can no longer be seen chooses nothing.
  const shownKind = wanted !== null && kinds.length > 1 && kinds.includes(wanted) ? wanted : null
  const shown = lessons.filter((lesson) => shownKind === null || lesson.kind === shownKind)
  const sorted = shown.toSorted(
    (a, b) =>
      (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || a.text.localeCompare(b.text, language),
  )
  const themes = [...new Set(lessons.map(({ theme }) => theme))].toSorted((a, b) =>
    a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, language),
  )
  const drop = (theme: string) => {
    if (draggedId !== null) session.perform(groupLessons([draggedId], theme))
    setDraggedId(null)
  }
  return (
    <div className={styles['findings']}>
      <CaptureLine
        label={words.capture}
        placeholder={words.capturePlaceholder}
        add={words.add}
        onSaid={(said) => {
          session.perform(addLesson({ ...newLesson(newId(), said), kind }))
          if (shownKind !== kind) setShownKind(null)
        }}
      >
        <ChoiceField
          label={words.kind}
          value={kind}
          choices={choicesOf(words.kinds)}
          onChange={setKind}
        />
      </CaptureLine>
      {lessons.length === 0 ? <NothingNoted words={words} /> : null}
      {kinds.length > 1 ? (
        <div role="group" aria-label={words.show} className={styles['kinds']}>
          {kinds.map((each) => (
            <Chip
              key={each}
              isPressed={each === shownKind}
              onPress={() => setShownKind(each === shownKind ? null : each)}
            >
              <KindMark kind={each} />
              {words.countOf[each](lessons.filter((lesson) => lesson.kind === each).length)}
            </Chip>
          ))}
        </div>
      ) : null}
      <div className={styles['themes']}>
        {themes.map((theme) => {
          const held = sorted.filter((each) => each.theme === theme)
          if (held.length === 0) return null
          const ids = lessons.filter((each) => each.theme === theme).map(({ id }) => id)
          return (
            <ThemeSection
              // Not its name: the field where one changes it keeps the focus.
              key={ids.toSorted()[0]}
              theme={theme}
              themes={themes}
              lessons={held}
              isOffered={draggedId !== null && project.lessons[draggedId]?.theme !== theme}
              onRename={(name) => session.perform(groupLessons(ids, name))}
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
