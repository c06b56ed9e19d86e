import { expect, test } from 'vitest'

import { en } from '../../../../src/content/messages/en.ts'
import { fr } from '../../../../src/content/messages/fr.ts'
import { portraitFigures } from '../../../../src/files/figures/portrait.ts'
import { reportOf } from '../../../../src/files/report/writeReport.ts'
import { newProject } from '../../../../src/domain/project/newRecords.ts'
import { readIn } from '../../../../src/domain/project/translations.ts'
import { example, options } from '../examples.ts'

const blocksIn = (told: Parameters<typeof reportOf>[0], language: 'fr' | 'en') => {
  const portrait = reportOf(told, { ...options, language }).parts.find(
    ({ id }) => id === 'portrait',
  )
  return portrait?.blocks ?? []
}

test('The report holds the pictures of the portrait as the room shows them, with the same numbers.', () => {
  for (const [language, words] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const project = readIn(example('marche-solidaire.fr'), language)
    const side = { letter: '', name: '', project, today: options.today } as const
    const figures = portraitFigures([side], { words, language })
    const blocks = blocksIn(project, language)
    const drawn = blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []))
    // Then come the wheels, one for each who rated.
    expect(
      drawn.map(({ caption }) => caption.replace(/^.*?\d\. /u, '')).slice(0, figures.length),
    ).toEqual(figures.map(({ title }) => title))
    expect(drawn.length).toBeGreaterThan(figures.length)
    for (const { alt, svg } of drawn) {
      expect(alt.length).toBeGreaterThan(20)
      expect(svg).toContain('</svg>')
    }
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
    const numbers = figures[0]?.table.rows.map((row) => row.map(String))
    expect(tables[0]).toEqual(numbers)
  }
})

test('The published strategies keep their source in the report.', () => {
  const notes = blocksIn(example('marche-solidaire.fr'), 'fr').flatMap((block) =>
    block.kind === 'note' ? [block.text] : [],
  )
  expect(notes).toContain(fr.portrait.strategySource)
})

test('A project where nothing is classified has no portrait to draw.', () => {
  expect(blocksIn(newProject('p', ''), 'fr')).toEqual([])
})
