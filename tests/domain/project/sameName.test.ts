import { expect, it } from 'vitest'

import { folded, named } from '../../../src/domain/project/sameName.ts'

it('A text is compared without case, accents, ligatures or doubled spaces.', () => {
  expect(folded('  L’ŒUVRE   Léger ')).toBe("l'oeuvre leger")
  expect(folded('Cafe\u0301')).toBe(folded('CAFÉ'))
})

it('A record is found by its name, and none by an empty one.', () => {
  const records = [{ name: 'École Saint-Marc' }, { name: '' }]
  expect(named(records, 'ecole SAINT-marc')).toBe(records[0])
  expect(named(records, 'École')).toBeUndefined()
  expect(named(records, ' ')).toBeUndefined()
})
