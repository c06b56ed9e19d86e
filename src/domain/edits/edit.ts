/**
 * An edit is what a person does to a project, as a value: a label to name it, and a pure function
 * from the project before to the project after. Laws, checked for every edit by the tests: it never
 * changes the project it is given; it gives that same object back when nothing happens; it can be
 * undone; and what it makes survives being saved and opened.
 */
import type { Project } from '../project/records.ts'

export type EditCode =
  | 'addEvent'
  | 'editEvent'
  | 'removeEvents'
  | 'moveEvent'
  | 'classifyEvent'
  | 'unclassifyEvent'
  | 'explainOutcome'
  | 'markAsContext'
  | 'addEffect'
  | 'editEffect'
  | 'removeEffect'
  | 'moveEffect'
  | 'addLink'
  | 'editLink'
  | 'removeLink'
  | 'addActor'
  | 'editActor'
  | 'removeActor'
  | 'addLesson'
  | 'editLesson'
  | 'removeLesson'
  | 'addAction'
  | 'editAction'
  | 'removeAction'
  | 'answerQuestion'
  | 'rate'
  | 'addWorkSession'
  | 'editWorkSession'
  | 'removeWorkSession'
  | 'editProject'
  | 'relabelOutcome'
  | 'placeCards'
  | 'tidyChain'

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

/** The key of typing in one text field, or undefined when the fields are not one text. */
export function typingKeyOf(
  id: string,
  fields: Readonly<Record<string, unknown>>,
): { typingKey?: string } {
  const entries = Object.entries(fields)
  const [only] = entries
  const isTyping = entries.length === 1 && only !== undefined && isTyped(only[1])
  return isTyping ? { typingKey: `${id}.${only[0]}` } : {}
}

function isTyped(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object')
  return typeof value === 'object' && value !== null && 'said' in value
}
