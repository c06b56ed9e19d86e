import { expect, test } from 'vitest'

import { reportEn } from '../../../src/content/report/en.ts'
import { reportFr } from '../../../src/content/report/fr.ts'

const whole = { events: 27, effects: 1, links: 25, actors: 16 }
const begun = { events: 1, effects: 0, links: 0, actors: 0 }

test('What the project tells is counted in French, and what it does not have yet is not said as a nought.', () => {
  expect(reportFr.counted(whole)).toBe(
    'Le projet raconte 27\u00a0événements marquants et 1\u00a0effet, réunis par 25\u00a0liens, avec 16\u00a0acteurs.',
  )
  expect(reportFr.counted(begun)).toBe(
    'Le projet raconte 1\u00a0événement marquant et 0\u00a0effet, qu’aucun lien ne réunit encore.',
  )
})

test('What the project tells is counted in English too.', () => {
  expect(reportEn.counted(whole)).toBe(
    'The project tells 27 key events and 1 effect, joined by 25 links, with 16 actors.',
  )
  expect(reportEn.counted(begun)).toBe(
    'The project tells 1 key event and 0 effects, not linked yet.',
  )
})
