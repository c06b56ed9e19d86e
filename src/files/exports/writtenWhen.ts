/** The words for a moment, made once for each record: a picture needs them to measure and to write. */
import type { When } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'

const known = { fr: new WeakMap<When, string>(), en: new WeakMap<When, string>() }

/** Records are never changed in place, so words made once stay true. */
export function writtenWhen(when: When, language: 'fr' | 'en'): string {
  let words = known[language].get(when)
  if (words === undefined) {
    words = displayWhen(when, language)
    known[language].set(when, words)
  }
  return words
}
