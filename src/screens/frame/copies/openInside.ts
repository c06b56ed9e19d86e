import { newId } from '../../../domain/project/ids.ts'
import type { Project } from '../../../domain/project/records.ts'
import { summaryOf } from '../../../domain/project/summary.ts'
import { titleInside } from '../../../files/allProjects.ts'
import { contentOf, printOf } from '../../../files/content.ts'
import {
  type FileProblem,
  type OpenedProject,
  openProjectFile,
} from '../../../files/projectFile.ts'
import type { LibraryEntry, ProjectStore } from '../../../session/projectStore.ts'

/** A project of a file of all projects: ready to be kept, or why it cannot be. */
export type Inside = {
  readonly number: number
  readonly title: string
  readonly opened: OpenedProject | null
  readonly problem: FileProblem | null
  /** Whether a project of this device says the same. */
  readonly isHere: boolean
}

/** Opens one after the other the projects of a file of all projects, letting the page breathe in between. */
export async function openInside(
  files: readonly Uint8Array[],
  store: ProjectStore,
  onProgress: (done: number, count: number) => void,
): Promise<Inside[]> {
  const entries = (await store.list()).filter(({ binnedAt }) => binnedAt === null)
  const isHere = (project: Project) => isAmong(project, entries, store)
  const found: Inside[] = []
  for (const [at, bytes] of files.entries()) {
    onProgress(at, files.length)
    await new Promise((resolve) => setTimeout(resolve))
    const opened = openProjectFile(bytes, newId())
    if ('problem' in opened) {
      const { problem } = opened
      found.push({
        number: at + 1,
        title: titleInside(bytes),
        opened: null,
        problem,
        isHere: false,
      })
      continue
    }
    const { title } = opened.project.info
    const isKnown = await isHere(opened.project)
    found.push({ number: at + 1, title, opened, problem: null, isHere: isKnown })
  }
  return found
}

/** Whether one of the projects listed has that very content; only those that may are read. */
async function isAmong(
  project: Project,
  entries: readonly LibraryEntry[],
  store: ProjectStore,
): Promise<boolean> {
  const { id: _, ...told } = summaryOf(project)
  const print = printOf(contentOf(project))
  for (const entry of entries) {
    const isAlike = Object.entries(told).every(([key, value]) => Reflect.get(entry, key) === value)
    if (!isAlike) continue
    const own = await store.load(entry.id).catch(() => null)
    if (own && printOf(contentOf(own)) === print) return true
  }
  return false
}
