import fc from 'fast-check'
import { expect, test } from 'vitest'

import { layoutChain } from '../../../src/layout/chain.ts'
import type { Direction } from '../../../src/screens/chain/cardTree.ts'
import { nextCard } from '../../../src/screens/chain/nextCard.ts'
import { anyProject } from '../../layout/arbitraryProjects.ts'

type Cards = Parameters<typeof nextCard>[0]

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down']

/** The ids of the cards that the arrow keys reach from one. */
function reached(cards: Cards, startId: string): Set<string> {
  const found = new Set([startId])
  for (const id of found) {
    for (const direction of DIRECTIONS) {
      const next = nextCard(cards, id, direction)
      if (next !== null) found.add(next)
    }
  }
  return found
}

const at = (x: number, y: number, id = `${x} ${y}`) => ({ id, x, y, width: 100, height: 50 })

test('An arrow goes to the closest card that way, one straight ahead before one closer aside.', () => {
  const cards = [at(0, 0), at(300, 0), at(150, 120), at(0, 200)]
  expect(nextCard(cards, '0 0', 'right')).toBe('300 0')
  expect(nextCard(cards, '0 0', 'down')).toBe('0 200')
  expect(nextCard(cards, '300 0', 'left')).toBe('0 0')
  expect(nextCard(cards, '0 0', 'up')).toBeNull()
})

test('Cards laid one over the other are told apart by the little that they differ.', () => {
  const cards = [at(0, 0), at(10, 4), at(10, 8)]
  for (const { id } of cards) expect(reached(cards, id).size).toBe(3)
})

test('The arrows reach every card of a laid out chain from any other.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: true }), (project) => {
      const { cards } = layoutChain(project, { functionOf: () => 1 })
      for (const { id } of cards) expect(reached(cards, id).size).toBe(cards.length)
    }),
    { numRuns: 500, endOnFailure: true },
  )
})

const box = fc.record({
  x: fc.oneof(
    fc.integer({ min: 0, max: 6 }).map((column) => column * 100),
    fc.integer({ min: 0, max: 900 }),
  ),
  y: fc.oneof(
    fc.integer({ min: 0, max: 6 }).map((row) => row * 50),
    fc.integer({ min: 0, max: 900 }),
  ),
})

test('Wherever hands put the cards, even all at one place, the arrows reach each from any other.', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 40 }), (places) => {
      const cards = places.map(({ x, y }, index) => at(x, y, `c${index}`))
      for (const { id } of cards) expect(reached(cards, id).size).toBe(cards.length)
    }),
    {
      numRuns: 1000,
      endOnFailure: true,
      examples: [[Array.from({ length: 30 }, () => ({ x: 5, y: 5 }))]],
    },
  )
})

test('An arrow that goes right never goes to a card on the left, nor one that goes up to one below.', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 2, maxLength: 40 }), (places) => {
      const cards = places.map(({ x, y }, index) => at(x, y, `c${index}`))
      const card = (id: string | null) => cards.find((each) => each.id === id)
      for (const from of cards) {
        const far = (to: Direction) => card(nextCard(cards, from.id, to)) ?? from
        expect(far('right').x).toBeGreaterThanOrEqual(from.x)
        expect(far('left').x).toBeLessThanOrEqual(from.x)
        expect(far('down').y).toBeGreaterThanOrEqual(from.y)
        expect(far('up').y).toBeLessThanOrEqual(from.y)
      }
    }),
  )
})
