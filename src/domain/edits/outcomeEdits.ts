/** What can be done to the outcomes of a project: told in its own words, added, hidden, replaced. */
import type { Id } from '../project/ids.ts'
import { newOutcome } from '../project/newRecords.ts'
import type { OwnOutcome, Project, ProjectInfo } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import { recordOf, withoutRecords, withRecord } from '../project/tables.ts'
import { type Edit, typingKeyOf } from './edit.ts'

/**
 * Changes some of what the project says of an outcome; what says nothing more than the repertoire is
 * removed. `label` names the outcome in the history.
 */
export function editOutcome(
  { id, label }: { readonly id: Id; readonly label: string },
  fields: Partial<Omit<OwnOutcome, 'id'>>,
): Edit {
  return {
    label: { code: 'editOutcome', name: label },
    apply(project) {
      const was = recordOf(project, 'outcomes', id) ?? newOutcome(id)
      const next = { ...was, ...fields, id }
      return sameValue(next, newOutcome(id))
        ? withoutRecords(project, 'outcomes', (each) => each.id === id)
        : withRecord(project, 'outcomes', next)
    },
    ...typingKeyOf(id, fields),
  }
}

/** Adds an outcome to the repertoire of the project; nothing happens when one has that id already. */
export function addOutcome(outcome: OwnOutcome): Edit {
  return {
    label: { code: 'addOutcome', name: outcome.label.fr || outcome.label.en },
    apply: (project) =>
      recordOf(project, 'outcomes', outcome.id) === undefined
        ? withRecord(project, 'outcomes', outcome)
        : project,
  }
}

/** Goes back to the repertoire for an outcome, or removes one that was added; events keep their links. */
export function removeOutcome({ id, label }: { readonly id: Id; readonly label: string }): Edit {
  return {
    label: { code: 'removeOutcome', name: label },
    apply: (project) => withoutRecords(project, 'outcomes', (each) => each.id === id),
  }
}

/** Takes a whole repertoire, in place of what the project said of outcomes; events keep their links. */
export function takeRepertoire(
  repertoire: ProjectInfo['repertoire'],
  outcomes: readonly OwnOutcome[],
): Edit {
  return {
    label: { code: 'takeRepertoire', name: repertoire.name },
    apply(project) {
      const table = Object.fromEntries(outcomes.map((outcome) => [outcome.id, outcome]))
      const next: Project = {
        ...project,
        info: { ...project.info, repertoire },
        outcomes: table,
      }
      return sameValue(next, project) ? project : next
    },
  }
}
