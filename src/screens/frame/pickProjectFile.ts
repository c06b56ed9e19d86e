import { pickFile } from '../../browser/files.ts'
import { FILE_EXTENSION } from '../../files/fileName.ts'

/** Lets the person choose a project file, or a picture that may carry one; null when they give up. */
export function pickProjectFile(): Promise<File | null> {
  return pickFile(`${FILE_EXTENSION},.json,.svg,.png,application/json`)
}
