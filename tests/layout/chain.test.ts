import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newEvent, newLink, newProject } from '../../src/domain/project/newRecords.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { type ChainLayout, layoutChain } from '../../src/layout/chain.ts'
import { anyProject } from './arbitraryProjects.ts'
import { crossingsOf, overlapsOf } from './crossings.ts'
import { functionOf, generatedProject, storyProject } from './sampleProjects.ts'

const layout = (project: Project) => layoutChain(project, { functionOf })
const cardIn = ({ cards }: ChainLayout, id: string) => {
  const card = cards.find((each) => each.id === id)
  if (!card) throw new Error(`no card ${id}`)
  return card
}
const linkIn = ({ links }: ChainLayout, id: string) => links.find((each) => each.id === id)

/** Says whether a run between two corners goes through the inside of a box. */
function goesThrough(
  [a, b]: [{ x: number; y: number }, { x: number; y: number }],
  box: { x: number; y: number; width: number; height: number },
): boolean {
  return (
    Math.max(a.x, b.x) > box.x + 1 &&
    Math.min(a.x, b.x) < box.x + box.width - 1 &&
    Math.max(a.y, b.y) > box.y + 1 &&
    Math.min(a.y, b.y) < box.y + box.height - 1
  )
}

test('Every event and every effect is placed exactly once, and nothing is not a number.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: true }), (project) => {
      const drawn = layout(project)
      const ids = [...Object.keys(project.events), ...Object.keys(project.effects)]
      expect(drawn.cards.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
      for (const { x, y, width, height } of drawn.cards) {
        for (const value of [x, y, width, height]) expect(Number.isFinite(value)).toBe(true)
      }
      for (const { path, labelAt } of drawn.links) {
        expect(path).toMatch(/^M[-\d. LQ]+$/)
        expect(Number.isFinite(labelAt.x + labelAt.y)).toBe(true)
      }
    }),
  )
})

test('Every link between two cards is drawn, and links to nothing are left out.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: true }), (project) => {
      const isCard = (id: string) => id in project.events || id in project.effects
      const sound = Object.values(project.links).filter(
        (link) => isCard(link.fromId) && isCard(link.toId),
      )
      expect(
        layout(project)
          .links.map(({ id }) => id)
          .toSorted(),
      ).toEqual(sound.map(({ id }) => id).toSorted())
    }),
  )
})

test('No two cards overlap, and no link runs over a card.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: false }), (project) => {
      const { cards, links } = layout(project)
      cards.forEach((a, index) => {
        for (const b of cards.slice(index + 1)) {
          const isApart =
            a.x + a.width <= b.x ||
            b.x + b.width <= a.x ||
            a.y + a.height <= b.y ||
            b.y + b.height <= a.y
          expect(isApart, `${a.id} and ${b.id}`).toBe(true)
        }
      })
      for (const { id, points } of links) {
        // A link leaves an event; one that leaves an effect, in a damaged file, is drawn as it can.
        if (project.links[id]?.fromId.startsWith('f')) continue
        points.slice(1).forEach((point, index) => {
          const before = points[index] ?? point
          for (const card of cards) {
            expect(goesThrough([before, point], card), `${id} over ${card.id}`).toBe(false)
          }
        })
      }
    }),
  )
})

test('Lanes are straight bands, one under the other, and each card stands in its own.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: false }), (project) => {
      const { lanes, cards } = layout(project)
      lanes.slice(1).forEach((lane, index) => {
        const above = lanes[index]
        expect(lane.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0))
      })
      for (const card of cards) {
        if (card.kind === 'effect') continue
        const lane = lanes.find((each) => each.lane === card.lane)
        expect(card.y).toBeGreaterThanOrEqual(lane?.y ?? Infinity)
        expect(card.y + card.height).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0))
      }
    }),
  )
})

test('A link runs from left to right unless it is marked as going backward.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: false }), (project) => {
      for (const { sourcePoint, targetPoint, isBackward, points } of layout(project).links) {
        if (isBackward) continue
        expect(targetPoint.x).toBeGreaterThan(sourcePoint.x)
        const xs = points.map(({ x }) => x)
        expect(xs).toEqual(xs.toSorted((a, b) => a - b))
      }
    }),
  )
})

