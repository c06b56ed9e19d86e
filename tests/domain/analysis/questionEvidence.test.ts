import { describe, expect, test } from 'vitest'

import { evidenceFor } from '../../../src/domain/analysis/questionEvidence.ts'
import type { Link } from '../../../src/domain/project/records.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const shows = (outcomeId: string, tentative = false) => [{ outcomeId, why: '', tentative }]
const REPERTOIRE = ['governance', 'resources', 'influence']
const onChain = (id: string) => ({ id, outcomeId: null })

const story = projectWith(
  [
    { id: 'a', outcomes: shows('governance') },
    { id: 'b', outcomes: shows('governance'), polarity: 'setback' },
    { id: 'c', outcomes: shows('governance', true) },
    { id: 'd', outcomes: shows('resources'), status: 'planned' },
    { id: 'x', status: 'abandoned' },
  ],
  ['f'],
  ['a→b', 'b→d', 'd→f', 'c→f'],
)
const [first, , , last] = Object.values(story.links) as [Link, Link, Link, Link]
const ask = (id: string, project = story) => evidenceFor(project, onChain(id), REPERTOIRE)

describe('What may answer a question', () => {
  test('about an outcome is its events, the links between them and to effects.', () => {
    const about = evidenceFor(story, { id: 'governance-learn', outcomeId: 'governance' }, [])
    expect(about).toEqual(['governance', 'a', 'b', 'c', first.id, last.id])
  })

  test('about an outcome that nothing shows is the outcome alone.', () => {
    const about = evidenceFor(story, { id: 'mine', outcomeId: 'influence' }, REPERTOIRE)
    expect(about).toEqual(['influence'])
  })

  test('on what came back is what three events or more show.', () => {
    expect(ask('general-learn-1')).toEqual(['governance', 'a', 'b', 'c', first.id, last.id])
  })

  test('on what is absent is the outcomes that no event shows, and what was abandoned.', () => {
    expect(ask('general-learn-2')).toEqual(['influence'])
    expect(ask('general-learn-3')).toEqual(['influence', 'x'])
  })

  test('on setbacks is the events that went back or were not planned, and what hinders.', () => {
    const links = { ...story.links, [first.id]: { ...first, kind: 'hinders' as const } }
    expect(ask('general-learn-4', { ...story, links })).toEqual(['b', first.id])
  })

  test('on doubts is the hesitations and the links to discuss.', () => {
    const links = { ...story.links, [first.id]: { ...first, confidence: 'toDiscuss' as const } }
    expect(ask('general-learn-5', { ...story, links })).toEqual(['c', first.id])
  })

  test('on what is ahead is the effects and what leads to them, or what is planned.', () => {
    const near = Object.values(story.links).filter(({ toId }) => toId === 'f')
    expect(ask('general-reinvest-1')).toEqual(['f', 'c', 'd', ...near.map(({ id }) => id)])
    expect(ask('general-reinvest-4')).toEqual(['d'])
  })

  test('on the whole chain, asked by the project itself, is for the group to say.', () => {
    expect(ask('mine')).toEqual([])
  })
})
