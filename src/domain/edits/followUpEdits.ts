/** What can be done to what becomes of the project: its stages of maturity, its obstacles, its resources. */
import type { MaturityStage, Obstacle, Resource } from '../project/records.ts'
import { withFields, withoutRecords } from '../project/tables.ts'
import { withAdded } from './anchored.ts'
import { type Edit, typingKeyOf } from './edit.ts'

/** Adds a stage that the project reached; when one has that id already, nothing happens. */
export function addMaturityStage(reached: MaturityStage): Edit {
  return {
    label: { code: 'addMaturityStage', name: reached.stage },
    apply: (project) => withAdded(project, 'maturityStages', reached),
  }
}

/** Changes some fields of a stage reached. */
export function editMaturityStage(
  { id, stage }: Pick<MaturityStage, 'id' | 'stage'>,
  fields: Partial<Omit<MaturityStage, 'id'>>,
): Edit {
  return {
    label: { code: 'editMaturityStage', name: fields.stage ?? stage },
    apply: (project) => withFields(project, 'maturityStages', id, fields),
    ...typingKeyOf(id, fields),
  }
}

/** Removes a stage reached. */
export function removeMaturityStage({ id, stage }: Pick<MaturityStage, 'id' | 'stage'>): Edit {
  return {
    label: { code: 'removeMaturityStage', name: stage },
    apply: (project) => withoutRecords(project, 'maturityStages', (each) => each.id === id),
  }
}

/** Adds an obstacle; when one has that id already, nothing happens. */
export function addObstacle(obstacle: Obstacle): Edit {
  return {
    label: { code: 'addObstacle', name: obstacle.text },
    apply: (project) => withAdded(project, 'obstacles', obstacle),
  }
}

/** Changes some fields of an obstacle. */
export function editObstacle(
  { id, text }: Pick<Obstacle, 'id' | 'text'>,
  fields: Partial<Omit<Obstacle, 'id'>>,
): Edit {
  return {
    label: { code: 'editObstacle', name: fields.text ?? text },
    apply: (project) => withFields(project, 'obstacles', id, fields),
    ...typingKeyOf(id, fields),
  }
}

/** Removes an obstacle. */
export function removeObstacle({ id, text }: Pick<Obstacle, 'id' | 'text'>): Edit {
  return {
    label: { code: 'removeObstacle', name: text },
    apply: (project) => withoutRecords(project, 'obstacles', (each) => each.id === id),
  }
}

/** Adds a resource; when one has that id already, nothing happens. */
export function addResource(resource: Resource): Edit {
  return {
    label: { code: 'addResource', name: resource.text },
    apply: (project) => withAdded(project, 'resources', resource),
  }
}

/** Changes some fields of a resource. */
export function editResource(
  { id, text }: Pick<Resource, 'id' | 'text'>,
  fields: Partial<Omit<Resource, 'id'>>,
): Edit {
  return {
    label: { code: 'editResource', name: fields.text ?? text },
    apply: (project) => withFields(project, 'resources', id, fields),
    ...typingKeyOf(id, fields),
  }
}

/** Removes a resource. */
export function removeResource({ id, text }: Pick<Resource, 'id' | 'text'>): Edit {
  return {
    label: { code: 'removeResource', name: text },
    apply: (project) => withoutRecords(project, 'resources', (each) => each.id === id),
  }
}
