import { unzipSync } from 'fflate'
import fc from 'fast-check'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'

import type { Project } from '../../../src/domain/project/records.ts'
import { writeDocx } from '../../../src/files/report/docx.ts'
import { reportOf } from '../../../src/files/report/writeReport.ts'
import { project } from '../../helpers/arbitraries.ts'
import { DOT } from '../../helpers/pictures.ts'
import { hostileProject } from '../../stress/hostileTexts.ts'
import { EXAMPLES, example, options, tallyOf } from './examples.ts'

const making = {
  paper: 'letter' as const,
  asPng: () => Promise.resolve(DOT),
}

async function bytesOf(told: Project, language: 'fr' | 'en'): Promise<Buffer> {
  const file = await writeDocx(reportOf(told, { ...options, language }), making)
  return Buffer.from(await file.arrayBuffer())
}

/** The document as Mammoth, which we did not write, reads it: how many there are of each mark. */
async function readByMammoth(file: Buffer): Promise<(mark: RegExp) => number> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: file })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  return (mark) => value.match(mark)?.length ?? 0
}

async function checkWhole(told: Project, language: 'fr' | 'en' = 'fr'): Promise<void> {
  const report = reportOf(told, { ...options, language })
  const count = await readByMammoth(await bytesOf(told, language))
  const { rows, figures, titles, parts } = tallyOf(report)
  expect(count(/<thead>/gu)).toBe(count(/<table>/gu))
  expect(count(/<tr>/gu)).toBe(rows + count(/<thead>/gu))
  expect(count(/<img [^>]*alt="[^"]+"/gu)).toBe(figures)
  expect(count(/<h1>/gu)).toBe(parts)
  expect(count(/<h2>/gu)).toBe(titles)
}

test('Each example, in each language, is all there for a reader that is not ours.', async () => {
  for (const name of EXAMPLES) {
    await checkWhole(example(name))
    await checkWhole(example(name), 'en')
  }
})

test('Whatever a project holds, the document opens with all of it.', async () => {
  await fc.assert(
    fc.asyncProperty(project, (told) => checkWhole(told)),
    { numRuns: 12 },
  )
})

test('A title of nothing that a document can hold is said to be missing, not left empty.', async () => {
  for (const title of ['\u0000', '\uffff', '\ud800']) await checkWhole(hostileProject([title]))
})

test('The document says its language, its size of paper and its title.', async () => {
  const parts = unzipSync(await bytesOf(example('marche-solidaire.fr'), 'fr'))
  const textOf = (path: string) => new TextDecoder().decode(parts[path])
  expect(textOf('word/styles.xml')).toContain('w:val="fr-CA"')
  expect(textOf('word/document.xml')).toContain('w:w="12240" w:h="15840"')
  expect(textOf('docProps/core.xml')).toContain('Un marché solidaire pour le quartier')
})
