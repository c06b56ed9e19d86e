/** What can be done in the language that the project is not told in. */
import type { Edit } from './edit.ts'

/**
 * The same edit, which also says in what language the project is told when nobody had said it: a first
 * translation would otherwise be in no known language.
 */
export function tellingIn(language: 'fr' | 'en', edit: Edit): Edit {
  return {
    ...edit,
    apply(project) {
      const next = edit.apply(project)
      if (next === project || project.info.language !== '') return next
      return { ...next, info: { ...next.info, language } }
    },
  }
}
