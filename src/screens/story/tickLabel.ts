import type { Language } from '../../content/language.ts'
import { formatEdtf } from '../../domain/time/formatWhen.ts'
import type { TimelineTick } from '../../layout/timelineTicks.ts'

/** What is written at a mark of the time axis: a year, or the short name of a month. */
export function tickLabel(tick: TimelineTick, language: Language): string {
  if (tick.kind !== 'month') return tick.day.slice(0, 4)
  const month = formatEdtf(tick.day.slice(0, 7), language).split(' ')[0] ?? ''
  return month.length > 4 ? `${month.slice(0, 3)}.` : month
}
