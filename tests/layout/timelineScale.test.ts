import fc from 'fast-check'
import { expect, test } from 'vitest'

import { dayAt, pixelsOf, zoomLimits } from '../../src/layout/timelineScale.ts'

const scales = fc.record({
  firstDay: fc.integer({ min: -300_000, max: 300_000 }),
  left: fc.double({ min: 0, max: 2000, noNaN: true }),
  pixelsPerDay: fc.double({ min: 0.001, max: 60, noNaN: true }),
})

test('Days to pixels and back, and pixels to days and back, lose nothing.', () => {
  fc.assert(
    fc.property(scales, fc.integer({ min: -300_000, max: 300_000 }), (scale, day) => {
      const x = pixelsOf(scale)(day)
      expect(dayAt(scale, x)).toBeCloseTo(day, 3)
      expect(pixelsOf(scale)(dayAt(scale, x))).toBeCloseTo(x, 4)
    }),
  )
})

test('Later is further right, and every day has the same length.', () => {
  fc.assert(
    fc.property(scales, fc.integer({ min: -300_000, max: 300_000 }), (scale, day) => {
      const xOf = pixelsOf(scale)
      const length = xOf(day + 1) - xOf(day)
      expect(length).toBeGreaterThan(0)
      expect(Math.abs(length - scale.pixelsPerDay)).toBeLessThan(1e-6)
    }),
  )
})

test('One may zoom from a third of the width to days as wide as their number, never to a drawing too wide.', () => {
  expect(zoomLimits(3000, 900).least).toBeCloseTo(0.1)
  expect(zoomLimits(3000, 900).most).toBe(60)
  expect(zoomLimits(1, 900)).toEqual({ least: 60, most: 60 })
  const { least, most } = zoomLimits(700_000, 900)
  expect(most * 700_000).toBeLessThanOrEqual(8_000_000)
  expect(least).toBeLessThan(most)
})
