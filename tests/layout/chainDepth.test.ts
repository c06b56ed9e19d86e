import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newEvent, newLink, newProject } from '../../src/domain/project/newRecords.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { layoutChain } from '../../src/layout/chain.ts'
import { anyProject } from './arbitraryProjects.ts'
import { functionOf, storyProject } from './sampleProjects.ts'

const byDepth = (project: Project) => layoutChain(project, { functionOf, arrangement: 'depth' })

/** Events e0, e1… told in that order, and links between them. */
function projectOf(eventCount: number, links: readonly (readonly [number, number])[]): Project {
  const project = newProject('p', '')
  for (let index = 0; index < eventCount; index += 1) {
    project.events[`e${index}`] = newEvent(`e${index}`, `a${index}`, '')
  }
  links.forEach(([from, to], index) => {
    project.links[`l${index}`] = newLink(`l${index}`, `e${from}`, `e${to}`)
  })
  return project
}

/** The column of each event, numbered from the left. */
function columnsOf(project: Project): Record<string, number> {
  const events = byDepth(project).cards.filter(({ kind }) => kind === 'event')
  const xs = [...new Set(events.map(({ x }) => x))].toSorted((a, b) => a - b)
  return Object.fromEntries(events.map(({ id, x }) => [id, xs.indexOf(x)]))
}

test('By depth, a card stands as many columns from the left as the longest way that led to it.', () => {
  const project = projectOf(5, [
    [0, 1],
    [1, 2],
    [0, 2],
    [3, 2],
  ])
  expect(columnsOf(project)).toEqual({ e0: 0, e1: 1, e2: 2, e3: 0, e4: 0 })
})

test('By depth, what leads to a card is always on its left, whatever the dates; only circles go back.', () => {
  const project = projectOf(3, [
    [0, 1],
    [1, 2],
    [2, 1],
  ])
  project.events.e0!.when = { said: '2020', edtf: '2020' }
  project.events.e1!.when = { said: '2018', edtf: '2018' }
  const { links, years } = byDepth(project)
  expect(links.filter(({ isBackward }) => isBackward).map(({ id }) => id)).toEqual(['l2'])
  expect(years).toEqual([])
})

test('By depth, no card overlaps another, and links run to the right unless marked as going back.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: true }), (project) => {
      const { cards, links } = byDepth(project)
      cards.forEach((a, index) => {
        for (const b of cards.slice(index + 1)) {
          const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x
          expect(isBeside || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true)
        }
      })
      for (const { isBackward, sourcePoint, targetPoint } of links) {
        if (!isBackward) expect(targetPoint.x).toBeGreaterThan(sourcePoint.x)
      }
    }),
  )
})

test('A card placed by hand belongs to the drawing in time: by depth it stands with the others.', () => {
  const project = storyProject()
  const before = byDepth(project)
  project.places = { e9: { id: 'e9', x: 4000, y: -300 } }
  expect(byDepth(project)).toEqual(before)
})
