/** Moments as they are said within a sentence, at their true precision: « à l’automne 2018 ». */
import type { When } from '../project/records.ts'
import { readEdtf } from './edtf.ts'
import { ENGLISH_FORMS } from './englishForms.ts'
import { displayWhen, formatEdtf } from './formatWhen.ts'
import type { Forms } from './forms.ts'
import { FRENCH_FORMS } from './frenchForms.ts'
import type { Language } from './vocabulary.ts'

const FORMS: Readonly<Record<Language, Forms>> = { fr: FRENCH_FORMS, en: ENGLISH_FORMS }

/** The words that, at the start of a moment as said, already make it fit in a sentence. */
const FITTING: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:à|au|aux|avant|après|autour|dans|de|depuis|dès|du|début|durant|en|entre|environ|fin|jusqu|juste|le|mi|pendant|peu|vers)(?=[\s’'-])/iu,
  en: /^(?:after|around|at|before|between|by|during|early|from|in|just|late|mid|on|since|sometime|through|until|within)[\s-]/iu,
}

/**
 * The words for a moment, ready to be put in a sentence (« vers 2015 », "in March 2020"), without capital.
 * Empty when it has no date; null when what was said could not be read and would not fit: it is to be quoted.
 */
export function whenInSentence(when: When, language: Language): string | null {
  const said = when.edtf === null ? when.said.trim() : displayWhen(when, language)
  if (said === '' || FITTING[language].test(said)) return uncapitalised(said)
  const value = when.edtf === null ? null : readEdtf(when.edtf)
  if (value === null) return null
  const forms = FORMS[language]
  if (value.kind === 'point') return forms.at(value.point)
  const { from, to } = value
  if (!from || !to) return formatEdtf(when.edtf ?? '', language)
  const isOneYear = from.year === to.year && from.unit !== 'year' && to.unit !== 'year'
  return forms.during(from, to, isOneYear)
}

function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
