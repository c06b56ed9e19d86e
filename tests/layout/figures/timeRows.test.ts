import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { layoutMatrix } from '../../../src/layout/figures/matrix.ts'
import { layoutTimeRows, type TimeSpan } from '../../../src/layout/figures/timeRows.ts'
import { crossingWords, outside } from './extents.ts'

const span = (from: string | null, to: string | null): TimeSpan => ({
  from,
  to,
  look: 'full',
  tone: 'ink',
  height: 0.6,
  words: '',
})
const rowsOf = (...spans: TimeSpan[]) => [
  { title: '', rows: spans.map((each) => ({ label: 'Table', note: '', spans: [each] })) },
]
const options = { width: 800, language: 'fr', today: '2026-06-15' } as const
const barsIn = (figure: ReturnType<typeof layoutTimeRows>) =>
  figure.shapes.flatMap((shape) => (shape.kind === 'bar' ? [shape] : []))

describe('Rows along time', () => {
  it('are as long as what they show lasted, on one scale', () => {
    const [one, two, same] = barsIn(
      layoutTimeRows(
        rowsOf(
          span('2018-01-01', '2018-12-31'),
          span('2018-01-01', '2019-12-31'),
          span('2019-01-01', '2019-12-31'),
        ),
        options,
      ),
    )
    expect(two?.width).toBeCloseTo(2 * (one?.width ?? 0))
    expect(same?.width).toBeCloseTo(one?.width ?? 0)
    expect(same?.x).toBeCloseTo((one?.x ?? 0) + (one?.width ?? 0))
  })

  it('leave a time before for what was there already, and go on to the end for what lasts', () => {
    const [before, still] = barsIn(
      layoutTimeRows(rowsOf(span(null, '2020-01-01'), span('2020-01-01', null)), options),
    )
    expect(before?.width).toBeGreaterThan(50)
    expect((still?.x ?? 0) + (still?.width ?? 0)).toBeCloseTo(800)
  })

  it('show nothing when nothing has a date', () => {
    expect(layoutTimeRows(rowsOf(), options)).toMatchObject({ height: 0, shapes: [] })
  })

  it('stay inside the width with their names, from a telephone to a projector', () => {
    const day = fc.constantFrom('1950-04-12', '2018-01-01', '2020-12-31', null)
    const name = 'Élues et élus de l’arrondissement et de la ville-centre'
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 330, max: 1000 }),
        (ends, width) => {
          const rows = ends.map(([from, to]) => ({
            label: name,
            note: 'Porte-parole',
            spans: [span(from, to !== null && from !== null && to < from ? from : to)],
          }))
          const figure = layoutTimeRows([{ title: name.repeat(2), rows }], { ...options, width })
          expect(outside(figure)).toEqual([])
          expect(crossingWords(figure)).toEqual([])
        },
      ),
    )
  })
})

describe('Who goes with what', () => {
  it('writes each count where its row and its column meet, inside the width', () => {
    const columns = Array.from({ length: 12 }, (_, at) => ({
      networkFunction: 2 as const,
      number: at + 1,
    }))
    const counts = columns.map((_, at) => at % 3)
    for (const width of [340, 800]) {
      const figure = layoutMatrix([{ label: 'Comité alimentation', counts }], columns, { width })
      const marks = figure.shapes.flatMap((shape) => (shape.kind === 'mark' ? [shape.x] : []))
      const written = figure.shapes.flatMap((shape) =>
        shape.kind === 'text' && shape.tone === 'onFull' ? [[shape.x, shape.words]] : [],
      )
      expect(written).toEqual(
        counts.flatMap((count, at) => (count === 0 ? [] : [[marks[at], String(count)]])),
      )
      expect(outside(figure)).toEqual([])
    }
  })
})
