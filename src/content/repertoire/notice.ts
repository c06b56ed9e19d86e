/** What is said of where the outcomes of a project come from, wherever they are shown or handed over. */
import type { Project } from '../../domain/project/records.ts'
import { outcomesIn } from './inProject.ts'
import type { RepertoireWords } from './words.ts'

export type Notice = {
  /** For pictures and the heads of windows. */
  readonly title: string
  /** For the room: a little more. */
  readonly short: string
  /** Says that some labels are still our reconstruction. */
  readonly isReconstructed: boolean
}

/**
 * The notice that follows the labels in force: ours, and that they are reconstructed; the project's
 * own, and whose they are; or both, and how many are still reconstructed.
 */
export function noticeOf(
  { info, outcomes }: Pick<Project, 'info' | 'outcomes'>,
  { notice }: RepertoireWords,
): Notice {
  const { shown } = outcomesIn(outcomes)
  const count = (provenance: 'own' | 'reconstructed') =>
    shown.filter((outcome) => outcome.provenance === provenance).length
  const { name, source } = info.repertoire
  const isReconstructed = count('reconstructed') > 0
  if (name.trim() === '' && count('own') === 0) {
    return { title: notice.title, short: notice.short, isReconstructed }
  }
  const said = [
    name.trim() === '' ? notice.own(count('own')) : notice.whose(name.trim(), source.trim()),
    isReconstructed ? notice.still(count('reconstructed')) : '',
  ]
  const text = said.filter((sentence) => sentence !== '').join(' ')
  return { title: text, short: text, isReconstructed }
}
