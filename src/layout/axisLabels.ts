/** What is written along a time axis. */
import { formatEdtf } from '../domain/time/formatWhen.ts'
import type { AxisMark, AxisPeriod } from './timelineAxis.ts'

type Language = 'fr' | 'en'

const shortMonths: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat('fr-CA', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { month: 'short', timeZone: 'UTC' }),
}

/** What is written at a mark of the time axis: a day of the month, a month or a year. */
export function markLabel({ day, unit, isShort }: AxisMark, language: Language): string {
  if (unit === 'year') return yearOf(day)
  if (unit === 'day') return String(Number(day.slice(-2)))
  const month = day.slice(-5, -3)
  return isShort
    ? shortMonths[language].format(Date.UTC(2000, Number(month) - 1))
    : formatEdtf(`XXXX-${month}`, language)
}

/** The name of a stretch of the time axis: a year (the first of several), or a month and its year. */
export function periodLabel({ day, unit }: AxisPeriod, language: Language): string {
  return unit === 'year' ? yearOf(day) : formatEdtf(day.slice(0, -3), language)
}

const yearOf = (day: string) => String(Number(day.slice(0, -6)))
