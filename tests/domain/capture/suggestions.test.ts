import { describe, expect, it } from 'vitest'

import {
  completed,
  type Query,
  queryAt,
  suggestActors,
  suggestOutcomes,
} from '../../../src/domain/capture/suggestions.ts'

const ACTORS = ['CLSC', 'Table de quartier', 'Marie Côté', 'École Saint-Marc', 'Ma Caisse'].map(
  (name, at) => ({ id: `a${at}`, name }),
)
const OUTCOMES = [
  { id: 'creation', number: 1, names: ['Création de réseau'] },
  { id: 'rules', number: 2, names: ['Structures et règles de gouvernance'] },
  { id: 'resources', number: 11, names: ['Acquisition de ressources'] },
]

const asked = (line: string) => {
  const query = queryAt(line, line.length)
  return query && [query.kind, query.text, query.start]
}
const actors = (text: string) => suggestActors(text, ACTORS).map(({ name }) => name)
const outcomes = (text: string) => suggestOutcomes(text, OUTCOMES).map(({ number }) => number)

describe('What is being named at the caret', () => {
  it('is what follows the last sign that begins a word', () => {
    expect(asked('Rencontre #')).toEqual(['outcome', '', 10])
    expect(asked('Rencontre #gouv')).toEqual(['outcome', 'gouv', 10])
    expect(asked('Rencontre @')).toEqual(['actor', '', 10])
    expect(asked('Rencontre à l’@éc')).toEqual(['actor', 'éc', 14])
    expect(asked('Rencontre @Table de q')).toEqual(['actor', 'Table de q', 10])
    expect(asked('Rencontre @"les am')).toEqual(['actor', 'les am', 10])
    expect(asked('@CLSC @Ma')).toEqual(['actor', 'Ma', 6])
  })

  it('is nothing elsewhere', () => {
    for (const line of ['', 'Rencontre', 'Local#4', 'info@clsc', 'Rencontre #gouv ', 'à @ 20']) {
      expect(asked(line)).toBeNull()
    }
    expect(queryAt('Rencontre #4', 5)).toBeNull()
  })
})

describe('What is proposed', () => {
  it('begins by a word of the name, whatever its accents: first the names that begin so', () => {
    expect(actors('ma')).toEqual(['Marie Côté', 'Ma Caisse', 'École Saint-Marc'])
    expect(actors('COTE')).toEqual(['Marie Côté'])
    expect(actors('table de q')).toEqual(['Table de quartier'])
    expect(actors('ma ')).toEqual(['Ma Caisse'])
    expect(actors('clsc reçoit')).toEqual([])
    expect(actors('')).toHaveLength(5)
  })

  it('is an outcome by its number or by any word of its label', () => {
    expect(outcomes('')).toEqual([1, 2, 11])
    expect(outcomes('1')).toEqual([1, 11])
    expect(outcomes('REGLES')).toEqual([2])
    expect(outcomes('res')).toEqual([1, 11])
    expect(outcomes('seau')).toEqual([])
  })
})

it('What is chosen takes the place of what was typed, with one space after it.', () => {
  const at = (line: string) => queryAt(line, line.length) as Query
  expect(completed('Rencontre #gou', at('Rencontre #gou'), '2')).toEqual({
    text: 'Rencontre #2 ',
    caret: 13,
  })
  const line = 'Avec @cl, hier'
  expect(completed(line, queryAt(line, 8) as Query, 'CLSC')).toEqual({
    text: 'Avec @CLSC, hier',
    caret: 11,
  })
})
