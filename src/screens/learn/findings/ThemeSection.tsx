import { useId } from 'react'

import type { Id } from '../../../domain/project/ids.ts'
import type { Lesson } from '../../../domain/project/records.ts'
import { DraftField } from '../../../ui/Field.tsx'
import { useWords } from '../../context/words.tsx'
import styles from './FindingsTab.module.css'
import { LessonCard } from './LessonCard.tsx'

type Props = {
  /** Empty for lessons under none. */
  readonly theme: string
  readonly themes: readonly string[]
  /** Those that are shown. */
  readonly lessons: readonly Lesson[]
  /** True while a lesson from elsewhere is held over the room. */
  readonly isOffered: boolean
  readonly onRename: (name: string) => void
  readonly onDrag: (id: Id | null) => void
  readonly onDrop: () => void
  readonly onNewTheme: (id: Id) => void
}

/** The lessons of one theme. Its name can be changed in place; a lesson let go here joins it. */
export function ThemeSection(props: Props) {
  const { theme, themes, lessons, isOffered, onRename, onDrag, onDrop, onNewTheme } = props
  const { findings: words } = useWords()
  const headId = useId()
  return (
    // Letting go here is a second way: the menu of a lesson does the same by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-labelledby={headId}
      className={`${styles['theme']} ${isOffered ? styles['offered'] : ''}`}
      onDragOver={(event) => {
        if (isOffered) event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        onDrop()
      }}
    >
      <h3 id={headId} className={theme === '' ? undefined : 'unseen'}>
        {theme === '' ? words.noTheme : theme}
      </h3>
      {theme === '' ? null : (
        <DraftField
          label={words.theme}
          isLabelHidden
          value={theme}
          onDone={(name) => onRename(name.trim())}
        />
      )}
      <p className={styles['count']}>{words.count(lessons.length)}</p>
      <ul>
        {lessons.map((lesson) => (
          <LessonCard
            key={lesson.id}
            lesson={lesson}
            themes={themes}
            onDrag={onDrag}
            onNewTheme={() => onNewTheme(lesson.id)}
          />
        ))}
      </ul>
    </section>
  )
}
