import { download } from '../../../browser/files.ts'
import type { Words } from '../../../content/messages/fr.ts'
import { LARGEST_ALL, writeAllProjects } from '../../../files/allProjects.ts'
import { FILE_EXTENSION, fileName } from '../../../files/fileName.ts'
import { fileCopyOf } from '../../../session/copies.ts'
import type { Services } from '../../context/services.ts'

type Progress = (done: number, count: number) => void

/**
 * « Copier tous mes projets »: hands over one file of all that is not in the bin, and gives the
 * sentence to say. A project that cannot be read keeps none of the others back, and is named.
 */
export async function copyAll(
  { copies: words, frame }: Words,
  { store, today }: Services,
  onProgress: Progress,
): Promise<string> {
  const entries = (await store.list()).filter(({ binnedAt }) => binnedAt === null)
  const missing: string[] = []
  const made: Awaited<ReturnType<typeof fileCopyOf>>[] = []
  for (const [at, { id, title }] of entries.entries()) {
    onProgress(at, entries.length)
    try {
      const project = await store.load(id)
      // Removed meanwhile: there is nothing to copy any more.
      if (project) made.push(await fileCopyOf(project, store))
    } catch {
      missing.push(title || frame.untitledProject)
    }
  }
  const parts = writeAllProjects(made.map(({ text }) => text))
  const content = new Blob(parts, { type: 'application/json' })
  if (content.size > LARGEST_ALL) return words.allTooLarge
  const name = fileName(
    { project: frame.appName, part: words.allPart, day: today() },
    FILE_EXTENSION,
  )
  download(name, content)
  for (const { note } of made) await note()
  return missing.length === 0
    ? words.copiedAll(name)
    : words.copiedBut(name, missing.map((title) => `«\u00a0${title}\u00a0»`).join(', '))
}
