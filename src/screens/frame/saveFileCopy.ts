import { download } from '../../browser/files.ts'
import type { Project } from '../../domain/project/records.ts'
import { FILE_EXTENSION, fileName } from '../../files/fileName.ts'
import { fileCopyOf } from '../../session/copies.ts'
import type { Services } from '../context/services.ts'

/**
 * « Copie sur fichier »: hands over the file of a project as it is given, and gives its name. It works
 * from memory, even when the store does not. `noted` resolves once the store knows of the copy.
 */
export async function saveFileCopy(
  project: Project,
  { store, today }: Pick<Services, 'store' | 'today'>,
): Promise<{ readonly name: string; readonly noted: Promise<void> }> {
  const { text, note } = await fileCopyOf(project, store)
  const name = fileName({ project: project.info.title, day: today() }, FILE_EXTENSION)
  download(name, new Blob([text], { type: 'application/json' }))
  return { name, noted: note() }
}
