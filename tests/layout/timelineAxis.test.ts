import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Language } from '../../src/content/language.ts'
import { dayNumber } from '../../src/domain/time/calendar.ts'
import { textWidth } from '../../src/layout/textMeasure.ts'
import { axisBetween, type TimelineAxis } from '../../src/layout/timelineAxis.ts'
import { pixelsOf } from '../../src/layout/timelineScale.ts'
import { markLabel, periodLabel } from '../../src/layout/axisLabels.ts'

const SIZE = 14
const MARK = { size: SIZE, weight: 400 }
const PERIOD = { size: SIZE, weight: 650 }

const from = dayNumber('2016-03-10')
const scaleOf = (pixelsPerDay: number) => ({ firstDay: from, left: 20, pixelsPerDay })

/** The axis over so many days from 10 March 2016. */
function axisOver(days: number, pixelsPerDay: number): TimelineAxis {
  return axisBetween(scaleOf(pixelsPerDay), from, from + days, 20 + days * pixelsPerDay)
}

const labels = ({ periods, marks }: TimelineAxis, language: Language = 'fr') => ({
  periods: periods.filter((each) => each.hasLabel).map((each) => periodLabel(each, language)),
  marks: marks.filter((each) => each.hasLabel).map((each) => markLabel(each, language)),
})

test('The closer one looks, the finer the time that is named, from days to centuries.', () => {
  const near = labels(axisOver(20, 30))
  expect(near.periods).toEqual(['mars 2016'])
  expect(near.marks.slice(0, 3)).toEqual(['10', '11', '12'])
  expect(labels(axisOver(60, 8))).toEqual({
    periods: ['mars 2016', 'avril 2016'],
    marks: ['10', '15', '20', '25', '1', '5', '10', '15', '20', '25', '1', '5'],
  })
  expect(labels(axisOver(200, 3)).marks).toEqual([
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
  ])
  expect(labels(axisOver(200, 2)).marks).toEqual([
    'mars',
    'avr.',
    'mai',
    'juin',
    'juill.',
    'août',
    'sept.',
  ])
  expect(labels(axisOver(700, 0.6)).marks).toEqual([
    'avr.',
    'juill.',
    'oct.',
    'janv.',
    'avr.',
    'juill.',
    'oct.',
    'janv.',
  ])
  expect(labels(axisOver(1400, 0.2)).periods).toEqual(['2016', '2017', '2018', '2019'])
  expect(labels(axisOver(9000, 0.03)).periods).toEqual(['2015', '2020', '2025', '2030', '2035'])
  expect(labels(axisOver(20_000, 0.02)).periods).toEqual(['2020', '2030', '2040', '2050', '2060'])
  expect(labels(axisOver(200_000, 0.002)).periods).toContain('2100')
})

test('The axis speaks both languages.', () => {
  expect(labels(axisOver(60, 8), 'en').periods).toEqual(['March 2016', 'April 2016'])
  expect(labels(axisOver(200, 2), 'en').marks).toContain('Aug')
})

test.each(['fr', 'en'] as const)('At no zoom do two labels touch, in %s.', (language) => {
  for (let zoom = 0; zoom <= 800; zoom += 1) {
    const pixelsPerDay = 0.001 * 60_000 ** (zoom / 800)
    const scale = { firstDay: from, left: 0, pixelsPerDay }
    const { periods, marks } = axisBetween(scale, from, from + 2000 / pixelsPerDay, 2000)
    expect(periods.length).toBeGreaterThan(0)
    for (const period of periods) {
      if (!period.hasLabel) continue
      expect(textWidth(periodLabel(period, language), PERIOD) + 5).toBeLessThan(period.width)
    }
    const written = marks.filter(({ hasLabel }) => hasLabel)
    written.slice(1).forEach((mark, index) => {
      const before = written[index] ?? mark
      const end = before.x + 5 + textWidth(markLabel(before, language), MARK)
      expect(end).toBeLessThan(mark.x)
    })
  }
})

test('Every part of the time looked at is under a name or a cut one, without a gap.', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.002, max: 60, noNaN: true }), (pixelsPerDay) => {
      const { periods } = axisBetween(scaleOf(pixelsPerDay), from, from + 900 / pixelsPerDay, 900)
      expect(periods[0]?.x).toBeLessThanOrEqual(20)
      periods.slice(1).forEach(({ x }, index) => {
        const before = periods[index]
        expect((before?.x ?? 0) + (before?.width ?? 0)).toBeCloseTo(x, 4)
      })
      const last = periods.at(-1)
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThan(870)
    }),
  )
})

test('A mark stands on the first day of what it names.', () => {
  const { marks, periods } = axisOver(800, 2)
  const xOf = pixelsOf(scaleOf(2))
  for (const { day, x } of marks) expect(x).toBeCloseTo(xOf(dayNumber(day)))
  for (const { day, x } of periods.slice(1)) expect(x).toBeCloseTo(xOf(dayNumber(day)))
})

test('What is put on the axis gets the precision that the axis tells apart.', () => {
  const precisions = [30, 8, 3, 1, 0.2, 0.01].map((scale) => axisOver(30, scale).precision)
  expect(precisions).toEqual(['day', 'day', 'month', 'season', 'year', 'decade'])
})
