/** How a restore point is told: the day and the time on this device's clock, and why it was kept. */
import { type Language, LANGUAGE_TAGS } from '../../../content/language.ts'
import type { Words } from '../../../content/messages/fr.ts'
import type { RestorePoint } from '../../../domain/history/restorePoint.ts'
import { formatEdtf } from '../../../domain/time/formatWhen.ts'

type Spoken = { readonly language: Language; readonly history: Words['history'] }

const DAY = 24 * 3_600_000

/** The day of an instant (ISO 8601) on this device's calendar, as 'YYYY-MM-DD'. */
export function dayOf(instant: number): string {
  const day = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** « Aujourd’hui », « Hier », « 18 novembre 2026 ». */
export function dayInWords(at: string, now: string, { language, history }: Spoken): string {
  const day = dayOf(Date.parse(at))
  if (day === dayOf(Date.parse(now))) return history.today
  if (day === dayOf(Date.parse(now) - DAY)) return history.yesterday
  return formatEdtf(day, language)
}

/** « 14 h 05 ». */
export function timeInWords(at: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], {
    hour: 'numeric',
    minute: '2-digit',
  })
  return format.format(new Date(at))
}

/** The name of a point; without one, the whole of its date and time: « 18 novembre 2026, 14 h 05 ». */
export function pointInWords(point: RestorePoint, { language, history }: Spoken): string {
  if (point.name !== '') return point.name
  const day = formatEdtf(dayOf(Date.parse(point.at)), language)
  return history.atTime(day, timeInWords(point.at, language))
}
