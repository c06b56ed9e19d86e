/**
 * Moments in words. `formatEdtf` has one way only of saying each moment, and `parseWhen` reads it back
 * as the same EDTF, in both languages: what is shown in a field can be left as it is.
 */
import type { When } from '../project/records.ts'
import { addDays, partsOfDay } from './calendar.ts'
import {
  boundsOf,
  dayPoint,
  LAST_YEAR,
  monthPoint,
  plainBounds,
  readEdtf,
  yearPoint,
  type Point,
} from './edtf.ts'
import { ENGLISH_FORMS } from './englishForms.ts'
import type { Forms } from './forms.ts'
import { FRENCH_FORMS } from './frenchForms.ts'
import { edtfSaidIn } from './parseWhen.ts'
import type { Language } from './vocabulary.ts'

const FORMS: Readonly<Record<Language, Forms>> = { fr: FRENCH_FORMS, en: ENGLISH_FORMS }

/** The words for an EDTF, no more precise than it is; a text that is not one is given back. */
export function formatEdtf(edtf: string, language: Language): string {
  const value = readEdtf(edtf)
  if (value === null) return edtf
  const forms = FORMS[language]
  if (value.kind === 'point') return forms.point(value.point)
  const { from, to } = value
  if (from && to) return closed(forms, from, to)
  if (from) return forms.since(from)
  if (!to) return edtf
  const next = momentAfter(to)
  return next ? forms.before(next) : forms.until(to)
}

function closed(forms: Forms, from: Point, to: Point): string {
  const { isApproximate } = from
  if (isApproximate !== to.isApproximate) return forms.interval(from, to, false)
  if (from.unit === 'year' && to.unit === 'year') return forms.years(from, to)
  if (isWinter(from, to) && from.year !== null) return forms.winter(from.year, isApproximate)
  const isOneYear = from.year === to.year && from.unit !== 'year' && to.unit !== 'year'
  return forms.interval(from, to, isOneYear)
}

function isWinter(from: Point, to: Point): boolean {
  const isMonths = from.unit === 'month' && to.unit === 'month'
  const isNextYear = from.year !== null && to.year === from.year + 1
  return isMonths && isNextYear && from.month === 12 && to.month === 3
}

/** The month or the year that begins the day after, when one does: it is said « avant juin ». */
function momentAfter(point: Point): Point | null {
  if (point.unit !== 'day' || point.year === null || point.isApproximate) return null
  const { year, month, day } = partsOfDay(addDays(plainBounds(point).latest, 1))
  if (day !== 1 || year > LAST_YEAR) return null
  return month === 1 ? yearPoint(year) : monthPoint(year, month)
}

/**
 * What to show for a moment: the words said when they read, in this language, as what is stored;
 * else words for what is stored; the words said when nothing is.
 */
export function displayWhen(when: When, language: Language): string {
  if (when.edtf === null) return when.said
  const isSaid = edtfSaidIn(when.said, language) === when.edtf
  return isSaid ? when.said : formatEdtf(when.edtf, language)
}

/** The first and last days possible, in words; nothing when neither is known. */
export function describeBounds(when: When, language: Language): string {
  const forms = FORMS[language]
  const { earliest, latest } = boundsOf(when.edtf)
  if (earliest && latest) return forms.days(pointOfDay(earliest), pointOfDay(latest))
  if (earliest) return forms.fromDay(pointOfDay(earliest))
  return latest ? forms.beforeDay(pointOfDay(addDays(latest, 1))) : ''
}

function pointOfDay(text: string): Point {
  const { year, month, day } = partsOfDay(text)
  return dayPoint(year, month, day)
}
