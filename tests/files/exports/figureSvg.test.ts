// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { newProject } from '../../../src/domain/project/newRecords.ts'
import { writeFigureSvg } from '../../../src/files/exports/figureSvg.ts'
import type { ToldFigure } from '../../../src/files/figures/toldFigure.ts'
import { layoutBars } from '../../../src/layout/figures/bars.ts'
import { options } from './pictureOptions.ts'

const HOSTILE = '<script>alert(1)</script> & "fin" \u0000'

const figure: ToldFigure = {
  id: 'f',
  title: 'Les résultats transitoires',
  sentences: ['Ce qui revient le plus\u00a0: la gouvernance.', HOSTILE],
  notes: ['En pointillé\u00a0: ce qui est prévu.'],
  table: { head: [], rows: [] },
  draw: (width) =>
    layoutBars(
      [
        {
          title: HOSTILE,
          mark: { networkFunction: 1, number: null },
          tone: 1,
          rows: [
            {
              mark: { networkFunction: 2, number: 5 },
              label: 'Porte-parole',
              bars: [
                {
                  letter: 'B',
                  parts: [
                    { value: 2, tone: 2, look: 'hatched' },
                    { value: 1, tone: 2, look: 'hollow' },
                  ],
                  said: '3',
                  note: 'pourquoi?',
                },
              ],
            },
          ],
        },
      ],
      { width },
    ),
}

test('A figure leaves as a sound picture that says its sentences, its notes and whose words it shows.', () => {
  const svg = writeFigureSvg(newProject('p', 'Un marché').info, figure, options)
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(read.querySelector('parsererror')).toBeNull()
  expect(read.querySelector('script')).toBeNull()
  expect(read.querySelector('title')?.textContent).toBe('Un marché – Les résultats transitoires')
  expect(read.querySelector('desc')?.textContent).toContain('Ce qui revient le plus')
  const written = [...read.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
  for (const words of [
    'Un marché',
    'Les résultats transitoires',
    'Ce qui revient le plus\u00a0: la gouvernance.',
    'Porte-parole',
    '3',
    'pourquoi?',
    'En pointillé\u00a0: ce qui est prévu.',
    'Répertoire reconstitué, non officiel.',
  ]) {
    expect(written).toContain(words)
  }
})

test('Hatching and dashes tell in black and white what colours tell.', () => {
  const svg = writeFigureSvg(newProject('p', '').info, figure, options)
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(read.querySelectorAll('rect[stroke-dasharray="5 3"]')).toHaveLength(1)
  expect(read.querySelectorAll('path[d^="M"][stroke="#D55E00"]').length).toBeGreaterThan(0)
})

test('In a document a figure is narrower, so that its words are as large as the text, and says its name no more.', () => {
  const read = (isInDocument: boolean) =>
    new DOMParser().parseFromString(
      writeFigureSvg(newProject('p', 'Un marché').info, figure, { ...options, isInDocument }),
      'image/svg+xml',
    ).documentElement
  const widthOf = (svg: Element) => Number(svg.getAttribute('width'))
  expect(widthOf(read(true))).toBeLessThan(0.8 * widthOf(read(false)))
  expect(read(true).textContent).toContain('Porte-parole')
  expect(
    [...read(true).querySelectorAll('text')].some((text) => text.textContent === 'Un marché'),
  ).toBe(false)
})
