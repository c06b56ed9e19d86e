/** What can be done to the questions of the grid. */
import { newQuestion } from '../project/newRecords.ts'
import type { OwnQuestion } from '../project/records.ts'
import { recordOf, withoutRecords, withRecord } from '../project/tables.ts'
import { type Edit, typingKeyOf } from './edit.ts'

type Facts = Pick<OwnQuestion, 'id' | 'column' | 'outcomeId' | 'use'>

/**
 * Says a question otherwise, hides it, or writes one more. `facts` are those of a question that the
 * project says nothing of yet; one that it hides no more, and leaves to the app, is not kept. `asked`
 * is the question as it reads, for the history.
 */
export function editQuestion(
  { id, ...facts }: Facts,
  fields: Partial<Pick<OwnQuestion, 'text' | 'isHidden' | 'rank'>>,
  asked: string,
): Edit {
  return {
    label: { code: 'editQuestion', name: asked },
    apply(project) {
      const was = recordOf(project, 'questions', id) ?? newQuestion(id, facts)
      const next = { ...was, ...fields }
      return next.text.fr === '' && next.text.en === '' && !next.isHidden
        ? withoutRecords(project, 'questions', (each) => each.id === id)
        : withRecord(project, 'questions', next)
    },
    ...typingKeyOf(id, fields),
  }
}

/** Removes a question that the project added, with its answers. */
export function removeQuestion({ id }: Pick<OwnQuestion, 'id'>, asked: string): Edit {
  return {
    label: { code: 'removeQuestion', name: asked },
    apply(project) {
      const next = withoutRecords(project, 'questions', (each) => each.id === id)
      return next === project
        ? project
        : withoutRecords(next, 'answers', ({ questionId }) => questionId === id)
    },
  }
}
