import { describe, expect, it } from 'vitest'

import {
  actorInWords,
  beginning,
  forWhomInWords,
  inside,
  isVerbal,
  namedThing,
  placeInWords,
  pluralThing,
  quoted,
  sentence,
  withAdverb,
} from '../../../src/content/accounts/frenchPhrases.ts'

const said = (text: string, isForeign = false) => ({ text, isForeign })

describe('titles in French sentences', () => {
  it.each([
    [
      'Subvention de démarrage de 45\u00a0000\u00a0$',
      'la subvention de démarrage de 45\u00a0000\u00a0$',
    ],
    ['Premier samedi de marché, à l’essai', 'le premier samedi de marché, à l’essai'],
    ['Deuxième rencontre du comité', 'la deuxième rencontre du comité'],
    ['Entente à trois\u00a0: table et CLSC', 'l’entente à trois\u00a0: table et CLSC'],
    ['Ateliers de cuisine', 'les ateliers de cuisine'],
    ['Lancement de l’Outil sur le site', 'le lancement de l’Outil sur le site'],
  ])('« %s » is named « %s »', (title, words) => {
    expect(namedThing(said(title))?.words).toBe(words)
  })

  it.each([
    'La chambre froide est installée',
    'Comité appuie le projet',
    'Table obtient un local',
    'Communagir publie un guide',
    'Deux citoyennes parlent au conseil',
    '',
  ])('« %s » is kept as it is said', (title) => {
    expect(namedThing(said(title))).toBeNull()
  })

  it('keep the capitals of names only', () => {
    expect(inside('La caisse paie.')).toBe('la caisse paie')
    expect(inside('L’arrondissement appuie')).toBe('l’arrondissement appuie')
    expect(inside('Communagir publie un guide')).toBe('Communagir publie un guide')
    expect(inside('CLSC et table')).toBe('CLSC et table')
  })

  it('are quoted between guillemets, quotations inside them otherwise', () => {
    expect(quoted('Le projet «\u00a0Ruelle\u00a0» naît')).toBe(
      '«\u00a0Le projet “Ruelle” naît\u00a0»',
    )
  })

  it('name several things by their noun', () => {
    expect(pluralThing(said('Quatre ateliers sur l’Outil'))).toBe('ces ateliers')
    expect(pluralThing(said('La marche'))).toBeNull()
  })
})

describe('labels in French sentences', () => {
  it.each([
    'donne un toit',
    'met deux lieux en balance',
    'n’aide pas',
    'débouche sur un compromis',
    'apaise les tensions',
  ])('« %s » ends a sentence that begins with « cela »', (label) => {
    expect(isVerbal(said(label))).toBe(true)
  })

  it.each([
    'confiance',
    'confiance des partenaires',
    'financement',
    'grâce au comité',
    'disent quoi faire',
  ])('« %s » does not', (label) => {
    expect(isVerbal(said(label))).toBe(false)
  })

  it('take their adverb after the verb', () => {
    expect(withAdverb('décide la fondation', 'sans doute')).toBe('décide sans doute la fondation')
    expect(withAdverb('n’aide pas', 'peut-être')).toBe('n’aide peut-être pas')
  })
})

describe('names in French sentences', () => {
  it.each([
    ['Comité alimentation', 'le comité alimentation'],
    ['Équipe de recherche', 'l’équipe de recherche'],
    ['Élues et élus de l’arrondissement', 'les élues et élus de l’arrondissement'],
    ['Fondation du Grand Potager', 'la Fondation du Grand Potager'],
    ['Trois fermes de la région', 'trois fermes de la région'],
    ['CLSC', 'le CLSC'],
    ['Communagir', 'Communagir'],
  ])('%s is « %s »', (name, words) => {
    expect(actorInWords({ name, isForeign: false, isThing: false })).toBe(words)
  })
})

it('says for whom with « pour » when the words allow it', () => {
  expect(forWhomInWords(said('Les familles'))).toBe('pour les familles')
  expect(forWhomInWords(said('Familles du quartier'))).toBe('pour les familles du quartier')
  expect(forWhomInWords(said('Pour tout le monde'))).toBe('pour tout le monde')
  expect(forWhomInWords(said('Hochelaga'))).toBe('pour qui\u00a0: Hochelaga')
})

it('says where after a comma when the words allow it', () => {
  expect(placeInWords(said('Autour de l’école'))).toBe(', autour de l’école')
  expect(placeInWords(said('Parvis de l’église'))).toBe(' (parvis de l’église)')
})

it('ends a sentence once', () => {
  expect(sentence('on hésite')).toBe('On hésite.')
  expect(sentence('On hésite?')).toBe('On hésite?')
  expect(sentence(' ')).toBe('')
})

it('begins within what lasted', () => {
  expect(beginning('de 2016 à 2017')).toBe('entre 2016 et 2017')
  expect(beginning('d’avril à août 2019')).toBe('entre avril et août 2019')
  expect(beginning('en 2016')).toBe('en 2016')
})
