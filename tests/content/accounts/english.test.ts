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
} from '../../../src/content/accounts/englishPhrases.ts'

const said = (text: string, isForeign = false) => ({ text, isForeign })

describe('titles in English sentences', () => {
  it.each([
    ['Start-up grant of $45,000', 'the start-up grant of $45,000'],
    ['First market Saturday, on trial', 'the first market Saturday, on trial'],
    [
      'Three-way agreement: round table and borough',
      'the three-way agreement: round table and borough',
    ],
    ['Launch in English', 'the launch in English'],
  ])('"%s" is named "%s"', (title, words) => {
    expect(namedThing(said(title))?.words).toBe(words)
  })

  it.each([
    'The cold room is installed',
    'Committee drafts report',
    'Residents sign petition',
    'Three farms deliver baskets',
    '',
  ])('"%s" is kept as it is said', (title) => {
    expect(namedThing(said(title))).toBeNull()
  })

  it('keep the capitals of names only', () => {
    expect(inside('The Tool is launched.')).toBe('the Tool is launched')
    expect(inside('Tamarack opens its site')).toBe('Tamarack opens its site')
  })

  it('are quoted, quotations inside them otherwise', () => {
    expect(quoted('The “Lane” project')).toBe('“The ‘Lane’ project”')
  })

  it('name several things by their noun', () => {
    expect(pluralThing(said('Four workshops on the Tool'))).toBe('these workshops')
    expect(pluralThing(said('The walk'))).toBeNull()
  })
})

describe('labels in English sentences', () => {
  it.each(['gives a roof', 'makes winter opening possible', 'softens the tone'])(
    '"%s" ends a sentence that begins with "this"',
    (label) => {
      expect(isVerbal(said(label))).toBe(true)
    },
  )
  it.each(['trust', 'resources for all', 'say what to do'])('"%s" does not', (label) => {
    expect(isVerbal(said(label))).toBe(false)
  })
})

describe('names in English sentences', () => {
  it.each([
    ['Food committee', 'the food committee'],
    ['Elected officials of the borough', 'the elected officials of the borough'],
    ['Grand Potager Foundation (fictional)', 'the Grand Potager Foundation (fictional)'],
    ['Three farms from the region', 'three farms from the region'],
    ['Communagir', 'Communagir'],
  ])('%s is "%s"', (name, words) => {
    expect(actorInWords({ name, isForeign: false, isThing: false })).toBe(words)
  })
})

it('says for whom and where', () => {
  expect(forWhomInWords(said('Families'))).toBe('for families')
  expect(forWhomInWords(said('For all'))).toBe('for all')
  expect(placeInWords(said('Online, on the site'))).toBe(', online, on the site')
  expect(placeInWords(said('Church basement'))).toBe(' (Church basement)')
})

it('begins within what lasted', () => {
  expect(beginning('from 2016 to 2017')).toBe('between 2016 and 2017')
})
