import { ChevronDown, FolderInput, Minus, Plus } from 'lucide-react'
import { useId, useState } from 'react'

import { editLesson, groupLessons } from '../../../domain/edits/learningEdits.ts'
import type { Id } from '../../../domain/project/ids.ts'
import type { Lesson } from '../../../domain/project/records.ts'
import { ActionMenu } from '../../../ui/ActionMenu.tsx'
import { IconButton } from '../../../ui/Button.tsx'
import { useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import styles from './FindingsTab.module.css'
import { KindMark } from './KindMark.tsx'
import { LessonDetails } from './LessonDetails.tsx'

type Props = {
  readonly lesson: Lesson
  readonly themes: readonly string[]
  readonly onDrag: (id: Id | null) => void
  readonly onNewTheme: () => void
}

/** One lesson: its kind, its words, how often it was named; the rest when it is opened. */
export function LessonCard({ lesson, themes, onDrag, onNewTheme }: Props) {
  const { findings: words } = useWords()
  const session = useSession()
  const detailsId = useId()
  const [isOpen, setOpen] = useState(false)
  const { id, kind, text, theme, timesNamed, evidenceIds, views } = lesson
  const name = text === '' ? words.unwritten : text
  const facts = [
    evidenceIds.length > 0 ? words.support(evidenceIds.length) : '',
    views.length > 0 ? words.views(views.length) : '',
  ].filter((fact) => fact !== '')
  const count = (by: 1 | -1) =>
    session.perform(editLesson(lesson, { timesNamed: Math.max(0, timesNamed + by) }))
  return (
    // Dragging is a second way: the menu does the same by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles['card']}
      draggable={!isOpen}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', name)
        onDrag(id)
      }}
      onDragEnd={() => onDrag(null)}
    >
      <div className={styles['line']}>
        <button
          type="button"
          className={styles['opener']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={`${styles['kind']} ${styles[kind] ?? ''}`}>
            <KindMark kind={kind} />
            {words.kinds[kind]}
            <ChevronDown size={16} aria-hidden className={styles['chevron']} />
          </span>
          <span className={styles['text']}>{name}</span>
          {facts.length === 0 ? null : <span className={styles['facts']}>{facts.join(' · ')}</span>}
        </button>
        <div className={styles['tools']}>
          <IconButton
            label={words.less(name)}
            isDisabled={timesNamed === 0}
            onPress={() => count(-1)}
          >
            <Minus size={18} aria-hidden />
          </IconButton>
          <output>{words.named(timesNamed)}</output>
          <IconButton label={words.more(name)} onPress={() => count(1)}>
            <Plus size={18} aria-hidden />
          </IconButton>
          <ActionMenu
            label={words.moveTo}
            trigger={
              <IconButton label={words.move(name)}>
                <FolderInput size={18} aria-hidden />
              </IconButton>
            }
            groups={[
              {
                actions: ['', ...themes.filter((each) => each !== '')].map((each) => ({
                  id: `theme ${each}`,
                  label: each === '' ? words.noTheme : each,
                  onAction: () => session.perform(groupLessons([id], each)),
                })),
                chosen: { ids: [`theme ${theme}`], isOne: true },
              },
              { actions: [{ id: 'new', label: words.newTheme, onAction: onNewTheme }] },
            ]}
          />
        </div>
      </div>
      {isOpen ? (
        <div id={detailsId}>
          <LessonDetails lesson={lesson} />
        </div>
      ) : null}
    </li>
  )
}
