import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import * as chain from '../../../src/domain/analysis/chain.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { projectOf } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const random = fc.oneof(projectOf(14), projectOf(40))
const links = (project: Project) => Object.values(project.links)

/** Naive reference: repeats until nothing is added. */
function ancestors(project: Project, id: string): Set<string> {
  const found = new Set([id])
  for (;;) {
    const more = links(project).filter(({ fromId, toId }) => found.has(toId) && !found.has(fromId))
    if (more.length === 0) return found
    for (const { fromId } of more) found.add(fromId)
  }
}

/** Naive reference: a link is in a circle when its start is among what follows from its end. */
const isInCycle = (project: Project, link: { fromId: string; toId: string }) =>
  ancestors(project, link.fromId).has(link.toId)

const story = () =>
  projectWith(['a', 'b', 'c', 'd', 'z'], ['f', 'g'], ['a→b', 'b→f', 'c→f', 'c→g', 'd→d'])

describe('A storyline', () => {
  test('is the effect, all that leads to it, and the links between them.', () => {
    const { cardIds, linkIds } = chain.storylineOf(story(), 'f')
    expect([...cardIds].toSorted()).toEqual(['a', 'b', 'c', 'f'])
    expect([...linkIds].toSorted()).toEqual(['a-b', 'b-f', 'c-f'])
  })

  test('of a card that nothing leads to is that card alone.', () => {
    expect(chain.storylineOf(story(), 'a')).toEqual({ cardIds: new Set(['a']), linkIds: new Set() })
    expect(chain.storylineOf(story(), 'constructor').linkIds.size).toBe(0)
  })

  test('ends, circles included.', () => {
    const round = projectWith(['a', 'b', 'c'], ['f'], ['a→b', 'b→c', 'c→a', 'c→f'])
    expect(chain.storylineOf(round, 'f').cardIds.size).toBe(4)
  })

  test('agrees with the naive search on random projects.', () => {
    fc.assert(
      fc.property(random, (project) => {
        for (const id of [...Object.keys(project.effects), ...Object.keys(project.events)]) {
          const { cardIds, linkIds } = chain.storylineOf(project, id)
          const expected = ancestors(project, id)
          expect(cardIds).toEqual(expected)
          const within = links(project).filter(({ toId }) => expected.has(toId))
          expect(linkIds).toEqual(new Set(within.map((link) => link.id)))
        }
      }),
      { endOnFailure: true },
    )
  })
})

test('What a card leads to are the cards in whose storyline it is, on random projects.', () => {
  fc.assert(
    fc.property(random, (project) => {
      const ids = [...Object.keys(project.effects), ...Object.keys(project.events)]
      for (const id of ids.slice(0, 8)) {
        const { cardIds, linkIds } = chain.consequencesOf(project, id)
        expect(cardIds).toEqual(new Set(ids.filter((other) => ancestors(project, other).has(id))))
        const within = links(project).filter(({ fromId }) => cardIds.has(fromId))
        expect(linkIds).toEqual(new Set(within.map((link) => link.id)))
      }
    }),
    { endOnFailure: true },
  )
})

describe('Events on no chain', () => {
  test('are those that lead to no effect, in the order told.', () => {
    expect(chain.eventsOnNoChain(story()).map(({ id }) => id)).toEqual(['d', 'z'])
  })

  test('agree with the storylines of all effects on random projects.', () => {
    fc.assert(
      fc.property(random, (project) => {
        const onChain = new Set(
          Object.keys(project.effects).flatMap((id) => [...ancestors(project, id)]),
        )
        const expected = Object.keys(project.events).filter((id) => !onChain.has(id))
        const found = chain.eventsOnNoChain(project).map(({ id }) => id)
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
      { endOnFailure: true },
    )
  })
})

describe('Circles', () => {
  test.each([
    ['no circle in a tree', ['a→b', 'a→c', 'b→d', 'c→d'], []],
    ['a circle of two', ['a→b', 'b→a', 'b→c'], ['a-b', 'b-a']],
    ['a link to itself', ['a→a', 'a→b'], ['a-a']],
    ['two circles that touch', ['a→b', 'b→a', 'b→c', 'c→b'], ['a-b', 'b-a', 'b-c', 'c-b']],
    [
      'two circles apart, not the bridge',
      ['a→b', 'b→a', 'b→c', 'c→d', 'd→c'],
      ['a-b', 'b-a', 'c-d', 'd-c'],
    ],
    [
      'one circle of four with a shortcut',
      ['a→b', 'b→c', 'c→d', 'd→a', 'a→c'],
      ['a-b', 'a-c', 'b-c', 'c-d', 'd-a'],
    ],
  ])('find %s.', (_words, drawn, expected) => {
    const project = projectWith(['a', 'b', 'c', 'd'], ['f'], drawn)
    expect([...chain.linksInCycles(project)].toSorted()).toEqual(expected)
  })

  test('agree with the naive search on random projects.', () => {
    fc.assert(
      fc.property(random, (project) => {
        const expected = links(project).filter((link) => isInCycle(project, link))
        expect(chain.linksInCycles(project)).toEqual(new Set(expected.map(({ id }) => id)))
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  test('are told before they are closed: exactly the links that would be in one.', () => {
    fc.assert(
      fc.property(random, (project) => {
        const ids = [...Object.keys(project.events), ...Object.keys(project.effects)].slice(0, 8)
        for (const fromId of ids) {
          for (const toId of ids) {
            const closes = ancestors(project, fromId).has(toId)
            expect(chain.wouldCloseCycle(project, fromId, toId)).toBe(closes)
          }
        }
      }),
      { endOnFailure: true },
    )
  })

  test('are searched without running out of stack in a chain of twenty thousand events.', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `e${at}`)
    const drawn = ids.map((id, at) => {
      const toId = ids[(at + 1) % ids.length] as string
      return [id, { ...projectWith(['x'], [], ['x→x']).links['x-x'], id, fromId: id, toId }]
    })
    const base = projectWith([])
    const events = Object.fromEntries(ids.map((id) => [id, {} as never]))
    const long = { ...base, events, links: Object.fromEntries(drawn) }
    expect(chain.linksInCycles(long).size).toBe(20_000)
  })
})

describe('A link back in time', () => {
  const dated = projectWith(
    [
      ['a', '2018'],
      ['b', '2020'],
      ['c', '2018~'],
      ['u', null],
    ],
    ['f'],
  )
  const project = {
    ...dated,
    effects: { f: { ...dated.effects.f, when: { said: '', edtf: '2019' } } as never },
  }

  test.each([
    ['b', 'a', true],
    ['a', 'b', false],
    ['a', 'c', false],
    ['b', 'u', false],
    ['u', 'a', false],
    ['b', 'f', true],
    ['a', 'f', false],
    ['gone', 'a', false],
    ['a', 'gone', false],
    ['constructor', 'a', false],
    ['b', 'constructor', false],
  ])('from %s to %s: %s.', (fromId, toId, expected) => {
    expect(chain.goesBackInTime(project, fromId, toId)).toBe(expected)
  })
})
