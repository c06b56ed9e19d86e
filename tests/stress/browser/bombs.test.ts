/** Files made to choke a program are refused in words, in time, and leave no trace in the page. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { newProject } from '../../../src/domain/project/newRecords.ts'
import { writeProject } from '../../../src/files/projectFile.ts'
import { WORDS } from '../../journeys/mainJob.ts'
import { launchBrowser, leave, visit } from '../../journeys/setup/browser.ts'
import { report, sized } from '../seeds.ts'

const { frame, library, problems } = WORDS.fr
/** In milliseconds; beside other tests, on a busy machine, only whether it is refused is asked. */
const LIMIT = sized(15_000, 2000)
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalons-bombs-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const small = writeProject(newProject('p', ''))
const trap = '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, '
const inside = (content: string) => small.replace(/"project": \{[^]*/u, `"project": ${content}}`)

const BOMBS: Readonly<
  Record<string, { code: 'tooLarge' | 'notAProject' | 'damaged'; text: string }>
> = {
  'lists 100,000 deep': {
    code: 'notAProject',
    text: inside('['.repeat(100_000) + ']'.repeat(100_000)),
  },
  'objects 100,000 deep': {
    code: 'notAProject',
    text: inside('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)),
  },
  'five million items': { code: 'tooLarge', text: inside(`[${'0,'.repeat(4_999_999)}0]`) },
  'traps in the envelope': { code: 'damaged', text: small.replace('{', `{${trap}`) },
  'traps in the project': {
    code: 'damaged',
    text: small.replace('"project": {', `"project": {${trap}`),
  },
  'traps in the facts': { code: 'damaged', text: small.replace('"info": {', `"info": {${trap}`) },
}

test('A gigabyte, great depth, millions of items and traps are refused, and pollute nothing.', async () => {
  const browser = await launchBrowser()
  const visited = await visit(browser, { language: 'fr' })
  const { page } = visited
  let slowest = 0

  /** Opens a file of the disk, and waits for the sentence that refuses it. */
  async function refused(path: string, sentence: string): Promise<void> {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: library.openFile }).click()
    const picker = await chooser
    const start = performance.now()
    await picker.setFiles(path)
    await page.getByRole('alert').getByText(sentence).waitFor()
    const time = performance.now() - start
    slowest = Math.max(slowest, time)
    expect(time, path).toBeLessThan(LIMIT)
  }

  const huge = join(folder, 'gigaoctet.json')
  writeFileSync(huge, '{')
  truncateSync(huge, 1_000_000_000)
  await refused(huge, problems.tooLarge('gigaoctet.json', ''))
  for (const [at, { code, text }] of Object.values(BOMBS).entries()) {
    const name = `bombe-${at}.json`
    writeFileSync(join(folder, name), text)
    // All that comes before the place of the damage, which is not what is checked here.
    await refused(join(folder, name), problems[code](name, '').split('(')[0] ?? '')
  }
  const traces = await page.evaluate(() => [
    Reflect.get({}, 'polluted'),
    Reflect.get([], 'polluted'),
  ])
  expect(traces).toEqual([undefined, undefined])
  expect(await page.getByRole('list', { name: frame.myProjects }).count()).toBe(0)
  await leave(visited)
  await browser.close()
  report(
    'bombs',
    `${Object.keys(BOMBS).length + 1} files refused, the slowest in ${slowest.toFixed(0)} ms`,
  )
})
