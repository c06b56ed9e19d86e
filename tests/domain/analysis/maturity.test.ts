import { describe, expect, test } from 'vitest'

import { presentStage, stagesInOrder } from '../../../src/domain/analysis/maturity.ts'
import { newMaturityStage } from '../../../src/domain/project/newRecords.ts'
import type { MaturityStage } from '../../../src/domain/project/records.ts'
import { parseWhen } from '../../../src/domain/time/parseWhen.ts'

type Said = readonly [stage: MaturityStage['stage'], when: string]

function reached(...said: readonly Said[]) {
  const stages = said.map(([stage, when], at) => ({
    ...newMaturityStage(`s${at}`, stage),
    when: parseWhen(when, 'fr').when,
  }))
  return { maturityStages: Object.fromEntries(stages.map((each) => [each.id, each])) }
}
const order = (...said: readonly Said[]) =>
  stagesInOrder(reached(...said)).map(({ stage }) => stage)

describe('The stages of maturity', () => {
  test('are told in the order of their moments, whatever the order in which they were said.', () => {
    expect(order(['2c', '2021'], ['1a', 'automne 2016'], ['2b', 'juin 2019'])).toEqual([
      '1a',
      '2b',
      '2c',
    ])
  })

  test('give the present one: the last in time, even when the project went back a stage.', () => {
    expect(presentStage(reached(['3a', '2020'], ['2c', '2023']))?.stage).toBe('2c')
    expect(presentStage(reached())).toBeNull()
  })

  test('at one moment, or without a known moment, are told from the nearest to the furthest.', () => {
    expect(order(['2c', '2021'], ['2b', '2021'])).toEqual(['2b', '2c'])
    expect(order(['1b', 'quand on a pu'], ['1a', ''])).toEqual(['1a', '1b'])
  })

  test('without a known moment come before those that have one.', () => {
    expect(presentStage(reached(['3a', ''], ['2b', '2019']))?.stage).toBe('2b')
  })
})
