import fc from 'fast-check'
import { expect, it } from 'vitest'

import { withTexts } from '../../../src/domain/project/texts.ts'
import { project as anyProject } from '../../helpers/arbitraries.ts'

it('goes through every text and every id of a project, and nothing else', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      expect(withTexts(project, { text: (text) => text })).toEqual(project)
      const marked = withTexts(project, { text: () => '•', id: (id) => `•${id}` })
      const left: string[] = []
      JSON.stringify(marked, (key, value: unknown) => {
        if (typeof value === 'string' && !value.startsWith('•')) left.push(key)
        return value
      })
      // Choices among a few, traces, moments as understood and places in an order: no person wrote them.
      const coded = [
        'stage',
        'column',
        'status',
        'polarity',
        'kind',
        'role',
        'level',
        'confidence',
        'state',
        'use',
      ]
      const fields = new Set(
        left.filter((key) => ![...coded, 'strategy', 'language', 'basis'].includes(key)),
      )
      expect([...fields].filter((key) => key !== 'edtf' && key !== 'rank')).toEqual([])
    }),
    { numRuns: 40 },
  )
})
