// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { takeWords } from '../../src/browser/pdfWords.ts'

const drawing = (markup: string) =>
  new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`,
    'image/svg+xml',
  ).documentElement

test('Words are taken out of a drawing with where they stand in it, and the shapes are left.', () => {
  const root = drawing(
    '<g transform="translate(10 -2.5)"><rect/><g transform="translate(1 2)">' +
      '<text x="5" y="6" font-size="12" font-weight="600" fill="#123456" text-anchor="middle">Été\n  2021</text>' +
      '</g></g><text x="1" y="2" font-size="9" text-anchor="end">fin</text>',
  )
  expect(takeWords(root)).toEqual([
    { words: 'Été 2021', x: 16, y: 5.5, size: 12, weight: 600, colour: '#123456', before: 0.5 },
    { words: 'fin', x: 1, y: 2, size: 9, weight: 400, colour: '#000000', before: 1 },
  ])
  expect(root.querySelectorAll('text')).toHaveLength(0)
  expect(root.querySelectorAll('rect')).toHaveLength(1)
})

test('Blanks that may not break stay as they are.', () => {
  const [taken] = takeWords(drawing('<text x="0" y="0" font-size="9">45\u00a0000\u202f$</text>'))
  expect(taken?.words).toBe('45\u00a0000\u202f$')
})
