/** Random texts, moments, ids and ranks: the small parts of random projects. */
import fc from 'fast-check'
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

import type * as r from '../../src/domain/project/records.ts'
import { isValidEdtf } from '../../src/domain/time/edtf.ts'

const TEXTS = [
  '',
  'Été à l’école : « ça marche »\u00a0!',
  'Œuvre collective — première récolte',
  '👩🏽‍🌾🧑‍🤝‍🧑 🇨🇦 marché',
  'مشروع الحي — סיפור',
  '\u202eretourné\u202c \u200bsans largeur\ufeff',
  'deux\r\nlignes\tet\u0000nul\u001f\u2028\u2029',
  '\ud800 moitié de caractère',
  'e\u0301 ≠ é',
  '__proto__',
  'constructor',
  '"}],"x":{"__proto__":1}',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  'null',
  '-0',
  '\\u0041\\',
]

export const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

const WHENS: r.When[] = [
  { said: '', edtf: null },
  { said: 'un beau jour', edtf: null },
  ...[
    '1999',
    '2018',
    '2018~',
    '2020-03',
    '2020-03~',
    '2020-03-12',
    '2020-02-29',
    '2021-21',
    '2019-24',
    '2019-23~',
    '201X',
    'XXXX-03',
    'XXXX-21',
    '2016/2017',
    '2018/..',
    '../2020-03',
    '2018-12/2019-03',
  ].map((edtf) => ({ said: `vers ${edtf}`, edtf })),
]
const unreadable = WHENS.filter(({ edtf }) => edtf !== null && !isValidEdtf(edtf))
if (unreadable.length > 0) throw new Error(`Not EDTF any more: ${JSON.stringify(unreadable)}`)

export const when = fc.constantFrom(...WHENS)

/** Ids of all kinds, as long as they are ids. None is an outcome's or a question's. */
export const freshId = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
    size: 'max',
    minLength: 20,
    maxLength: 20,
  }),
  fc.nat({ max: 99 }).map(String),
  fc.constantFrom(
    'tostring',
    'valueof',
    'proto',
    'a',
    'a-b-c',
    'hasownproperty',
    `x${'-'.repeat(63)}`,
  ),
)
export const outcomeId = fc.constantFrom('rt1', 'rt2', 'rt3', 'rt12', 'own-outcome')
export const questionId = fc.constantFrom('q-actors', 'q-strategy')

/** Ranks as they come to be: at the end, in between, and the same twice after two copies are merged. */
export function ranks(count: number): fc.Arbitrary<string[]> {
  return fc.array(fc.nat({ max: 5 }), { minLength: count, maxLength: count }).map((draws) => {
    const made = generateNKeysBetween(null, null, 2)
    for (const draw of draws) {
      const at = draw % (made.length - 1)
      const [low, high] = [made[at], made[at + 1]] as [string, string]
      if (draw === 5 || low >= high) made.push(made.at(-1) as string)
      else made.splice(at + 1, 0, generateKeyBetween(low, high))
    }
    return made.slice(0, count)
  })
}