test('Columns follow the order told when no link asks otherwise.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: false }), (project) => {
      const drawn = layout({ ...project, links: {} })
      const xs = drawn.cards.filter(({ kind }) => kind === 'event').map(({ x }) => x)
      expect(xs).toEqual(xs.toSorted((a, b) => a - b))
      for (const { x, kind } of drawn.cards) if (kind === 'effect') expect(x).toBe(drawn.effectsX)
    }),
  )
})

test('The same project always gives the same drawing, in whatever order its records were added.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: true }), (project) => {
      const reversed = <R>(table: Record<string, R>) =>
        Object.fromEntries(Object.entries(table).toReversed())
      const other = {
        ...project,
        events: reversed(project.events),
        effects: reversed(project.effects),
        links: reversed(project.links),
      }
      expect(layout(other)).toEqual(layout(project))
    }),
  )
})

test('A card placed by hand stands where it was put, and the others stay where they were.', () => {
  const project = storyProject()
  const before = layout(project)
  const { x, y } = cardIn(before, 'e9')
  project.places = { e9: { id: 'e9', x: x + 40, y: y - 4 }, f0: { id: 'f0', x: 9000, y: 12 } }
  const after = layout(project)
  expect(cardIn(after, 'e9')).toMatchObject({ x: x + 40, y: y - 4 })
  expect(cardIn(after, 'f0')).toMatchObject({ x: 9000, y: 12 })
  expect(after.width).toBe(9000 + cardIn(after, 'f0').width)
  const rows = (drawn: ChainLayout) =>
    drawn.cards
      .filter(({ id, kind }) => id !== 'e9' && kind === 'event')
      .map((card) => [card.id, card.y])
  expect(rows(after)).toEqual(rows(before))
})

test('A band grows to hold a card placed by hand a little under it.', () => {
  const project = storyProject()
  const before = layout(project)
  const { x, y } = cardIn(before, 'e2')
  project.places = { e2: { id: 'e2', x, y: y + 60 } }
  const lane = layout(project).lanes.find((each) => each.lane === 2)
  expect((lane?.y ?? 0) + (lane?.height ?? 0)).toBeGreaterThan(y + 60 + 76)
})

test('A circle is drawn, with one of its links going backward.', () => {
  const project = newProject('p', '')
  for (const [index, rank] of ['a0', 'a1', 'a2'].entries()) {
    project.events[`e${index}`] = newEvent(`e${index}`, rank, '')
  }
  project.links = {
    a: newLink('a', 'e0', 'e1'),
    b: newLink('b', 'e1', 'e2'),
    c: newLink('c', 'e2', 'e0'),
    d: newLink('d', 'e1', 'e1'),
  }
  const drawn = layout(project)
  const backward = drawn.links.filter(({ isBackward }) => isBackward).map(({ id }) => id)
  expect(backward).toEqual(['c', 'd'])
})

test('A cause told after its consequence is drawn before it, unless their dates forbid it.', () => {
  const project = newProject('p', '')
  project.events.e0 = newEvent('e0', 'a0', '')
  project.events.e1 = newEvent('e1', 'a1', '')
  project.links.l = newLink('l', 'e1', 'e0')
  const undated = layout(project)
  expect(linkIn(undated, 'l')?.isBackward).toBe(false)
  expect(cardIn(undated, 'e1').x).toBeLessThan(cardIn(undated, 'e0').x)

  project.events.e0.when = { said: '2018', edtf: '2018' }
  project.events.e1.when = { said: '2020', edtf: '2020' }
  const dated = layout(structuredClone(project))
  expect(linkIn(dated, 'l')?.isBackward).toBe(true)
  expect(cardIn(dated, 'e0').x).toBeLessThan(cardIn(dated, 'e1').x)
})

test('The lane of context is there only when an event has no outcome.', () => {
  const project = storyProject()
  expect(layout(project).lanes.map(({ lane }) => lane)).toEqual([1, 2, 3, 'context'])
  for (const event of Object.values(project.events)) {
    if (event.outcomes.length === 0) delete project.events[event.id]
  }
  expect(
    layout({ ...project, events: { ...project.events } }).lanes.map(({ lane }) => lane),
  ).toEqual([1, 2, 3])
})

