import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import * as story from '../../../src/domain/analysis/storyFilter.ts'
import { newActor, newWorkSession } from '../../../src/domain/project/newRecords.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { project } from '../../helpers/arbitraries.ts'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

const outcome = (outcomeId: string) => ({ outcomeId, why: '', tentative: false })
const when = (said: string, edtf: string | null) => ({ said, edtf })

function told(): Project {
  return {
    ...projectWith([
      { id: 'a', title: 'Rencontre à l’École', outcomes: [outcome('rt1')], actorIds: ['x'] },
      { id: 'b', title: 'Corvée', when: when('fin 2019', '2019-10/2019-12'), status: 'planned' },
      { id: 'c', title: 'Bœuf', when: when('2018', '2018'), workSessionId: 's2' },
      { id: 'd', isContext: true, description: 'Le CLSC ferme' },
      { id: 'e', sources: [{ text: 'Procès-verbal', url: 'https://exemple.org' }] },
    ]),
    actors: byId([{ ...newActor('x', 'Écologie'), id: 'x' }]),
    workSessions: byId([
      { ...newWorkSession('s1', 'Une'), when: when('2024', '2024') },
      { ...newWorkSession('s2', 'Deux'), when: when('2025', '2025') },
      newWorkSession('s3', 'Sans date'),
    ]),
  }
}

const kept = (filter: Partial<story.StoryFilter>) => {
  const ids = story.filteredIds(told(), { ...story.NO_FILTER, ...filter })
  return ids && [...ids].join('')
}

describe('The filter of the story', () => {
  test('asks for nothing at first, nor with blank words.', () => {
    expect(kept({})).toBeNull()
    expect(kept({ words: '  ' })).toBeNull()
  })

  test.each([
    ['ecole', 'a'],
    ['ÉCOLE rencontre', 'a'],
    ["l'ecole", 'a'],
    ['eco', 'a'],
    ['ecologie', 'a'],
    ['rencontre ecologie', 'a'],
    ['boeuf', 'c'],
    ['fin 2019', 'b'],
    ['2019-12', 'b'],
    ['clsc', 'd'],
    ['proces-verbal', 'e'],
    ['exemple.org', 'e'],
    ['corvée école', ''],
  ])('finds « %s » whatever the accents, the case and the field: %s.', (words, ids) => {
    expect(kept({ words })).toBe(ids)
  })

  test('keeps events by what they show, their status, who took part, when they were noted.', () => {
    expect(kept({ outcomes: ['rt1', 'rt4'] })).toBe('a')
    expect(kept({ outcomes: [] })).toBe('')
    expect(kept({ outcomes: 'context' })).toBe('d')
    expect(kept({ outcomes: 'toClassify' })).toBe('bce')
    expect(kept({ status: 'planned' })).toBe('b')
    expect(kept({ actorId: 'x' })).toBe('a')
    expect(kept({ workSessionId: 's2' })).toBe('c')
    expect(kept({ isUndated: true })).toBe('ade')
    expect(kept({ isContradicted: true })).toBe('c')
  })

  test('asks for all at once.', () => {
    expect(kept({ isUndated: true, words: 'rencontre', actorId: 'x' })).toBe('a')
    expect(kept({ isUndated: true, status: 'planned' })).toBe('')
  })

  test('sees an actor renamed, though what a record says is read once.', () => {
    const before = told()
    const words = { ...story.NO_FILTER, words: 'voisins' }
    expect(story.filteredIds(before, words)?.size).toBe(0)
    const after = { ...before, actors: byId([newActor('x', 'Les Voisins')]) }
    expect([...(story.filteredIds(after, words) ?? [])]).toEqual(['a'])
  })

  test('keeps an event found by any of its own words.', () => {
    fc.assert(
      fc.property(project, fc.nat(), (drawn, pick) => {
        const events = eventsInOrder(drawn)
        const event = events[pick % Math.max(1, events.length)]
        if (!event) return
        const words = event.title
        const ids = story.filteredIds(drawn, { ...story.NO_FILTER, words })
        expect(ids === null || ids.has(event.id)).toBe(true)
      }),
    )
  })
})

describe('The words found', () => {
  const marked = (text: string, words: string) =>
    story
      .foundParts(text, story.termsOf(words))
      .map((part) => (part.isFound ? `[${part.text}]` : part.text))
      .join('')

  test('are marked in the text as it is written.', () => {
    expect(marked('Rencontre à l’École', 'ecole')).toBe('Rencontre à l’[École]')
    expect(marked('Rencontre à l’École', 'l’éc')).toBe('Rencontre à [l’Éc]ole')
    expect(marked('Cœur des sœurs', 'oeu')).toBe('C[œu]r des s[œu]rs')
    expect(marked('abcd', 'bc ab')).toBe('[abc]d')
    expect(marked('Corvée', 'école')).toBe('Corvée')
    expect(marked('', 'école')).toBe('')
  })

  test('are cut without losing a character.', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, words) => {
        const parts = story.foundParts(text, story.termsOf(words))
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }),
    )
  })
})

test('The latest work session is the one under way, otherwise the last by its date.', () => {
  expect(story.latestWorkSession(told(), null)?.id).toBe('s2')
  expect(story.latestWorkSession(told(), 's3')?.id).toBe('s3')
  expect(story.latestWorkSession(told(), 'gone')?.id).toBe('s2')
  expect(story.latestWorkSession(projectWith([]), null)).toBeNull()
})
