import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { whenInSentence } from '../../../src/domain/time/whenInSentence.ts'
import { edtfs } from './edtfSamples.ts'

describe('a moment within a sentence', () => {
  it.each([
    ['2018', 'en 2018', 'in 2018'],
    ['2020-03', 'en mars 2020', 'in March 2020'],
    ['2020-03-12', 'le 12 mars 2020', 'on March 12, 2020'],
    ['2017-21', 'au printemps 2017', 'in spring 2017'],
    ['2017-23', 'à l’automne 2017', 'in fall 2017'],
    ['2019-24', 'à l’hiver 2019', 'in winter 2019'],
    ['201X', 'dans les années 2010', 'in the 2010s'],
    ['2015~', 'vers 2015', 'around 2015'],
    ['2017-23~', 'vers l’automne 2017', 'around fall 2017'],
    ['2016/2017', 'de 2016 à 2017', 'from 2016 to 2017'],
    ['2015~/2016~', 'environ 2015–2016', 'around 2015–2016'],
    ['2019-04/2019-08', 'd’avril à août 2019', 'from April to August 2019'],
    ['2021-05-03/2021-05-05', 'du 3 au 5 mai 2021', 'from May 3 to 5, 2021'],
    ['2018/..', 'depuis 2018', 'since 2018'],
    ['../2021-05-31', 'avant juin 2021', 'before June 2021'],
    ['../2020-03', 'jusqu’en mars 2020', 'until March 2020'],
  ])('%s is « %s », "%s"', (edtf, french, english) => {
    expect(whenInSentence({ said: '', edtf }, 'fr')).toBe(french)
    expect(whenInSentence({ said: '', edtf }, 'en')).toBe(english)
  })

  it('keeps what was said when it fits as it is', () => {
    expect(whenInSentence({ said: 'Entre mars et mai 2020', edtf: '2020-03/2020-05' }, 'fr')).toBe(
      'entre mars et mai 2020',
    )
    expect(whenInSentence({ said: 'fin 2018', edtf: '2018-09/2018-12' }, 'fr')).toBe('fin 2018')
    expect(whenInSentence({ said: 'avant la fusion', edtf: null }, 'fr')).toBe('avant la fusion')
  })

  it('says nothing for no date, and leaves what does not fit to be quoted', () => {
    expect(whenInSentence({ said: '', edtf: null }, 'fr')).toBe('')
    expect(whenInSentence({ said: 'la semaine de la fête', edtf: null }, 'fr')).toBeNull()
    expect(whenInSentence({ said: 'avant la fusion', edtf: null }, 'en')).toBeNull()
  })

  it.each(['fr', 'en'] as const)(
    'always finds words for a date that is understood, in %s',
    (language) => {
      fc.assert(
        fc.property(edtfs, (edtf) => {
          expect(whenInSentence({ said: '', edtf }, language)).toMatch(/^\p{Ll}.*\p{L}|\d/u)
        }),
      )
    },
  )
})
