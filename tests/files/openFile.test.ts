// @vitest-environment jsdom
import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

import { fr } from '../../src/content/messages/fr.ts'
import { openFile } from '../../src/files/openFile.ts'
import { pngWithText } from '../../src/files/png.ts'
import { writeProject } from '../../src/files/projectFile.ts'
import { pngWithProject, svgWithProject } from '../../src/files/projectInPicture.ts'
import { project as anyProject } from '../helpers/arbitraries.ts'
import { DOT, SQUARE } from '../helpers/pictures.ts'
import { projectWith } from '../helpers/smallProjects.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const file = writeProject(projectWith(['a', 'b'], ['f'], ['a→b', 'b→f']))

async function codeOf(bytes: Uint8Array): Promise<string> {
  const opened = await openFile(bytes, 'p')
  return 'problem' in opened ? opened.problem.code : 'opened'
}

/** A picture of each kind that carries that, whatever it is. */
const carrying = (packed: string) => [
  pngWithText(DOT, 'jalons-project', packed),
  bytesOf(SQUARE.replace('</svg>', `<metadata id="jalons-project">${packed}</metadata></svg>`)),
]

test('Any project comes out of a picture as it went in: its words, its moments, where it comes from.', async () => {
  await fc.assert(
    fc.asyncProperty(anyProject, async (project) => {
      const text = writeProject(project)
      const pictures = [
        await pngWithProject(DOT, text),
        bytesOf(await svgWithProject(SQUARE, text)),
      ]
      for (const picture of pictures) {
        const opened = await openFile(picture, 'p')
        expect('project' in opened && writeProject(opened.project)).toBe(text)
        expect(opened).toEqual(await openFile(bytesOf(text), 'p'))
      }
    }),
    { numRuns: 20 },
  )
})

test('An SVG with a project in it is well formed, and draws the same.', async () => {
  const parsed = new DOMParser().parseFromString(
    await svgWithProject(SQUARE, file),
    'image/svg+xml',
  )
  expect(parsed.querySelector('parsererror')).toBeNull()
  parsed.querySelector('metadata')?.remove()
  expect(new XMLSerializer().serializeToString(parsed.documentElement)).toBe(
    SQUARE.slice(SQUARE.indexOf('<svg')).trim(),
  )
})

test('A picture saved again by another program still gives its project.', async () => {
  const svg = await svgWithProject(SQUARE, file)
  const packed = /<metadata id="jalons-project">([^<]*)</u.exec(svg)?.[1] ?? ''
  const [before, after] = [packed.slice(0, 76), packed.slice(76)]
  const again = `\uFEFF<svg xmlns="http://www.w3.org/2000/svg"><!-- Saved --><metadata
    xml:space="preserve" id="jalons-project"
    class="x">\n${before}\n${after}\n</metadata><rect/><metadata id="m1">…</metadata></svg>`
  expect(await codeOf(bytesOf(again))).toBe('opened')
})

test('A picture without a project says so, whatever is written in it.', async () => {
  const words = SQUARE.replace('<rect', '<title>id=&quot;jalons-project&quot;</title><rect')
  for (const picture of [DOT, bytesOf(SQUARE), bytesOf(words), DOT.subarray(0, 20)]) {
    expect(await codeOf(picture)).toBe('noProjectInside')
  }
  const elsewhere = SQUARE.replace('<rect', '<rect id="jalons-project"')
  expect(await codeOf(bytesOf(elsewhere))).toBe('noProjectInside')
})

test('What is not packed as it should be is damaged, and what would unpack too large is too large.', async () => {
  const packed = base64(gzipSync(file))
  for (const wrong of [
    '',
    'é',
    '{}',
    packed.slice(0, -12),
    `${packed.slice(0, 40)}////${packed.slice(44)}`,
  ]) {
    for (const picture of carrying(wrong)) expect(await codeOf(picture)).toBe('damagedInside')
  }
  const bomb = base64(gzipSync(Buffer.alloc(60_000_000, ' ')))
  for (const picture of carrying(bomb)) expect(await codeOf(picture)).toBe('tooLarge')
})

test('However a picture is damaged, it is refused in words or gives the project whole.', async () => {
  const pictures = [await pngWithProject(DOT, file), bytesOf(await svgWithProject(SQUARE, file))]
  const damage = fc.record({
    picture: fc.constantFrom(...pictures),
    at: fc.nat(2000),
    byte: fc.nat(255),
    isCut: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(damage, async ({ picture, at, byte, isCut }) => {
      const place = at % picture.length
      const damaged = isCut ? picture.slice(0, place) : Uint8Array.from(picture)
      if (!isCut) damaged[place] = byte
      const opened = await openFile(damaged, 'p')
      if ('problem' in opened) expect(fr.problems[opened.problem.code]('x', '')).not.toBe('')
      else expect(writeProject(opened.project)).toBe(file)
    }),
    { numRuns: 300 },
  )
})

test('What a picture carries is checked as the file it is.', async () => {
  const fates = {
    '': 'empty',
    '{': 'notJson',
    '{}': 'notAProject',
    [file.replace(/"formatVersion": \d+/u, '"formatVersion": 999')]: 'tooNew',
    [file.replace('"rank"', '"rang"')]: 'damaged',
    [SQUARE]: 'notJson',
  }
  for (const [text, code] of Object.entries(fates)) {
    for (const picture of carrying(base64(gzipSync(text)))) expect(await codeOf(picture)).toBe(code)
  }
})

test('What is no picture opens, or not, as before.', async () => {
  expect(await codeOf(bytesOf(file))).toBe('opened')
  expect(await codeOf(bytesOf('<html><body>svg</body></html>'))).toBe('notJson')
  expect(await codeOf(new Uint8Array())).toBe('empty')
})
