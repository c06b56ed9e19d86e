import type { translation as French } from '../fr/translation.ts'

export const translation: typeof French = {
  language: 'Language of the project',
  unsaid: 'Not said',
  languages: { fr: 'French', en: 'English' },
  add: { fr: 'Add a French version', en: 'Add an English version' },
  title: { fr: 'Title in French', en: 'Title in English' },
  description: { fr: 'Description in French', en: 'Description in English' },
  summary: { fr: 'Summary in French', en: 'Summary in English' },
}
