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
  expect(drawn).toMatchObject({ cards: [], todayX: null, height: 0, undated: ['e0'] })
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

test('The same project always gives the same drawing.', () => {
  expect(layoutTimeline(storyProject(), fitted)).toEqual(layoutTimeline(storyProject(), fitted))
})
