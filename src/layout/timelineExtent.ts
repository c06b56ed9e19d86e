/** Which days a timeline covers, and at what scale they fit. */
import { eventsInOrder } from '../domain/project/order.ts'
import type { Project } from '../domain/project/records.ts'
import { dayFromNumber, dayNumber, partsOfDay } from '../domain/time/calendar.ts'
import { boundsOfWhen } from './whenBounds.ts'

/** An event that has a date, in numbers of days; it ends at the end of its last day. */
export type DatedEvent = {
  readonly id: string
  readonly title: string
  readonly from: number
  readonly to: number
  readonly isOpenStart: boolean
  readonly isOpenEnd: boolean
}

/** The days of an axis, `today` included when it is drawn. */
export type Extent = {
  readonly firstDay: number
  readonly lastDay: number
  readonly today: number | null
}

/** Length of the fading part of a bar whose side is open, in pixels. */
export const FADE = 56
const WIDEST_SCALE = 12

type EventsByDate = {
  readonly dated: readonly DatedEvent[]
  readonly undated: readonly string[]
}

/** One project is laid out at many scales, and its dates are read once. */
const known = new WeakMap<Project, EventsByDate>()

/** The events that stand on the line, and the ids of those that no date situates, in the order told. */
export function byDate(project: Project): EventsByDate {
  const found = known.get(project) ?? sortedOut(project)
  known.set(project, found)
  return found
}

function sortedOut(project: Project): EventsByDate {
  const dated: DatedEvent[] = []
  const undated: string[] = []
  for (const { id, title, when } of eventsInOrder(project)) {
    const { earliest, latest } = boundsOfWhen(when)
    const from = earliest ?? latest
    if (from === null) {
      undated.push(id)
      continue
    }
    dated.push({
      id,
      title,
      from: dayNumber(from),
      to: dayNumber(latest ?? from) + 1,
      isOpenStart: earliest === null,
      isOpenEnd: latest === null,
    })
  }
  return { dated, undated }
}

/** The days the axis covers; today counts when it is within the story or shortly after it. */
export function extentOf(dated: readonly DatedEvent[], todayText: string | null): Extent {
  let first = Infinity
  let last = -Infinity
  for (const { from, to } of dated) {
    first = Math.min(first, from)
    last = Math.max(last, to)
  }
  const day = dayFromNumber(first)
  const [year, month] = day.split('-').slice(-3) as [string, string]
  const firstDay = dayNumber(last - first > 700 ? `${year}-01-01` : `${year}-${month}-01`)
  const number = todayText === null ? null : dayNumber(todayText)
  const margin = Math.max(90, (last - firstDay) * 0.15)
  const isNear = number !== null && number >= firstDay && number <= last + margin
  const today = isNear ? number : null
  return { firstDay, lastDay: Math.max(last, today ?? last), today }
}

/** The years around today: where a first event may be put when none has a date. */
export function extentAround(todayText: string): Extent {
  const { year } = partsOfDay(todayText)
  const today = dayNumber(todayText)
  return {
    firstDay: dayNumber(`${year - 2}-01-01`),
    lastDay: dayNumber(`${year + 1}-12-31`) + 1,
    today,
  }
}

/** The largest scale at which every card and every bar ends within `room` pixels. */
export function fittedScale(
  dated: readonly DatedEvent[],
  { firstDay, lastDay }: Extent,
  room: number,
  cardWidth: number,
): number {
  let scale = Math.min(WIDEST_SCALE, room / Math.max(1, lastDay - firstDay))
  for (const { from, to, isOpenEnd } of dated) {
    scale = Math.min(scale, (room - cardWidth) / Math.max(1, from - firstDay))
    if (isOpenEnd) scale = Math.min(scale, (room - FADE) / Math.max(1, to - firstDay))
  }
  return Math.max(scale, 0.001)
}
