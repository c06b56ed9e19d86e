import { expect, test } from 'vitest'

import { fr } from '../../../../src/content/messages/fr.ts'
import { newActor } from '../../../../src/domain/project/newRecords.ts'
import { sidesOf, WHOLE_PROJECT } from '../../../../src/screens/learn/portrait/portraitChoices.ts'
import { byId, projectWith } from '../../../helpers/smallProjects.ts'

test('Without the names, the project beside leaves with none of its own either.', () => {
  const drawn = projectWith(['a'])
  const other = {
    ...projectWith([{ id: 'b', title: 'Louise Tremblay ouvre le marché' }]),
    info: { ...drawn.info, title: 'Le marché de Louise Tremblay' },
    actors: byId([{ ...newActor('l', 'Louise Tremblay'), kind: 'citizens' as const }]),
  }
  const given = { project: drawn, other, words: fr, language: 'fr', today: '2026-11-21' } as const
  const choices = { ...WHOLE_PROJECT, beside: { projectId: 'q' } }
  expect(JSON.stringify(sidesOf(choices, given))).toContain('Louise')
  expect(JSON.stringify(sidesOf(choices, { ...given, isNameless: true }))).not.toContain('Louise')
})
