/**
 * An edit is what a person does to a project, as a value: a label to name it, and a pure function
 * from the project before to the project after. Laws, checked for every edit by the tests: it never
 * changes the project it is given; it gives that same object back when nothing happens; it can be
 * undone; and what it makes survives being saved and opened.
 */
import type { Project } from '../project/records.ts'

export type EditCode =
  | 'addEvent'
  | 'addEvents'
  | 'editEvent'
  | 'editEvents'
  | 'involveActor'
  | 'withdrawActor'
  | 'removeEvents'
  | 'moveEvent'
  | 'redateEvent'
  | 'classifyEvent'
  | 'unclassifyEvent'
  | 'explainOutcome'
  | 'markAsContext'
  | 'hesitate'
  | 'settleOutcome'
  | 'addEffect'
  | 'editEffect'
  | 'removeEffect'
  | 'moveEffect'
  | 'addLink'
  | 'editLink'
  | 'moveLink'
  | 'removeLink'
  | 'addActor'
  | 'editActor'
  | 'removeActor'
  | 'mergeActors'
  | 'addLesson'
  | 'editLesson'
  | 'removeLesson'
  | 'groupLessons'
  | 'addAction'
  | 'editAction'
  | 'removeAction'
  | 'tellAction'
  | 'answerQuestion'
  | 'editQuestion'
  | 'removeQuestion'
  | 'rate'
  | 'addMaturityStage'
  | 'editMaturityStage'
  | 'removeMaturityStage'
  | 'addObstacle'
  | 'editObstacle'
  | 'removeObstacle'
  | 'addResource'
  | 'editResource'
  | 'removeResource'
  | 'addWorkSession'
  | 'editWorkSession'
  | 'removeWorkSession'
  | 'editProject'
  | 'editOutcome'
  | 'addOutcome'
  | 'removeOutcome'
  | 'takeRepertoire'
  | 'writeAccount'
  | 'keepReportPart'
  | 'orderReportParts'
  | 'writeReportPart'
  | 'placeCards'
  | 'tidyChain'
  | 'restoreProject'
  | 'mergeCopy'

export type EditLabel = {
  readonly code: EditCode
  /** Title of what is edited, in the words of the project; may be empty. */
  readonly name: string
}

export type Edit = {
  readonly label: EditLabel
  readonly apply: (project: Project) => Project
  /** Consecutive edits with the same key (keystrokes in one field) are undone in one step. */
  readonly typingKey?: string
}

/** The fields written key by key; all others (choices, dates, votes) change once, one step each. */
const TYPED_FIELDS = new Set(
  `title description resource where forWhom label why name text theme what who place notes territory
   summary sources views participants translatedTitle translatedDescription translatedSummary
   definition testQuestion examples learn reinvest specific how note`.split(/\s+/),
)

/** The key of typing in one text field, or nothing when the fields are not one text. */
export function typingKeyOf(
  id: string,
  fields: Readonly<Record<string, unknown>>,
): { typingKey?: string } {
  const [name, another] = Object.keys(fields)
  const isTyping = name !== undefined && another === undefined && TYPED_FIELDS.has(name)
  return isTyping ? { typingKey: `${id}.${name}` } : {}
}
