import { download } from '../../browser/files.ts'
import type { Words } from '../../content/messages/fr.ts'
import type { Id } from '../../domain/project/ids.ts'
import { fileName } from '../../files/fileName.ts'
import { rawText } from '../../files/rawText.ts'
import type { Services } from '../context/services.ts'

/** Hands over what is written of projects, as it is found, and gives the name of the file. */
export async function saveRawData(
  projects: readonly { readonly id: Id; readonly title: string }[],
  { frame }: Words,
  { store, today }: Services,
): Promise<string> {
  const rows = await Promise.all(projects.map(({ id }) => store.rawRows(id)))
  const [only] = projects.length === 1 ? projects : []
  const project = only?.title || (only ? frame.untitledProject : frame.myProjects)
  const name = fileName({ project, part: frame.rawDataPart, day: today() }, '.json')
  download(name, new Blob([rawText(rows)], { type: 'application/json' }))
  return name
}
