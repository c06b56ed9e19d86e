/** What each worked example is there to show. */
import { describe, expect, it } from 'vitest'

import { OUTCOMES } from '../../src/content/repertoire/outcomes.ts'
import { contradictions, eventsInOrder } from '../../src/domain/project/order.ts'
import { market } from '../fixtures/examples/market.ts'
import { makeExample } from '../fixtures/examples/recipe.ts'
import { toolMaking } from '../fixtures/examples/toolMaking.ts'

describe('« La production de l’Outil »', () => {
  const project = makeExample(toolMaking, 'fr')
  const events = eventsInOrder(project)

  it('tells the eight dated events of the public presentation', () => {
    expect(events.map(({ when }) => when.said)).toEqual([
      '2016-2017',
      '2018',
      '2019',
      'octobre 2019',
      'novembre 2019',
      'janvier 2020',
      'mai 2020',
      'décembre 2020',
    ])
    expect(contradictions(project)).toEqual([])
  })

  it('classes each of them, with its source', () => {
    for (const { outcomes, sources } of events) {
      expect(outcomes.length).toBeGreaterThan(0)
      expect(sources.length).toBeGreaterThan(0)
    }
  })

  it('names both funders, two effects and about ten links', () => {
    const funders = Object.values(project.actors).filter(({ kind }) => kind === 'funder')
    expect(funders.map(({ name }) => name).join()).toMatch(/2015-010.*611-2019-1023/)
    expect(Object.keys(project.effects)).toHaveLength(2)
    expect(Object.keys(project.links)).toHaveLength(10)
  })

  it('says what is fact and what is reading', () => {
    expect(project.info.summary).toMatch(/^Histoire réelle/)
    expect(makeExample(toolMaking, 'en').info.summary).toMatch(/^A true story/)
  })
})

describe('« Un marché solidaire pour le quartier »', () => {
  const project = makeExample(market, 'fr')
  const events = eventsInOrder(project)
  const links = Object.values(project.links)
  const actors = Object.values(project.actors)
  const uses = (id: string) =>
    events.filter(({ outcomes }) => outcomes.some(({ outcomeId }) => outcomeId === id)).length

  it('says first that it is fictional', () => {
    expect(project.info.summary).toMatch(/^Histoire fictive/)
    expect(makeExample(market, 'en').info.summary).toMatch(/^Fictional story/)
  })

  it('is rich in events of every kind', () => {
    expect(events.length).toBeGreaterThanOrEqual(20)
    expect(events.filter(({ polarity }) => polarity === 'setback')).toHaveLength(3)
    expect(events.filter(({ when }) => when.edtf === null)).toHaveLength(2)
    expect(events.filter(({ status }) => status === 'planned')).toHaveLength(2)
    expect(events.filter(({ status }) => status === 'abandoned')).toHaveLength(1)
    expect(events.filter(({ isContext }) => isContext)).toHaveLength(1)
    const toClassify = events.filter(({ isContext, outcomes }) => !isContext && !outcomes.length)
    expect(toClassify).toHaveLength(2)
    expect(events.filter(({ outcomes }) => outcomes.length === 2).length).toBeGreaterThanOrEqual(2)
    expect(events.filter(({ views }) => views.length > 0).length).toBeGreaterThanOrEqual(1)
  })

  it('uses at least nine outcomes, repeats one and leaves two absent', () => {
    const used = OUTCOMES.filter(({ id }) => uses(id) > 0)
    expect(used.length).toBeGreaterThanOrEqual(9)
    expect(OUTCOMES.filter(({ id }) => uses(id) === 0).map(({ id }) => id)).toEqual([
      'governance',
      'intermediaries-circulated',
    ])
    expect(uses('resources')).toBeGreaterThanOrEqual(3)
  })

  it('tells one event out of the order of dates, and one only', () => {
    expect(contradictions(project).map(({ eventId }) => eventId)).toEqual(['marche-e18'])
  })

  it('says vague dates as people do', () => {
    const said = events.map(({ when }) => when.said)
    for (const words of [
      'vers 2016',
      'automne 2017',
      'fin 2018',
      'entre mars et mai 2020',
      'avant l’été 2021',
      'hiver 2020',
    ]) {
      expect(said).toContain(words)
    }
  })

  it('leads to two effects by chains that share events', () => {
    const chains = Object.keys(project.effects).map((id) => leadingTo(id))
    expect(chains).toHaveLength(2)
    const [first, second] = chains as [Set<string>, Set<string>]
    expect([...first].filter((id) => second.has(id)).length).toBeGreaterThanOrEqual(3)
  })

  it('links with words, doubts and one hindrance', () => {
    expect(links.length).toBeGreaterThanOrEqual(24)
    expect(links.filter(({ kind }) => kind === 'hinders')).toHaveLength(1)
    expect(new Set(links.map(({ confidence }) => confidence)).size).toBe(3)
    expect(links.filter(({ label }) => label !== '').length).toBeGreaterThanOrEqual(12)
    expect(links.some(({ views }) => views.length > 0)).toBe(true)
  })

  it('has actors of many kinds, some not human, who come and go', () => {
    expect(actors.length).toBeGreaterThanOrEqual(8)
    const kinds = new Set(actors.map(({ kind }) => kind))
    expect(kinds.size).toBeGreaterThanOrEqual(7)
    expect(kinds).toContain('report')
    expect(kinds).toContain('rule')
    expect(actors.some(({ leaves }) => leaves.eventId !== null)).toBe(true)
    expect(actors.filter(({ joins }) => joins.eventId !== null).length).toBeGreaterThan(5)
  })

  it('holds sources, sessions, lessons, actions, answers and ratings', () => {
    const sources = [...events, ...Object.values(project.effects)].flatMap((each) => each.sources)
    const addresses = sources.map(({ url }) => url).filter((url) => url !== '')
    expect(addresses.length).toBeGreaterThanOrEqual(5)
    for (const url of addresses) expect(url).toMatch(/^https:\/\/example\.org\//)
    expect(Object.keys(project.workSessions)).toHaveLength(2)
    expect(Object.keys(project.lessons)).toHaveLength(3)
    expect(Object.keys(project.actions)).toHaveLength(2)
    expect(Object.keys(project.answers)).toHaveLength(2)
    expect(Object.keys(project.ratings).length).toBeGreaterThanOrEqual(4)
  })

  /** The events from which links lead, near or far, to an effect. */
  function leadingTo(id: string): Set<string> {
    const found = new Set<string>()
    const next = [id]
    for (let target = next.pop(); target !== undefined; target = next.pop()) {
      for (const { fromId, toId } of links) {
        if (toId !== target || found.has(fromId)) continue
        found.add(fromId)
        next.push(fromId)
      }
    }
    return found
  }
})
