import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  accountOf,
  factsOf,
  MOST_ACTORS,
  MOST_EVENTS,
} from '../../../src/domain/analysis/account.ts'
import { storylineOf } from '../../../src/domain/analysis/chain.ts'
import { newActor, newEffect } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { project as anyProject } from '../../helpers/arbitraries.ts'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

function told(project: Project, effectId = 'f') {
  const effect = project.effects[effectId] ?? newEffect(effectId, 'a0', '')
  return accountOf(project, effect)
}

const order = (project: Project) => told(project).steps.map(({ event }) => event.id)

describe('the order of an account', () => {
  it('tells causes first, and each branch to its end', () => {
    const project = projectWith(
      ['a', 'x', 'b', 'y', 'c'],
      ['f'],
      ['a→b', 'b→c', 'c→f', 'x→y', 'y→f'],
    )
    expect(order(project)).toEqual(['a', 'b', 'c', 'x', 'y'])
  })

  it('waits for the other branch where two meet', () => {
    const project = projectWith(['a', 'x', 'b'], ['f'], ['a→b', 'x→b', 'b→f'])
    expect(order(project)).toEqual(['a', 'x', 'b'])
    expect(told(project).steps[2]?.arrivals.map(({ fromId }) => fromId)).toEqual(['x', 'a'])
  })

  it('leaves out what leads elsewhere', () => {
    const project = projectWith(['a', 'b', 'z'], ['f', 'g'], ['a→f', 'b→g'])
    expect(order(project)).toEqual(['a'])
  })

  it('goes on through a circle, and says what closes it', () => {
    const project = projectWith(['a', 'b'], ['f'], ['a→b', 'b→a', 'b→f'])
    const { steps } = told(project)
    expect(steps.map(({ event }) => event.id)).toEqual(['a', 'b'])
    expect(steps[1]?.returns.map(({ id }) => id)).toEqual(['b-a'])
  })

  it('tells nothing of an effect that nothing leads to', () => {
    expect(told(projectWith(['a'], ['f'])).steps).toEqual([])
  })
})

describe('a long chain', () => {
  const ids = Array.from({ length: 26 }, (_, at) => `e${at + 1}`)
  const links = ids.map((id, at) => `${id}→${ids[at + 1] ?? 'f'}`)
  const project = projectWith(ids, ['f'], links)

  it('is told by its key events, from its start to its end, and the rest is counted', () => {
    const { steps, untold, arrivals } = told(project)
    expect(steps).toHaveLength(MOST_EVENTS)
    expect(steps[0]?.event.id).toBe('e1')
    expect(arrivals.map(({ fromId }) => fromId)).toEqual(['e26'])
    expect(untold.events).toBe(26 - MOST_EVENTS)
  })

  it('joins through what is not told', () => {
    for (const { arrivals } of told(project).steps.slice(1)) expect(arrivals).toHaveLength(1)
  })
})

describe('the actors', () => {
  it('are named where they are first met, a few at a time', () => {
    const actors = ['p', 'q', 'r', 's', 't'].map((id) => newActor(id, id))
    const project = {
      ...projectWith(
        [
          { id: 'a', actorIds: actors.map(({ id }) => id) },
          { id: 'b', actorIds: ['p', 't', 'nobody'] },
        ],
        ['f'],
        ['a→b', 'b→f'],
      ),
      actors: byId(actors),
    }
    const [first, second] = told(project).steps
    expect(first?.actorIds).toHaveLength(MOST_ACTORS)
    expect(first?.moreActors).toBe(1)
    expect(second?.actorIds).toEqual(['t'])
  })
})

describe('any account', () => {
  it('tells or counts every event, every link and every actor of the chain, once', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        for (const effect of Object.values(project.effects)) {
          const { steps, arrivals, untold } = accountOf(project, effect)
          const { cardIds, linkIds } = storylineOf(project, effect.id)
          const ids = steps.map(({ event }) => event.id)
          expect(new Set(ids).size).toBe(ids.length)
          expect(ids.every((id) => cardIds.has(id))).toBe(true)
          expect(ids.length + untold.events + 1).toBe(cardIds.size)
          const said = [...steps.flatMap((step) => step.arrivals), ...arrivals].flatMap(
            ({ link }) => (link === null ? [] : [link.id]),
          )
          const back = steps.flatMap(({ returns }) => returns.map(({ id }) => id))
          expect(new Set([...said, ...back]).size).toBe(said.length + back.length)
          expect(said.length + back.length + untold.links).toBe(linkIds.size)
          const named = new Set(steps.flatMap(({ actorIds }) => actorIds))
          const counted = steps.reduce((sum, step) => sum + step.moreActors, 0) + untold.actors
          const all = [...cardIds].flatMap((id) => project.events[id]?.actorIds ?? [])
          const known = new Set(all.filter((id) => Object.hasOwn(project.actors, id)))
          expect(named.size + counted).toBeGreaterThanOrEqual(known.size)
        }
      }),
    )
  })
})

describe('the facts of an account', () => {
  const project = projectWith(['a', 'b', 'z'], ['f'], ['a→b', 'b→f'])
  const facts = (of: Project) => factsOf(of, told(of))
  const withEvent = (id: string, fields: object) => ({
    ...project,
    events: { ...project.events, [id]: { ...project.events[id], ...fields } } as Project['events'],
  })

  it('change with what is told', () => {
    expect(facts(withEvent('a', { title: 'Autre' }))).not.toEqual(facts(project))
    expect(facts(withEvent('b', { status: 'abandoned' }))).not.toEqual(facts(project))
  })

  it('stay when what is not told changes', () => {
    expect(facts(withEvent('z', { title: 'Autre' }))).toEqual(facts(project))
    expect(facts(withEvent('a', { sources: [{ text: 'Une note', url: '' }] }))).toEqual(
      facts(project),
    )
    const links = Object.fromEntries(Object.entries(project.links).toReversed())
    expect(facts({ ...project, links })).toEqual(facts(project))
  })
})
