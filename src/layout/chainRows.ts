/**
 * Rows. Each lane has as many rows as its fullest column has cards; within its column and lane a
 * card takes the row closest to the cards it is linked to (barycentre), which makes links straight
 * and keeps them from crossing. A few sweeps, from left to right and back, settle it.
 */
import type { Card, Chain, Lane } from './chainModel.ts'

/** The rows of a lane: the first, counted over the whole drawing, and how many. */
export type LaneRows = { readonly lane: Lane; readonly first: number; readonly count: number }

/** The cards of a lane in a column, and the row that each wishes for. */
type Cell = { readonly wishes: Wish[]; readonly rows: LaneRows }
type Wish = { readonly card: Card; row: number }

const SWEEPS = 4

/** Gives each event its row, and each effect a level among the rows (`row`, with a fraction). */
export function assignRows({ effects, lanes }: Chain, columns: readonly Card[][]): LaneRows[] {
  const laneRows: LaneRows[] = []
  let first = 0
  for (const lane of lanes) {
    const stacks = columns.map((column) => column.filter((card) => card.lane === lane).length)
    const count = Math.max(1, ...stacks)
    laneRows.push({ lane, first, count })
    first += count
  }
  const cells = columns.flatMap((column): Cell[] =>
    laneRows.flatMap((rows) => {
      const cards = column.filter(({ lane }) => lane === rows.lane)
      cards.forEach((card, index) => {
        card.row = rows.first + index
      })
      const wishes = cards.map((card) => ({ card, row: card.row }))
      return cards.length > 0 ? [{ wishes, rows }] : []
    }),
  )
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    levelEffects(effects, first)
    for (const cell of cells) settle(cell, sweep === 0 ? 'before' : 'around')
    levelEffects(effects, first)
    for (const cell of cells.toReversed()) settle(cell, sweep === 0 ? 'after' : 'around')
  }
  levelEffects(effects, first)
  return laneRows
}

/** The effects from top to bottom: by the level of what leads to them, then in the order told. */
export function effectsByLevel(effects: readonly Card[]): Card[] {
  return effects.toSorted((a, b) => a.row - b.row || a.rank - b.rank)
}

function levelEffects(effects: readonly Card[], rowCount: number): void {
  effects.forEach((effect, index) => {
    const spread = ((index + 0.5) / effects.length) * rowCount - 0.5
    effect.row = barycentre(effect, 'before') ?? spread
  })
}

type Neighbours = 'before' | 'after' | 'around'

/** Mean row of the neighbours; the closer in columns, the heavier. Null without neighbours. */
function barycentre({ column, arriving, leaving }: Card, neighbours: Neighbours): number | null {
  let sum = 0
  let weights = 0
  if (neighbours !== 'after') {
    for (const { from, isBackward } of arriving) {
      if (isBackward) continue
      const weight = 1 / Math.max(1, Math.abs(from.column - column))
      sum += from.row * weight
      weights += weight
    }
  }
  if (neighbours !== 'before') {
    for (const { to, isBackward } of leaving) {
      if (isBackward) continue
      const weight = 1 / Math.max(1, Math.abs(to.column - column))
      sum += to.row * weight
      weights += weight
    }
  }
  return weights === 0 ? null : sum / weights
}

/** Puts the cards of a cell in the rows closest to what they wish, in the order of their wishes. */
function settle({ wishes, rows }: Cell, neighbours: Neighbours): void {
  if (rows.count === 1) return
  for (const wish of wishes) wish.row = barycentre(wish.card, neighbours) ?? wish.card.row
  const [only] = wishes
  if (only && wishes.length === 1) {
    const closest = Math.ceil(only.row - 0.5)
    only.card.row = Math.max(rows.first, Math.min(rows.first + rows.count - 1, closest))
    return
  }
  wishes.sort((a, b) => a.row - b.row || a.card.rank - b.card.rank)
  takeClosestRows(wishes, rows)
}

/**
 * Gives distinct rows, in the order of the wishes, as close as can be to them; the highest of equals. A
 * row is taken or passed over: `costs` tells the least for the wishes and the rows from one on.
 */
function takeClosestRows(wishes: readonly Wish[], { first, count }: LaneRows): void {
  const width = count + 1
  const costs = new Float64Array((wishes.length + 1) * width).fill(Infinity)
  costs.fill(0, wishes.length * width)
  const taken = (index: number, row: number) =>
    Math.abs(first + row - wishes[index]!.row) + costs[(index + 1) * width + row + 1]!
  for (let index = wishes.length - 1; index >= 0; index -= 1) {
    for (let row = count - wishes.length + index; row >= 0; row -= 1) {
      const cost = taken(index, row)
      const passedOver = costs[index * width + row + 1]!
      costs[index * width + row] = cost < passedOver ? cost : passedOver
    }
  }
  let row = 0
  for (let index = 0; index < wishes.length; index += 1) {
    while (taken(index, row) > costs[index * width + row]! + 1e-9) row += 1
    wishes[index]!.card.row = first + row
    row += 1
  }
}
