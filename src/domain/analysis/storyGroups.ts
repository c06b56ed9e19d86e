/** Headings between the events of a list: the year or the season in which each part of the story is. */
import type { KeyEvent } from '../project/records.ts'
import { dayFromNumber, dayNumber, partsOfDay } from '../time/calendar.ts'
import { boundsOf } from '../time/edtf.ts'
import { yearNamed } from '../time/yearNamed.ts'

export type Grouping = 'year' | 'season'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

export type GroupHeading = {
  /** Four digits; null for what has no date. A winter bears the year in which it ends. */
  readonly year: string | null
  /** Null when the date is too wide to be in one season, or when years alone are asked for. */
  readonly season: Season | null
  /** True when the story has left this group and comes back to it. */
  readonly isAgain: boolean
}

/** Dates wider than this are in no season, in days: a season said in words spans up to 114. */
const WIDEST = 130

/**
 * For each event, in the order given, the heading to write above it; null when it goes on under the
 * last one. The order told is never changed: a year that comes back is said again, and what has no
 * date stands under a heading of its own where it is told.
 */
export function groupHeadings(
  events: readonly KeyEvent[],
  grouping: Grouping,
): (GroupHeading | null)[] {
  const told = new Set<string>()
  let current = ''
  return events.map(({ when }) => {
    const season = grouping === 'season' ? seasonOf(when.edtf) : null
    const year = season?.year ?? yearNamed(when.edtf)
    const key = `${year} ${season?.season}`
    if (key === current) return null
    current = key
    const isAgain = year !== null && told.has(key)
    told.add(key)
    return { year, season: season?.season ?? null, isAgain }
  })
}

/** The season in which the middle of a date falls, by whole months: winter begins with December. */
function seasonOf(edtf: string | null): { year: string; season: Season } | null {
  // « vers l'automne 2018 » is filed under that autumn, as a year that is approximate is.
  const { earliest, latest } = boundsOf(edtf?.replaceAll('~', '') ?? null)
  if (earliest === null || latest === null) return null
  const [first, last] = [dayNumber(earliest), dayNumber(latest)]
  if (last - first > WIDEST) return null
  const { year, month } = partsOfDay(dayFromNumber(Math.floor((first + last) / 2)))
  const season = (['winter', 'spring', 'summer', 'autumn'] as const)[Math.floor((month % 12) / 3)]
  return { year: String(month === 12 ? year + 1 : year), season: season ?? 'winter' }
}
