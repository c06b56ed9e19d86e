/** For every edit: how to draw its arguments, most aimed at what is there, some at what is gone. */
import fc from 'fast-check'

import { changeBetween } from '../../../src/domain/changes/change.ts'
import * as actors from '../../../src/domain/edits/actorEdits.ts'
import * as captures from '../../../src/domain/edits/captureEdits.ts'
import type { Edit } from '../../../src/domain/edits/edit.ts'
import * as effects from '../../../src/domain/edits/effectEdits.ts'
import * as events from '../../../src/domain/edits/eventEdits.ts'
import * as learning from '../../../src/domain/edits/learningEdits.ts'
import * as followUp from '../../../src/domain/edits/followUpEdits.ts'
import * as links from '../../../src/domain/edits/linkEdits.ts'
import * as outcomes from '../../../src/domain/edits/outcomeEdits.ts'
import * as projects from '../../../src/domain/edits/projectEdits.ts'
import * as questions from '../../../src/domain/edits/questionEdits.ts'
import * as reports from '../../../src/domain/edits/reportEdits.ts'
import { addEvents } from '../../../src/domain/edits/importEdits.ts'
import { redateEvent } from '../../../src/domain/edits/dateEdits.ts'
import * as several from '../../../src/domain/edits/severalEventEdits.ts'
import { tellingIn } from '../../../src/domain/edits/translationEdits.ts'
import * as sessions from '../../../src/domain/edits/workSessionEdits.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import {
  info,
  jsonRecord,
  ownOutcome,
  project as anyProject,
  reportPartId,
  written as writtenText,
} from '../../helpers/arbitraries.ts'
import { outcomeId, text, when } from '../../helpers/arbitraryParts.ts'
import { someId, written } from './drawnFrom.ts'
import { adds, changes, fieldsOf, removes, type Sample } from './sampling.ts'

/** A sample for an edit of one event, which draws what else it needs. */
const onEvent =
  <A>(
    argument: (project: Project) => fc.Arbitrary<A>,
    edit: (event: { id: string; title: string }, drawn: A) => Edit,
  ): Sample =>
  (project) =>
    fc
      .tuple(someId(project, 'events'), text, argument(project))
      .map(([id, title, drawn]) => edit({ id, title }, drawn))

/** A sample for an edit of several events, which draws what else it needs. */
const onEvents =
  <A>(
    argument: (project: Project) => fc.Arbitrary<A>,
    edit: (ids: readonly string[], drawn: A, name: string) => Edit,
  ): Sample =>
  (project) =>
    fc
      .tuple(fc.array(someId(project, 'events'), { maxLength: 4 }), argument(project), text)
      .map(([ids, drawn, name]) => edit(ids, drawn, name))

const place = (project: Project) =>
  jsonRecord({
    id: fc.oneof(someId(project, 'events'), someId(project, 'effects')),
    x: fc.double({ min: -2e6, max: 2e6, noNaN: true }),
    y: fc.oneof(fc.constant(-0), fc.double({ min: -1, max: 1, noNaN: true })),
  })

