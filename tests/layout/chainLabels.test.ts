import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Project } from '../../src/domain/project/records.ts'
import { layoutChain } from '../../src/layout/chain.ts'
import { boxAround, labelOf } from '../../src/layout/chainLabels.ts'
import { projectWith } from '../helpers/smallProjects.ts'
import { anyProject } from './arbitraryProjects.ts'
import { functionOf, generatedProject } from './sampleProjects.ts'

type Box = { x: number; y: number; width: number; height: number }

const isApart = (a: Box, b: Box) =>
  a.x + a.width <= b.x + 0.01 ||
  b.x + b.width <= a.x + 0.01 ||
  a.y + a.height <= b.y + 0.01 ||
  b.y + b.height <= a.y + 0.01

/** The boxes of the words on links: the least one that holds the lines as they were broken. */
function labelsOf(project: Project, arrangement: 'time' | 'depth') {
  const drawn = layoutChain(project, { functionOf, arrangement, hinders: 'freine' })
  const labels = drawn.links.flatMap(({ id, labelAt, labelLines, points }) => {
    const widths = labelLines.map((line) => labelOf(line, '', false)?.width ?? 0)
    const size = {
      lines: labelLines,
      width: Math.max(...widths),
      height: labelLines.length * 18 + 4,
    }
    return labelLines.length === 0 ? [] : [{ id, points, labelAt, ...boxAround(labelAt, size) }]
  })
  return { ...drawn, labels }
}

function expectWordsApart(project: Project, arrangement: 'time' | 'depth') {
  const { labels, cards } = labelsOf(project, arrangement)
  labels.forEach((label, index) => {
    for (const card of cards) {
      expect(isApart(label, card), `${label.id} on ${card.id}`).toBe(true)
    }
    for (const other of labels.slice(index + 1)) {
      expect(isApart(label, other), `${label.id} on ${other.id}`).toBe(true)
    }
  })
  return labels
}

test('The words of a link never cover a card, nor the words of another.', () => {
  const arrangement = fc.constantFrom('time' as const, 'depth' as const)
  fc.assert(
    fc.property(anyProject({ hasPlaces: false }), arrangement, (project, arranged) => {
      expectWordsApart(project, arranged)
    }),
  )
})

test('Words kept side by side between two cards leave them alone, where no link changes height.', () => {
  const project = projectWith(['a'], ['x'], ['a→x'])
  const link = { ...project.links['a-x']!, label: 'décide les bailleurs de fonds à s’engager' }
  project.links = {
    'a-x': link,
    doubled: { ...link, id: 'doubled', kind: 'hinders', label: '' },
  }
  expect(expectWordsApart(project, 'time')).toHaveLength(2)
})

test('Even when all links of a long chain have words, they stand apart, each on its own line.', () => {
  const project = generatedProject({ events: 60, effects: 3, links: 110, seed: 7 })
  for (const link of Object.values(project.links)) link.label = 'décide les bailleurs à s’engager'
  const labels = expectWordsApart(project, 'time')
  expect(labels).toHaveLength(110)
  for (const { labelAt, points } of labels) {
    const isOnLine = points.slice(1).some((b, index) => {
      const a = points[index] ?? b
      const isLevel = Math.abs(labelAt.y - a.y) < 1 && Math.abs(labelAt.y - b.y) < 1
      const isUpright = Math.abs(labelAt.x - a.x) < 1 && Math.abs(labelAt.x - b.x) < 1
      const isAlong = (at: number, from: number, to: number) =>
        at >= Math.min(from, to) - 1 && at <= Math.max(from, to) + 1
      return (
        (isLevel && isAlong(labelAt.x, a.x, b.x)) || (isUpright && isAlong(labelAt.y, a.y, b.y))
      )
    })
    expect(isOnLine).toBe(true)
  }
})
