/**
 * What leaves as a file, comes in as one or is duplicated: each time, both sides keep what they need
 * to be merged one day. What goes wrong with that keeping never stops the copy itself.
 */
import { type Id, newId } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import { contentOf, printOf } from '../files/content.ts'
import { type Lineage, NO_LINEAGE, withVersions } from '../files/lineage.ts'
import { type OpenedProject, writeProject } from '../files/projectFile.ts'
import { keepPoint } from './points.ts'
import { withReceived } from './merging.ts'
import type { ProjectStore } from './projectStore.ts'

/** Time given to the store to say where a project comes from, in milliseconds. */
const PATIENCE = 1000

/** The file of a project, and what notes that it has left. */
export type FileCopy = {
  readonly text: string
  /** To be called once the file has left: keeps the version, and the moment. Never fails. */
  readonly note: () => Promise<void>
}

/**
 * Makes the file of a project as it is on the table. It comes whatever the state of the store: when
 * that one fails or is late, the file only says nothing of where the project comes from.
 */
export async function fileCopyOf(project: Project, store: ProjectStore): Promise<FileCopy> {
  const text = writeProject(project, await knownLineage(project.id, store))
  const note = async () => {
    await keepVersion(project, 'copy', store)
    await store.noteCopy(project.id).catch(() => undefined)
  }
  return { text, note }
}

/**
 * Makes the file that a picture of the project carries. It names the versions it comes from but holds none
 * of them, since pictures are shown to more people than copies are; and it does not count as a copy, since
 * whatever a picture goes through may take its file out.
 */
export async function fileForPicture(project: Project, store: ProjectStore): Promise<FileCopy> {
  const lineage = await knownLineage(project.id, store)
  const text = writeProject(project, { ...lineage, base: null, olderBase: null })
  return { text, note: () => keepVersion(project, 'copy', store) }
}

/** Keeps, as a new project, what was opened from a file. */
export async function keepOpened(
  { project, lineage }: OpenedProject,
  store: ProjectStore,
): Promise<void> {
  await store.create(project)
  await store.keepLineage(project.id, lineage).catch(() => undefined)
  await keepVersion(project, 'opened', store)
}

/**
 * Keeps a copy of a project under another title, and gives its id. The version that both share is kept
 * in both; what was received from others stays their base, and what was written here does not become
 * one: files of the copy hold no more of the past than those of the project.
 */
export async function keepDuplicate(
  project: Project,
  title: string,
  store: ProjectStore,
): Promise<Id> {
  const id = newId()
  const lineage = await knownLineage(project.id, store)
  await store.create({ ...project, id, info: { ...project.info, title } })
  await store.keepLineage(id, lineage).catch(() => undefined)
  await keepVersion(project, 'copy', store)
  await keepVersion({ ...project, id }, 'opened', store)
  return id
}

async function knownLineage(id: Id, store: ProjectStore): Promise<Lineage> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Lineage>((resolve) => {
    timer = setTimeout(() => resolve(NO_LINEAGE), PATIENCE)
  })
  const known = Promise.all([store.lineageOf(id), store.restorePoints(id)])
    .then(([lineage, points]) => withReceived(lineage, points))
    .catch(() => NO_LINEAGE)
  return Promise.race([known, late]).finally(() => clearTimeout(timer))
}

/** Keeps a version that another copy shares: its name among the versions, its content as a point. */
async function keepVersion(
  project: Project,
  reason: 'copy' | 'opened',
  store: ProjectStore,
): Promise<void> {
  const print = printOf(contentOf(project))
  const lineage = withVersions(NO_LINEAGE, [print])
  await store.keepLineage(project.id, lineage).catch(() => undefined)
  await keepPoint(store, project, reason, { print }).catch(() => undefined)
}
