import fc from 'fast-check'
import { expect, test } from 'vitest'

import { letterRuns } from '../../src/browser/letterRuns.ts'

/** A typeface with the letters of French. */
const has = (letter: string) => /[\u0020-\u024f’«»…]/u.test(letter)
const runs = (text: string) =>
  letterRuns(text, has).map(({ text: run, isKnown }) => (isKnown ? run : `[${run}]`))

test('A text is cut where letters that the typeface does not have begin and end.', () => {
  expect(runs('École → bibliothèque')).toEqual(['École ', '[→]', ' bibliothèque'])
  expect(runs('L’église « Œuvre »')).toEqual(['L’église « Œuvre »'])
  expect(runs('東京')).toEqual(['[東京]'])
  expect(runs('')).toEqual([])
})

test('Words of another script stay together with the blanks between them.', () => {
  expect(runs('Fête عيد الفطر au parc')).toEqual(['Fête ', '[عيد الفطر]', ' au parc'])
})

test('Accents and joiners stay with their letter.', () => {
  expect(runs('Bravo 👩🏽‍🌾! ')).toEqual(['Bravo ', '[👩🏽‍🌾]', '! '])
  expect(runs('ᐃᓄᒃᑎᑐᑦ')).toEqual(['[ᐃᓄᒃᑎᑐᑦ]'])
})

test('Nothing is lost, and no run without the letters holds more than blanks that the typeface has.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const cut = letterRuns(text, has)
      expect(cut.map((run) => run.text).join('')).toBe(text)
      for (const run of cut.filter(({ isKnown }) => isKnown)) {
        expect([...run.text].every(has)).toBe(true)
      }
    }),
  )
})
