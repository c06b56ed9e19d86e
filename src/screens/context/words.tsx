import { createContext, type ReactNode, useContext } from 'react'
import { I18nProvider } from 'react-aria-components'

import { LANGUAGE_TAGS, type Language } from '../../content/language.ts'
import type { Words } from '../../content/messages/fr.ts'

type Spoken = { readonly language: Language; readonly words: Words }

const SpokenContext = createContext<Spoken | null>(null)

/** Gives the rooms their words, and the parts of the screen their language. */
export function SpokenProvider({ value, children }: { value: Spoken; children: ReactNode }) {
  return (
    <SpokenContext value={value}>
      <I18nProvider locale={LANGUAGE_TAGS[value.language]}>{children}</I18nProvider>
    </SpokenContext>
  )
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext)
  if (!spoken) throw new Error('no words: SpokenProvider is missing')
  return spoken
}

/** All the words of the app, in the language chosen. */
export function useWords(): Words {
  return useSpoken().words
}

/** The language chosen. */
export function useLanguage(): Language {
  return useSpoken().language
}
