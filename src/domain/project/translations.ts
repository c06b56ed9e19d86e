/** A project told in one language, with some of its titles and descriptions in the other. */
import type { ProjectInfo } from './records.ts'

type Language = 'fr' | 'en'
type Spoken = Pick<ProjectInfo, 'language'>
type Titled = { readonly title: string; readonly translatedTitle: string }

/** True when the project is told in the other language than this one. */
export function isToldInAnother({ language: told }: Spoken, language: Language): boolean {
  return told !== '' && told !== language
}

/** A title in a language when the project gives it, as it was written otherwise. */
export function titleIn(info: Spoken, record: Titled, language: Language): string {
  return (isToldInAnother(info, language) && record.translatedTitle) || record.title
}
