import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  layoutWheel,
  pointOn,
  valueAlong,
  valueAt,
  wheelPlaces,
} from '../../../src/layout/figures/wheel.ts'
import { crossingWords, outside } from './extents.ts'

const widths = fc.integer({ min: 330, max: 900 })
const values = fc.option(fc.nat(10))

describe('The wheel', () => {
  it('reads at each point the spoke and the value that were put there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 14 }),
        widths,
        fc.nat(),
        fc.nat(10),
        (count, width, at, value) => {
          const places = wheelPlaces(count, width)
          const spoke = at % count
          const point = pointOn(places, spoke, value)
          expect(valueAt(places, point)).toEqual({ spoke, value })
          expect(valueAlong(places, spoke, point)).toBe(value)
        },
      ),
    )
  })

  it('keeps to its spoke a point dragged anywhere, from 0 to 10', () => {
    const places = wheelPlaces(12, 700)
    const { centre, outer } = places
    expect(valueAlong(places, 0, { x: centre.x, y: centre.y - 3 * outer })).toBe(10)
    expect(valueAlong(places, 0, { x: centre.x, y: centre.y + outer })).toBe(0)
    expect(valueAt(places, { x: centre.x + 2 * outer, y: centre.y })).toBeNull()
  })

  it('stays inside its width with its names, which do not cross, whatever is rated', () => {
    const spoke = fc.record({ now: values, wanted: values, before: values })
    fc.assert(
      fc.property(fc.array(spoke, { minLength: 12, maxLength: 12 }), widths, (spokes, width) => {
        const figure = layoutWheel(
          spokes.map((each, at) => ({
            ...each,
            networkFunction: 2,
            number: at + 1,
            label: 'Mise en circulation d’intermédiaires',
          })),
          { width },
        )
        expect(outside(figure)).toEqual([])
        expect(crossingWords(figure)).toEqual([])
      }),
    )
  })

  it('joins the values of neighbours, and leaves a gap where one is not said', () => {
    const wheel = (now: readonly (number | null)[]) =>
      layoutWheel(
        now.map((value, at) => ({
          networkFunction: 1,
          number: at,
          label: '',
          now: value,
          wanted: null,
        })),
        { width: 400 },
      ).shapes.filter((shape) => shape.kind === 'line' && shape.thickness === 2.5)
    expect(wheel([1, 2, 3, 4])).toHaveLength(4)
    expect(wheel([1, 2, null, 4])).toHaveLength(2)
  })
})
