import { expect, test } from 'vitest'

import { directPoints, linkPath, roundedPath, withoutRepeats } from '../../src/layout/linkPath.ts'

test('A link between two cards at the same height is a straight line.', () => {
  expect(linkPath({ x: 0, y: 10 }, { x: 100, y: 10 })).toBe('M0 10L100 10')
})

test('A link changes height half-way, with rounded corners.', () => {
  expect(linkPath({ x: 0, y: 0 }, { x: 100, y: 100 })).toBe(
    'M0 0L36 0Q50 0 50 14L50 86Q50 100 64 100L100 100',
  )
})

test('A link to a card on the left goes round.', () => {
  const points = directPoints({ x: 300, y: 0 }, { x: 0, y: 0 })
  expect(points[0]).toEqual({ x: 300, y: 0 })
  expect(points.at(-1)).toEqual({ x: 0, y: 0 })
  expect(Math.max(...points.map(({ x }) => x))).toBeGreaterThan(300)
  expect(Math.min(...points.map(({ x }) => x))).toBeLessThan(0)
  expect(Math.max(...points.map(({ y }) => y))).toBeGreaterThan(0)
})

test('Corners that repeat the one before, or stand on a straight way, are dropped.', () => {
  const corners = [
    { x: 0, y: 0 },
    { x: 5, y: 0 },
    { x: 5, y: 0.2 },
    { x: 9, y: 0 },
  ]
  expect(withoutRepeats(corners)).toEqual([
    { x: 0, y: 0 },
    { x: 9, y: 0 },
  ])
})

test('A path without corners is empty, and one that goes nowhere is still a path.', () => {
  expect(roundedPath([])).toBe('')
  expect(linkPath({ x: 3, y: 3 }, { x: 3, y: 3 })).toMatch(/^M3 3/)
})
