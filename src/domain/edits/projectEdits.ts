/** What can be done to the project as a whole: its facts, its places, its earlier states. */
import { applyChange, type Change } from '../changes/change.ts'
import { mended } from '../changes/mending.ts'
import type { Id } from '../project/ids.ts'
import type { Place, Project, ProjectInfo } from '../project/records.ts'
import { sameValue } from '../project/sameValue.ts'
import { recordOf, withoutRecords, withRecord } from '../project/tables.ts'
import { type Edit, typingKeyOf } from './edit.ts'

/** Changes some facts about the project. */
export function editProject(fields: Partial<ProjectInfo>): Edit {
  return {
    label: { code: 'editProject', name: fields.title ?? '' },
    apply(project) {
      const info = { ...project.info, ...fields }
      return sameValue(info, project.info) ? project : { ...project, info }
    },
    ...typingKeyOf('info', fields),
  }
}

/** Puts cards where a hand left them, to the nearest pixel; cards that are not there are passed over. */
export function placeCards(places: readonly Place[], name: string): Edit {
  return {
    label: { code: 'placeCards', name },
    apply(project) {
      const last = new Map(places.map((place) => [place.id, place]))
      return [...last.values()]
        .filter(({ id }) => isCard(project, id))
        .map(({ id, x, y }) => ({ id, x: coordinate(x), y: coordinate(y) }))
        .reduce((next, place) => withRecord(next, 'places', place), project)
    },
  }
}

/** Gives all cards of the chain back to the layout. */
export function tidyChain(): Edit {
  return {
    label: { code: 'tidyChain', name: '' },
    apply: (project) => withoutRecords(project, 'places', () => true),
  }
}

/** Makes the project say again all that it said in an earlier state; `name` is that of the state. */
export function restoreProject(earlier: Project, name: string): Edit {
  return {
    label: { code: 'restoreProject', name },
    apply(project) {
      const next = { ...earlier, id: project.id }
      return sameValue(next, project) ? project : next
    },
  }
}

/**
 * Brings in what a merge with another copy gave, as a change from what was merged: what was done here
 * since stays. `name` is that of the other copy.
 */
export function mergeCopy(change: Change, name: string): Edit {
  return {
    label: { code: 'mergeCopy', name },
    apply: (project) => mended(applyChange(project, change)),
  }
}

/** A whole number within the bounds of the format; adding 0 turns `-0` into 0. */
function coordinate(value: number): number {
  return Math.max(-1_000_000, Math.min(1_000_000, Math.round(value))) + 0
}

function isCard(project: Project, id: Id): boolean {
  return (recordOf(project, 'events', id) ?? recordOf(project, 'effects', id)) !== undefined
}
