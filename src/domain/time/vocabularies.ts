import { ENGLISH } from './englishWords.ts'
import { FRENCH } from './frenchWords.ts'
import type { Language, Vocabulary } from './vocabulary.ts'

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { fr: FRENCH, en: ENGLISH }

/** The words of a language. */
export function vocabularyOf(language: Language): Vocabulary {
  return VOCABULARIES[language]
}

/** The language to try when the first does not understand. */
export function otherLanguage(language: Language): Language {
  return language === 'fr' ? 'en' : 'fr'
}
