import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  pageSize,
  type Paper,
  PAPER_NAMES,
  planOneSheet,
  planTiles,
  pointsOnPaper,
  proportionOf,
  TEXT_SIZES,
  type TextSize,
} from '../../../src/files/exports/sheets.ts'

const side = fc.integer({ min: 200, max: 12_000 })
const anySize = fc.record({ width: side, height: side })
const anyPaper: fc.Arbitrary<Paper> = fc.record({
  name: fc.constantFrom(...PAPER_NAMES),
  orientation: fc.constantFrom('portrait', 'landscape'),
})
const anyTextSize = fc.constantFrom(...(Object.keys(TEXT_SIZES) as TextSize[]))
const CLOSE = 1e-6
/** The blank a printer needs around what it prints, and the strip that neighbours share. */
const MARGIN = 13
const OVERLAP = 12

test('A sheet held one way or the other has the size of its paper.', () => {
  expect(pageSize({ name: 'letter', orientation: 'portrait' })).toEqual({
    width: 215.9,
    height: 279.4,
  })
  expect(pageSize({ name: 'a0', orientation: 'landscape' })).toEqual({ width: 1189, height: 841 })
})

test('On one sheet, the picture is whole, in the middle, and touches two margins.', () => {
  fc.assert(
    fc.property(anySize, anyPaper, (picture, paper) => {
      const { sheets, page, millimetresPerPixel: scale } = planOneSheet(picture, paper)
      expect(sheets).toHaveLength(1)
      const { window, origin } = sheets[0]!
      expect(origin).toEqual({ x: window.x, y: window.y })
      expect(window.width).toBeCloseTo(picture.width * scale)
      expect(window.height).toBeCloseTo(picture.height * scale)
      expect(window.x * 2 + window.width).toBeCloseTo(page.width)
      expect(window.y * 2 + window.height).toBeCloseTo(page.height)
      expect(Math.min(window.x, window.y)).toBeCloseTo(10)
    }),
  )
})

test('A picture with the proportion of a paper fills it.', () => {
  const paper = { name: 'legal', orientation: 'landscape' } as const
  const picture = { width: 1000 * proportionOf(paper), height: 1000 }
  const { x, y } = planOneSheet(picture, paper).sheets[0]!.window
  expect(x).toBeCloseTo(y)
})

test('Glued sheets show all of the picture, stay within the margins, and share a strip.', () => {
  fc.assert(
    fc.property(anySize, anyPaper, anyTextSize, (picture, paper, textSize) => {
      const plan = planTiles(picture, paper, textSize)
      const { sheets, rows, columns, page, millimetresPerPixel: scale } = plan
      expect(sheets).toHaveLength(rows * columns)
      const at = (row: number, column: number) => sheets[(row - 1) * columns + column - 1]!
      for (const { row, column, window, origin } of sheets) {
        expect(at(row, column).window).toBe(window)
        expect([window.x, window.y]).toEqual([MARGIN, MARGIN])
        expect(window.width).toBeLessThanOrEqual(page.width - 2 * MARGIN + CLOSE)
        expect(window.height).toBeLessThanOrEqual(page.height - 2 * MARGIN + CLOSE)
        // A sheet that shows no more than the strip would be one too many.
        if (column > 1) expect(window.width).toBeGreaterThan(OVERLAP)
        if (row > 1) expect(window.height).toBeGreaterThan(OVERLAP)
        const before = column > 1 ? at(row, column - 1) : null
        if (before) {
          const endOfBefore = before.window.x + before.window.width - before.origin.x
          expect(endOfBefore - (window.x - origin.x)).toBeCloseTo(OVERLAP)
        }
        const above = row > 1 ? at(row - 1, column) : null
        if (above) {
          const endOfAbove = above.window.y + above.window.height - above.origin.y
          expect(endOfAbove - (window.y - origin.y)).toBeCloseTo(OVERLAP)
        }
      }
      const [first, last] = [at(1, 1), at(rows, columns)]
      expect(first.origin).toEqual({ x: MARGIN, y: MARGIN })
      expect(last.window.x + last.window.width - last.origin.x).toBeCloseTo(picture.width * scale)
      expect(last.window.y + last.window.height - last.origin.y).toBeCloseTo(picture.height * scale)
    }),
  )
})

test('No sheet is asked for that the size of the words does not need, and none is wasted.', () => {
  fc.assert(
    fc.property(anySize, anyPaper, anyTextSize, (picture, paper, textSize) => {
      const plan = planTiles(picture, paper, textSize)
      const { rows, columns, page, millimetresPerPixel: scale } = plan
      const asked = (25.4 / 96) * TEXT_SIZES[textSize]
      expect(scale).toBeGreaterThanOrEqual(asked - CLOSE)
      const room = { width: page.width - 2 * MARGIN, height: page.height - 2 * MARGIN }
      const held = (count: number, length: number) => count * (length - OVERLAP) + OVERLAP
      if (columns > 1) expect(held(columns - 1, room.width)).toBeLessThan(picture.width * asked)
      if (rows > 1) expect(held(rows - 1, room.height)).toBeLessThan(picture.height * asked)
      // As large as the sheets allow: one way or the other, they are full.
      const left = [
        held(columns, room.width) - picture.width * scale,
        held(rows, room.height) - picture.height * scale,
      ]
      expect(Math.min(...left)).toBeCloseTo(0)
    }),
  )
})

test('Marks say where to cut beside a sheet before, and how far the next one goes.', () => {
  const paper = { name: 'letter', orientation: 'landscape' } as const
  const plan = planTiles({ width: 2500, height: 700 }, paper, 'normal')
  expect([plan.rows, plan.columns]).toEqual([1, 3])
  const uprights = plan.sheets.map(({ marks, window }) =>
    marks.map(({ from, isCut }) => [
      isCut ? 'cut' : 'lay',
      Math.round(isCut ? from.x - window.x : window.x + window.width - from.x),
    ]),
  )
  expect(uprights).toEqual([
    [
      ['lay', 12],
      ['lay', 12],
    ],
    [
      ['cut', 0],
      ['cut', 0],
      ['lay', 12],
      ['lay', 12],
    ],
    [
      ['cut', 0],
      ['cut', 0],
    ],
  ])
  for (const { marks, page } of plan.sheets.map((sheet) => ({ ...sheet, page: plan.page }))) {
    for (const { from, to } of marks) {
      for (const { x, y } of [from, to]) {
        expect(x >= 0 && x <= page.width && y >= 0 && y <= page.height).toBe(true)
      }
    }
  }
})

test('At their ordinary size, words of 17 pixels stand 12.75 points tall or a little more.', () => {
  const paper = { name: 'letter', orientation: 'portrait' } as const
  const plan = planTiles({ width: 3000, height: 3000 }, paper, 'normal')
  expect(pointsOnPaper(17, plan)).toBeGreaterThanOrEqual(12.75)
  expect(pointsOnPaper(17, plan)).toBeLessThan(17)
})
