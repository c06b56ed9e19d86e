/** What every picture of a project takes from it and from the words of the app. */
import type { Words } from '../../content/messages/fr.ts'
import { repertoireIn } from '../../content/repertoire/inProject.ts'
import { noticeOf } from '../../content/repertoire/notice.ts'
import type { Project } from '../../domain/project/records.ts'
import { formatEdtf } from '../../domain/time/formatWhen.ts'
import type { PictureOptions } from './pictureWords.ts'

type Given = {
  readonly words: Words
  readonly language: 'fr' | 'en'
  /** 'YYYY-MM-DD'. */
  readonly today: string
  /** See `PictureOptions`. */
  readonly fontCss: string
}

/** The options of a picture of that project; the words are those of the language. */
export function ordinaryOptions(
  project: Project,
  { words, language, today, fontCss }: Given,
): PictureOptions & Required<Pick<PictureOptions, 'outcomeLabel'>> {
  const { functions } = words.repertoire
  const { functionOf, numberOf, labelOf } = repertoireIn(
    project.outcomes,
    words.repertoire,
    language,
  )
  return {
    words: { ...words.pictures, reconstructed: noticeOf(project, words.repertoire).title },
    language,
    functionOf,
    numberOf,
    outcomeLabel: labelOf,
    laneLabels: {
      1: functions[1].label,
      2: functions[2].label,
      3: functions[3].label,
      context: words.pictures.context,
    },
    fontCss,
    date: formatEdtf(today, language),
  }
}
