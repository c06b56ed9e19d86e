/**
 * The same promises in Firefox, where there is one: what is typed is kept when the page is loaded again,
 * what is said to be saved is kept when the browser is killed, and the main screens give no error. Playwright would want a Firefox of
 * its own; the one people have is driven through WebDriver BiDi.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, expect, inject, test } from 'vitest'

import { WORDS } from '../../journeys/mainJob.ts'
import { eachSeed, report, sized } from '../seeds.ts'

const { chain, frame, library, outcomes, panel, story } = WORDS.fr
const program = [
  process.env['FIREFOX_PATH'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => existsSync(path))
const folder = mkdtempSync(join(tmpdir(), 'jalons-firefox-'))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const faults: string[] = []
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
const named = (name: string) => `::-p-aria([name="${name}"])`

function launch(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program ?? '',
    userDataDir: folder,
    timeout: 120_000,
  })
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1440, height: 900 })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(address)
  return page
}

async function capture(page: Page, title: string): Promise<void> {
  await page.locator(named(story.capture)).click()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
}

async function titles(page: Page): Promise<(string | null)[]> {
  await page.waitForSelector('[data-row]')
  return page.$$eval('[data-row] span:first-child', (spans) =>
    spans.map((span) => span.textContent).filter((text) => text !== ''),
  )
}

test.skipIf(program === undefined)(
  'In Firefox, what is typed is kept by a reload and by a kill, and no screen fails.',
  async () => {
    let browser = await launch()
    let page = await openPage(browser, inject('appAddress'))
    await page.locator(named(library.newProject)).click()
    await page.waitForSelector('[role=dialog] input')
    await page.keyboard.type('Sous Firefox')
    await page.keyboard.press('Enter')
    await page.waitForSelector(named(story.capture))
    const address = page.url()
    const told: string[] = []
    const runs = sized(1, 20)
    await eachSeed('firefox', runs, async ({ seed }) => {
      await capture(page, `Relu ${seed}`)
      told.push(`Relu ${seed}`)
      await page.reload()
      expect(await titles(page)).toEqual(told)
      await capture(page, `Tué ${seed}`)
      told.push(`Tué ${seed}`)
      // From then on it must be there, whatever the machine is busy with.
      await page.waitForSelector(`header p ::-p-text(${frame.saved})`)
      browser.process()?.kill('SIGKILL')
      await wait(1000)
      browser = await launch()
      page = await openPage(browser, address)
      expect(await titles(page)).toEqual(told)
    })
    await page.locator('[data-row]').click()
    await page.waitForSelector(named(panel.description))
    for (const [room, sign] of [
      [frame.outcomes, named(outcomes.why)],
      [frame.chain, named(chain.addEffect)],
      [frame.myProjects, named(library.newProject)],
    ] as const) {
      await page.locator(named(room)).click()
      await page.waitForSelector(sign)
    }
    expect(faults).toEqual([])
    const version = await browser.version()
    await browser.close()
    report('firefox', `${version}: ${runs} reloads and ${runs} kills, 0 lost; 5 screens, 0 errors`)
  },
)
