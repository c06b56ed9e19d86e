import fc from 'fast-check'
import { expect, test } from 'vitest'

import { en } from '../../../src/content/messages/en.ts'
import { fr } from '../../../src/content/messages/fr.ts'
import { tallyInWords } from '../../../src/content/messages/tally.ts'
import { changeBetween } from '../../../src/domain/changes/change.ts'
import { tallyOf } from '../../../src/domain/changes/tally.ts'
import { type Project, TABLES } from '../../../src/domain/project/records.ts'
import { project as randomProject } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const from = projectWith(['a', 'b', 'c'], ['f'], ['a→b', 'b→c'])
const tallyTo = (to: Project) => tallyOf(changeBetween(from, to))

test('Two equal projects have no difference to tell.', () => {
  expect(tallyOf(null)).toEqual({ tables: {}, isInfoChanged: false, isLayoutChanged: false })
  expect(tallyInWords(tallyTo(from), fr.history.tally)).toBe('aucune différence')
})

test('What was added, removed and changed is said in this order, with its number.', () => {
  const to = projectWith(['a', 'b', 'c', 'd', 'e', 'g'], ['f'], ['b→c'])
  const told = { a: 'Un', b: 'Deux' } as const
  for (const [id, title] of Object.entries(told)) {
    Object.assign(to.events[id] as object, { title })
  }
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  expect(plain(tallyInWords(tallyTo(to), fr.history.tally))).toBe(
    '3 événements ajoutés, 1 lien retiré, 2 événements modifiés',
  )
  expect(tallyInWords(tallyTo(to), en.history.tally)).toBe(
    '3 events added, 1 link removed, 2 events changed',
  )
})

test('Cards that were moved are a change of layout, however many.', () => {
  const places = { a: { id: 'a', x: 1, y: 2 }, b: { id: 'b', x: 3, y: 4 } }
  const tally = tallyTo({ ...from, info: { ...from.info, title: 'Autre' }, places })
  expect(tally).toEqual({ tables: {}, isInfoChanged: true, isLayoutChanged: true })
  expect(tallyInWords(tally, fr.history.tally)).toBe(
    'description du projet modifiée, disposition modifiée',
  )
})

test('Between any two projects, each record that differs is counted once.', () => {
  fc.assert(
    fc.property(randomProject, randomProject, (before, after) => {
      const { tables } = tallyOf(changeBetween(before, after))
      for (const name of TABLES) {
        if (name === 'places') continue
        const { added, removed } = tables[name] ?? { added: 0, removed: 0 }
        const size = (project: Project) => Object.keys(project[name]).length
        expect(size(after) - size(before)).toBe(added - removed)
      }
    }),
    { numRuns: 40 },
  )
})
