import { describe, expect, test } from 'vitest'

import { StepFault } from '../../../src/files/migrations/migrate.ts'
import { toThird } from '../../../src/files/migrations/toThird.ts'

/** A content of the second version, as little of it as the step looks at. */
const second = { info: { title: 'Un projet' }, events: {}, effects: {}, outcomeLabels: {} }

test('The words for an outcome become its label, and keep what they said.', () => {
  const label = { id: 'governance', fr: 'Se gouverner', en: '' }
  const { outcomes, ...rest } = toThird({ ...second, outcomeLabels: { governance: label } })
  expect(rest).not.toHaveProperty('outcomeLabels')
  expect(outcomes).toMatchObject({
    governance: { id: 'governance', label: { fr: 'Se gouverner', en: '' }, isHidden: false },
  })
})

describe('What cannot be brought over is refused, and where is said:', () => {
  test.each([
    ['no facts about the project', { info: undefined }, 'info'],
    ['a list of events', { events: [] }, 'events'],
    ['an event that is a word', { events: { e1: 'Rencontre' } }, 'events.e1'],
    ['no labels', { outcomeLabels: undefined }, 'outcomeLabels'],
    ['a field that this version did not have', { accounts: {} }, 'accounts'],
    [
      'a translation that it could not hold',
      { effects: { f1: { translatedTitle: 'x' } } },
      'translatedTitle',
    ],
  ])('%s.', (_words, broken, where) => {
    const fault = (() => {
      try {
        return toThird({ ...second, ...broken })
      } catch (error) {
        return error
      }
    })()
    expect(fault).toBeInstanceOf(StepFault)
    expect(fault).toHaveProperty('where', where)
  })
})
