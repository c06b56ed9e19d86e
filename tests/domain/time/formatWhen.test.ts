import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { describeBounds, displayWhen, formatEdtf } from '../../../src/domain/time/formatWhen.ts'
import { parseWhen } from '../../../src/domain/time/parseWhen.ts'
import { edtfs } from './edtfSamples.ts'

describe('moments in words', () => {
  it.each([
    ['2018', '2018', '2018'],
    ['2020-03', 'mars 2020', 'March 2020'],
    ['2020-03-12', '12 mars 2020', 'March 12, 2020'],
    ['2020-03-01', '1er mars 2020', 'March 1, 2020'],
    ['2017-23', 'automne 2017', 'fall 2017'],
    ['2019-24', 'hiver 2019', 'winter 2019'],
    ['201X', 'années 2010', 'the 2010s'],
    ['2015~', 'vers 2015', 'around 2015'],
    ['2020-03-12~', 'vers le 12 mars 2020', 'around March 12, 2020'],
    ['2017-23~', 'vers l’automne 2017', 'around fall 2017'],
    ['199X~', 'vers les années 1990', 'around the 1990s'],
    ['2016/2017', '2016–2017', '2016–2017'],
    ['2015~/2016~', 'environ 2015–2016', 'around 2015–2016'],
    ['2015~/2017', 'd’environ 2015 à 2017', 'from around 2015 to 2017'],
    ['2019-01/2019-04', 'de janvier à avril 2019', 'January to April 2019'],
    ['2019-04/2019-08', 'd’avril à août 2019', 'April to August 2019'],
    ['2019-11/2020-01', 'de novembre 2019 à janvier 2020', 'November 2019 to January 2020'],
    ['2021-05-03/2021-05-05', 'du 3 au 5 mai 2021', 'May 3–5, 2021'],
    ['2021-04-28/2021-05-03', 'du 28 avril au 3 mai 2021', 'April 28 to May 3, 2021'],
    ['2021-21/2021-22', 'du printemps à l’été 2021', 'spring to summer 2021'],
    ['2018-23/2019-03', 'de l’automne 2018 à mars 2019', 'fall 2018 to March 2019'],
    ['2018-12/2019-03', 'hiver 2018–2019', 'winter 2018–2019'],
    ['2018/..', 'depuis 2018', 'since 2018'],
    ['2021-22/..', 'depuis l’été 2021', 'since summer 2021'],
    ['2015~/..', 'depuis environ 2015', 'since around 2015'],
    ['../2020-03', 'jusqu’en mars 2020', 'until March 2020'],
    ['../2020-03-12', 'jusqu’au 12 mars 2020', 'until March 12, 2020'],
    ['../2021-22', 'jusqu’à l’été 2021', 'until summer 2021'],
    ['../2015~', 'jusque vers 2015', 'until around 2015'],
    ['../2021-05-31', 'avant juin 2021', 'before June 2021'],
    ['../2019-12-31', 'avant 2020', 'before 2020'],
    ['XXXX-03', 'mars', 'March'],
    ['XXXX-11/XXXX-01', 'de novembre à janvier', 'November to January'],
    ['1642', 'an 1642', 'year 1642'],
    ['1642/1701', 'de l’an 1642 à l’an 1701', 'the year 1642 to the year 1701'],
  ])('%s is « %s », "%s"', (edtf, french, english) => {
    expect(formatEdtf(edtf, 'fr')).toBe(french)
    expect(formatEdtf(edtf, 'en')).toBe(english)
  })

  it.each(['fr', 'en'] as const)('are read back as the same moment, in %s', (language) => {
    fc.assert(
      fc.property(edtfs, (edtf) => {
        const words = formatEdtf(edtf, language)
        expect(`${words} ${parseWhen(words, language).when.edtf}`).toBe(`${words} ${edtf}`)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives back a text that is no EDTF', () => {
    expect(formatEdtf('un jour', 'fr')).toBe('un jour')
  })
})

describe('what is shown for a moment', () => {
  it.each([
    ['fin 2017', '2017-09/2017-12', 'fr', 'fin 2017'],
    ['fin 2017', '2017-09/2017-12', 'en', 'September to December 2017'],
    ['Mars 2020', '2020-03', 'fr', 'Mars 2020'],
    ['March 2020', '2020-03', 'fr', 'mars 2020'],
    ['2020-03', '2020-03', 'en', '2020-03'],
    ['hiver 2019', '2019-24', 'fr', 'hiver 2019'],
    ['hiver 2019', '2018-12/2019-03', 'fr', 'hiver 2018–2019'],
    ['mars 2020', '2021-04', 'fr', 'avril 2021'],
    ['avant la fusion', null, 'en', 'avant la fusion'],
    ['', null, 'fr', ''],
    ['', '2020-03', 'fr', 'mars 2020'],
  ] as const)('« %s » stored as %s shows in %s as « %s »', (said, edtf, language, shown) => {
    expect(displayWhen({ said, edtf }, language)).toBe(shown)
  })
})

describe('bounds in words', () => {
  it.each([
    ['2019-09', 'du 1er au 30 septembre 2019', 'from September 1 to 30, 2019'],
    ['2021-21', 'du 1er mars au 20 juin 2021', 'from March 1 to June 20, 2021'],
    ['2019-24', 'du 1er décembre 2018 au 20 mars 2019', 'from December 1, 2018 to March 20, 2019'],
    ['2020-03-12', 'le 12 mars 2020', 'on March 12, 2020'],
    ['../2021-05-31', 'avant le 1er juin 2021', 'before June 1, 2021'],
    ['2018/..', 'à partir du 1er janvier 2018', 'from January 1, 2018 on'],
    ['XXXX-03', '', ''],
    [null, '', ''],
  ])('those of %s are « %s », "%s"', (edtf, french, english) => {
    expect(describeBounds({ said: '', edtf }, 'fr')).toBe(french)
    expect(describeBounds({ said: '', edtf }, 'en')).toBe(english)
  })
})
