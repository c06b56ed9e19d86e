/**
 * Columns follow the order of the events: as told, or by depth. An event shares the column of the one
 * before it when they are of the same year (or depth), no link joins it to that column, and its lane
 * is not full there. Since a column only depends on what comes before, adding an event late in the
 * story moves nothing early in it.
 */
import type { Arrangement, Card, Chain } from './chainModel.ts'

/** Cards of one lane in one column, by depth: high enough for a depth to be a single column. */
const STACK_BY_DEPTH = 5

/** Gives each card its column, and returns the columns of events; effects stand in the one after. */
export function assignColumns({ events, effects }: Chain, arrangement: Arrangement): Card[][] {
  const stackInTime = events.length <= 40 ? 2 : events.length <= 150 ? 3 : 4
  const maxStack = arrangement === 'depth' ? STACK_BY_DEPTH : stackInTime
  const columns: Card[][] = []
  let current: Card[] = []
  for (const card of events) {
    const isLinked = card.arriving.some((wire) => !wire.isBackward && current.includes(wire.from))
    const stacked = current.filter(({ lane }) => lane === card.lane).length
    const year = current.find((other) => other.year !== null)?.year ?? null
    const isOtherYear = year !== null && card.year !== null && year !== card.year
    const isOtherDepth = current[0]?.depth !== card.depth
    if (isOtherDepth || isLinked || isOtherYear || stacked >= maxStack) {
      current = []
      columns.push(current)
    }
    card.column = columns.length - 1
    current.push(card)
  }
  for (const effect of effects) effect.column = columns.length
  return columns
}