/** The samples, by name of the function that makes the edit. */
export const samples: Readonly<Record<string, Sample>> = {
  addEvent: adds('events', events.addEvent),
  addEvents: (project) =>
    fc
      .tuple(
        fc.array(written(project, 'events'), { maxLength: 3 }),
        fc.array(written(project, 'actors'), { maxLength: 2 }),
      )
      .map(([some, people]) => addEvents(some, people)),
  editEvent: changes('events', ['id', 'rank', 'outcomes', 'isContext'], events.editEvent),
  removeEvents: (project) =>
    fc
      .tuple(fc.array(someId(project, 'events'), { maxLength: 4 }), text)
      .map(([ids, name]) => events.removeEvents(ids, name)),
  tellingIn: (project) =>
    fc
      .tuple(fc.constantFrom('fr', 'en'), text, someId(project, 'events'))
      .map(([language, translatedTitle, id]) =>
        tellingIn(language, events.editEvent({ id, title: '' }, { translatedTitle })),
      ),
  moveEventToItsDate: onEvent(() => fc.constant(null), events.moveEventToItsDate),
  redateEvent: onEvent(() => when, redateEvent),
  classifyEvent: onEvent(
    () => fc.tuple(outcomeId, fc.option(outcomeId, { nil: undefined })),
    (event, [id, instead]) => events.classifyEvent(event, id, instead),
  ),
  unclassifyEvent: onEvent(() => outcomeId, events.unclassifyEvent),
  explainOutcome: onEvent(
    () => fc.tuple(outcomeId, text),
    (event, [id, why]) => events.explainOutcome(event, id, why),
  ),
  hesitate: onEvent(() => fc.array(outcomeId, { maxLength: 4 }), events.hesitate),
  settleOutcome: onEvent(
    () => fc.option(outcomeId),
    (event, id) => events.settleOutcome(event, id),
  ),
  markAsContext: onEvent(() => fc.boolean(), events.markAsContext),
  editEvents: onEvents(
    (project) =>
      written(project, 'events').chain((event) =>
        fieldsOf(
          fc.constant({
            status: event.status,
            polarity: event.polarity,
            workSessionId: event.workSessionId,
          }),
          [],
        ),
      ),
    several.editEvents,
  ),
  moveEvents: onEvents((project) => fc.option(someId(project, 'events')), several.moveEvents),
  classifyEvents: onEvents(() => outcomeId, several.classifyEvents),
  unclassifyEvents: onEvents(() => outcomeId, several.unclassifyEvents),
  markEventsAsContext: onEvents(
    () => fc.constant(null),
    (ids, _, name) => several.markEventsAsContext(ids, name),
  ),
  involveActorInEvents: onEvents(
    (project) => written(project, 'actors'),
    several.involveActorInEvents,
  ),
  withdrawActorFromEvents: onEvents(
    (project) => someId(project, 'actors'),
    several.withdrawActorFromEvents,
  ),
  addEffect: adds('effects', effects.addEffect),
  editEffect: changes('effects', ['id', 'rank'], effects.editEffect),
  removeEffect: removes('effects', effects.removeEffect),
  moveEffect: (project) =>
    fc
      .tuple(someId(project, 'effects'), text, fc.option(someId(project, 'effects')))
      .map(([id, title, beforeId]) => effects.moveEffect({ id, title }, beforeId)),
  addLink: adds('links', links.addLink),
  editLink: changes('links', ['id', 'fromId', 'toId'], links.editLink),
  moveLink: (project) =>
    fc
      .tuple(someId(project, 'links'), written(project, 'links'))
      .map(([id, ends]) => links.moveLink({ id }, ends, ends.id, ends.label)),
  removeLink: removes('links', links.removeLink),
  addActor: adds('actors', actors.addActor),
  editActor: changes('actors', ['id'], actors.editActor),
  removeActor: removes('actors', actors.removeActor),
  involveActor: (project) =>
    fc
      .tuple(someId(project, 'events'), written(project, 'actors'))
      .map(([id, actor]) => actors.involveActor({ id }, actor)),
  mergeActors: (project) =>
    fc
      .tuple(written(project, 'actors'), fc.array(someId(project, 'actors'), { maxLength: 4 }))
      .map(([keep, ids]) => actors.mergeActors(keep, ids)),
  captureEvent: (project) =>
    fc
      .tuple(written(project, 'events'), fc.array(written(project, 'actors'), { maxLength: 2 }))
      .map(([event, newActors]) => captures.captureEvent(event, newActors)),
  captureLinkedEvent: (project) =>
    fc
      .tuple(
        written(project, 'events'),
        fc.array(written(project, 'actors'), { maxLength: 2 }),
        written(project, 'links'),
      )
      .map(([event, newActors, link]) => captures.captureLinkedEvent(event, newActors, link)),
  correctEvent: (project) =>
    fc
      .tuple(
        written(project, 'events'),
        fieldsOf(written(project, 'events'), ['id']),
        fc.array(written(project, 'actors'), { maxLength: 2 }),
        fc.array(someId(project, 'actors'), { maxLength: 2 }),
      )
      .map(([event, fields, newActors, formerActorIds]) =>
        captures.correctEvent(event, fields, { newActors, formerActorIds }),
      ),
  addLesson: adds('lessons', learning.addLesson),
  editLesson: changes('lessons', ['id'], learning.editLesson),
  removeLesson: removes('lessons', learning.removeLesson),
  groupLessons: (project) =>
    fc
      .tuple(fc.array(someId(project, 'lessons'), { maxLength: 3 }), text)
      .map(([ids, theme]) => learning.groupLessons(ids, theme)),
  addAction: adds('actions', learning.addAction),
  editAction: changes('actions', ['id'], learning.editAction),
  removeAction: removes('actions', learning.removeAction),
  tellAction: (project) =>
    fc
      .tuple(someId(project, 'actions'), written(project, 'events'))
      .map(([id, event]) => learning.tellAction({ id, what: '' }, event)),
  answerQuestion: (project) =>
    fc.oneof(
      written(project, 'answers').map(learning.answerQuestion),
      someId(project, 'answers').map((id) =>
        learning.answerQuestion({ id, questionId: 'q-actors', text: '', evidenceIds: [] }),
      ),
    ),
  editQuestion: (project) =>
    written(project, 'questions').chain((question) =>
      fieldsOf(fc.constant(question), ['id', 'column', 'outcomeId', 'use']).map((fields) =>
        questions.editQuestion(question, fields, ''),
      ),
    ),
  removeQuestion: removes('questions', (question) => questions.removeQuestion(question, '')),
  rate: adds('ratings', learning.rate),
  addMaturityStage: adds('maturityStages', followUp.addMaturityStage),
  editMaturityStage: changes('maturityStages', ['id'], followUp.editMaturityStage),
  removeMaturityStage: removes('maturityStages', followUp.removeMaturityStage),
  addObstacle: adds('obstacles', followUp.addObstacle),
  editObstacle: changes('obstacles', ['id'], followUp.editObstacle),
  removeObstacle: removes('obstacles', followUp.removeObstacle),
  addResource: adds('resources', followUp.addResource),
  editResource: changes('resources', ['id'], followUp.editResource),
  removeResource: removes('resources', followUp.removeResource),
  keepReportPart: () =>
    fc
      .tuple(reportPartId, fc.boolean())
      .map(([id, isKept]) => reports.keepReportPart({ id, name: '' }, isKept)),
  orderReportParts: () =>
    fc.array(reportPartId, { maxLength: 4 }).map((ids) => reports.orderReportParts(ids, '')),
  writeReportPart: () =>
    fc
      .tuple(reportPartId, fc.constantFrom('fr', 'en'), writtenText)
      .map(([id, language, said]) => reports.writeReportPart({ id, name: '' }, language, said)),
  addWorkSession: adds('workSessions', sessions.addWorkSession),
  editWorkSession: changes('workSessions', ['id'], sessions.editWorkSession),
  removeWorkSession: removes('workSessions', sessions.removeWorkSession),
  editProject: (project) =>
    fc.oneof(fieldsOf(info, []), fieldsOf(fc.constant(project.info), [])).map(projects.editProject),
  editOutcome: (project) =>
    fc
      .tuple(
        fc.oneof(someId(project, 'outcomes'), outcomeId),
        fieldsOf(ownOutcome(outcomeId), ['id']),
      )
      .map(([id, fields]) => outcomes.editOutcome({ id, label: 'Un résultat' }, fields)),
  addOutcome: () => ownOutcome(outcomeId).map(outcomes.addOutcome),
  removeOutcome: (project) =>
    someId(project, 'outcomes').map((id) => outcomes.removeOutcome({ id, label: '' })),
  takeRepertoire: () =>
    fc
      .tuple(
        jsonRecord({ name: text, source: text }),
        fc.uniqueArray(ownOutcome(outcomeId), { maxLength: 4, selector: ({ id }) => id }),
      )
      .map(([repertoire, taken]) => outcomes.takeRepertoire(repertoire, taken)),
  writeAccount: (project) =>
    fc
      .tuple(someId(project, 'effects'), fc.constantFrom('fr', 'en'), writtenText)
      .map(([id, language, said]) => effects.writeAccount({ id, title: '' }, language, said)),
  placeCards: (project) =>
    fc
      .tuple(fc.array(place(project), { maxLength: 4 }), text)
      .map(([places, name]) => projects.placeCards(places, name)),
  tidyChain: () => fc.constant(projects.tidyChain()),
  restoreProject: (project) =>
    fc
      .oneof(anyProject, fc.constant(projects.tidyChain().apply(project)))
      .map((earlier) => projects.restoreProject(earlier, 'Fin de l’atelier')),
  mergeCopy: (project) =>
    fc
      .tuple(fc.constantFrom('addEvent', 'editEvent', 'removeEvents', 'addLink'), text)
      .chain(([done, name]) =>
        (samples[done] as Sample)(project).map((edit) => {
          const change = changeBetween(project, edit.apply(project))
          return projects.mergeCopy(change ?? { info: {}, tables: {} }, name)
        }),
      ),
}
