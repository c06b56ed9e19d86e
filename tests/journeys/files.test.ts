/** Files in: what is a project opens as a new one, what is not is said, and nothing is changed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { drop, type Dropped } from './dropping.ts'
import { WORDS } from './mainJob.ts'
import { byClicks } from './manners.ts'
import { launchBrowser, leave, visit } from './setup/browser.ts'

const EXAMPLE = readFileSync(
  new URL('../../public/examples/marche-solidaire.fr.jalons.json', import.meta.url),
)
const TITLE = 'Un marché solidaire pour le quartier'

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await launchBrowser()
  folder = mkdtempSync(join(tmpdir(), 'jalons-files-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

async function pick(page: Page, { name, bytes }: Dropped): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: WORDS.fr.library.openFile }).click()
  // From the disk, as a person does: fifty megabytes through the pipe that drives the browser are slow.
  const path = join(folder, name)
  writeFileSync(path, bytes)
  await (await chooser).setFiles(path)
}

async function exportedCopy(page: Page): Promise<Dropped> {
  const download = page.waitForEvent('download')
  await byClicks.chooseExport(page, WORDS.fr, WORDS.fr.frame.fileCopy)
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

describe('A project file', () => {
  it('opens as a new project each time, by the button or dropped, and leaves as the same bytes', async () => {
    const opened = await visit(browser, { language: 'fr' })
    const { page } = opened
    const list = page.getByRole('region', { name: WORDS.fr.story.list })
    await pick(page, { name: 'marché.jalons.json', bytes: EXAMPLE })
    await list.waitFor()
    const first = await exportedCopy(page)
    expect(first.bytes.equals(EXAMPLE)).toBe(true)
    const address = page.url()

    await drop(page, first)
    // A copy of the project that is open may be merged with it, or opened apart.
    await page.getByRole('button', { name: WORDS.fr.merge.dropOpen }).click()
    await page.waitForURL((url) => url.href !== address)
    await list.waitFor()
    const second = await exportedCopy(page)
    expect(second.bytes.equals(EXAMPLE)).toBe(true)

    await page.getByRole('link', { name: WORDS.fr.frame.myProjects }).click()
    await page.getByRole('list', { name: WORDS.fr.frame.myProjects }).waitFor()
    expect(await page.getByRole('link', { name: TITLE }).count()).toBe(2)
    await leave(opened)
  })

  it('that is wrong, damaged, too new or too large is refused in words, and changes nothing', async () => {
    const opened = await visit(browser, { language: 'fr' })
    const { page } = opened
    const { problems } = WORDS.fr
    const text = EXAMPLE.toString('utf8')
    const files: readonly (readonly [Dropped, string])[] = [
      [{ name: 'vide.json', bytes: Buffer.alloc(0) }, problems.empty('vide.json', '')],
      [
        { name: 'photo.json', bytes: Buffer.from([0x89, 0xff, 0xfe]) },
        problems.notText('photo.json', ''),
      ],
      [{ name: 'page.json', bytes: Buffer.from('<html>') }, problems.notJson('page.json', '')],
      [
        { name: 'autre.json', bytes: Buffer.from('{"a":1}') },
        problems.notAProject('autre.json', ''),
      ],
      [
        { name: 'coupé.json', bytes: EXAMPLE.subarray(0, 9000) },
        problems.notJson('coupé.json', ''),
      ],
      [
        {
          name: 'futur.json',
          bytes: Buffer.from(text.replace(/"formatVersion": \d+/u, '"formatVersion": 999')),
        },
        problems.tooNew('futur.json', ''),
      ],
      [
        {
          name: 'abîmé.json',
          bytes: Buffer.from(text.replace('"fromId": "marche-e01"', '"fromId": "x"')),
        },
        problems.damaged('abîmé.json', 'links.marche-l01.fromId'),
      ],
      [
        { name: 'énorme.json', bytes: Buffer.alloc(50_000_001, ' ') },
        problems.tooLarge('énorme.json', ''),
      ],
    ]
    for (const [file, sentence] of files) {
      await pick(page, file)
      await page.getByRole('alert').getByText(sentence, { exact: true }).waitFor()
    }
    expect(await page.getByRole('list', { name: WORDS.fr.frame.myProjects }).count()).toBe(0)
    await drop(page, { name: 'page.json', bytes: Buffer.from('<html>') })
    await page.getByRole('alertdialog').getByText(problems.notJson('page.json', '')).waitFor()
    await leave(opened)
  })
})
