import { describe, expect, test } from 'vitest'

import { en } from '../../../src/content/messages/en.ts'
import { fr } from '../../../src/content/messages/fr.ts'
import { aheadEn } from '../../../src/content/questions/en.ts'
import { aheadFr } from '../../../src/content/questions/fr.ts'
import { gridOf, isAskedFor } from '../../../src/content/questions/grid.ts'
import { OUTCOMES } from '../../../src/content/repertoire/outcomes.ts'
import { newOutcome, newProject, newQuestion } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { englishFaults, frenchFaults } from '../typography.ts'

const blank = newProject('p', 'Marché')
const inFrench = (project: Project = blank) => gridOf(project, fr.repertoire, 'fr')
const facts = { column: 'learn', outcomeId: 'governance', use: 'retrospective' } as const
const said = { ...newQuestion('governance-learn', facts), text: { fr: 'Nos règles?', en: '' } }
const find = (project: Project, id: string) => inFrench(project).find((each) => each.id === id)

describe('The grid', () => {
  test('asks five questions about each outcome, looking back and ahead, after those on the chain.', () => {
    const grid = inFrench()
    expect(grid.filter(({ outcomeId }) => outcomeId === null).length).toBe(13)
    for (const { id } of OUTCOMES) {
      const about = grid.filter(({ outcomeId }) => outcomeId === id)
      expect(about.map((each) => each.id)).toEqual(
        ['learn', 'learn-ahead', 'reinvest', 'specific', 'specific-ahead'].map(
          (name) => `${id}-${name}`,
        ),
      )
      for (const look of ['retrospective', 'prospective'] as const) {
        expect(about.filter((each) => isAskedFor(each, look)).map(({ column }) => column)).toEqual([
          'learn',
          'reinvest',
          'specific',
        ])
      }
    }
    expect(new Set(grid.map(({ id }) => id)).size).toBe(grid.length)
  })

  test('asks the same in English, under the same ids.', () => {
    const english = gridOf(blank, en.repertoire, 'en')
    expect(english.map(({ id }) => id)).toEqual(inFrench().map(({ id }) => id))
    expect(english.every(({ text }) => text.endsWith('?'))).toBe(true)
  })

  test('has questions that are well typed in both languages.', () => {
    const texts = (words: typeof aheadFr) => [
      ...words.general,
      ...Object.values(words.outcomes).flatMap(({ learn, specific }) => [learn, specific]),
    ]
    expect(texts(aheadFr).flatMap(frenchFaults)).toEqual([])
    expect(texts(aheadEn).flatMap(englishFaults)).toEqual([])
  })
})

describe('What a project says of its grid', () => {
  test('comes before its repertoire, which comes before ours.', () => {
    const outcome = { ...newOutcome('governance'), learn: { fr: 'De la table?', en: '' } }
    const withOutcome = { ...blank, outcomes: { governance: outcome } }
    expect(find(withOutcome, 'governance-learn')?.text).toBe('De la table?')
    const both = { ...withOutcome, questions: { [said.id]: said } }
    expect(find(both, 'governance-learn')).toMatchObject({
      text: 'Nos règles?',
      ours: 'De la table?',
    })
  })

  test('is read in the other language rather than not at all.', () => {
    const grid = gridOf({ ...blank, questions: { [said.id]: said } }, en.repertoire, 'en')
    expect(grid.find(({ id }) => id === said.id)?.text).toBe('Nos règles?')
  })

  test('hides a question, which stays in the grid to be shown again.', () => {
    const hidden = { ...said, text: { fr: '', en: '' }, isHidden: true }
    expect(find({ ...blank, questions: { [said.id]: hidden } }, said.id)).toMatchObject({
      isHidden: true,
      isAdded: false,
    })
  })

  test('adds questions after ours, in the order of their ranks.', () => {
    const added = ['a1', 'a0'].map((rank) => ({
      ...newQuestion(`q-${rank}`, facts),
      rank,
      text: { fr: rank, en: '' },
    }))
    const project = {
      ...blank,
      questions: Object.fromEntries(added.map((each) => [each.id, each])),
    }
    const about = inFrench(project).filter(({ outcomeId }) => outcomeId === 'governance')
    expect(about.slice(-2)).toMatchObject([
      { id: 'q-a0', text: 'a0', isAdded: true },
      { id: 'q-a1', text: 'a1', isAdded: true },
    ])
  })
})
