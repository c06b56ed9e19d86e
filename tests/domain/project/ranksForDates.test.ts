import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { newEvent, newProject, UNDATED } from '../../../src/domain/project/newRecords.ts'
import { eventsInOrder, rankForDate } from '../../../src/domain/project/order.ts'
import { inOrder } from '../../../src/domain/project/rank.ts'
import { ranksForDates } from '../../../src/domain/project/ranksForDates.ts'
import type { Project } from '../../../src/domain/project/records.ts'

const on = (edtf: string | null) => (edtf === null ? UNDATED : { said: edtf, edtf })

function storyOf(told: readonly (readonly [edtf: string | null, rank: string])[]): Project {
  const events = told.map(([edtf, rank], at) => ({
    ...newEvent(`e${at}`, rank, `là ${edtf ?? at}`),
    when: on(edtf),
  }))
  return {
    ...newProject('p', ''),
    events: Object.fromEntries(events.map((event) => [event.id, event])),
  }
}

function titlesWith(project: Project, edtfs: readonly (string | null)[]): string[] {
  const ranks = ranksForDates(project, edtfs.map(on))
  const added = edtfs.map((edtf, at) => newEvent(`n${at}`, ranks[at] ?? '', edtf ?? `sans ${at}`))
  const events = Object.fromEntries(added.map((event) => [event.id, event]))
  return inOrder({ ...project.events, ...events }).map(({ title }) => title)
}

describe('Ranks for several events', () => {
  it('Each goes where its date calls for; one without a date follows the one given before it.', () => {
    const project = storyOf([
      ['2018', 'a0'],
      ['2020', 'a1'],
    ])
    expect(titlesWith(project, ['2019', null, '2017', '2021', '2019'])).toEqual([
      '2017',
      'là 2018',
      '2019',
      'sans 1',
      '2019',
      'là 2020',
      '2021',
    ])
  })

  it('Events that share a rank have the new one before them, never an error.', () => {
    const project = storyOf([
      ['2018', 'a1'],
      ['2020', 'a1'],
    ])
    expect(titlesWith(project, ['2019'])).toEqual(['2019', 'là 2018', 'là 2020'])
  })

  it('For one dated event, the place is that of an event added alone.', () => {
    const year = fc.integer({ min: 2000, max: 2009 }).map(String)
    fc.assert(
      fc.property(fc.array(year, { maxLength: 6 }), year, (years, added) => {
        const project = storyOf(years.map((each, at) => [each, `a${at}`]))
        const [rank = ''] = ranksForDates(project, [on(added)])
        const alone = rankForDate(project, on(added))
        const before = (mine: string) =>
          eventsInOrder(project).filter((event) => event.rank < mine).length
        expect(before(rank)).toBe(before(alone))
      }),
    )
  })
})
