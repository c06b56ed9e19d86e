/** The report of an example: read, put in order by the keyboard, rewritten, then opened in each of its files. */
import { readFileSync } from 'node:fs'

import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { FormatId } from '../../src/content/report/formats.ts'
import { reportEn } from '../../src/content/report/en.ts'
import { reportFr } from '../../src/content/report/fr.ts'
import { openProjectFile } from '../../src/files/projectFile.ts'
import { WORDS } from './mainJob.ts'
import { byClicks } from './manners.ts'
import { accessibilityFaults, launchBrowser, leave, visit } from './setup/browser.ts'

const words = WORDS.fr
const { report } = words
const OWN = 'Le marché, c’est nous : œuvre commune, « à suivre ».'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

function readExample() {
  const address = new URL('../../public/examples/marche-solidaire.fr.jalons.json', import.meta.url)
  const opened = openProjectFile(readFileSync(address), 'p')
  if ('problem' in opened) throw new Error(opened.problem.code)
  return opened.project
}

async function take(page: Page, format: FormatId): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download', { timeout: 120_000 })
  await button(page, report.make(report.formats[format].name)).click()
  const file = await coming
  const bytes = readFileSync(await file.path())
  await page.getByText(words.frame.exported(file.suggestedFilename())).waitFor()
  return { name: file.suggestedFilename(), bytes }
}

async function readPdf(bytes: Buffer) {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const outline = await file.getOutline()
  let text = ''
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent()
    text += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  const end = { outline: outline.map(({ title }) => title), text, pages: file.numPages }
  await file.destroy()
  return end
}

const bare = (text: string) => text.replaceAll(/\s/gu, '')

it('is read, ordered, rewritten, and leaves as files that others open', async () => {
  const room = await visit(browser, { language: 'fr' })
  const { page } = room
  await page.getByText(words.library.exampleMarche).click()
  await byClicks.goToRoom(page, words, 'report')
  const shown = page.getByRole('article')
  await shown.waitFor()

  // The actions before the lessons, with the keyboard alone.
  await page.getByRole('row', { name: report.partNames.actions }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.waitForFunction(
    ([first, second]) => {
      const parts = [...document.querySelectorAll('[data-part]')].map((part) =>
        part.getAttribute('data-part'),
      )
      return parts.indexOf(first!) < parts.indexOf(second!)
    },
    ['actions', 'lessons'],
  )

  // A text of one's own.
  await button(page, report.editTextOf(reportFr.parts.context)).click()
  await page.getByRole('dialog').getByRole('textbox').fill(OWN)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await shown.getByText(OWN).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await button(page, report.handOver).click()
  await page.getByRole('dialog').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  const told = readExample()
  const titles = [...Object.values(told.events), ...Object.values(told.effects)].map(
    ({ title }) => title,
  )

  const pdf = await take(page, 'pdf')
  expect(pdf.name).toMatch(/^Un marché solidaire pour le quartier – rapport – [\d-]{10}\.pdf$/u)
  const { outline, text, pages } = await readPdf(pdf.bytes)
  expect(pages).toBeGreaterThan(10)
  expect(outline.filter((title) => Object.values(reportFr.parts).includes(title))).toHaveLength(11)
  expect(outline.indexOf(reportFr.parts.actions)).toBeLessThan(
    outline.indexOf(reportFr.parts.lessons),
  )
  expect(titles.filter((title) => !bare(text).includes(bare(title)))).toEqual([])
  expect(bare(text)).toContain(bare(OWN))

  const word = unzipSync(new Uint8Array((await take(page, 'docx')).bytes))
  const media = Object.keys(word).filter((name) => name.startsWith('word/media/'))
  expect(media.length).toBeGreaterThan(4)
  for (const name of media) expect(word[name]!.length).toBeGreaterThan(10_000)

  for (const format of ['pptx', 'xlsx', 'csv', 'timelineJs', 'graphMl'] as const) {
    expect((await take(page, format)).bytes.length).toBeGreaterThan(2_000)
  }

  await checkPage((await take(page, 'htmlBoth')).bytes.toString('utf8'), titles)
  await leave(room)
})

/** The page opens alone, with no script and no network, and the reader chooses the language. */
async function checkPage(html: string, titles: readonly string[]): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  const page = await context.newPage()
  await page.setContent(html)
  const french = page.locator('.report.fr')
  const english = page.locator('.report.en')
  expect(await french.isVisible()).toBe(true)
  expect(await english.isVisible()).toBe(false)
  const rows = french.locator('tbody tr')
  for (const title of titles) {
    expect(await french.getByText(title).count()).toBeGreaterThan(0)
  }
  expect(await rows.count()).toBeGreaterThan(titles.length)
  await page.getByText('English', { exact: true }).click()
  expect(await english.isVisible()).toBe(true)
  expect(await english.getByRole('heading', { name: reportEn.parts.method }).isVisible()).toBe(true)
  await context.close()
  const scripted = await browser.newContext()
  const read = await scripted.newPage()
  // Its own policy forbids scripts: the reader of faults is let in without it.
  await read.setContent(html.replace(/<meta http-equiv[^>]*>/u, ''))
  expect(await accessibilityFaults(read)).toEqual([])
  await scripted.close()
}
