import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { MOST_COUNTED, pathsFrom } from '../../../src/domain/analysis/paths.ts'
import type { Link, Project } from '../../../src/domain/project/records.ts'
import { byId, projectWith } from '../../helpers/smallProjects.ts'
import { projectOf } from '../../helpers/arbitraries.ts'
import { newLink } from '../../../src/domain/project/newRecords.ts'

/** Naive reference: every path that passes no card twice. */
function allPaths(project: Project, fromId: string, toId: string): Link[][] {
  const links = Object.values(project.links)
  const goOn = (id: string, passed: readonly string[], path: Link[]): Link[][] =>
    id === toId
      ? [path]
      : links
          .filter((link) => link.fromId === id && !passed.includes(link.toId))
          .flatMap((link) => goOn(link.toId, [...passed, link.toId], [...path, link]))
  return fromId === toId ? [] : goOn(fromId, [fromId], [])
}

const named = (paths: readonly (readonly Link[])[]) =>
  paths.map((path) => path.map(({ id }) => id).join(' '))

/** Up to eight cards, with any links between them; or only links that go forward. */
const tangle = (isForward: boolean): fc.Arbitrary<Project> => {
  const ids = [...'abcdefgh']
  const pairs = ids.flatMap((from, at) =>
    ids.filter((to, goal) => to !== from && (!isForward || goal > at)).map((to) => `${from}→${to}`),
  )
  return fc
    .subarray(pairs, { maxLength: isForward ? pairs.length : 16 })
    .map((links) => projectWith(ids, [], links))
}

describe('The paths between two cards', () => {
  test('are told the shortest first, with all the cards and links they pass.', () => {
    const project = projectWith(
      ['a', 'b', 'c', 'd', 'z'],
      ['f'],
      ['a→b', 'b→c', 'c→f', 'a→c', 'z→c', 'b→d'],
    )
    const paths = pathsFrom(project, 'a', 'f', 10)
    expect(named(paths.shortest)).toEqual(['a-c c-f', 'a-b b-c c-f'])
    expect([paths.count, paths.isCountExact]).toEqual([2, true])
    expect([...paths.cardIds].toSorted()).toEqual(['a', 'b', 'c', 'f'])
    expect([...paths.linkIds].toSorted()).toEqual(['a-b', 'a-c', 'b-c', 'c-f'])
  })

  test.each([
    ['against the arrows', 'b', 'a'],
    ['from a card to itself', 'a', 'a'],
    ['from what is gone', 'gone', 'b'],
    ['to what every object inherits', 'a', 'constructor'],
  ])('are none %s.', (_words, fromId, toId) => {
    const { shortest, count, cardIds } = pathsFrom(
      projectWith(['a', 'b'], [], ['a→b']),
      fromId,
      toId,
      5,
    )
    expect([shortest.length, count, cardIds.size]).toEqual([0, 0, 0])
  })

  test('pass no card twice, and leave out a loop beside the way.', () => {
    const project = projectWith(['a', 'b', 'c'], ['f'], ['a→b', 'b→c', 'c→b', 'b→f', 'b→a', 'a→a'])
    const paths = pathsFrom(project, 'a', 'f', 10)
    expect(named(paths.shortest)).toEqual(['a-b b-f'])
    expect([...paths.cardIds].toSorted()).toEqual(['a', 'b', 'f'])
  })

  test.each([
    ['when links only go forward', true],
    ['whatever the links, circles included', false],
  ])('agree with the naive search %s.', (_words, isForward) => {
    fc.assert(
      fc.property(tangle(isForward), fc.integer({ min: 1, max: 300 }), (project, most) => {
        const expected = allPaths(project, 'a', 'h')
        const paths = pathsFrom(project, 'a', 'h', most)
        const all = new Set(named(expected))
        expect([paths.count, paths.isCountExact]).toEqual([expected.length, true])
        expect(paths.shortest).toHaveLength(Math.min(most, expected.length))
        expect(named(paths.shortest).every((each) => all.delete(each))).toBe(true)
        const lengths = expected.map(({ length }) => length).toSorted((a, b) => a - b)
        expect(paths.shortest.map(({ length }) => length)).toEqual(lengths.slice(0, most))
        expect(paths.linkIds).toEqual(new Set(expected.flat().map(({ id }) => id)))
      }),
    )
  })

  test('join the two cards link by link on random projects.', () => {
    fc.assert(
      fc.property(projectOf(40), (project) => {
        const ids = [...Object.keys(project.events), ...Object.keys(project.effects)]
        const [fromId = '', toId = ''] = [ids[0], ids.at(-1)]
        for (const path of pathsFrom(project, fromId, toId, 5).shortest) {
          expect([path[0]?.fromId, path.at(-1)?.toId]).toEqual([fromId, toId])
          path.slice(1).forEach((link, at) => expect(link.fromId).toBe(path[at]?.toId))
        }
      }),
    )
  })
})

describe('More paths than anybody can read', () => {
  /** Thirty steps of two events each, all linked to the next two: 2³⁰ paths. */
  const ladder = (isRound: boolean): Project => {
    const steps = Array.from({ length: 30 }, (_, at) => [`l${at}`, `r${at}`])
    const ids = ['s', ...steps.flat(), 't']
    const rows = [['s'], ...steps, ['t']]
    const links = rows.flatMap((row, at) =>
      row.flatMap((fromId) =>
        (rows[at + 1] ?? []).map((toId) => newLink(`${fromId}-${toId}`, fromId, toId)),
      ),
    )
    const back = isRound ? [newLink('back', 'l20', 'l3')] : []
    const [event] = Object.values(projectWith(['x']).events)
    return {
      ...projectWith([]),
      events: byId(ids.map((id) => ({ ...(event as NonNullable<typeof event>), id }))),
      links: byId([...links, ...back]),
    }
  }

  test('are counted without being listed.', () => {
    const paths = pathsFrom(ladder(false), 's', 't', 12)
    expect(paths.shortest).toHaveLength(12)
    expect([paths.count, paths.isCountExact]).toEqual([MOST_COUNTED, false])
    expect(paths.cardIds.size).toBe(62)
  })

  test('are listed up to a limit when links go in circles, and the count is a minimum.', () => {
    const paths = pathsFrom(ladder(true), 's', 't', 12)
    expect(paths.shortest).toHaveLength(12)
    expect(new Set(named(paths.shortest)).size).toBe(12)
    expect(paths.count).toBeGreaterThan(12)
    expect(paths.isCountExact).toBe(false)
    expect(paths.cardIds.size).toBe(62)
  })
})
