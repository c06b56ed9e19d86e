/** Opening whatever holds a project: its file, or a picture that carries that file. */
import type { Id } from '../domain/project/ids.ts'
import { LARGEST_FILE, type OpenedFile, openProject, openProjectFile } from './projectFile.ts'
import { isPicture, projectInPicture } from './projectInPicture.ts'

/** Reads the bytes of a file as a project of that id. Never rejects. */
export async function openFile(bytes: Uint8Array, id: Id): Promise<OpenedFile> {
  if (bytes.length > LARGEST_FILE || !isPicture(bytes)) return openProjectFile(bytes, id)
  try {
    const text = await projectInPicture(bytes)
    return text === null ? { problem: { code: 'noProjectInside' } } : openProject(text, id)
  } catch (error) {
    const isTooLarge = error instanceof RangeError
    return { problem: { code: isTooLarge ? 'tooLarge' : 'damagedInside' } }
  }
}
