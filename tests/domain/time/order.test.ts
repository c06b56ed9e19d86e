import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { boundsOf, isValidEdtf } from '../../../src/domain/time/edtf.ts'
import { isSurelyAfter, readingsOf, settleReading } from '../../../src/domain/time/order.ts'
import { edtfs } from './edtfSamples.ts'

const at = (edtf: string | null) => ({ said: '', edtf })

describe('the readings of a moment', () => {
  it.each([
    ['2019-24', ['2018-12/2019-03', '2019-12/2020-03']],
    ['2019-24~', ['2018-12~/2019-03~', '2019-12~/2020-03~']],
    ['2019-24/..', ['2018-12/..', '2019-12/..']],
    ['../2019-24', ['../2019-03', '../2020-03']],
    ['2018-23/2019-24', ['2018-23/2019-03', '2018-23/2020-03']],
    ['2019-24/2019-21', ['2019-24/2019-21']],
    ['2019-23', ['2019-23']],
    ['2019-12/2020-03', ['2019-12/2020-03']],
    ['XXXX-24', ['XXXX-24']],
  ])('those of %s are %j', (edtf, readings) => {
    expect(readingsOf(edtf)).toEqual(readings)
  })

  it('are always valid, and settled: each has no other reading than itself', () => {
    fc.assert(
      fc.property(edtfs, (edtf) => {
        for (const reading of readingsOf(edtf)) {
          expect(isValidEdtf(reading)).toBe(true)
          expect(readingsOf(reading)).toEqual([reading])
        }
      }),
    )
  })

  it('settling on one keeps the words said', () => {
    const when = { said: 'hiver 2019', edtf: '2019-24' }
    expect(settleReading(when, '2018-12/2019-03')).toEqual({
      said: 'hiver 2019',
      edtf: '2018-12/2019-03',
    })
  })
})

describe('what surely comes after', () => {
  it.each([
    ['2021', '2020', true],
    ['2020-03', '2020-02', true],
    ['2020-03', '2020', false],
    ['2021-22', '2021-21', false],
    ['2021-23', '2021-21', true],
    ['2019-05', '2019-24', false],
    ['2020-05', '2019-24', true],
    ['2019-24', '2018-11', true],
    ['2019-24', '2019-01', false],
    ['2018-12/2019-03', '2018-11', true],
    ['2019-05', '2018-12/2019-03', true],
    ['2016', '2015~', false],
    ['2017', '2015~', true],
    ['2018/..', '2017', true],
    ['2018/..', '2018', false],
    ['2030', '2018/..', false],
    ['2021', '../2020-03', true],
    ['../2021', '2020', false],
    ['XXXX-05', 'XXXX-03', false],
    ['2020', null, false],
    [null, '2020', false],
  ])('%s after %s: %s', (a, b, expected) => {
    expect(isSurelyAfter(at(a), at(b))).toBe(expected)
  })

  it('is never true of a moment and itself, nor both ways', () => {
    fc.assert(
      fc.property(edtfs, edtfs, (a, b) => {
        expect(isSurelyAfter(at(a), at(a))).toBe(false)
        expect(isSurelyAfter(at(a), at(b)) && isSurelyAfter(at(b), at(a))).toBe(false)
      }),
    )
  })

  it('always agrees with the first days and last days', () => {
    fc.assert(
      fc.property(edtfs, edtfs, (a, b) => {
        if (!isSurelyAfter(at(a), at(b))) return
        expect((boundsOf(a).earliest ?? '') > (boundsOf(b).latest ?? '9')).toBe(true)
      }),
    )
  })
})
