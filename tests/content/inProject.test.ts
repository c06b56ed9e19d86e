import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { repertoireEn } from '../../src/content/repertoire/en.ts'
import { repertoireFr } from '../../src/content/repertoire/fr.ts'
import { nextNumber, outcomesIn, repertoireIn } from '../../src/content/repertoire/inProject.ts'
import { OUTCOMES } from '../../src/content/repertoire/outcomes.ts'
import { newOutcome } from '../../src/domain/project/newRecords.ts'
import type { OwnOutcome } from '../../src/domain/project/records.ts'
import { ownOutcome } from '../helpers/arbitraries.ts'
import { outcomeId } from '../helpers/arbitraryParts.ts'

const table = (...own: (Partial<OwnOutcome> & { id: string })[]) =>
  Object.fromEntries(own.map((each) => [each.id, { ...newOutcome(each.id), ...each }]))
const inFrench = (own: ReturnType<typeof table>) => repertoireIn(own, repertoireFr, 'fr')
const care = {
  id: 'care',
  networkFunction: 3,
  number: 13,
  label: { fr: 'Prendre soin', en: '' },
} as const

describe('a project that says nothing of outcomes', () => {
  const repertoire = inFrench({})

  it('has the twelve, in order, with their words and their provenance', () => {
    expect(repertoire.shown.map(({ id }) => id)).toEqual(OUTCOMES.map(({ id }) => id))
    expect(repertoire.hidden).toEqual([])
    for (const { id, number, networkFunction, provenance } of OUTCOMES) {
      expect(repertoire.labelOf(id)).toBe(repertoireFr.outcomes[id].label)
      expect(repertoire.tell(id).examples).toEqual(repertoireFr.outcomes[id].examples)
      expect(repertoire.functionOf(id)).toBe(networkFunction)
      expect(repertoire.numberOf(id)).toBe(number)
      expect(repertoire.find(id)?.provenance).toBe(provenance)
    }
  })

  it('keeps and shows an outcome that it does not know, without a function', () => {
    for (const id of ['unknown', 'toString', '__proto__']) {
      expect(repertoire.find(id)).toBeUndefined()
      expect(repertoire.functionOf(id)).toBeNull()
      expect(repertoire.numberOf(id)).toBeNull()
      expect(repertoire.labelOf(id)).toBe('Résultat inconnu')
    }
  })

  it('gives the same answer for the same table, so that nothing is drawn again for nothing', () => {
    const own = table(care)
    expect(inFrench(own)).toBe(inFrench(own))
    expect(inFrench(own).functionOf).toBe(outcomesIn(own).functionOf)
  })
})

describe('a project with outcomes of its own', () => {
  it('shows the one it adds like the others', () => {
    const repertoire = inFrench(table(care))
    expect(repertoire.shown.at(-1)).toMatchObject({ id: 'care', number: 13, provenance: 'own' })
    expect(repertoire.functionOf('care')).toBe(3)
    expect(repertoire.labelOf('care')).toBe('Prendre soin')
  })

  it('leaves a hidden one out of what one chooses, and still knows its name and function', () => {
    const repertoire = inFrench(table({ id: 'governance', isHidden: true }))
    expect(repertoire.shown).toHaveLength(11)
    expect(repertoire.hidden.map(({ id }) => id)).toEqual(['governance'])
    expect(repertoire.functionOf('governance')).toBe(1)
    expect(repertoire.labelOf('governance')).toBe('Structures et règles de gouvernance')
  })

  it('says its own words in the language asked, else in the other, else those of the repertoire', () => {
    const own = table({
      id: 'governance',
      label: { fr: 'Règles', en: '' },
      definition: { fr: 'Ce que c’est', en: 'What it is' },
      examples: { fr: 'Un\n\nDeux', en: '' },
    })
    const english = repertoireIn(own, repertoireEn, 'en')
    expect(english.labelOf('governance')).toBe('Règles')
    expect(english.tell('governance').definition).toBe('What it is')
    expect(english.tell('governance').examples).toEqual(['Un', 'Deux'])
    expect(english.tell('governance').questions).toEqual(repertoireEn.outcomes.governance.questions)
  })

  it('says that a label is its own as soon as it has one, and not when it only defines it anew', () => {
    const own = table(
      { id: 'governance', label: { fr: '', en: 'Rules' } },
      { id: 'influence', definition: { fr: 'Autrement', en: '' } },
    )
    expect(outcomesIn(own).find('governance')?.provenance).toBe('own')
    expect(outcomesIn(own).find('influence')?.provenance).toBe('reconstructed')
  })

  it('can renumber an outcome and move it to another function', () => {
    const own = table({ id: 'governance', number: 1, networkFunction: 2 })
    expect(outcomesIn(own).numberOf('governance')).toBe(1)
    expect(outcomesIn(own).functionOf('governance')).toBe(2)
  })

  it('gives the next number to one added without a number', () => {
    const own = table({ ...care, number: null })
    expect(outcomesIn(own).numberOf('care')).toBe(13)
    expect(nextNumber(own)).toBe(14)
  })

  it('keeps the label of one that has no function, and does not propose it', () => {
    const repertoire = inFrench(table({ ...care, networkFunction: null }))
    expect(repertoire.shown).toHaveLength(12)
    expect(repertoire.labelOf('care')).toBe('Prendre soin')
    expect(repertoire.numberOf('care')).toBeNull()
  })

  it('proposes no number once 99 is taken', () => {
    expect(nextNumber(table({ ...care, number: 99 }))).toBeNull()
  })

  it('never proposes what is hidden, never leaves a label empty, and always has numbers from 1 to 99', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(ownOutcome(outcomeId), { maxLength: 8, selector: ({ id }) => id }),
        (own) => {
          const { shown, hidden, labelOf } = inFrench(table(...own))
          for (const { id, number } of shown) {
            expect(hidden.some((each) => each.id === id)).toBe(false)
            expect(labelOf(id)).not.toBe('')
            expect(number).toBeGreaterThanOrEqual(1)
            expect(number).toBeLessThanOrEqual(99)
          }
        },
      ),
    )
  })
})
