import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type BarGroup, layoutBars } from '../../../src/layout/figures/bars.ts'
import { crossingWords, outside } from './extents.ts'

function group(rows: readonly (readonly number[])[], letters = ['']): BarGroup {
  return {
    title: 'Se constituer et se maintenir',
    mark: { networkFunction: 1, number: null },
    tone: 1,
    rows: rows.map((values, at) => ({
      mark: { networkFunction: 1, number: at + 1 },
      label: 'Engagement d’acteurs dans de nouveaux rôles',
      bars: letters.map((letter) => ({
        letter,
        parts: values.map((value) => ({ value, tone: 1, look: 'full' })),
        said: String(values.reduce((sum, value) => sum + value, 0)),
        note: 'pourquoi?',
      })),
    })),
  }
}

describe('Bars', () => {
  it('are as long as what they count, one part after the other, on the same scale', () => {
    const { shapes } = layoutBars([group([[4], [1, 1], [0]])], { width: 800 })
    const bars = shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape] : []))
    expect(bars).toHaveLength(3)
    const [four, one, other] = bars.map(({ width }) => width)
    expect(one).toBeCloseTo((four ?? 0) / 4)
    expect(other).toBeCloseTo(one ?? 0)
    expect(bars[2]?.x).toBeCloseTo((bars[1]?.x ?? 0) + (one ?? 0))
  })

  it('stay inside the width, words and numbers included, from a telephone to a projector', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(40), { minLength: 1, maxLength: 2 }), { minLength: 1 }),
        fc.integer({ min: 320, max: 1200 }),
        fc.boolean(),
        (rows, width, isCompared) => {
          const groups = [group(rows, isCompared ? ['A', 'B'] : [''])]
          const figure = layoutBars(groups, { width })
          expect(outside(figure)).toEqual([])
          expect(figure.height).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('say nothing over one another: no two lines of words cross', () => {
    for (const width of [340, 800]) {
      const figure = layoutBars([group([[4], [12, 3], [0]], ['A', 'B'])], { width })
      expect(crossingWords(figure)).toEqual([])
    }
  })
})
