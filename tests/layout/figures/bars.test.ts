import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type BarGroup, layoutBars } from '../../../src/layout/figures/bars.ts'
import type { FigureShape } from '../../../src/layout/figures/figure.ts'
import { textWidth } from '../../../src/layout/textMeasure.ts'

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

/** The sides of a shape that has an extent. */
function sidesOf(shape: FigureShape): { left: number; right: number } {
  switch (shape.kind) {
    case 'bar':
      return { left: shape.x, right: shape.x + shape.width }
    case 'text':
      return { left: shape.x, right: shape.x + textWidth(shape.words, shape) }
    case 'mark':
      return { left: shape.x - 12, right: shape.x + 12 }
    case 'line':
      return {
        left: Math.min(...shape.points.map(({ x }) => x)),
        right: Math.max(...shape.points.map(({ x }) => x)),
      }
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
          for (const { left, right } of figure.shapes.map(sidesOf)) {
            expect(left).toBeGreaterThanOrEqual(0)
            expect(right).toBeLessThanOrEqual(width)
          }
          expect(figure.height).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('say nothing over one another: no two lines of words cross', () => {
    for (const width of [340, 800]) {
      const { shapes } = layoutBars([group([[4], [12, 3], [0]], ['A', 'B'])], { width })
      const words = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
      for (const one of words) {
        for (const other of words) {
          if (one === other || Math.abs(one.y - other.y) >= 15) continue
          const [a, b] = [sidesOf(one), sidesOf(other)]
          expect(a.right <= b.left || b.right <= a.left, `${one.words} / ${other.words}`).toBe(true)
        }
      }
    }
  })
})
