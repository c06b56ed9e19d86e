import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { reportFr } from '../../../src/content/report/fr.ts'
import { PART_IDS } from '../../../src/content/report/words.ts'
import { accountOf } from '../../../src/domain/analysis/account.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { tellingFor } from '../../../src/files/report/writeReport.ts'
import { writePptx } from '../../../src/files/slides/pptx.ts'
import { project } from '../../helpers/arbitraries.ts'
import { EXAMPLES, example, options } from '../report/examples.ts'

type Deck = { readonly slides: readonly string[]; readonly notes: readonly string[] }

/** The XML of each slide and of its notes, unpacked by a library that did not write it. */
async function deckOf(
  told: Project,
  kept = PART_IDS as readonly (typeof PART_IDS)[number][],
): Promise<Deck> {
  const parts = unzipSync(await writePptx(tellingFor(told, options), kept))
  const textsOf = (path: RegExp) =>
    Object.keys(parts)
      .filter((name) => path.test(name))
      .toSorted((a, b) => Number(/\d+/u.exec(a)) - Number(/\d+/u.exec(b)))
      .map((name) => strFromU8(parts[name]!))
  return {
    slides: textsOf(/^ppt\/slides\/slide\d+\.xml$/u),
    notes: textsOf(/^ppt\/notesSlides\/notesSlide\d+\.xml$/u),
  }
}
const namesIn = (slide: string) =>
  [...slide.matchAll(/<p:cNvPr id="[^"]*" name="([^"]*)"/gu)].map(([, name]) => name ?? '')

async function checkDeck(told: Project): Promise<void> {
  const { slides } = await deckOf(told)
  for (const slide of slides) {
    // oxlint-disable-next-line no-control-regex
    expect(slide).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u)
    expect(slide).not.toContain('undefined')
    expect(slide).not.toContain('NaN')
  }
  const withLine = slides.filter((slide) => namesIn(slide).includes('time'))
  const onLine = withLine.flatMap((slide) =>
    namesIn(slide).filter((name) => name.startsWith('event')),
  )
  expect(onLine).toHaveLength(Object.keys(told.events).length)
  expect(new Set(onLine).size).toBe(onLine.length)
  const chains = slides.filter((slide) => namesIn(slide).includes('effect'))
  expect(chains).toHaveLength(Object.keys(told.effects).length)
  const cards = chains.flatMap((slide) => namesIn(slide).filter((name) => name.startsWith('event')))
  const steps = Object.values(told.effects).map((effect) => accountOf(told, effect).steps.length)
  expect(cards).toHaveLength(steps.reduce((sum, each) => sum + each, 0))
}

test('Each example has its whole story and every storyline on slides, as shapes.', async () => {
  for (const name of EXAMPLES) await checkDeck(example(name))
})

test('Whatever a project holds, its slides hold it, and nothing that a slide refuses.', async () => {
  await fc.assert(fc.asyncProperty(project, checkDeck), { numRuns: 10 })
})

test('The account of each chain is in the notes of its slide.', async () => {
  const { notes } = await deckOf(example('marche-solidaire.fr'))
  expect(notes.filter((each) => each.includes(reportFr.parts.effects))).toHaveLength(2)
})

test('What is left out of the report is left out of the slides.', async () => {
  const { slides } = await deckOf(example('marche-solidaire.fr'), ['cover', 'lessons'])
  expect(slides.flatMap(namesIn).filter((name) => /^event|^effect/u.test(name))).toEqual([])
})
