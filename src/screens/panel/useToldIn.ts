import type { Language } from '../../content/language.ts'
import { useProject } from '../context/session.ts'
import { useLanguage } from '../context/words.tsx'

/** The language the project is told in (that of the screen when nobody said), and the other. */
export function useToldIn(): { readonly told: Language; readonly other: Language } {
  const { info } = useProject()
  const language = useLanguage()
  const told = info.language || language
  return { told, other: told === 'fr' ? 'en' : 'fr' }
}