test('Each year is written once, over its first column, and labels never touch.', () => {
  const { years } = layout(storyProject())
  expect(years.map(({ label }) => label)).toEqual([...new Set(years.map(({ label }) => label))])
  expect(years[0]?.label).toBe('2016')
  years.slice(1).forEach(({ x }, index) => {
    expect(x - (years[index]?.x ?? 0)).toBeGreaterThanOrEqual(56)
  })
})

test('An event stands under the year it names, even when it may have begun the year before.', () => {
  const project = newProject('p', '')
  for (const [index, edtf] of ['2019-05', '2020-24', '2021~'].entries()) {
    const event = newEvent(`e${index}`, `a${index}`, '')
    project.events[event.id] = { ...event, when: { said: '', edtf } }
  }
  expect(layout(project).years.map(({ label }) => label)).toEqual(['2019', '2020', '2021'])
})

test('Words on links stand off the cards.', () => {
  const { links, cards } = layout(storyProject())
  const labelled = links.filter(({ labelLines }) => labelLines.length > 0)
  expect(labelled).toHaveLength(5)
  for (const { labelAt, labelLines } of labelled) {
    const half = labelLines.length * 8
    const box = [
      { x: labelAt.x - 1, y: labelAt.y - half },
      { x: labelAt.x + 1, y: labelAt.y + half },
    ] as [{ x: number; y: number }, { x: number; y: number }]
    for (const card of cards) expect(goesThrough(box, card)).toBe(false)
  }
})

test('An event told last moves no event told before it.', () => {
  const project = generatedProject({ events: 60, effects: 3, links: 80, seed: 4 })
  const before = layout(project)
  const event = newEvent('e60', 'zz', 'Un de plus')
  event.outcomes = [{ outcomeId: 'o1', why: '', tentative: false }]
  const after = layout({ ...project, events: { ...project.events, e60: event } })
  const xs = (drawn: ChainLayout) =>
    drawn.cards
      .filter(({ id, kind }) => id !== 'e60' && kind === 'event')
      .map(({ id, x, y }) => [id, x, y])
  expect(xs(after)).toEqual(xs(before))
})

test('A chain of 200 cards has few crossings, and hardly any link on another.', () => {
  const meansOf = (links: number) => {
    const mean = { crossings: 0, overlaps: 0 }
    for (let seed = 1; seed <= 50; seed += 1) {
      const drawn = layout(generatedProject({ events: 196, effects: 4, links, seed }))
      mean.crossings += crossingsOf(drawn) / 50
      mean.overlaps += overlapsOf(drawn) / 50
    }
    return mean
  }
  const usual = meansOf(280)
  expect(usual.crossings).toBeLessThan(225)
  expect(usual.overlaps).toBeLessThan(2)
  // At least as dense as the chains on which ELK made 696.
  const dense = meansOf(400)
  expect(dense.crossings).toBeLessThan(490)
  expect(dense.overlaps).toBeLessThan(4)
  // oxlint-disable-next-line no-console
  console.info(
    `crossings of 200 cards: ${Math.round(usual.crossings)} with 280 links, ${Math.round(dense.crossings)} with 400`,
  )
})

test('The words of a link leave the names of the lanes readable, when its line goes elsewhere too.', () => {
  const project = generatedProject({ events: 60, effects: 3, links: 90, seed: 5 })
  for (const link of Object.values(project.links)) link.label = 'donne des chiffres'
  const { links, lanes } = layout(project)
  const covering = links.filter(({ labelAt, labelLines, points }) => {
    const half = (labelLines.length * 18 + 4) / 2
    const isElsewhere = new Set(points.map(({ y }) => Math.round(y))).size > 1
    return (
      isElsewhere && lanes.some(({ y }) => labelAt.y + half > y + 8 && labelAt.y - half < y + 30)
    )
  })
  expect(covering.length / links.length).toBeLessThan(0.12)
})
