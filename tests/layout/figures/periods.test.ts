import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { layoutPeriods, type PeriodRow } from '../../../src/layout/figures/periods.ts'
import { crossingWords, outside } from './extents.ts'

const rowOf = (cells: PeriodRow['cells'], at: number): PeriodRow => ({
  mark: { networkFunction: 3, number: at + 9 },
  label: 'Engagement d’acteurs dans de nouveaux rôles',
  tone: 3,
  cells,
})
const YEARS = ['2018', '2019', '2020']

describe('What shows when', () => {
  it('writes each number in its column, and draws what is planned hollow', () => {
    const cells = [
      { came: 2, planned: 0 },
      { came: 0, planned: 0 },
      { came: 0, planned: 1 },
    ]
    const { shapes } = layoutPeriods([rowOf(cells, 0)], YEARS, { width: 800, look: 'discs' })
    const discs = shapes.flatMap((shape) => (shape.kind === 'disc' ? [shape] : []))
    expect(discs.map(({ look }) => look)).toEqual(['full', 'hollow'])
    const wordsAt = (x: number | undefined) =>
      shapes.flatMap((shape) => (shape.kind === 'text' && shape.x === x ? [shape.words] : []))
    expect(wordsAt(discs[0]?.x)).toEqual(['2018', '2'])
    expect(wordsAt(discs[1]?.x)).toEqual(['2020', '1'])
  })

  it('raises columns in proportion, what is planned above what came', () => {
    const cells = [
      { came: 4, planned: 0 },
      { came: 1, planned: 1 },
      { came: 0, planned: 0 },
    ]
    const { shapes } = layoutPeriods([rowOf(cells, 0)], YEARS, { width: 800, look: 'columns' })
    const [four, one, planned] = shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape] : []))
    expect(one?.height).toBeCloseTo((four?.height ?? 0) / 4)
    expect(planned).toMatchObject({ look: 'hollow', x: one?.x })
    expect((planned?.y ?? 0) + (planned?.height ?? 0)).toBeCloseTo(one?.y ?? 0)
  })

  it('stays inside the width, and no two words cross, from a telephone to a projector', () => {
    const count = fc.record({ came: fc.nat(30), planned: fc.nat(30) })
    const names = fc.constantFrom(
      (at: number) => `${2000 + at}`,
      (at: number) => `${1900 + at * 10}–${1909 + at * 10}`,
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(count, { minLength: 12, maxLength: 12 }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 330, max: 1200 }),
        fc.constantFrom('columns', 'discs'),
        names,
        (rows, columns, width, look, nameOf) => {
          const figure = layoutPeriods(
            rows.map((cells, at) => rowOf(cells.slice(0, columns), at)),
            Array.from({ length: columns }, (_, at) => nameOf(at)),
            { width, look },
          )
          expect(outside(figure)).toEqual([])
          expect(crossingWords(figure)).toEqual([])
        },
      ),
    )
  })
})
