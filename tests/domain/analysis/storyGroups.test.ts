import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { groupHeadings, type Grouping } from '../../../src/domain/analysis/storyGroups.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import { project } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

/** The headings of a story told by its dates, as `2018`, `2018 again`, `winter 2019`, `undated`. */
function headings(grouping: Grouping, ...dates: (string | null)[]): string[] {
  const story = projectWith(dates.map((edtf, at) => [`e${at}`, edtf]))
  return groupHeadings(eventsInOrder(story), grouping).map((heading) =>
    heading === null
      ? ''
      : [heading.season ?? '', heading.year ?? 'undated', heading.isAgain ? 'again' : '']
          .join(' ')
          .trim(),
  )
}

describe('By year', () => {
  test('a year is said once above the events told together.', () => {
    expect(headings('year', '2018', '2018-05', '2019~')).toEqual(['2018', '', '2019'])
  })

  test('a year that comes back is said again: the order told is kept.', () => {
    expect(headings('year', '2018', '2019', '2018-05')).toEqual(['2018', '2019', '2018 again'])
  })

  test('what has no date stands under its own heading where it is told.', () => {
    const expected = ['2018', 'undated', '', '2018 again', 'undated']
    expect(headings('year', '2018', null, null, '2018', null)).toEqual(expected)
  })
})

describe('By season', () => {
  test.each([
    ['2018-12-25', 'winter 2019'],
    ['2019-01', 'winter 2019'],
    ['2019-02-28', 'winter 2019'],
    ['2019-24', 'winter 2019'],
    ['2019-12/2020-03', 'winter 2020'],
    ['2019-03', 'spring 2019'],
    ['2019-21', 'spring 2019'],
    ['2019-06-30', 'summer 2019'],
    ['2019-22', 'summer 2019'],
    ['2019-09', 'autumn 2019'],
    ['2019-23~', 'autumn 2019'],
    ['2019-11/2020-01', 'winter 2020'],
    ['2019', '2019'],
    ['2016/2017', '2016'],
    ['2019/..', '2019'],
    ['201X', '2010'],
  ])('%s is under %s.', (edtf, heading) => {
    expect(headings('season', edtf)).toEqual([heading])
  })
})

test('Whatever the story, each event has one heading at most, and the first has one.', () => {
  fc.assert(
    fc.property(project, fc.constantFrom('year', 'season'), (drawn, grouping) => {
      const events = eventsInOrder(drawn)
      const found = groupHeadings(events, grouping)
      expect(found).toHaveLength(events.length)
      expect(found[0]).not.toBeNull()
    }),
  )
})
