import { describe, expect, test } from 'vitest'

import { StepFault } from '../../../src/files/migrations/migrate.ts'
import { toFourth } from '../../../src/files/migrations/toFourth.ts'

/** A content of the third version, as little of it as the step looks at. */
const third = { info: { title: 'Un projet', maturity: '2c' }, events: {} }

test('The maturity of the project becomes one stage, at no known moment.', () => {
  expect(toFourth(third)).toEqual({
    info: { title: 'Un projet' },
    events: {},
    questions: {},
    maturityStages: {
      maturity: {
        id: 'maturity',
        stage: '2c',
        when: { said: '', edtf: null },
        note: '',
        evidenceIds: [],
      },
    },
    obstacles: {},
    resources: {},
    reportParts: {},
  })
})

test('A maturity that nobody said becomes no stage.', () => {
  expect(toFourth({ ...third, info: { maturity: '' } })).toMatchObject({ maturityStages: {} })
})

describe('What cannot be brought over is refused, and where is said:', () => {
  test.each([
    ['no facts about the project', { info: undefined }, 'info'],
    ['no maturity', { info: {} }, 'info.maturity'],
    ['a maturity that is a number', { info: { maturity: 2 } }, 'info.maturity'],
    ['a table that this version did not have', { obstacles: {} }, 'obstacles'],
  ])('%s.', (_words, broken, where) => {
    expect(() => toFourth({ ...third, ...broken })).toThrow(new StepFault(where))
  })
})
