import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newProject } from '../../src/domain/project/newRecords.ts'
import { layoutTimeline, type TimelineCard } from '../../src/layout/timeline.ts'
import { cardFrom, densityOf, isInBox } from '../../src/layout/timelineSight.ts'
import { anyProject } from './arbitraryProjects.ts'

const card = (id: string, x: number, y: number): TimelineCard => ({
  id,
  laneKey: '',
  x,
  y: y + 9,
  width: 200,
  height: 60,
  row: y / 90,
  bar: { x, y, width: 40, isOpenStart: false, isOpenEnd: false },
  lines: [],
  isCut: false,
})

const cards = [card('a', 0, 0), card('b', 50, 90), card('c', 90, 180), card('d', 400, 0)]
const from = (id: string) => cards.find((each) => each.id === id) as TimelineCard

test('From a card, one goes to the card before or after, the first or the last, and stops at the ends.', () => {
  const to = (id: string, step: Parameters<typeof cardFrom>[2]) =>
    cardFrom({ cards }, from(id), step)?.id
  expect(to('b', 'previous')).toBe('a')
  expect(to('b', 'next')).toBe('c')
  expect(to('a', 'previous')).toBeUndefined()
  expect(to('d', 'next')).toBeUndefined()
  expect(to('c', 'first')).toBe('a')
  expect(to('a', 'last')).toBe('d')
})

test('Above and below is the nearest card of the nearest row.', () => {
  const to = (id: string, step: Parameters<typeof cardFrom>[2]) =>
    cardFrom({ cards }, from(id), step)?.id
  expect(to('a', 'below')).toBe('b')
  expect(to('b', 'below')).toBe('c')
  expect(to('c', 'above')).toBe('b')
  expect(to('b', 'above')).toBe('a')
  expect(to('d', 'above')).toBeUndefined()
  expect(to('d', 'below')).toBe('b')
})

test('The arrows reach every card from every other.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: false }), (project) => {
      const layout = layoutTimeline(project, { today: null, pixelsPerDay: 0.3 })
      let at = layout.cards[0]
      const seen = new Set<string>()
      while (at) {
        seen.add(at.id)
        at = cardFrom(layout, at, 'next') ?? undefined
      }
      expect(seen.size).toBe(layout.cards.length)
    }),
  )
})

test('A card is drawn when it, or the bar of its doubt, shows.', () => {
  const far = { left: 300, right: 900, top: 0, bottom: 500 }
  expect(isInBox(from('d'), far)).toBe(true)
  expect(isInBox(from('a'), far)).toBe(false)
  const wide = { ...from('a'), bar: { ...from('a').bar, width: 350 } }
  expect(isInBox(wide, far)).toBe(true)
  expect(isInBox(from('c'), { left: 0, right: 900, top: 0, bottom: 170 })).toBe(false)
})

test('The hills of the overview hold every event once, shared along its doubt.', () => {
  fc.assert(
    fc.property(
      anyProject({ hasPlaces: false }),
      fc.integer({ min: 1, max: 200 }),
      (project, count) => {
        const layout = layoutTimeline(project, { today: null, fitWidth: 800 })
        const density = densityOf(layout, count)
        const total = density.reduce((sum, each) => sum + each, 0)
        expect(density).toHaveLength(count)
        expect(total).toBeCloseTo(layout.cards.length)
      },
    ),
  )
})

test('An event in several lanes counts once.', () => {
  const twice = { ...layoutTimeline(newProject('p', ''), { today: null }), width: 800 }
  const copies = [card('a', 100, 0), { ...card('a', 100, 90), laneKey: '2' }]
  expect(densityOf({ ...twice, cards: copies }, 4)).toEqual([1, 0, 0, 0])
})
