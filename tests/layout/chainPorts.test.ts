import fc from 'fast-check'
import { expect, test } from 'vitest'

import { layoutChain } from '../../src/layout/chain.ts'
import { anyProject } from './arbitraryProjects.ts'
import { functionOf } from './sampleProjects.ts'

const HEIGHT = 76
const CORNER = 12

test('Links that start from one card, or end at one, are spread along its side, however many.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: false }), (project) => {
      const { links } = layoutChain(project, {
        functionOf,
        cardHeight: HEIGHT,
        effectHeight: HEIGHT,
      })
      const sides = new Map<string, number[]>()
      const add = (side: string, y: number) => sides.set(side, [...(sides.get(side) ?? []), y])
      for (const { id, sourcePoint, targetPoint } of links) {
        add(`from ${project.links[id]?.fromId}`, sourcePoint.y)
        add(`to ${project.links[id]?.toId}`, targetPoint.y)
      }
      for (const [side, heights] of sides) {
        const sorted = heights.toSorted((a, b) => a - b)
        const least = Math.min(8, (HEIGHT - 2 * CORNER) / (sorted.length - 1))
        sorted.slice(1).forEach((y, index) => {
          expect(y - (sorted[index] ?? y), side).toBeGreaterThan(least - 0.01)
        })
      }
    }),
  )
})
