import { expect, it } from 'vitest'

import { alikeActors } from '../../../src/domain/analysis/alikeActors.ts'
import { newActor } from '../../../src/domain/project/newRecords.ts'

function alike(...names: string[]): string[][] {
  const actors = names.map((name, at) => newActor(`a${at}`, name))
  return alikeActors(actors).map((group) => group.map(({ name }) => name))
}

it('finds alike the names that differ by case, accents, marks and small words', () => {
  expect(alike('École Saint-Marc', 'ecole st-marc', 'L’école saint marc')).toEqual([
    ['École Saint-Marc', 'ecole st-marc', 'L’école saint marc'],
  ])
  expect(alike('La Ville de Montréal', 'Centraide', 'ville Montreal')).toEqual([
    ['La Ville de Montréal', 'ville Montreal'],
  ])
  expect(alike('The City of Ottawa', 'City of Ottawa')).toHaveLength(1)
})

it('finds alike a name and its acronym, in parentheses or made of its first letters', () => {
  const long = 'Centre local de services communautaires'
  expect(alike(`${long} (CLSC)`, 'CLSC')).toHaveLength(1)
  expect(alike('clsc', long)).toHaveLength(1)
  expect(alike('C.L.S.C.', 'Le CLSC')).toHaveLength(1)
})

it('joins two groups that a third name shows to be one', () => {
  expect(alike('Maison des aînés', 'MA', 'Maison des aînés (MA)')).toEqual([
    ['Maison des aînés', 'MA', 'Maison des aînés (MA)'],
  ])
})

it('leaves apart names that share a word only, or whose parentheses say a place', () => {
  expect(alike('École Saint-Marc', 'École Saint-Luc')).toEqual([])
  expect(alike('École Saint-Marc', 'École Sainte-Marie')).toEqual([])
  expect(alike('CLSC (Rosemont)', 'CLSC (Verdun)', 'Rosemont')).toEqual([
    ['CLSC (Rosemont)', 'CLSC (Verdun)'],
  ])
  expect(alike('', ' ', '…')).toEqual([])
})
