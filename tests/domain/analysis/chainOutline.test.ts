import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  chainOutline,
  itemsWithin,
  OFF_CHAIN,
  type OutlineItem,
  stepsFrom,
} from '../../../src/domain/analysis/chainOutline.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { projectOf } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

/** An item as `b(a c…)`: what led to it between brackets, an ellipsis after a repeat. */
function told({ cardId, isRepeat, causes }: OutlineItem): string {
  const inside = causes.length === 0 ? '' : `(${causes.map(told).join(' ')})`
  return `${cardId}${isRepeat ? '…' : ''}${inside}`
}

function read(project: Project): string[] {
  const { storylines, offChain } = chainOutline(project)
  return [...storylines, ...offChain].map(told)
}

test('Under an effect comes what led to it, in the order told, each with what led to it in turn.', () => {
  expect(read(projectWith(['a', 'b', 'c'], ['x'], ['c→x', 'b→x', 'a→c']))).toEqual(['x(b c(a))'])
})

test('What leads to several is told in full once per storyline, and elsewhere refers to it.', () => {
  const project = projectWith(['a', 'b', 'c'], ['x', 'y'], ['a→b', 'b→c', 'b→x', 'c→x', 'b→y'])
  expect(read(project)).toEqual(['x(b(a) c(b…))', 'y(b(a))'])
})

test('A circle is told once around.', () => {
  expect(read(projectWith(['a', 'b'], ['x'], ['a→b', 'b→a', 'b→x']))).toEqual(['x(b(a(b…)))'])
  expect(read(projectWith(['a', 'b'], [], ['a→b', 'b→a']))).toEqual(['a(b(a…))'])
})

test('Events on no chain are told after, under what they lead to; what is on a chain is not told again.', () => {
  const project = projectWith(['a', 'b', 'c', 'd'], ['x'], ['a→x', 'a→c', 'b→c'])
  expect(read(project)).toEqual(['x(a)', 'c(a… b)', 'd'])
})

test('A path of single steps is read as one list, until it divides or is folded.', () => {
  const project = projectWith(['a', 'b', 'c', 'd'], ['x'], ['a→c', 'b→c', 'c→d', 'd→x'])
  const [x] = chainOutline(project).storylines
  const ids = (items: readonly OutlineItem[]) => items.map(({ cardId }) => cardId).join('')
  expect(ids(stepsFrom(x!))).toBe('xdc')
  expect(ids(stepsFrom(x!, (key) => key === 'x d'))).toBe('xd')
  expect(ids(itemsWithin(x!))).toBe('xdcab')
  expect(ids(itemsWithin(x!, (key) => key === 'x c'))).toBe('xdc')
})

test('All cards and links of any project are read from its outline, with all that links say.', () => {
  fc.assert(
    fc.property(projectOf(30), (project) => {
      const { storylines, offChain } = chainOutline(project)
      const lists = [...storylines, ...offChain].map((top) => itemsWithin(top))
      const items = lists.flat()
      const full = items.filter(({ isRepeat }) => !isRepeat)
      const cards = [...Object.keys(project.events), ...Object.keys(project.effects)]
      expect(new Set(full.map(({ cardId }) => cardId))).toEqual(new Set(cards))
      const links = new Map(items.flatMap(({ link }) => (link ? [[link.id, link]] : [])))
      expect(Object.fromEntries(links)).toEqual(project.links)

      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
      for (const { key, cardId } of items) expect(key.split(' ').at(-1)).toBe(cardId)
      const offTops = new Set(offChain.map(({ key }) => key.split(' ')[0]))
      expect([...offTops]).toEqual(offChain.length === 0 ? [] : [OFF_CHAIN])
      // In one list nothing is told twice, and a repeat comes after what it refers to.
      for (const list of [
        ...lists.slice(0, storylines.length),
        lists.slice(storylines.length).flat(),
      ]) {
        const seen = new Set<string>()
        for (const { cardId, isRepeat, key } of list) {
          if (!isRepeat) expect(seen.has(cardId)).toBe(false)
          else if (!key.startsWith(`${OFF_CHAIN} `)) expect(seen.has(cardId)).toBe(true)
          seen.add(cardId)
        }
      }
    }),
    { numRuns: 500, endOnFailure: true },
  )
})

test('A chain of ten thousand steps is read too.', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `e${at}`)
  const base = projectWith(['a'], ['x'])
  const [event] = Object.values(base.events)
  const events = Object.fromEntries(ids.map((id) => [id, { ...event!, id }]))
  const links = Object.fromEntries(
    ids.map((id, at) => [
      `l${at}`,
      {
        ...projectWith(['a'], ['x'], ['a→x']).links['a-x']!,
        id: `l${at}`,
        fromId: id,
        toId: ids[at + 1] ?? 'x',
      },
    ]),
  )
  const [x] = chainOutline({ ...base, events, links }).storylines
  expect(itemsWithin(x!)).toHaveLength(10_001)
  expect(stepsFrom(x!)).toHaveLength(10_001)
})
