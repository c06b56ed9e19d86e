/**
 * How a picture goes on paper: on one sheet, or on several to be glued together. Lengths on paper are
 * in millimetres, from the top left corner of a sheet; lengths in the picture are in pixels.
 */

/** Sizes held upright, in millimetres. */
const PAPERS = {
  letter: { width: 215.9, height: 279.4 },
  legal: { width: 215.9, height: 355.6 },
  tabloid: { width: 279.4, height: 431.8 },
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a0: { width: 841, height: 1189 },
} as const

export type PaperName = keyof typeof PAPERS
export const PAPER_NAMES = Object.keys(PAPERS) as PaperName[]

/** How large words are on glued sheets, next to their size on a screen. */
export const TEXT_SIZES = { small: 0.75, normal: 1, large: 1.5 } as const
export type TextSize = keyof typeof TEXT_SIZES

export type Paper = {
  readonly name: PaperName
  readonly orientation: 'portrait' | 'landscape'
}

/** A straight line on a sheet: `isCut` where one cuts, else where the next sheet is laid. */
export type SheetMark = {
  readonly from: Point
  readonly to: Point
  readonly isCut: boolean
}
type Point = { readonly x: number; readonly y: number }
type Size = { readonly width: number; readonly height: number }

/** A sheet: what it shows of the picture is seen through `window`. Rows and columns count from 1. */
export type Sheet = {
  readonly row: number
  readonly column: number
  readonly window: Point & Size
  /** Where the top left corner of the picture falls; off the window on all sheets but the first. */
  readonly origin: Point
  readonly marks: readonly SheetMark[]
}

export type SheetPlan = {
  readonly page: Size
  readonly millimetresPerPixel: number
  readonly rows: number
  readonly columns: number
  /** Row by row. */
  readonly sheets: readonly Sheet[]
}

/** Blank around a picture: printers do not reach the edge. */
const MARGIN = 10
/** With room for the marks and the number of the sheet. */
const TILE_MARGIN = 13
/** Width of the strip that two neighbours both show. */
const OVERLAP = 12
const MARK_GAP = 1
const MARK_LENGTH = 6
const MILLIMETRES_PER_SCREEN_PIXEL = 25.4 / 96
/** So that a length that fits exactly does not ask for one more sheet. */
const TOLERANCE = 1e-6

/** The size of a sheet as it is held. */
export function pageSize({ name, orientation }: Paper): Size {
  const { width, height } = PAPERS[name]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}

/** Width over height of what a sheet can hold. */
export function proportionOf(paper: Paper): number {
  const { width, height } = roomOn(paper, MARGIN)
  return width / height
}

/** The picture whole, as large as one sheet can hold it, in the middle. */
export function planOneSheet(picture: Size, paper: Paper): SheetPlan {
  const page = pageSize(paper)
  const room = roomOn(paper, MARGIN)
  const scale = Math.min(room.width / picture.width, room.height / picture.height)
  const size = { width: picture.width * scale, height: picture.height * scale }
  const origin = { x: (page.width - size.width) / 2, y: (page.height - size.height) / 2 }
  const sheet = { row: 1, column: 1, window: { ...origin, ...size }, origin, marks: [] }
  return { page, millimetresPerPixel: scale, rows: 1, columns: 1, sheets: [sheet] }
}

/**
 * The picture on as few sheets as `textSize` allows, then as large as those sheets can hold it.
 * Neighbours share a strip, so that nothing is lost where they are glued.
 */
export function planTiles(picture: Size, paper: Paper, textSize: TextSize): SheetPlan {
  const page = pageSize(paper)
  const room = roomOn(paper, TILE_MARGIN)
  const asked = MILLIMETRES_PER_SCREEN_PIXEL * TEXT_SIZES[textSize]
  const columns = countFor(picture.width * asked, room.width)
  const rows = countFor(picture.height * asked, room.height)
  const scale = Math.min(
    coveredBy(columns, room.width) / picture.width,
    coveredBy(rows, room.height) / picture.height,
  )
  const whole = { width: picture.width * scale, height: picture.height * scale }
  const sheets: Sheet[] = []
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const left = (column - 1) * (room.width - OVERLAP)
      const top = (row - 1) * (room.height - OVERLAP)
      const window = {
        x: TILE_MARGIN,
        y: TILE_MARGIN,
        width: Math.min(room.width, whole.width - left),
        height: Math.min(room.height, whole.height - top),
      }
      const origin = { x: TILE_MARGIN - left, y: TILE_MARGIN - top }
      const marks = marksAround(window, {
        left: column > 1,
        above: row > 1,
        right: column < columns,
        below: row < rows,
      })
      sheets.push({ row, column, window, origin, marks })
    }
  }
  return { page, millimetresPerPixel: scale, rows, columns, sheets }
}

/** How tall words of so many pixels stand on paper, in points. */
export function pointsOnPaper(pixels: number, { millimetresPerPixel }: SheetPlan): number {
  return (pixels * millimetresPerPixel * 72) / 25.4
}

function roomOn(paper: Paper, margin: number): Size {
  const { width, height } = pageSize(paper)
  return { width: width - 2 * margin, height: height - 2 * margin }
}

/** The least number of sheets, `room` long each, that cover a length. */
function countFor(length: number, room: number): number {
  return Math.max(1, Math.ceil((length - OVERLAP) / (room - OVERLAP) - TOLERANCE))
}

function coveredBy(count: number, room: number): number {
  return count * (room - OVERLAP) + OVERLAP
}

/** Beside which edges a sheet has a neighbour. */
type Neighbours = {
  readonly left: boolean
  readonly above: boolean
  readonly right: boolean
  readonly below: boolean
}

/**
 * A sheet is cut along its left and upper edges, then laid on its neighbours, up to the marks that
 * show how far.
 */
function marksAround({ x, y, width, height }: Point & Size, beside: Neighbours): SheetMark[] {
  const [right, bottom] = [x + width, y + height]
  const upright = (at: number, isCut: boolean): SheetMark[] => [
    { from: { x: at, y: y - MARK_GAP }, to: { x: at, y: y - MARK_GAP - MARK_LENGTH }, isCut },
    {
      from: { x: at, y: bottom + MARK_GAP },
      to: { x: at, y: bottom + MARK_GAP + MARK_LENGTH },
      isCut,
    },
  ]
  const level = (at: number, isCut: boolean): SheetMark[] => [
    { from: { x: x - MARK_GAP, y: at }, to: { x: x - MARK_GAP - MARK_LENGTH, y: at }, isCut },
    {
      from: { x: right + MARK_GAP, y: at },
      to: { x: right + MARK_GAP + MARK_LENGTH, y: at },
      isCut,
    },
  ]
  return [
    ...(beside.left ? upright(x, true) : []),
    ...(beside.right ? upright(right - OVERLAP, false) : []),
    ...(beside.above ? level(y, true) : []),
    ...(beside.below ? level(bottom - OVERLAP, false) : []),
  ]
}
