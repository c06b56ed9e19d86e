import fc from 'fast-check'
import { expect, test } from 'vitest'

import { layoutChain } from '../../../src/layout/chain.ts'
import { type Direction, nextCard } from '../../../src/screens/chain/nextCard.ts'
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
    fc.property(anyProject({ hasPlaces: false }), (project) => {
      const { cards } = layoutChain(project, { functionOf: () => 1 })
      for (const { id } of cards) expect(reached(cards, id).size).toBe(cards.length)
    }),
    { numRuns: 500, endOnFailure: true },
  )
})
