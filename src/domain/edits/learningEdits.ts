/** What can be done to lessons, actions, answers and ratings. */
import type { Id } from '../project/ids.ts'
import type { Action, Answer, KeyEvent, Lesson, Rating } from '../project/records.ts'
import { recordOf, withEach, withFields, withoutRecords, withRecord } from '../project/tables.ts'
import { withAdded, withEdited, withWritten } from './anchored.ts'
import { type Edit, typingKeyOf } from './edit.ts'
import { addEvent } from './eventEdits.ts'

/** Adds a lesson, a lever or a brake; when one has that id already, nothing happens. */
export function addLesson(lesson: Lesson): Edit {
  return {
    label: { code: 'addLesson', name: lesson.text },
    apply: (project) => withAdded(project, 'lessons', lesson),
  }
}

/** Changes some fields of a lesson. */
export function editLesson(
  lesson: Pick<Lesson, 'id' | 'text'>,
  fields: Partial<Omit<Lesson, 'id'>>,
): Edit {
  return {
    label: { code: 'editLesson', name: fields.text ?? lesson.text },
    apply: (project) => withFields(project, 'lessons', lesson.id, fields),
    ...typingKeyOf(lesson.id, fields),
  }
}

/** Removes a lesson. */
export function removeLesson(lesson: Pick<Lesson, 'id' | 'text'>): Edit {
  return {
    label: { code: 'removeLesson', name: lesson.text },
    apply: (project) => withoutRecords(project, 'lessons', ({ id }) => id === lesson.id),
  }
}

/** Puts lessons under a theme, in one step; an empty theme puts them under none. */
export function groupLessons(ids: readonly Id[], theme: string): Edit {
  const grouped = new Set(ids)
  return {
    label: { code: 'groupLessons', name: theme },
    apply: (project) =>
      withEach(project, 'lessons', (lesson) =>
        grouped.has(lesson.id) ? { ...lesson, theme } : lesson,
      ),
  }
}

/**
 * Adds an action to undertake; nothing happens when one has that id already, or when it serves an
 * effect or follows an event that is not there.
 */
export function addAction(action: Action): Edit {
  return {
    label: { code: 'addAction', name: action.what },
    apply: (project) => withAdded(project, 'actions', action),
  }
}

/** Changes some fields of an action; nothing happens when an effect or event they name is gone. */
export function editAction(
  action: Pick<Action, 'id' | 'what'>,
  fields: Partial<Omit<Action, 'id'>>,
): Edit {
  return {
    label: { code: 'editAction', name: fields.what ?? action.what },
    apply: (project) => withEdited(project, 'actions', action.id, fields),
    ...typingKeyOf(action.id, fields),
  }
}

/** Removes an action. */
export function removeAction(action: Pick<Action, 'id' | 'what'>): Edit {
  return {
    label: { code: 'removeAction', name: action.what },
    apply: (project) => withoutRecords(project, 'actions', ({ id }) => id === action.id),
  }
}

/**
 * Tells an action as an event of the story, which it follows from then on. Nothing happens when the
 * action is gone, nor when the event cannot be added.
 */
export function tellAction(action: Pick<Action, 'id' | 'what'>, event: KeyEvent): Edit {
  return {
    label: { code: 'tellAction', name: action.what },
    apply(project) {
      if (recordOf(project, 'actions', action.id) === undefined) return project
      const told = addEvent(event).apply(project)
      return told === project
        ? project
        : withFields(told, 'actions', action.id, { eventId: event.id })
    },
  }
}

/** Writes the answer to a question of the grid; an answer emptied of all is removed. */
export function answerQuestion(answer: Answer): Edit {
  return {
    label: { code: 'answerQuestion', name: answer.text },
    apply: (project) =>
      answer.text === '' && answer.evidenceIds.length === 0
        ? withoutRecords(project, 'answers', ({ id }) => id === answer.id)
        : withRecord(project, 'answers', answer),
    typingKey: `${answer.id}.answer`,
  }
}

/**
 * Writes a group's rating; one that says nothing any more is removed, and nothing happens when the
 * work session that it names is gone. Set point by point with a key, it is undone as one.
 */
export function rate(rating: Rating): Edit {
  return {
    label: { code: 'rate', name: rating.group },
    apply: (project) =>
      rating.now === null && rating.wanted === null
        ? withoutRecords(project, 'ratings', ({ id }) => id === rating.id)
        : withWritten(project, 'ratings', rating),
    typingKey: `${rating.id}.rating`,
  }
}
