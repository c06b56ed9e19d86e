import fc from 'fast-check'
import { expect, test } from 'vitest'

import { hatching } from '../../../src/layout/figures/figure.ts'

test('Hatching stays inside its box, whatever its proportions.', () => {
  const side = fc.double({ min: 0.5, max: 900, noNaN: true })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const points = [
        ...hatching({ x: 10, y: 20, width, height }).matchAll(/[ML]([\d.]+) ([\d.]+)/gu),
      ].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
      const outside = points.filter(
        ({ x, y }) => x < 9.9 || x > 10.1 + width || y < 19.9 || y > 20.1 + height,
      )
      expect(outside).toEqual([])
      expect(points.length > 0).toBe(width + height > 5)
    }),
  )
})
