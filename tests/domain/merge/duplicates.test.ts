import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { alikePairs, type Titled } from '../../../src/domain/merge/duplicates.ts'
import { UNDATED } from '../../../src/domain/project/newRecords.ts'
import { text, when } from '../../helpers/arbitraryParts.ts'

const titled = (id: string, title: string, edtf: string | null = null): Titled => ({
  id,
  title,
  when: edtf === null ? UNDATED : { said: edtf, edtf },
})
const isPair = (a: string, b: string, dates: [string?, string?] = []) =>
  alikePairs([titled('a', a, dates[0])], [titled('b', b, dates[1])]).length === 1

describe('Two titles are alike', () => {
  test.each([
    ['Rencontre avec l’école', 'Rencontre avec l’école'],
    ['Rencontre avec l’école', 'rencontre AVEC l’ecole'],
    ['Rencontre avec l’école', 'Une rencontre à l’école'],
    ['Rencontre avec l’école', 'Rencontre de l’école Saint-Paul'],
    ['Rencontres avec les écoles', 'Rencontre avec l’école'],
    ['Œuvre collective', 'Oeuvre collective'],
    ['Corvée', 'La corvée'],
    ['Le', 'le'],
  ])('%s / %s', (a, b) => expect(isPair(a, b)).toBe(true))
})

describe('Two titles are not alike', () => {
  test.each([
    ['Rencontre avec l’école', 'Rencontre avec la mairie'],
    ['Corvée', 'Corvée de printemps au jardin'],
    ['Première récolte', 'Deuxième récolte'],
    ['', ''],
    ['Local obtenu', 'Subvention obtenue'],
  ])('%s / %s', (a, b) => expect(isPair(a, b)).toBe(false))
})

describe('Dates that cannot be one tell two events apart:', () => {
  test.each([
    [['2020-03', '2020-03-12'], true],
    [['2020-03', '2020-04'], false],
    [['2020', '2020-04'], true],
    [['2020-03', undefined], true],
    [['2018/..', '2020'], true],
    [['2018/..', '2017'], false],
  ] as [[string?, string?], boolean][])('%s', (dates, isOne) => {
    expect(isPair('Corvée au jardin', 'Corvée au jardin', dates)).toBe(isOne)
  })
})

test('Each record is in one pair at most, the likeliest, and the order of the sides changes none.', () => {
  const side = (prefix: string) =>
    fc
      .array(fc.tuple(fc.oneof(text, fc.constantFrom('Corvée', 'La corvée au jardin')), when), {
        maxLength: 12,
      })
      .map((list) =>
        list.map(([title, at], index) => ({ id: `${prefix}${index}`, title, when: at })),
      )
  fc.assert(
    fc.property(side('a'), side('b'), (ours, theirs) => {
      const pairs = alikePairs(ours, theirs)
      expect(new Set(pairs.map(({ oursId }) => oursId)).size).toBe(pairs.length)
      expect(new Set(pairs.map(({ theirsId }) => theirsId)).size).toBe(pairs.length)
      const turned = alikePairs(theirs, ours).map(({ oursId, theirsId }) => ({
        oursId: theirsId,
        theirsId: oursId,
      }))
      expect(new Set(turned.map((pair) => JSON.stringify(pair)))).toEqual(
        new Set(pairs.map((pair) => JSON.stringify(pair))),
      )
    }),
    { endOnFailure: true },
  )
  const best = alikePairs(
    [titled('a', 'Corvée au jardin')],
    [titled('b1', 'Corvée au jardin des Patriotes'), titled('b2', 'Corvée au jardin')],
  )
  expect(best).toEqual([{ oursId: 'a', theirsId: 'b2' }])
})
