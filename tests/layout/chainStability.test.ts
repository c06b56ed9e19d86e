import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Project } from '../../src/domain/project/records.ts'
import { layoutChain } from '../../src/layout/chain.ts'
import { anyProject } from './arbitraryProjects.ts'
import { functionOf, generatedProject } from './sampleProjects.ts'
import { movesBetween, withEventAt, withLinkFrom } from './stability.ts'

const layout = (project: Project) => layoutChain(project, { functionOf })

test('A change of words alone moves no card.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: true }), fc.string(), (project, words) => {
      const events = Object.fromEntries(
        Object.values(project.events).map((event) => [event.id, { ...event, title: words }]),
      )
      expect(layout({ ...project, events })).toEqual(layout(project))
    }),
  )
})

test('A small edit to a chain moves few of its cards, and those not far.', () => {
  for (const events of [60, 196]) {
    const mean = { last: 0, middle: 0, link: 0, dy: 0 }
    for (let seed = 1; seed <= 10; seed += 1) {
      const project = generatedProject({
        events,
        effects: 4,
        links: Math.round(events * 1.4),
        seed,
      })
      const before = layout(project)
      const last = movesBetween(before, layout(withEventAt(project, events)))
      const middle = movesBetween(before, layout(withEventAt(project, events / 2)))
      const link = movesBetween(before, layout(withLinkFrom(project, events / 2)))
      mean.last += last.share / 10
      mean.middle += middle.share / 10
      mean.link += link.share / 10
      mean.dy += (last.dy + middle.dy + link.dy) / 30
    }
    expect(mean.last).toBeLessThan(0.02)
    expect(mean.middle).toBeLessThan(0.06)
    expect(mean.link).toBeLessThan(0.06)
    expect(mean.dy).toBeLessThan(10)
  }
})
