/** Keeping restore points of a project, and reading them. */
import type { RestorePoint } from '../domain/history/restorePoint.ts'
import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import { pack, unpack } from '../files/packed.ts'
import { openProject, writeProject } from '../files/projectFile.ts'
import type { ProjectStore } from './projectStore.ts'

type Told = { readonly name?: string; readonly print?: string | null }

/**
 * Keeps the project as it is given. To be called before what could be a disaster, without waiting: a
 * project is a value, and what is done next does not change it. Fails when the store does.
 */
export async function keepPoint(
  store: Pick<ProjectStore, 'keepRestorePoint'>,
  project: Project,
  reason: RestorePoint['reason'],
  { name = '', print = null }: Told = {},
): Promise<RestorePoint | null> {
  const content = await pack(writeProject(project))
  return store.keepRestorePoint({ projectId: project.id, reason, name, print }, content)
}

/** The project that a point holds; null when it is gone or cannot be read. */
export async function readPoint(
  store: Pick<ProjectStore, 'readRestorePoint'>,
  point: { readonly id: Id; readonly projectId: Id },
): Promise<Project | null> {
  const content = await store.readRestorePoint(point.id)
  if (content === null) return null
  const text = await unpack(content).catch(() => '')
  const opened = openProject(text, point.projectId)
  return 'project' in opened ? opened.project : null
}
