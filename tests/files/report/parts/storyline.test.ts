import fc from 'fast-check'
import { expect, test } from 'vitest'

import { storylineOf } from '../../../../src/domain/analysis/chain.ts'
import { storylineShown } from '../../../../src/files/report/parts/storyline.ts'
import { project } from '../../../helpers/arbitraries.ts'
import { projectWith } from '../../../helpers/smallProjects.ts'

const THROUGH = 'par d’autres événements'
const ids = (count: number) =>
  Array.from({ length: count }, (_, at) => `e${String(at).padStart(2, '0')}`)

/** One long line of events to an effect. */
function lineOf(count: number) {
  const events = ids(count)
  const links = events.map((id, at) => `${id}→${events[at + 1] ?? 'f'}`)
  return projectWith(
    events.map((id, at) => ({ id, rank: `a${String.fromCharCode(65 + at)}` })),
    ['f'],
    links,
  )
}

test('A storyline that a sheet can hold is shown whole, and nothing is added to it.', () => {
  fc.assert(
    fc.property(project, (told) => {
      for (const effect of Object.values(told.effects)) {
        const { cardIds, linkIds } = storylineOf(told, effect.id)
        const { project: kept, shown, whole } = storylineShown(told, effect, THROUGH)
        expect([shown, whole]).toEqual([cardIds.size - 1, cardIds.size - 1])
        expect(Object.keys(kept.events)).toHaveLength(shown)
        for (const id of linkIds) expect(kept.links[id]).toBe(told.links[id])
      }
    }),
  )
})

test('Of a long storyline, the events that its account tells are shown, each joined to what follows.', () => {
  const told = lineOf(45)
  const { project: kept, shown, whole } = storylineShown(told, told.effects['f']!, THROUGH)
  expect(whole).toBe(45)
  expect(shown).toBeLessThan(20)
  expect(Object.keys(kept.events)).toHaveLength(shown)
  const links = Object.values(kept.links)
  expect(links).toHaveLength(shown)
  for (const { id, label } of links) expect(label).toBe(id in told.links ? '' : THROUGH)
  expect(links.some(({ label }) => label === THROUGH)).toBe(true)
})
