/** From rows and gaps to pixels: heights of lanes, strips that links may run through, columns. */
import type { Card, Lane } from './chainModel.ts'
import { effectsByLevel, type LaneRows } from './chainRows.ts'
import { type Strip, TRACK } from './chainRoutes.ts'

/** Sizes in pixels. */
export type ChainSizes = {
  readonly cardWidth: number
  readonly cardHeight: number
  readonly effectWidth: number
  readonly effectHeight: number
  /** Blank between two columns; it widens where many links pass, or where words stand on them. */
  readonly columnGap: number
  readonly rowGap: number
  /** Strip kept free at the top of the drawing for years, and at the top of each lane for its name. */
  readonly yearsHeight: number
  readonly laneHeader: number
  readonly laneGap: number
}

export type LaneBand = { readonly lane: Lane; readonly y: number; readonly height: number }

/** Blank under the last row of a lane. */
const LANE_FOOT = 32
/** Links that fit side by side under a row, and those for which room is made at most. */
const TRACKS_IN_CORRIDOR = 3
const MOST_TRACKS = 14
/** Kept free right under a card: the notch of a setback hangs there. */
const UNDER_CARD = 6

/**
 * Gives events their heights and lanes their bands. A band grows to hold a card placed by hand that
 * overshoots it by less than a row; placed further, the card has left its lane. `corridors`: how
 * many links run side by side under each row; the blank there grows with them.
 */
export function assignHeights(
  events: readonly Card[],
  laneRows: readonly LaneRows[],
  sizes: ChainSizes,
  corridors: readonly number[],
): { bands: LaneBand[]; strips: Strip[] } {
  const pitch = sizes.cardHeight + sizes.rowGap
  const bands: LaneBand[] = []
  const strips: Strip[] = []
  const tops: number[] = []
  let top = sizes.yearsHeight
  for (const { lane, first, count } of laneRows) {
    const heights = events.flatMap((card) =>
      card.place && card.lane === lane ? [card.place.y] : [],
    )
    const rowTops: number[] = []
    let rowTop = top + sizes.laneHeader
    for (let row = first; row < first + count; row += 1) {
      rowTops.push(rowTop)
      const crowd = Math.min(corridors[row] ?? 0, MOST_TRACKS) - TRACKS_IN_CORRIDOR
      rowTop += pitch + Math.max(0, crowd) * TRACK
    }
    const natural = rowTop - sizes.rowGap + LANE_FOOT - top
    let bottom = top + natural
    let bandTop = top
    for (const y of heights) {
      const isNear = y > top - pitch && y < top + natural + sizes.rowGap
      if (isNear) bottom = Math.max(bottom, y + sizes.cardHeight + LANE_FOOT)
      if (isNear && bands.length === 0) bandTop = Math.min(bandTop, y - sizes.laneHeader)
    }
    rowTops.forEach((cardTop, row) => {
      const cardBottom = cardTop + sizes.cardHeight
      tops[first + row] = cardTop
      strips.push({ top: cardTop, bottom: cardBottom })
      strips.push({ top: cardBottom + UNDER_CARD, bottom: rowTops[row + 1] ?? bottom })
    })
    bands.push({ lane, y: bandTop, height: bottom - bandTop })
    top = bottom + sizes.laneGap
  }
  for (const card of events) {
    card.width = sizes.cardWidth
    card.height = sizes.cardHeight
    card.y = card.place ? card.place.y : (tops[card.row] ?? 0)
  }
  return { bands, strips }
}

/** Stacks the effects, each as close as can be to the height of what leads to it. */
export function assignEffectHeights(
  effects: readonly Card[],
  bands: readonly LaneBand[],
  sizes: ChainSizes,
): void {
  const top = bands[0]?.y ?? 0
  const last = bands.at(-1)
  const bottom = last ? last.y + last.height : top
  const pitch = sizes.effectHeight + sizes.rowGap
  const ordered = effectsByLevel(effects)
  const wishes = ordered.map((effect, index) => {
    effect.width = sizes.effectWidth
    effect.height = sizes.effectHeight
    const causes = effect.arriving.map(({ from }) => from).filter(({ kind }) => kind === 'event')
    const spread = top + ((index + 0.5) / ordered.length) * (bottom - top)
    const middle =
      causes.length === 0
        ? spread
        : causes.reduce((sum, card) => sum + card.y + card.height / 2, 0) / causes.length
    return middle - sizes.effectHeight / 2
  })
  const tops = apart(wishes, pitch)
  const lowest = (tops.at(-1) ?? top) + sizes.effectHeight
  const shift = Math.max(top - (tops[0] ?? top), Math.min(0, bottom - lowest))
  ordered.forEach((effect, index) => {
    effect.y = effect.place ? effect.place.y : Math.round((tops[index] ?? top) + shift)
  })
}

/** The heights closest to the wishes (sum of squares) that are at least `pitch` apart, in order. */
export function apart(wishes: readonly number[], pitch: number): number[] {
  // Without the pitches the heights only have to ascend: neighbours that do not are averaged.
  const groups: { sum: number; count: number }[] = []
  wishes.forEach((wish, index) => {
    let group = { sum: wish - index * pitch, count: 1 }
    for (
      let last = groups.at(-1);
      last && last.sum / last.count > group.sum / group.count;
      last = groups.at(-1)
    ) {
      group = { sum: last.sum + group.sum, count: last.count + group.count }
      groups.pop()
    }
    groups.push(group)
  })
  return groups
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((height, index) => height + index * pitch)
}

/** What a gap must hold, in pixels: its least width, room kept on its left, and its number of tracks. */
type GapNeeds = { readonly least: number; readonly kept: number; readonly trackCount: number }

/** Straight run kept after a card, and before one, where the arrowhead stands. */
export const AFTER_CARD = 16
const BEFORE_CARD = 24
const RISE_TRACK = 9
const WIDEST_GAP = 170

/** The left edges of columns and of gaps, and a function from a track in a gap to its place. */
export function spaceColumns(
  gaps: readonly GapNeeds[],
  sizes: ChainSizes,
): {
  columnXs: number[]
  startX: (gap: number) => number
  trackX: (gap: number, track: number) => number
} {
  const starts: number[] = []
  const widths: number[] = []
  const columnXs: number[] = []
  let x = 0
  gaps.forEach(({ least, kept, trackCount }, index) => {
    const isEmpty = trackCount === 0 && kept === 0
    const between = Math.max(0, trackCount - 1) * RISE_TRACK
    const tracks = isEmpty ? 0 : AFTER_CARD + BEFORE_CARD + between
    const width = Math.max(least, kept + Math.min(tracks, WIDEST_GAP))
    starts.push(x)
    widths.push(width)
    x += width
    columnXs.push(x)
    x += index === gaps.length - 2 ? sizes.effectWidth : sizes.cardWidth
  })
  const trackX = (gap: number, track: number): number => {
    const count = gaps[gap]?.trackCount ?? 1
    const kept = gaps[gap]?.kept ?? 0
    const room = (widths[gap] ?? 0) - kept - AFTER_CARD - BEFORE_CARD
    const spacing = count < 2 ? 0 : Math.min(RISE_TRACK + 3, room / (count - 1))
    const middle = (starts[gap] ?? 0) + kept + AFTER_CARD + room / 2
    return middle + (track - (count - 1) / 2) * spacing
  }
  return { columnXs, startX: (gap) => starts[gap] ?? 0, trackX }
}
