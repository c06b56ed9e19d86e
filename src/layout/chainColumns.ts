/**
 * Columns follow the order told. An event shares the column of the one before it when they are of
 * the same year, no link joins it to that column, and its lane is not full there. Since a column
 * only depends on what comes before, adding an event late in the story moves nothing early in it.
 */
import type { Card, Chain } from './chainModel.ts'

/** Gives each card its column, and returns the columns of events; effects stand in the one after. */
export function assignColumns({ events, effects }: Chain): Card[][] {
  const maxStack = events.length <= 40 ? 2 : events.length <= 150 ? 3 : 4
  const columns: Card[][] = []
  let current: Card[] = []
  for (const card of events) {
    const isLinked = card.arriving.some((wire) => !wire.isBackward && current.includes(wire.from))
    const stacked = current.filter(({ lane }) => lane === card.lane).length
    const year = current.find((other) => other.year !== null)?.year ?? null
    const isOtherYear = year !== null && card.year !== null && year !== card.year
    if (columns.length === 0 || isLinked || isOtherYear || stacked >= maxStack) {
      current = []
      columns.push(current)
    }
    card.column = columns.length - 1
    current.push(card)
  }
  for (const effect of effects) effect.column = columns.length
  return columns
}
