/** The sheets of what the group learned and decided. */
import { recordOf } from '../../domain/project/tables.ts'
import type { When } from '../../domain/project/records.ts'
import type { RecordSheet } from './recordSheet.ts'
import type { Telling } from './telling.ts'

type Dated = (when: When, language: 'fr' | 'en') => readonly string[]

/** Lessons, actions, stages, obstacles, resources and ratings. `head` names the four cells that `dated` gives. */
export function learningSheets(
  telling: Telling,
  dated: Dated,
  head: readonly string[],
): readonly RecordSheet[] {
  const { project, words, say, refer, repertoire, language } = telling
  const { fields, values } = words.merge
  const { names } = say.sheets
  const evidence = (ids: readonly string[]) => ids.map(refer).filter(Boolean).join('\n')
  const lessons = Object.values(project.lessons).map((lesson) => [
    values[lesson.kind],
    lesson.text,
    lesson.theme,
    lesson.timesNamed,
    evidence(lesson.evidenceIds),
  ])
  const actions = Object.values(project.actions).map((action) => [
    action.what,
    action.who,
    ...dated(action.when, language),
    values[action.state],
    action.outcomeId === null ? '' : repertoire.labelOf(action.outcomeId),
    recordOf(project, 'effects', action.effectId ?? '')?.title ?? '',
    evidence(action.evidenceIds),
  ])
  const stages = Object.values(project.maturityStages).map((stage) => [
    stage.stage,
    ...dated(stage.when, language),
    stage.note,
    evidence(stage.evidenceIds),
  ])
  const obstacles = Object.values(project.obstacles).map((obstacle) => [
    obstacle.text,
    values[obstacle.state],
    obstacle.how,
    evidence(obstacle.evidenceIds),
  ])
  const resources = Object.values(project.resources).map((resource) => [
    resource.text,
    values[resource.kind],
    values[resource.state],
    ...dated(resource.when, language),
    evidence(resource.evidenceIds),
  ])
  const ratings = Object.values(project.ratings).map((rating) => [
    refer(rating.subjectId),
    rating.group,
    rating.now ?? '',
    rating.wanted ?? '',
    recordOf(project, 'workSessions', rating.workSessionId ?? '')?.title ?? '',
  ])
  const supports = fields.evidenceIds
  return [
    {
      name: names.lessons,
      head: [fields.kind, fields.text, fields.theme, fields.timesNamed, supports],
      rows: lessons,
    },
    {
      name: names.actions,
      head: [
        fields.what,
        fields.who,
        ...head,
        fields.state,
        fields.outcomeId,
        fields.effectId,
        supports,
      ],
      rows: actions,
    },
    {
      name: names.maturityStages,
      head: [fields.stage, ...head, fields.note, supports],
      rows: stages,
    },
    {
      name: names.obstacles,
      head: [fields.text, fields.state, fields.how, supports],
      rows: obstacles,
    },
    {
      name: names.resources,
      head: [fields.text, fields.kind, fields.state, ...head, supports],
      rows: resources,
    },
    {
      name: names.ratings,
      head: [fields.subjectId, fields.group, fields.now, fields.wanted, fields.workSessionId],
      rows: ratings,
    },
  ]
}
