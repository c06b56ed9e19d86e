/** The parts that draw lessons: what the group retains, its answers, what it will do. */
import { gridOf } from '../../../content/questions/grid.ts'
import type { Action, Lesson } from '../../../domain/project/records.ts'
import { recordOf } from '../../../domain/project/tables.ts'
import type { Block } from '../report.ts'
import { lines, type PartTold, type Telling } from '../telling.ts'

const KINDS = ['lesson', 'lever', 'brake'] as const

/** « Constats »: what was learned, what helped, what hindered, the most named first. */
export function lessonsPart(telling: Telling): PartTold {
  const { told, none, kinds, caption, head } = telling.say.lessons
  const lessons = Object.values(telling.project.lessons)
  const blocks = KINDS.flatMap((kind): Block[] => {
    const rows = lessons
      .filter((lesson) => lesson.kind === kind)
      .toSorted(byWeight)
      .map(({ text, theme, timesNamed, evidenceIds, views }) => [
        lines(text, ...views.map((view) => lines(view.by, view.text).replace('\n', '\u00a0– '))),
        theme,
        timesNamed === 0 ? '' : String(timesNamed),
        evidenceIds.map(telling.refer).filter(Boolean).join('\n'),
      ])
    return rows.length === 0 ? [] : [{ kind: 'table', caption: caption(kinds[kind]), head, rows }]
  })
  return {
    text: [lessons.length === 0 ? none : told(lessons.length)],
    blocks: [...blocks, ...answerTables(telling)],
  }
}

/** The answers to the questions of the grid, in its order. */
function answerTables({ project, say, words, language, refer }: Telling): Block[] {
  const { answersCaption, answersHead } = say.lessons
  const answers = Object.values(project.answers).filter(({ text }) => text.trim() !== '')
  const grid = gridOf(project, words.repertoire, language)
  const placeOf = (id: string) => grid.findIndex((question) => question.id === id)
  const rows = answers
    .toSorted((a, b) => placeOf(a.questionId) - placeOf(b.questionId) || (a.id < b.id ? -1 : 1))
    .map(({ questionId, text, evidenceIds }) => [
      grid.find(({ id }) => id === questionId)?.text ?? '',
      text,
      evidenceIds.map(refer).filter(Boolean).join('\n'),
    ])
  if (rows.length === 0) return []
  return [{ kind: 'table', caption: answersCaption, head: answersHead, rows }]
}

function byWeight(a: Lesson, b: Lesson): number {
  return b.timesNamed - a.timesNamed || (a.id < b.id ? -1 : 1)
}

const STATES: readonly Action['state'][] = ['underWay', 'toDo', 'done', 'dropped']

/** « Pistes d’action »: what is to be done first, then what is done. */
export function actionsPart({ project, say, when, repertoire }: Telling): PartTold {
  const { told, none, caption, head, states } = say.actions
  const actions = Object.values(project.actions).toSorted(
    (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || (a.id < b.id ? -1 : 1),
  )
  const rows = actions.map(({ what, who, when: moment, state, outcomeId, effectId }) => [
    what,
    who,
    when(moment),
    lines(
      outcomeId === null ? '' : repertoire.labelOf(outcomeId),
      effectId === null ? '' : (recordOf(project, 'effects', effectId)?.title ?? ''),
    ),
    states[state],
  ])
  return {
    text: [rows.length === 0 ? none : told(rows.length)],
    blocks: rows.length === 0 ? [] : [{ kind: 'table', caption, head, rows }],
  }
}
