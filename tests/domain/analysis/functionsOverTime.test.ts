import { describe, expect, it } from 'vitest'

import {
  busiestPeriods,
  functionsOverTime,
} from '../../../src/domain/analysis/functionsOverTime.ts'
import { newEvent, newProject } from '../../../src/domain/project/newRecords.ts'
import type { KeyEvent, Project } from '../../../src/domain/project/records.ts'

const FUNCTIONS: Readonly<Record<string, 1 | 2 | 3>> = { setup: 1, rules: 1, voice: 2, money: 3 }
const functionOf = (id: string) => FUNCTIONS[id] ?? null

/** A story from its events: a date, outcomes, and a status when it is not that it happened. */
function story(
  ...told: [edtf: string | null, outcomes: string, status?: KeyEvent['status']][]
): Project {
  const events = told.map(([edtf, outcomes, status = 'happened'], at) => ({
    ...newEvent(`e${at}`, `a${at}`, ''),
    when: { said: '', edtf },
    status,
    outcomes: outcomes
      .split(' ')
      .filter(Boolean)
      .map((outcomeId) => ({ outcomeId, why: '', tentative: false })),
  }))
  return {
    ...newProject('p', ''),
    events: Object.fromEntries(events.map((event) => [event.id, event])),
  }
}

const inShort = (project: Project) => {
  const { periods, undated } = functionsOverTime(project, functionOf)
  return {
    undated,
    periods: periods.map(({ first, last, counts }) => [
      first,
      last,
      counts[1],
      counts[2],
      counts[3],
    ]),
  }
}

describe('Functions over time', () => {
  it('counts an event once in each function it shows, year after year, without a gap', () => {
    expect(
      inShort(story(['2018', 'setup rules'], ['2018-05', 'setup money'], ['2020', 'voice'])),
    ).toEqual({
      undated: 0,
      periods: [
        [2018, 2018, 2, 0, 1],
        [2019, 2019, 0, 0, 0],
        [2020, 2020, 0, 1, 0],
      ],
    })
  })

  it('groups the years of a long story in periods that begin at round years', () => {
    const { periods } = inShort(story(['1991', 'setup'], ['2019', 'money']))
    expect(periods).toEqual([
      [1990, 1994, 1, 0, 0],
      [1995, 1999, 0, 0, 0],
      [2000, 2004, 0, 0, 0],
      [2005, 2009, 0, 0, 0],
      [2010, 2014, 0, 0, 0],
      [2015, 2019, 0, 0, 1],
    ])
  })

  it('leaves out what was abandoned, context and unknown outcomes, and counts what has no year', () => {
    const told = story(
      ['2018', 'setup', 'abandoned'],
      ['2018', ''],
      ['2018', 'other'],
      [null, 'voice'],
    )
    expect(inShort(told)).toEqual({ undated: 1, periods: [] })
  })

  it('says when a function shows most, and nothing when it shows alike or never', () => {
    const { periods } = functionsOverTime(
      story(['2018', 'setup'], ['2018', 'rules'], ['2019', 'setup voice'], ['2018', 'voice']),
      functionOf,
    )
    expect(busiestPeriods(periods, 1).map(({ first }) => first)).toEqual([2018])
    expect(busiestPeriods(periods, 2)).toEqual([])
    expect(busiestPeriods(periods, 3)).toEqual([])
  })
})
