import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newEvent, newProject } from '../../src/domain/project/newRecords.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { dayNumber } from '../../src/domain/time/calendar.ts'
import { layoutTimeline } from '../../src/layout/timeline.ts'
import { anyProject } from './arbitraryProjects.ts'
import { generatedProject, storyProject } from './sampleProjects.ts'

const fitted = { today: '2021-06-01', fitWidth: 1400 }

/** A project whose events, e0, e1…, have these dates. */
function dated(...dates: (string | null)[]): Project {
  const project = newProject('p', '')
  dates.forEach((edtf, index) => {
    const event = newEvent(`e${index}`, `a${index}`, `Événement ${index}`)
    event.when = { said: edtf ?? '', edtf }
    project.events[event.id] = event
  })
  return project
}

test('Every event is drawn exactly once: on the line when it has a date, else in the list.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: false }), (project) => {
      const { cards, undated } = layoutTimeline(project, fitted)
      const ids = [...cards.map(({ id }) => id), ...undated]
      expect(ids.toSorted()).toEqual(Object.keys(project.events).toSorted())
      for (const id of undated) expect(project.events[id]?.when.edtf).toBeNull()
    }),
  )
})

test('Cards and bars never overlap, and all are within the drawing.', () => {
  fc.assert(
    fc.property(
      anyProject({ hasPlaces: false }),
      fc.integer({ min: 300, max: 4000 }),
      (project, fitWidth) => {
        const { cards, width, height } = layoutTimeline(project, { today: null, fitWidth })
        const boxes = cards.flatMap((card) => [card, { ...card.bar, height: 6 }])
        boxes.forEach((a, index) => {
          expect(Number.isFinite(a.x + a.y + a.width)).toBe(true)
          expect(a.x).toBeGreaterThanOrEqual(0)
          expect(a.x + a.width).toBeLessThanOrEqual(width + 1e-6)
          expect(a.y + a.height).toBeLessThanOrEqual(height + 1e-6)
          for (const b of boxes.slice(index + 1)) {
            const isApart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + a.height <= b.y ||
              b.y + b.height <= a.y
            expect(isApart).toBe(true)
          }
        })
      },
    ),
  )
})

test('The drawing fits in the width asked for when there is room for cards at all.', () => {
  for (const project of [
    storyProject(),
    generatedProject({ events: 60, effects: 0, links: 0, seed: 1 }),
  ]) {
    for (const fitWidth of [600, 1000, 2400]) {
      expect(layoutTimeline(project, { today: '2026-03-12', fitWidth }).width).toBeCloseTo(fitWidth)
    }
  }
})

test('A bar covers the days of its date, at least six pixels wide, and starts above its card.', () => {
  const { cards, firstDay, left, pixelsPerDay } = layoutTimeline(
    dated('2018', '2019-05-12', '2020'),
    fitted,
  )
  const [year, day] = cards
  expect(year?.bar.x).toBeCloseTo(left + (dayNumber('2018-01-01') - firstDay) * pixelsPerDay)
  expect(year?.bar.width).toBeCloseTo(365 * pixelsPerDay)
  expect(day?.bar.width).toBe(6)
  for (const card of cards) expect(card.x).toBe(card.bar.x)
})

test('An open date has a bar that fades out on its open side.', () => {
  const { cards } = layoutTimeline(dated('../2019', '2020/..', '2018-03'), fitted)
  const bars = new Map(cards.map(({ id, bar }) => [id, bar]))
  expect(bars.get('e0')).toMatchObject({ isOpenStart: true, isOpenEnd: false })
  expect(bars.get('e1')).toMatchObject({ isOpenStart: false, isOpenEnd: true })
  expect(bars.get('e2')).toMatchObject({ isOpenStart: false, isOpenEnd: false })
})

test('Events of the same date are stacked in the order told, and rows are used again.', () => {
  const { cards } = layoutTimeline(dated('2018', '2018', '2018', '2024'), fitted)
  expect(cards.map(({ id, row }) => [id, row])).toEqual([
    ['e0', 0],
    ['e1', 1],
    ['e2', 2],
    ['e3', 0],
  ])
})

test('Events without a date are listed in the order told.', () => {
  expect(layoutTimeline(dated(null, '2019', null), fitted).undated).toEqual(['e0', 'e2'])
})

test('A project without any date has an empty line.', () => {
  const drawn = layoutTimeline(dated(null), fitted)
  expect(drawn).toMatchObject({ cards: [], ticks: [], todayX: null, height: 0, undated: ['e0'] })
})

test('When asked for, a project without any date has the years around today, to date a first event on.', () => {
  const drawn = layoutTimeline(dated(null), { ...fitted, hasEmptyAxis: true })
  expect(drawn.cards).toEqual([])
  expect(drawn.firstDay).toBe(dayNumber('2019-01-01'))
  expect(drawn.todayX).toBeGreaterThan(0)
  expect(drawn.todayX).toBeLessThan(drawn.width)
  expect(drawn.width).toBeCloseTo(fitted.fitWidth)
})

test('A margin leaves that much blank at both ends.', () => {
  const project = dated('2018', '2020')
  const near = layoutTimeline(project, { today: null, pixelsPerDay: 0.5 })
  const wide = layoutTimeline(project, { today: null, pixelsPerDay: 0.5, margin: 300 })
  expect(wide.left).toBe(near.left + 300)
  expect(wide.width).toBe(near.width + 600)
})

test('Today is drawn within the story and shortly after it, not far from it.', () => {
  const project = dated('2018', '2020')
  const todayX = (today: string | null) => layoutTimeline(project, { ...fitted, today }).todayX
  expect(todayX('2019-01-01')).toBeGreaterThan(0)
  expect(todayX('2021-02-01')).toBeGreaterThan(0)
  expect(todayX('2030-01-01')).toBeNull()
  expect(todayX('2001-01-01')).toBeNull()
  expect(todayX(null)).toBeNull()
})

test('Ticks go from months to decades, and two labels never touch.', () => {
  const kinds = (project: Project, pixelsPerDay: number) => {
    const { ticks } = layoutTimeline(project, { today: null, pixelsPerDay })
    ticks.slice(1).forEach(({ x }, index) => {
      expect(x - (ticks[index]?.x ?? 0)).toBeGreaterThanOrEqual(
        ticks[index]?.kind === 'month' ? 80 : 60,
      )
    })
    return new Set(ticks.map(({ kind }) => kind))
  }
  expect(kinds(dated('2019-03', '2019-09'), 4)).toEqual(new Set(['month']))
  expect(kinds(dated('2018', '2021'), 3)).toEqual(new Set(['month', 'year']))
  expect(kinds(dated('2010', '2021'), 0.3)).toEqual(new Set(['year']))
  expect(kinds(dated('1820', '2021'), 0.02)).toEqual(new Set(['decade']))
})

test('A tick stands on the first day of its month or year.', () => {
  const { ticks, firstDay, left, pixelsPerDay } = layoutTimeline(dated('2018', '2021'), {
    today: null,
    pixelsPerDay: 0.5,
  })
  expect(ticks.map(({ day }) => day)).toEqual([
    '2018-01-01',
    '2019-01-01',
    '2020-01-01',
    '2021-01-01',
  ])
  for (const { day, x } of ticks)
    expect(x).toBeCloseTo(left + (dayNumber(day) - firstDay) * pixelsPerDay)
})

test('The same project always gives the same drawing.', () => {
  expect(layoutTimeline(storyProject(), fitted)).toEqual(layoutTimeline(storyProject(), fitted))
})
