import { LANGUAGE_TAGS, type Language } from '../../content/language.ts'
import type { TimelineTick } from '../../layout/timelineTicks.ts'

/** What is written at a mark of the time axis: a year, or the short name of a month. */
export function tickLabel(tick: TimelineTick, language: Language): string {
  if (tick.kind !== 'month') return tick.day.slice(0, 4)
  const month = Number(tick.day.slice(5, 7))
  return new Intl.DateTimeFormat(LANGUAGE_TAGS[language], {
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.UTC(2000, month - 1))
}
