import { fr } from '../../../src/content/messages/fr.ts'

/** What replaces names, as the app says it. */
export const NAME_WORDS = fr.copies.nameWords
