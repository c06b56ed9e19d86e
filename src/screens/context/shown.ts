import type { Project } from '../../domain/project/records.ts'
import { readIn } from '../../domain/project/translations.ts'
import { useProject } from './session.ts'
import { useLanguage } from './words.tsx'

/**
 * The open project as it is read in the language chosen: with the titles that someone translated. For
 * what is shown; what is changed or kept starts from `useProject`.
 */
export function useShownProject(): Project {
  return readIn(useProject(), useLanguage())
}
