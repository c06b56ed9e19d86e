/** The languages of the app, French first. */
export type Language = 'fr' | 'en'

/** The tag to give the browser for a language: Québec French, Canadian English. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' }
