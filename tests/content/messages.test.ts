import { describe, expect, it } from 'vitest'

import { en } from '../../src/content/messages/en.ts'
import { fr } from '../../src/content/messages/fr.ts'
import { reportEn } from '../../src/content/report/en.ts'
import { reportFr } from '../../src/content/report/fr.ts'
import { englishFaults, frenchFaults, textsIn } from './typography.ts'

type Sentence = (...values: unknown[]) => unknown

/** Values that sentences take, in the order in which they usually take them. */
const VALUES: readonly (readonly unknown[])[] = [
  ['Titre', 'Autre', false, 'mot'],
  [0, 27, 'mot'],
  [1, 27, 'mot'],
  [2, 'Titre', 'mot'],
  [['un', 'deux']],
]

/** What a sentence says for the values that it can take. */
function samplesOf(sentence: Sentence): unknown[] {
  const said = VALUES.flatMap((values) => {
    try {
      return [sentence(...values)]
    } catch {
      return []
    }
  })
  expect(said).not.toEqual([])
  return said
}

/** Every text of a language, with sentences said for a few values. */
function allTexts(value: unknown, path = ''): (readonly [string, string])[] {
  if (typeof value === 'function') {
    return samplesOf(value as Sentence).flatMap((said, at) => textsIn(said, `${path}(${at})`))
  }
  if (typeof value !== 'object' || value === null) return textsIn(value, path)
  return Object.entries(value).flatMap(([key, each]) => allTexts(each, `${path}.${key}`))
}

/** Faults with the path of the words; the ending of a file's name is no sentence. */
function faultsIn(words: unknown, find: (text: string) => string[]): string[] {
  return allTexts(words).flatMap(([path, text]) =>
    find(text.replaceAll(/\.(?:jalons|repertoire)\.json/gu, 'fichier')).map(
      (fault) => `${path}: ${fault}`,
    ),
  )
}

describe('The words of the app', () => {
  it('follow the typography of Québec in French', () => {
    expect(allTexts(fr).length).toBeGreaterThan(600)
    expect(faultsIn({ ...fr, document: reportFr }, frenchFaults)).toEqual([])
  })

  it('are English in English, but for the name of the other language', () => {
    const { language, ...frame } = en.frame
    expect(language).toBe('Français')
    expect(faultsIn({ ...en, frame, document: reportEn }, englishFaults)).toEqual([])
  })

  it('leave nothing empty', () => {
    for (const words of [fr, en, reportFr, reportEn]) {
      const empty = textsIn(words).filter(([, text]) => text.trim() === '')
      expect(empty).toEqual([])
    }
  })
})
