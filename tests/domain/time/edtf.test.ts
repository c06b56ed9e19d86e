// @ts-expect-error The package has no types; it only checks here that others read what we write.
import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayNumber } from '../../../src/domain/time/calendar.ts'
import { boundsOf, isValidEdtf } from '../../../src/domain/time/edtf.ts'
import { edtfs } from './edtfSamples.ts'

describe('what may be stored', () => {
  it.each([
    ['2018', '2020-03', '2020-03-12', '2020-02-29', '2021-21', '2021-24', '201X', '1642'],
    ['2015~', '2020-03~', '2020-03-12~', '2021-21~', '201X~'],
    ['2016/2017', '2020-03/2020-05', '2018/..', '../2020-03', '2015~/2016~', '2021-21/2021-22'],
    ['2018/2020-03', '2019-24/2019-21', '2018-12/2019-24', '2021-06/2021-22', '../2015~'],
    ['XXXX-03', 'XXXX-03-12', 'XXXX-02-29', 'XXXX-21', 'XXXX-11/XXXX-01', 'XXXX-03/..'],
  ])('accepts %s and its like', (...texts) => {
    for (const text of texts) expect(`${text} ${isValidEdtf(text)}`).toBe(`${text} true`)
  })

  it.each([
    ['impossible days', ['2020-02-30', '2019-02-29', '2020-13', '2020-00', '2020-04-31', '2020-3']],
    ['hours', ['2020-03-12T10:00', '2020-03-12T10:00:00Z']],
    ['intervals that run backwards', ['2017/2016', '2020-05/2020-03', '2019-21/2019-24']],
    ['intervals between a moment and itself', ['2020/2020', '2015~/2015', 'XXXX-03/XXXX-03']],
    ['intervals open at both ends or cut short', ['../..', '2018/', '/2018', '2016/2017/2018']],
    ['ends with and without a year', ['2018/XXXX-03', 'XXXX-03/2018']],
    [
      'what this application never writes',
      ['XXXX', '20XX', '201X/202X', '2018?', '2018%', '-2018'],
    ],
    ['years too far to be meant', ['0999', '3000', '12018']],
    ['other texts', ['', ' 2018', '2018 ', 'mars 2020', '2020-25', '2020-20', '..', '~']],
  ])('refuses %s', (_, texts) => {
    for (const text of texts) expect(`${text} ${isValidEdtf(text)}`).toBe(`${text} false`)
  })

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isValidEdtf(text) === 'boolean'))
  })
})

describe('what other readers of EDTF accept', () => {
  /** Why the edtf package (4.11) refuses a form of ours. */
  function reasonToRefuse(edtf: string): string | null {
    const isPlainSeason = /^\d{4}-2[1-4]$/.test(edtf)
    if (!isPlainSeason && /-2[1-4]~?($|\/)/.test(edtf.replaceAll(/-\d\d-\d\d/g, ''))) {
      return 'it reads seasons only with a year, alone and exact'
    }
    if (edtf.split('/').some((end) => end.includes('X') && end.endsWith('~'))) {
      return 'it has no approximate decade, nor approximate moment without a year'
    }
    return null
  }

  const isRead = (edtf: string): boolean => {
    try {
      parse(edtf)
      return true
    } catch {
      return false
    }
  }

  it.each([
    ['2021-21~', 'it reads seasons only with a year, alone and exact'],
    ['XXXX-21', 'it reads seasons only with a year, alone and exact'],
    ['2021-21/2021-22', 'it reads seasons only with a year, alone and exact'],
    ['../2021-22', 'it reads seasons only with a year, alone and exact'],
    ['201X~', 'it has no approximate decade, nor approximate moment without a year'],
    ['XXXX-03~', 'it has no approximate decade, nor approximate moment without a year'],
  ])('the edtf package refuses %s, for %s', (edtf, reason) => {
    expect(isRead(edtf)).toBe(false)
    expect(reasonToRefuse(edtf)).toBe(reason)
  })

  it('the edtf package reads all the others', () => {
    fc.assert(
      fc.property(edtfs, (edtf) => {
        if (reasonToRefuse(edtf) === null) expect(`${edtf} ${isRead(edtf)}`).toBe(`${edtf} true`)
      }),
      { numRuns: 500 },
    )
  })
})

describe('bounds', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-03-12', '2020-03-12', '2020-03-12'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2021-21', '2021-03-01', '2021-06-20'],
    ['2021-22', '2021-06-01', '2021-09-22'],
    ['2021-23', '2021-09-01', '2021-12-20'],
    ['2019-24', '2018-12-01', '2019-03-20'],
    ['2015~', '2014-07-01', '2016-06-30'],
    ['2020-03~', '2020-02-16', '2020-04-15'],
    ['2020-01~', '2019-12-16', '2020-02-15'],
    ['2020-03-12~', '2020-03-09', '2020-03-15'],
    ['2021-21~', '2021-02-01', '2021-07-20'],
    ['2019-24~', '2018-11-01', '2019-04-20'],
    ['201X~', '2005-01-01', '2024-12-31'],
    ['2016/2017', '2016-01-01', '2017-12-31'],
    ['2019-12/2020-03', '2019-12-01', '2020-03-31'],
    ['2015~/2017', '2014-07-01', '2017-12-31'],
    ['2021-21/2021-22', '2021-03-01', '2021-09-22'],
    ['2018/..', '2018-01-01', null],
    ['../2020-03', null, '2020-03-31'],
    ['../2015~', null, '2016-06-30'],
    ['XXXX-03', null, null],
    ['XXXX-11/XXXX-01', null, null],
    ['mars', null, null],
    [null, null, null],
  ])('%s runs from %s to %s', (edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({ earliest, latest })
  })

  it('the first day never comes after the last, and both are days', () => {
    fc.assert(
      fc.property(edtfs, (edtf) => {
        const { earliest, latest } = boundsOf(edtf)
        for (const day of [earliest, latest]) if (day) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
        if (earliest && latest) expect(dayNumber(earliest)).toBeLessThanOrEqual(dayNumber(latest))
        expect(earliest === null && latest === null).toBe(edtf.includes('XXXX'))
      }),
    )
  })
})
