import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  byRank,
  inOrder,
  isRank,
  rankAtEnd,
  rankBefore,
  ranksToMove,
} from '../../../src/domain/project/rank.ts'
import { ranks } from '../../helpers/arbitraryParts.ts'
import { byId } from '../../helpers/smallProjects.ts'

type Ranked = { id: string; rank: string }
const tableOf = (...drawn: string[]) =>
  byId(drawn.map((rank, at): Ranked => ({ id: `r${at}`, rank })))
const table = fc
  .nat({ max: 8 })
  .chain((count) => ranks(count))
  .map((drawn) => tableOf(...drawn))

test('A rank is what fractional indexing makes, and nothing else.', () => {
  for (const rank of ['a0', 'a1', 'Zz', 'a0V', 'b00', 'zzzzzzzzzzzzzzzzzzzzzzzzzzz']) {
    expect(isRank(rank)).toBe(true)
  }
  const others = [
    '',
    'a',
    '0',
    'a00',
    'é0',
    'a0 ',
    ' a0',
    'a-',
    '__proto__',
    'b0',
    'a0\n',
    '\u0000',
  ]
  for (const text of [...others, 'A00000000000000000000000000', `a0${'1'.repeat(100_000)}`]) {
    expect(isRank(text), JSON.stringify(text.slice(0, 20))).toBe(false)
  }
})

test('Whatever the text, asking whether it is a rank answers yes or no.', () => {
  const likely = fc.string({ unit: fc.constantFrom(...'aZz019 é'), maxLength: 6 })
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (text) => {
      if (!isRank(text)) return
      expect(isRank(rankAtEnd(tableOf(text)))).toBe(true)
      expect(rankAtEnd(tableOf(text)) > text).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('The order is that of ranks, ties by id, whatever the order of the table.', () => {
  expect(inOrder(tableOf('a1', 'a0', 'a1', 'Zz')).map(({ id }) => id)).toEqual([
    'r3',
    'r1',
    'r0',
    'r2',
  ])
  fc.assert(
    fc.property(table, (records) => {
      const shuffled = byId(Object.values(records).toReversed())
      expect(inOrder(shuffled)).toEqual(inOrder(records))
      expect(inOrder(records).toSorted(byRank)).toEqual(inOrder(records))
    }),
  )
})

test('A rank at the end comes after all the others, the first one included.', () => {
  expect(isRank(rankAtEnd({}))).toBe(true)
  fc.assert(
    fc.property(table, (records) => {
      const rank = rankAtEnd(records)
      expect(isRank(rank)).toBe(true)
      expect(Object.values(records).every((each) => each.rank < rank)).toBe(true)
    }),
  )
})

test('A rank before a record comes before it and its ties, and after all that is before them.', () => {
  fc.assert(
    fc.property(table, fc.nat(), (records, draw) => {
      const list = inOrder(records)
      const next = list[draw % Math.max(1, list.length)]
      if (!next) return
      const rank = rankBefore(list, next)
      expect(isRank(rank)).toBe(true)
      expect(rank < next.rank).toBe(true)
      for (const each of list) if (each.rank < next.rank) expect(each.rank < rank).toBe(true)
    }),
  )
})

test('After two thousand events typed before one same event, every rank can still be read.', () => {
  const list: Ranked[] = [{ id: 'last', rank: 'a0' }]
  for (let count = 0; count < 2000; count += 1) {
    const rank = rankBefore(list, list.at(-1) as Ranked)
    list.splice(-1, 0, { id: `r${count}`, rank })
  }
  expect(list.every(({ rank }) => isRank(rank))).toBe(true)
})

describe('Moving', () => {
  test('puts a record just before another, or at the end, and keeps the order of the rest.', () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.option(fc.nat()), (records, draw, drawBefore) => {
        const ids = Object.keys(records)
        const id = ids[draw % Math.max(1, ids.length)]
        if (id === undefined) return
        const beforeId = drawBefore === null ? null : (ids[drawBefore % ids.length] as string)
        const written = ranksToMove(records, new Set([id]), beforeId)
        const moved = byId(
          Object.values(records).map((each) => ({ ...each, rank: written[each.id] ?? each.rank })),
        )
        const rest = (list: Ranked[]) => list.map((each) => each.id).filter((each) => each !== id)
        const after = inOrder(moved).map((each) => each.id)
        expect(Object.values(written).every(isRank)).toBe(true)
        expect(rest(inOrder(moved))).toEqual(rest(inOrder(records)))
        expect(after[after.indexOf(id) + 1] ?? null).toBe(beforeId === id ? null : beforeId)
      }),
      { numRuns: 300 },
    )
  })

  test('writes one rank, or all of them when neighbours are tied or ranks have grown long.', () => {
    expect(Object.keys(ranksToMove(tableOf('a0', 'a1', 'a2'), new Set(['r2']), 'r1'))).toEqual([
      'r2',
    ])
    expect(Object.keys(ranksToMove(tableOf('a0', 'a1', 'a1'), new Set(['r0']), 'r2'))).toHaveLength(
      3,
    )
    const long = ranksToMove(tableOf('a0', `a0${'0'.repeat(80)}1`, 'a5'), new Set(['r2']), 'r1')
    expect(Object.keys(long)).toHaveLength(3)
    expect(Object.values(long).every((rank) => rank.length < 5)).toBe(true)
  })
})
