import {
  chooseFolder,
  type CopyFolder,
  type FolderFault,
  mayWrite,
  onceAcrossTabs,
  writeInFolder,
} from '../../../browser/copyFolder.ts'
import { folderFileName } from '../../../files/fileName.ts'
import { fileCopyOf } from '../../../session/copies.ts'
import type { LibraryEntry } from '../../../session/projectStore.ts'
import type { Services } from '../../context/services.ts'

/** Name of the folder among the settings. */
const FOLDER = 'copyFolder'

type Given = Pick<Services, 'store' | 'copies' | 'today'>

/** Lets the person choose the folder that receives copies, and copies all projects there. */
export async function takeNewFolder(given: Given): Promise<void> {
  const folder = await chooseFolder()
  if (folder === null) return
  await given.store.keepSetting(FOLDER, folder)
  await given.copies.forgetFolder()
  await copyToFolder(given, { ask: true })
}

/** No more copies there; those that are there stay. */
export async function forgetFolder({ store, copies }: Given): Promise<void> {
  await store.keepSetting(FOLDER, null)
  await copies.forgetFolder()
  copies.state.setState({ folder: null })
}

/**
 * Writes in the folder a copy dated of today of each project that changed since it was last copied
 * there. How it went is in what is known of copies. `ask` only from a press.
 */
export async function copyToFolder(given: Given, { ask }: { ask: boolean }): Promise<void> {
  const { store, copies } = given
  const folder = (await store.setting(FOLDER)) as CopyFolder | null | undefined
  if (!folder) return
  const { name } = folder
  await onceAcrossTabs(async () => {
    const fault = (await mayWrite(folder, { ask })) ? await copyChanged(folder, given) : 'asking'
    copies.state.setState({ folder: { name, state: fault ?? 'ready' } })
  })
}

async function copyChanged(folder: CopyFolder, given: Given): Promise<FolderFault | null> {
  const { store, copies, today } = given
  const entries = (await store.list()).filter(({ binnedAt }) => binnedAt === null)
  const { inFolder } = await copies.remembered()
  const changed = entries.filter(({ id, changedAt }) => inFolder[id] !== changedAt)
  for (const entry of changed) {
    const project = await store.load(entry.id).catch(() => null)
    if (!project) continue
    const { text, note } = await fileCopyOf(project, store)
    const name = folderFileName({
      project: entry.title,
      mark: markOf(entry, entries),
      day: today(),
    })
    const fault = await writeInFolder(folder, name, new Blob([text], { type: 'application/json' }))
    if (fault !== null) return fault
    await note()
    await copies.noteInFolder(entry.id, entry.changedAt)
  }
  return null
}

/** What tells two projects of one title apart, so that neither takes the place of the other. */
function markOf({ id, title }: LibraryEntry, entries: readonly LibraryEntry[]): string {
  const name = (each: string) => folderFileName({ project: each, day: '' }).toLowerCase()
  return entries.some((other) => other.id !== id && name(other.title) === name(title))
    ? id.slice(0, 6)
    : ''
}
