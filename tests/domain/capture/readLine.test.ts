import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readLine } from '../../../src/domain/capture/readLine.ts'

describe('A line typed in the room', () => {
  const lines: readonly (readonly [string, string, string | null, number | null])[] = [
    ['mars 2020 Rencontre avec l’école #4', 'Rencontre avec l’école', '2020-03', 4],
    ['#12 Ouverture prolongée, été 2021', 'Ouverture prolongée', '2021-22', 12],
    ['En 2018, premier prototype', 'Premier prototype', '2018', null],
    ['Première corvée', 'Première corvée', null, null],
    ['Visite #1 du marché', 'Visite du marché', null, 1],
    ['Marche avec 24 personnes', 'Marche avec 24 personnes', null, null],
  ]
  for (const [line, title, edtf, outcomeNumber] of lines) {
    it(`is understood: ${line}`, () => {
      const read = readLine(line, 'fr')
      expect([read.title, read.when.edtf, read.outcomeNumber]).toEqual([title, edtf, outcomeNumber])
    })
  }

  it('keeps in the title a number sign that names no outcome', () => {
    for (const line of ['Local #13', 'Local #0', 'Local#4', 'Le mot-clic #quartier']) {
      expect(readLine(line, 'fr')).toMatchObject({ title: line, outcomeNumber: null })
    }
  })

  it('is never refused and never makes the reading fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
        const { title, when } = readLine(line, 'fr')
        expect(typeof title).toBe('string')
        if (title === '' && when.edtf === null) expect(line.replace(/#\d+/, '').trim()).toBe('')
      }),
    )
  })
})
