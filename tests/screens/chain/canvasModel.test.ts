import { describe, expect, it } from 'vitest'

import { layoutChain } from '../../../src/layout/chain.ts'
import { cardNodes, drawnLinks, type Showing } from '../../../src/screens/chain/canvasModel.ts'
import { lessonOf, refusalOf } from '../../../src/screens/chain/linking.ts'
import { nextCard } from '../../../src/screens/chain/nextCard.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const project = projectWith(['a', 'b', 'c'], ['x'], ['a→b', 'b→x'])
const layout = layoutChain(project, { functionOf: () => 1 })
const showing: Showing = {
  selectedId: null,
  currentId: 'a',
  shownIds: null,
  isChoosingEnd: false,
  storylineCount: new Map(),
  sayCard: ({ title }) => title,
  sayLink: ({ id }) => id,
}

describe('what the canvas draws', () => {
  it('is the same object as before for all that has not changed', () => {
    const nodes = cardNodes(layout, project, showing, new Map())
    const edges = drawnLinks(layout, project, showing, new Map())
    const next = { ...showing, selectedId: 'b' }
    const nodesById = new Map(nodes.map((node) => [node.id, node]))
    const edgesById = new Map(edges.map((edge) => [edge.id, edge]))
    const again = cardNodes(layout, project, next, nodesById)
    expect(again.filter((node) => !nodes.includes(node)).map(({ id }) => id)).toEqual(['b'])
    expect(drawnLinks(layout, project, showing, edgesById)).toEqual(edges)
    expect(drawnLinks(layout, project, showing, edgesById).every((e) => edges.includes(e))).toBe(
      true,
    )
  })

  it('has its sizes, so that nothing is measured', () => {
    for (const node of cardNodes(layout, project, showing, new Map())) {
      expect(node.width).toBeGreaterThan(0)
      expect(node.measured).toEqual({ width: node.width, height: node.height })
      expect(node.handles).toHaveLength(2)
    }
  })
})

describe('a link about to be made', () => {
  it.each([
    ['a', 'a', 'sameCard'],
    ['x', 'a', 'fromEffect'],
    ['a', 'b', 'doubled'],
    ['a', 'c', null],
    ['b', 'a', null],
  ])('from %s to %s: %s', (from, to, refusal) => {
    expect(refusalOf(project, from, to)?.code ?? null).toBe(refusal)
  })

  it('teaches when it goes back in time or closes a circle', () => {
    const dated = projectWith(
      [
        ['a', '2019'],
        ['b', '2021'],
      ],
      [],
      ['b→a'],
    )
    expect(lessonOf(dated, 'b-a')).toBe('backInTimeLong')
    expect(lessonOf(projectWith(['a', 'b'], [], ['a→b', 'b→a']), 'b-a')).toBe('closesCycleLong')
    expect(lessonOf(project, 'a-b')).toBeNull()
  })
})

describe('going from card to card', () => {
  const box = (id: string, x: number, y: number) => ({ id, x, y, width: 100, height: 50 })
  const cards = [box('left', 0, 0), box('right', 200, 0), box('low', 190, 100), box('far', 500, 10)]

  it.each([
    ['left', 'right', 'right'],
    ['right', 'right', 'far'],
    ['right', 'down', 'low'],
    ['low', 'up', 'right'],
    ['left', 'left', null],
  ] as const)('from %s to the %s: %s', (from, direction, to) => {
    expect(nextCard(cards, from, direction)).toBe(to)
  })
})
